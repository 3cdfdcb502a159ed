// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchPlan.h"

#include "history/PublishRow.h"
#include "history/search/FoldedText.h"

#include <QMap>

#include <algorithm>

namespace herald {

namespace {
using Field = SearchTerm::Field;

// The rarest trigrams of a text tell nearly as much as all of them, and every further one costs.
constexpr qsizetype trigramsOfText = 4;
constexpr double commonShare = 1.0 / 64; // a short text this common is found by looking

/// A text that must be somewhere in the row.
struct Wanted {
    std::vector<Trigram> trigrams = {};
    QString beginning = {}; ///< of a trigram, where the text is too short for one
    QStringList otherwise = {}; ///< words of rows that have it in a text that is not their own
};

QString quoted(const QString& word)
{
    return u'"' + word + u'"'; // no word has a quotation mark, see SearchWords.h
}

QString anyOf(const QStringList& alternatives)
{
    return u'(' + alternatives.join(QStringLiteral(" OR ")) + u')';
}

QString allOf(const QStringList& conditions)
{
    return u'(' + conditions.join(QStringLiteral(" AND ")) + u')';
}

/// FTS5 makes one conjunction of those within each other, and seeks in every list for every step:
/// kept apart, long lists are sought only for what the short ones agree on.
QString apart(const QString& condition)
{
    return anyOf({condition, quoted(noRowMark())});
}

/// What a row of a kind has to have besides what the kind has.
struct Need {
    QString expression = {}; ///< empty: nothing
    bool isWhole = true; ///< whatever has it is wanted, of this kind or not
};

class Planner {
public:
    explicit Planner(const SearchKnowledge& knowledge)
        : m_knowledge(knowledge)
    {
    }

    void add(const SearchTerm& term)
    {
        if (term.isNegated)
            return; // the index knows what a row has, not what it has not
        switch (term.field) {
        case Field::Account:
            return addWords(marks(m_knowledge.targetsCalled(term.text), targetMark));
        case Field::Template:
            if (const auto origins = m_knowledge.originsCalled(term.text))
                addWords(marks(*origins, originMark));
            return;
        case Field::Outcome:
            return addWords({outcomeMark(int(term.outcome))});
        case Field::Took:
            return addWords(tookMarks(term));
        case Field::Pinned:
            return addWords({pinnedMark()});
        case Field::Noted:
            return addWords({notedMark()});
        case Field::After:
        case Field::Before:
        case Field::Receipt:
        case Field::Run:
            return; // decided by the ids, and by tables receipt and run_row
        default:
            return addText(term);
        }
    }

    /// A row has one of these.
    void addWords(const QStringList& words)
    {
        QStringList alternatives;
        for (const QString& word : words)
            alternatives.append(quoted(word));
        m_isHopeless = m_isHopeless || words.isEmpty();
        m_conditions.append(anyOf(alternatives));
    }

    void addAccount(const QString& accountId)
    {
        addWords(marks(m_knowledge.targetsOf(accountId), targetMark));
    }

    SearchPlan plan()
    {
        if (!m_isHopeless && !m_texts.isEmpty())
            addKinds();
        if (m_isHopeless)
            return {SearchPlan::Way::NoRow};
        if (m_conditions.isEmpty())
            return {SearchPlan::Way::EveryRow};
        return {SearchPlan::Way::Index, m_conditions.join(QStringLiteral(" AND "))};
    }

private:
    static QStringList marks(const QList<qint64>& numbers, QString (*word)(qint64))
    {
        QStringList words;
        for (const qint64 number : numbers)
            words.append(word(number));
        return words;
    }

    void addText(const SearchTerm& term)
    {
        Wanted wanted {.trigrams = trigramsOf(term.text)};
        if (wanted.trigrams.empty() && m_knowledge.share(term.text) >= commonShare)
            return;
        if (wanted.trigrams.empty())
            wanted.beginning = term.text;
        const bool isAnything = term.field == Field::Anything;
        if (isAnything) {
            const auto origins = m_knowledge.originsCalled(term.text);
            if (!origins)
                return;
            wanted.otherwise = marks(m_knowledge.targetsCalled(term.text), targetMark)
                + marks(*origins, originMark);
        }
        if (isAnything || term.field == Field::Answer) {
            static const QString usual = foldedText(QString::fromUtf8(usualAnswerBody()));
            if (usual.contains(term.text))
                wanted.otherwise.append(usualAnswerMark());
        }
        m_texts.append(wanted);
    }

    /// What a row of each kind has to have besides what the kind has; most kinds ask for the same.
    void addKinds()
    {
        struct Way {
            QStringList kinds = {};
            bool isWhole = false;
        };
        static const SearchKind none;
        QMap<QString, Way> waysByNeed;
        const auto add = [&](const SearchKind& kind) {
            const auto need = needOf(kind);
            if (!need)
                return;
            Way& way = waysByNeed[need->expression];
            way.kinds.append(quoted(kindMark(kind.number)));
            way.isWhole = way.isWhole || need->isWhole;
        };
        for (const SearchKind& kind : m_knowledge.kinds.all())
            add(kind);
        add(none);
        QStringList ways;
        for (auto way = waysByNeed.begin(); way != waysByNeed.end(); ++way) {
            const bool isOfAll = way->kinds.size() == m_knowledge.kinds.all().size() + 1;
            if (way.key().isEmpty())
                ways.append(anyOf(way->kinds));
            else if (isOfAll || way->isWhole)
                ways.append(way.key());
            else
                ways.append(allOf({anyOf(way->kinds), apart(way.key())}));
        }
        if (ways.isEmpty())
            m_isHopeless = true;
        m_conditions.append(anyOf(ways));
    }

    /// None: no row of the kind is wanted.
    std::optional<Need> needOf(const SearchKind& kind)
    {
        QStringList conditions;
        Need need;
        for (const Wanted& text : m_texts) {
            QStringList alternatives;
            for (const QString& word : text.otherwise)
                alternatives.append(quoted(word));
            const auto own = ownNeed(text, kind);
            need.isWhole = need.isWhole && (!own || own->isWhole);
            if (own && own->expression.isEmpty())
                continue;
            if (own)
                alternatives.append(own->expression);
            if (alternatives.isEmpty())
                return std::nullopt;
            conditions.append(anyOf(alternatives));
        }
        if (!conditions.isEmpty())
            need.expression = allOf(conditions);
        return need;
    }

    /// None: no row of the kind has the text in a text of its own.
    std::optional<Need> ownNeed(const Wanted& text, const SearchKind& kind)
    {
        if (!text.beginning.isEmpty()) {
            const QString condition = beginningCondition(text.beginning, kind);
            return Need {.expression = condition, .isWhole = !condition.isEmpty()};
        }
        QList<std::pair<double, QString>> missing;
        bool isWhole = true;
        for (const Trigram trigram : text.trigrams) {
            if (std::binary_search(kind.trigrams.begin(), kind.trigrams.end(), trigram)) {
                isWhole = false;
                continue;
            }
            const QString word = trigramWord(trigram);
            if (!isKnown(word))
                return std::nullopt;
            missing.append({shareOf(trigram), word});
        }
        if (missing.isEmpty())
            return Need {.isWhole = false};
        std::stable_sort(missing.begin(), missing.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
        QStringList words;
        for (const auto& [share, word] : missing.first(std::min(missing.size(), trigramsOfText)))
            words.append(quoted(word));
        return Need {.expression = allOf(words), .isWhole = isWhole};
    }

    /// Empty: every row of the kind has it.
    static QString beginningCondition(const QString& beginning, const SearchKind& kind)
    {
        const bool isInKind = std::any_of(kind.trigrams.begin(), kind.trigrams.end(),
            [&](Trigram trigram) { return trigramText(trigram).startsWith(beginning); });
        return isInKind ? QString() : quoted(beginningWord(beginning)) + u'*';
    }

    bool isKnown(const QString& word)
    {
        auto known = m_known.constFind(word);
        if (known == m_known.constEnd())
            known = m_known.insert(word, m_knowledge.isKnown(word));
        return *known;
    }

    /// Asked once, not for every kind: it looks through a sample of the rows.
    double shareOf(Trigram trigram)
    {
        auto share = m_shares.constFind(trigram);
        if (share == m_shares.constEnd())
            share = m_shares.insert(trigram, m_knowledge.share(trigramText(trigram)));
        return *share;
    }

    const SearchKnowledge& m_knowledge;
    QList<Wanted> m_texts;
    QStringList m_conditions;
    QHash<QString, bool> m_known;
    QHash<Trigram, double> m_shares;
    bool m_isHopeless = false;
};
} // namespace

SearchPlan planSearch(const HistoryQuery& query, const SearchKnowledge& knowledge)
{
    Planner planner(knowledge);
    for (const SearchTerm& term : query.terms)
        planner.add(term);
    if (query.outcome)
        planner.addWords({outcomeMark(int(*query.outcome))});
    if (!query.accountId.isEmpty())
        planner.addAccount(query.accountId);
    return planner.plan();
}

} // namespace herald
