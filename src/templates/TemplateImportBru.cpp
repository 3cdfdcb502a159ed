// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportBru.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

constexpr qsizetype maxMembers = 1'000;
constexpr QLatin1String multiLineMark("'''");

QString unquoted(const QString& key)
{
    if (key.size() < 2 || !key.startsWith(u'"') || !key.endsWith(u'"'))
        return key;
    QString inner = key.sliced(1).chopped(1);
    return inner.replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

/// Where the key ends: at the first colon, quotes apart; -1: nowhere.
qsizetype colonOf(const QString& line)
{
    qsizetype at = line.startsWith(u'"') ? 1 : 0;
    if (at == 1) {
        while (at < line.size() && line[at] != u'"')
            at += line[at] == u'\\' ? 2 : 1;
    }
    return line.indexOf(u':', at);
}

} // namespace

QList<std::pair<QString, QString>> BruBlock::members() const
{
    QList<std::pair<QString, QString>> list;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size() && list.size() < maxMembers; ++i) {
        const QString member = lines[i].trimmed();
        const qsizetype colon = colonOf(member);
        if (colon <= 0)
            continue;
        const bool isOff = member.startsWith(u'~');
        const QString key = unquoted(member.first(colon).trimmed());
        QString value = member.sliced(colon + 1).trimmed();
        if (value == multiLineMark) {
            QStringList parts;
            while (++i < lines.size() && lines[i].trimmed() != multiLineMark)
                parts += lines[i].startsWith(u"  ") ? lines[i].sliced(2) : lines[i];
            value = parts.join(u'\n');
        }
        if (!isOff)
            list.append({key, value});
    }
    return list;
}

QStringList BruBlock::items() const
{
    QStringList list;
    for (const QString& each : text.split(u'\n').mid(0, maxMembers)) {
        QString item = each.trimmed();
        if (item.endsWith(u','))
            item.chop(1);
        if (!item.isEmpty())
            list += item;
    }
    return list;
}

BruFile::BruFile(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    read(text.split(u'\n'));
}

void BruFile::read(const QStringList& lines)
{
    static const QRegularExpression opening(
        QStringLiteral("^([A-Za-z][A-Za-z0-9:_-]{0,60})[ \\t]*([{\\[])[ \\t]*\\z"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = opening.match(lines[i]);
        if (!match.hasMatch()) {
            if (lines[i].trimmed().isEmpty())
                continue;
            m_problem = Text::tr("A block of a .bru file must begin here, such as “post {”.");
            m_problemLine = static_cast<int>(i) + 1;
            return;
        }
        BruBlock block {.name = match.captured(1), .line = static_cast<int>(i) + 1};
        const QString end = match.captured(2) == u"{" ? QStringLiteral("}") : QStringLiteral("]");
        QStringList inner;
        while (++i < lines.size() && !lines[i].startsWith(end))
            inner += lines[i].startsWith(u"  ") ? lines[i].sliced(2) : lines[i];
        if (i >= lines.size()) {
            m_problem = Text::tr("This block of the .bru file is not closed.");
            m_problemLine = block.line;
            return;
        }
        block.text = inner.join(u'\n');
        m_blocks.append(block);
    }
}

} // namespace herald
