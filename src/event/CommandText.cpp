// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/CommandText.h"

#include "event/FormEncoding.h"
#include "event/ServerUrl.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
}

QString octal(char byte)
{
    return QStringLiteral("\\%1").arg(
        static_cast<uint>(static_cast<unsigned char>(byte)), 3, 8, QLatin1Char('0'));
}

/// A $'…' word: a terminal acts on a pasted tab or escape, so control characters are spelled out.
/// The quote is too, because bash's history expansion does not know \' in this kind of quotes.
QString ansiQuoted(const QString& text)
{
    QString word = QStringLiteral("$'");
    for (const QChar c : text) {
        if (c == u'\n') {
            word += QStringLiteral("\\n");
        } else if (c == u'\t') {
            word += QStringLiteral("\\t");
        } else if (c == u'\\') {
            word += QStringLiteral("\\\\");
        } else if (c == u'\'' || isControl(c)) {
            for (const char byte : QString(c).toUtf8())
                word += octal(byte);
        } else {
            word += c;
        }
    }
    return word + u'\'';
}

/// A comment line of bash; a line end in `text` would end the comment.
QString commentLine(const QString& text)
{
    return QStringLiteral("# ") + QString(text).replace(u'\n', u' ') + u'\n';
}

QStringList scopeOptions(const Scope& scope)
{
    if (scope.kind == Scope::Kind::Product)
        return {QStringLiteral("--product"), shellQuoted(scope.id)};
    if (scope.kind == Scope::Kind::Organisation)
        return {QStringLiteral("--org"), shellQuoted(scope.id)};
    return {};
}

/// What Particle's command line has no option for (particle-cli 3.51).
QString unsaid(const Event& event, const Scope& scope)
{
    static constexpr int cloudDefaultTtl = 60;
    QStringList parts;
    if (event.ttlSeconds != cloudDefaultTtl)
        parts += QStringLiteral("ttl=%1").arg(event.ttlSeconds);
    if (!event.isPrivate)
        parts += QStringLiteral("private=false");
    if (scope.kind == Scope::Kind::Product && !scope.asDeviceId.isEmpty())
        parts += QStringLiteral("as_device_id=") + shellQuoted(scope.asDeviceId);
    if (event.name.contains(QChar::Null) || event.data.contains(QChar::Null))
        parts += QStringLiteral("U+0000");
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString shellQuoted(const QString& text)
{
    QString sayable = text;
    sayable.remove(QChar::Null);
    if (std::any_of(sayable.begin(), sayable.end(), isControl))
        return ansiQuoted(sayable);
    return u'\'' + sayable.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString curlCommand(const Event& event, const Scope& scope, const QUrl& server)
{
    // The form goes out prepared: curl's own --data-urlencode encodes other characters than Herald
    // does and reads files for "@". --globoff: curl would take braces and brackets in the URL for a
    // pattern.
    const QString url = endpointUrl(server, scope.publishPath()).toString(QUrl::FullyEncoded);
    return QStringLiteral("curl --globoff %1 \\\n"
                          "  -H \"Authorization: Bearer $PARTICLE_ACCESS_TOKEN\" \\\n"
                          "  --data-raw ")
               .arg(shellQuoted(url))
        + shellQuoted(QString::fromLatin1(publishForm(event, scope)));
}

QString particleCommand(const Event& event, const Scope& scope)
{
    QStringList words {QStringLiteral("particle"), QStringLiteral("publish")};
    words += scopeOptions(scope);
    if (event.name.startsWith(u'-') || event.data.startsWith(u'-'))
        words += QStringLiteral("--");
    words += shellQuoted(event.name);
    if (!event.data.isEmpty())
        words += shellQuoted(event.data);
    const QString missing = unsaid(event, scope);
    const QString comment = missing.isEmpty()
        ? QString()
        //: A comment above a command line; %1 lists fields such as "ttl=30"
        : commentLine(Text::tr("The particle command has no option for: %1").arg(missing));
    return comment + words.join(u' ');
}

} // namespace herald
