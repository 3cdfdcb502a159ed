// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonTree.h"

#include <utility>

namespace herald {

/// A JSON file of another program, to look things up in whatever it holds.
class ImportJson {
public:
    /// Not valid where the text is not JSON: see problem().
    explicit ImportJson(const QString& text);

    bool isValid() const { return m_isValid; }
    JsonProblem problem() const { return m_tree.problem(); }

    static constexpr int root = 0;
    /// -1 where there is none, and of -1.
    int member(int node, const QString& key) const;
    int firstChild(int node) const;
    int nextSibling(int node) const { return m_tree.nextSibling(node); }
    bool isObject(int node) const;
    bool isArray(int node) const;
    bool isTrue(int node) const;
    /// Of a string what it says, of a number or a boolean how it is written, else empty.
    QString text(int node) const;
    QString text(int node, const QString& key) const { return text(member(node, key)); }
    /// The names and values of a list of objects, without those that are disabled.
    QList<std::pair<QString, QString>> pairs(int list, const QString& nameKey) const;
    QString key(int node) const { return m_tree.at(node).key; }
    int line(int node) const; ///< from 1

private:
    JsonTree m_tree;
    QList<qsizetype> m_lineEnds;
    bool m_isValid = false;
};

} // namespace herald
