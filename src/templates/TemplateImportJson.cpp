// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportJson.h"

#include <algorithm>

namespace herald {

using Kind = JsonTree::Kind;

ImportJson::ImportJson(const QString& text)
    : m_isValid(m_tree.add(text).has_value())
{
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_lineEnds.append(at);
}

int ImportJson::member(int node, const QString& key) const
{
    return node < 0 ? -1 : m_tree.member(node, key);
}

int ImportJson::firstChild(int node) const
{
    return node < 0 ? -1 : m_tree.firstChild(node);
}

bool ImportJson::isObject(int node) const
{
    return node >= 0 && m_tree.kind(node) == Kind::Object;
}

bool ImportJson::isArray(int node) const
{
    return node >= 0 && m_tree.kind(node) == Kind::Array;
}

bool ImportJson::isTrue(int node) const
{
    return node >= 0 && m_tree.kind(node) == Kind::True;
}

QString ImportJson::text(int node) const
{
    if (node < 0)
        return {};
    switch (m_tree.kind(node)) {
    case Kind::String:
    case Kind::Number:
        return m_tree.at(node).text;
    case Kind::True:
        return QStringLiteral("true");
    case Kind::False:
        return QStringLiteral("false");
    default:
        return {};
    }
}

QList<std::pair<QString, QString>> ImportJson::pairs(int list, const QString& nameKey) const
{
    QList<std::pair<QString, QString>> found;
    for (int each = isArray(list) ? firstChild(list) : -1; each >= 0; each = nextSibling(each)) {
        if (!isTrue(member(each, QStringLiteral("disabled"))))
            found.append({text(each, nameKey), text(each, QStringLiteral("value"))});
    }
    return found;
}

int ImportJson::line(int node) const
{
    const auto end
        = std::lower_bound(m_lineEnds.cbegin(), m_lineEnds.cend(), m_tree.at(node).start);
    return static_cast<int>(end - m_lineEnds.cbegin()) + 1;
}

} // namespace herald
