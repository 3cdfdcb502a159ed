// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/LiveEvent.h"
#include "history/search/SearchTerm.h"

#include <QStringMatcher>

#include <vector>

namespace herald {

/// Which events of the stream are shown. A value.
///
/// The search is of words that must all be found, each anywhere in name, data or device, in any
/// letter case; -word must not be found, "two words" stand side by side, name:, data: and device:
/// look in that place only. It is read as the search of the history is (history/SearchPiece.h); any
/// other word with a colon is a word.
class LiveEventsFilter {
public:
    enum class Whose { All, Mine, Others };

    void setSearch(const QString& text);
    void setWhose(Whose whose) { m_whose = whose; }
    void setNamePrefix(const QString& prefix) { m_namePrefix = prefix; } ///< letter case counts

    bool isOpen() const; ///< lets all events through
    bool asksWhose() const { return m_whose != Whose::All; }
    bool matches(const LiveEvent& event) const;

    /// What is searched for in names and data, to be marked there.
    QList<SearchTerm> terms() const;

private:
    enum class Place { Anywhere, Name, Data, Device };
    struct Word {
        Place place = Place::Anywhere;
        bool isNegated = false;
        QStringMatcher matcher = {};
    };

    static bool holds(const Word& word, const StreamEvent& event);

    std::vector<Word> m_words;
    Whose m_whose = Whose::All;
    QString m_namePrefix;
};

} // namespace herald
