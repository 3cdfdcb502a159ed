// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchKinds.h"

#include <algorithm>
#include <cstring>

namespace herald {

namespace {
constexpr qsizetype enoughRows = 24;
constexpr size_t enoughTokens = 16;

/// The keys of a JSON object; of other texts the first word.
QString frameOf(const QString& data)
{
    QString frame;
    if (!data.startsWith(u'{') && !data.startsWith(u'['))
        return data.section(u' ', 0, 0);
    qsizetype quote = -1;
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (data.at(i) != u'"')
            continue;
        const bool isKey = quote >= 0 && i + 1 < data.size() && data.at(i + 1) == u':';
        if (isKey)
            frame += QStringView(data).sliced(quote, i - quote);
        quote = quote < 0 ? i : -1;
    }
    return frame;
}

/// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): the same in every process, unlike qHash().
qint64 stableHash(const QString& text)
{
    constexpr quint64 offset = 0xcbf29ce484222325;
    constexpr quint64 prime = 0x100000001b3;
    quint64 hash = offset;
    for (const QChar character : text)
        hash = (hash ^ character.unicode()) * prime;
    return qint64(hash);
}

QByteArray packed(const std::vector<Trigram>& trigrams)
{
    return {reinterpret_cast<const char*>(trigrams.data()),
        qsizetype(trigrams.size() * sizeof(Trigram))};
}

std::vector<Trigram> unpacked(const QByteArray& bytes)
{
    std::vector<Trigram> trigrams(size_t(bytes.size()) / sizeof(Trigram));
    std::memcpy(trigrams.data(), bytes.constData(), trigrams.size() * sizeof(Trigram));
    return trigrams;
}
} // namespace

qint64 makeOf(const SearchedRow& row)
{
    QString name = row.name;
    name.removeIf([](QChar character) { return character.isDigit(); });
    return stableHash(name + u'\n' + frameOf(row.data));
}

Result<void> SearchKinds::load(Statements& statements)
{
    auto rows = statements.rows(
        QStringLiteral("SELECT number, make, trigrams FROM search_kind ORDER BY number"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<SearchKind> kinds;
    while (rows->next())
        kinds.append({.number = rows->row().value(0).toLongLong(),
            .make = rows->row().value(1).toLongLong(),
            .trigrams = unpacked(rows->row().value(2).toByteArray())});
    if (auto end = statements.ended(*rows); !end)
        return end;
    m_kinds = kinds;
    return {};
}

const SearchKind* SearchKinds::of(qint64 make, const std::vector<Trigram>& trigrams) const
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const SearchKind& kind) {
        return kind.make == make
            && std::includes(
                trigrams.begin(), trigrams.end(), kind.trigrams.begin(), kind.trigrams.end());
    });
    return found == m_kinds.end() ? nullptr : &*found;
}

Result<void> SearchKinds::learn(
    Statements& statements, qint64 make, const QList<std::vector<Trigram>>& rows)
{
    if (rows.size() < enoughRows || m_kinds.size() >= most)
        return {};
    std::vector<Trigram> common = rows.first();
    for (const auto& trigrams : rows) {
        std::vector<Trigram> both;
        std::set_intersection(common.begin(), common.end(), trigrams.begin(), trigrams.end(),
            std::back_inserter(both));
        common = both;
    }
    if (common.size() < enoughTokens)
        return {};
    const SearchKind kind {.number = m_kinds.size() + 1, .make = make, .trigrams = common};
    const auto kept = statements.run(
        QStringLiteral("INSERT INTO search_kind (number, make, learnt_from, size, trigrams)"
                       " VALUES (?, ?, ?, ?, ?)"),
        {kind.number, kind.make, rows.size(), qint64(common.size()), packed(kind.trigrams)});
    if (!kept)
        return tl::unexpected(kept.error());
    m_kinds.append(kind);
    return {};
}

} // namespace herald
