// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonProblem.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace herald {

/// JSON texts as a flat list of values, each with its place in its text. A key given twice has its
/// last value. Nothing here recurses; not thread-safe while something is added.
class JsonTree {
public:
    enum class Kind : quint8 { Null, False, True, Number, String, Array, Object };

    struct Node {
        Kind kind = Kind::Null;
        bool isReplaced = false; ///< the same key comes again
        int next = -1; ///< under the same parent
        int firstChild = -1;
        int childCount = 0; ///< without those that are replaced
        qsizetype start = 0; ///< in UTF-16 units of its text
        qsizetype length = 0;
        qsizetype keyStart = 0; ///< of a member
        qsizetype keyLength = 0; ///< quotes included
        QString key = {}; ///< of a member
        QString text = {}; ///< of a string its value, of a number as it was typed
    };

    static constexpr int maxValues = 500'000;

    /// The value that stands for the whole text, or nothing: see problem().
    std::optional<int> add(const QString& text);
    /// A string value of its own: a key, say, with its place.
    int addString(const QString& text, qsizetype start, qsizetype length);
    JsonProblem problem() const { return m_problem; }

    const Node& at(int node) const { return m_nodes[node]; }
    Kind kind(int node) const { return m_nodes[node].kind; }
    int size() const { return static_cast<int>(m_nodes.size()); }

    int firstChild(int node) const { return skipReplaced(m_nodes[node].firstChild); }
    int nextSibling(int node) const { return skipReplaced(m_nodes[node].next); }
    int member(int object, const QString& key) const; ///< -1: none
    int item(int array, qsizetype index) const; ///< -1: none

    /// The same for values that JSON Schema takes for equal, and only for those: 1 and 1.0, objects
    /// in any order. Call makeDigests() after the last add().
    void makeDigests();
    const QByteArray& digest(int node) const { return m_digests[node]; }

private:
    class Builder;

    int skipReplaced(int node) const;
    QByteArray digestOf(int node) const;

    QList<Node> m_nodes; ///< every value stands before its children
    QHash<std::pair<int, QString>, int> m_members;
    QList<QByteArray> m_digests;
    JsonProblem m_problem;
};

} // namespace herald
