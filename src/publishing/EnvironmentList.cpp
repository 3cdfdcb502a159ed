// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/EnvironmentList.h"

#include "base/SettingsFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentList)
};

constexpr qsizetype mostNames = 100;
constexpr qsizetype longestName = 100;
const QString key = QStringLiteral("placeholders/environment");

bool isSecret(const QString& name)
{
    constexpr std::array signs {u"TOKEN", u"SECRET", u"PASSWORD", u"PASSWD", u"PASSPHRASE",
        u"CREDENTIAL", u"API_KEY", u"APIKEY", u"PRIVATE_KEY"};
    return std::any_of(signs.begin(), signs.end(),
        [&name](QStringView sign) { return name.contains(sign, Qt::CaseInsensitive); });
}

Result<void> checkName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (name.size() > longestName || !form.match(name).hasMatch())
        return failure(ErrorKind::InvalidInput,
            Text::tr("“%1” cannot be the name of an environment variable: it has letters, digits "
                     "and underscores only, and begins with no digit.")
                .arg(name.left(longestName)));
    if (isSecret(name))
        return failure(ErrorKind::InvalidInput,
            Text::tr("“%1” looks like a secret, and a secret must not get into an event or the "
                     "history. Copy what is no secret to a variable of another name, and allow "
                     "that.")
                .arg(name));
    return {};
}

} // namespace

EnvironmentList::EnvironmentList(QString settingsFile, QProcessEnvironment environment)
    : m_settingsFile(std::move(settingsFile))
    , m_environment(std::move(environment))
{
}

QStringList EnvironmentList::names() const
{
    if (QFileInfo(m_settingsFile).size() > maxSettingsBytes)
        return {};
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    QStringList names;
    const QStringList stored = settings.value(key).toStringList();
    for (const QString& name : stored) {
        if (names.size() < mostNames && checkName(name))
            names.append(name);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

Result<void> EnvironmentList::allow(const QString& name) const
{
    if (auto checked = checkName(name); !checked)
        return checked;
    QStringList allowed = names();
    if (allowed.contains(name))
        return {};
    if (allowed.size() >= mostNames)
        return failure(ErrorKind::InvalidInput,
            Text::tr("At most %n variable(s) can be allowed. Take one away first.", nullptr,
                int(mostNames)));
    allowed.append(name);
    return changeSettings(
        m_settingsFile, [&allowed](QSettings& settings) { settings.setValue(key, allowed); });
}

Result<void> EnvironmentList::revoke(const QString& name) const
{
    QStringList allowed = names();
    if (allowed.removeAll(name) == 0)
        return {};
    return changeSettings(m_settingsFile, [&allowed](QSettings& settings) {
        if (allowed.isEmpty())
            settings.remove(key);
        else
            settings.setValue(key, allowed);
    });
}

QMap<QString, QString> EnvironmentList::values() const
{
    QMap<QString, QString> values;
    const QStringList allowed = names();
    for (const QString& name : allowed) {
        if (m_environment.contains(name))
            values.insert(name, m_environment.value(name));
    }
    return values;
}

} // namespace herald
