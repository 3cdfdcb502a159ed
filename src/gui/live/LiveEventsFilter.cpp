// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsFilter.h"

#include "history/search/FoldedText.h"
#include "history/search/SearchPiece.h"
#include "history/search/SearchText.h"

#include <algorithm>

namespace herald {

void LiveEventsFilter::setSearch(const QString& text)
{
    constexpr QStringView device = u"device:";
    m_words.clear();
    const QString search = text.left(maxSearchLength);
    const QList<SearchPiece> pieces = searchPieces(search);
    for (const SearchPiece& piece : pieces.first(std::min(pieces.size(), maxSearchTerms))) {
        Word word {.isNegated = piece.isNegated};
        QStringView value = piece.value;
        if (piece.filter == SearchFilter::Name) {
            word.place = Place::Name;
        } else if (piece.filter == SearchFilter::Data) {
            word.place = Place::Data;
        } else if (piece.filter) { // of the history only
            const qsizetype sign = piece.isNegated ? 1 : 0;
            value = QStringView(search).sliced(piece.from + sign, piece.length - sign);
        } else if (!piece.isQuoted && value.startsWith(device, Qt::CaseInsensitive)) {
            word.place = Place::Device;
            value = value.sliced(device.size());
        }
        if (value.isEmpty())
            continue; // still being typed
        word.matcher = QStringMatcher(value.toString(), Qt::CaseInsensitive);
        m_words.push_back(word);
    }
}

bool LiveEventsFilter::isOpen() const
{
    return m_words.empty() && m_whose == Whose::All && m_namePrefix.isEmpty();
}

bool LiveEventsFilter::matches(const LiveEvent& event) const
{
    if (m_whose != Whose::All && event.mine.isNull() == (m_whose == Whose::Mine))
        return false;
    return event.event.name.startsWith(m_namePrefix)
        && std::all_of(m_words.begin(), m_words.end(),
            [&event](const Word& word) { return holds(word, event.event) != word.isNegated; });
}

bool LiveEventsFilter::holds(const Word& word, const StreamEvent& event)
{
    const auto isIn = [&word](const QString& text) { return word.matcher.indexIn(text) >= 0; };
    const bool isInData = event.data && word.place != Place::Name && word.place != Place::Device
        && isIn(*event.data);
    switch (word.place) {
    case Place::Anywhere:
        return isIn(event.name) || isInData || isIn(event.coreId);
    case Place::Name:
        return isIn(event.name);
    case Place::Data:
        return isInData;
    case Place::Device:
        return isIn(event.coreId);
    }
    return false;
}

QList<SearchTerm> LiveEventsFilter::terms() const
{
    QList<SearchTerm> terms;
    for (const Word& word : m_words) {
        if (word.isNegated || word.place == Place::Device)
            continue;
        const auto field = word.place == Place::Name ? SearchTerm::Field::Name
            : word.place == Place::Data              ? SearchTerm::Field::Data
                                                     : SearchTerm::Field::Anything;
        terms += SearchTerm {.field = field, .text = foldedText(word.matcher.pattern())};
    }
    return terms;
}

} // namespace herald
