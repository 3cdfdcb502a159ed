// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/MarkRow.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MarkRow)
};

Result<void> withoutCount(const Result<qint64>& done)
{
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

bool isWordCharacter(QChar character)
{
    return !character.isSpace() && (character.isPrint() || character.isSurrogate());
}
} // namespace

Result<PublishMark> readMark(Statements& statements, PublishId id)
{
    auto rows = statements.rows(
        QStringLiteral("SELECT is_pinned, CAST(note AS BLOB), CAST(tags AS BLOB) FROM mark"
                       " WHERE id = ?"),
        {id.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    PublishMark mark;
    if (rows->next())
        mark = {.isPinned = rows->row().value(0).toBool(),
            .note = textOf(rows->row().value(1)),
            .tags = textOf(rows->row().value(2)).split(u' ', Qt::SkipEmptyParts)};
    if (const auto end = statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return mark;
}

Result<void> writeMark(Statements& statements, PublishId id, const PublishMark& mark)
{
    if (mark == PublishMark())
        return withoutCount(
            statements.run(QStringLiteral("DELETE FROM mark WHERE id = ?"), {id.value()}));
    // No ON CONFLICT, which would be in force within the search index's triggers, too.
    const QVariantList values {
        int(mark.isPinned), storedText(mark.note), storedText(mark.tags.join(u' ')), id.value()};
    auto done
        = statements.run(QStringLiteral("UPDATE mark SET is_pinned = ?, note = CAST(? AS TEXT),"
                                        " tags = CAST(? AS TEXT) WHERE id = ?"),
            values);
    if (done && *done == 0)
        done = statements.run(QStringLiteral("INSERT INTO mark (is_pinned, note, tags, id)"
                                             " VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?)"),
            values);
    return withoutCount(done);
}

Result<QString> checkedTag(const QString& text)
{
    const QString tag = text.trimmed();
    if (tag.isEmpty())
        return failure(ErrorKind::InvalidInput, Text::tr("A tag needs at least one character."));
    if (tag.size() > PublishMark::longestTag)
        return failure(ErrorKind::InvalidInput,
            Text::tr("A tag has %n character(s) at most.", nullptr, int(PublishMark::longestTag)));
    if (!std::all_of(tag.begin(), tag.end(), isWordCharacter))
        return failure(ErrorKind::InvalidInput,
            Text::tr("A tag is one word: it holds no spaces and no characters that cannot be "
                     "shown."));
    return tag;
}

Result<QStringList> checkedTags(const QString& text)
{
    QStringList tags;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto tag = checkedTag(word);
        if (!tag)
            return tl::unexpected(tag.error());
        if (tags.contains(*tag, Qt::CaseInsensitive))
            continue;
        if (tags.size() == PublishMark::mostTags)
            return failure(ErrorKind::InvalidInput,
                Text::tr("A publish has %n tag(s) at most.", nullptr, int(PublishMark::mostTags)));
        tags.append(*tag);
    }
    return tags;
}

Result<QString> checkedNote(const QString& text)
{
    if (text.size() <= PublishMark::longestNote)
        return text;
    const auto over = int(std::min<qsizetype>(text.size() - PublishMark::longestNote, 1'000'000));
    //: %1 the longest note in characters, as it is written; %n how many there are too many.
    return failure(ErrorKind::InvalidInput,
        Text::tr("A note has %1 characters at most: this one is %n too long.", nullptr, over)
            .arg(QLocale().toString(PublishMark::longestNote)));
}

} // namespace herald
