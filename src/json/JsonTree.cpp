// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonTree.h"

#include "json/JsonDecimal.h"
#include "json/JsonReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonTree)
};

using Token = JsonReader::Token;

JsonTree::Kind kindOf(Token token)
{
    switch (token) {
    case Token::BeginObject:
        return JsonTree::Kind::Object;
    case Token::BeginArray:
        return JsonTree::Kind::Array;
    case Token::String:
        return JsonTree::Kind::String;
    case Token::Number:
        return JsonTree::Kind::Number;
    case Token::True:
        return JsonTree::Kind::True;
    case Token::False:
        return JsonTree::Kind::False;
    default:
        return JsonTree::Kind::Null;
    }
}

QByteArray hashed(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

/// Turns the tokens of one text into values.
class JsonTree::Builder {
public:
    Builder(JsonTree& tree, const QString& text)
        : m_tree(tree)
        , m_reader(text)
    {
    }

    bool build()
    {
        const qsizetype size = m_tree.m_nodes.size();
        for (Token token = m_reader.next(); token != Token::End; token = m_reader.next()) {
            if (token == Token::Invalid) {
                m_tree.m_problem = m_reader.problem();
                return false;
            }
            if (m_tree.m_nodes.size() - size >= maxValues) {
                m_tree.m_problem = m_reader.problemAt(m_reader.tokenStart(),
                    Text::tr("The text holds more than %L1 values").arg(maxValues));
                return false;
            }
            take(token);
        }
        return true;
    }

private:
    struct Open {
        int node;
        int last = -1; ///< child
    };

    void take(Token token)
    {
        if (token == Token::Key) {
            m_key = m_reader.stringValue();
            m_keyStart = m_reader.tokenStart();
            m_keyLength = m_reader.tokenEnd() - m_keyStart;
            return;
        }
        if (token == Token::EndObject || token == Token::EndArray) {
            Node& closed = m_tree.m_nodes[m_open.takeLast().node];
            closed.length = m_reader.tokenEnd() - closed.start;
            return;
        }
        const int node = append(token);
        if (token == Token::BeginObject || token == Token::BeginArray)
            m_open.append(Open {node});
    }

    int append(Token token)
    {
        const int node = m_tree.size();
        Node value {.kind = kindOf(token),
            .start = m_reader.tokenStart(),
            .length = m_reader.tokenEnd() - m_reader.tokenStart()};
        if (token == Token::String)
            value.text = m_reader.stringValue();
        else if (token == Token::Number)
            value.text = m_reader.tokenText().toString();
        m_tree.m_nodes.append(value);
        if (!m_open.isEmpty())
            link(node);
        return node;
    }

    void link(int node)
    {
        Open& open = m_open.last();
        Node& parent = m_tree.m_nodes[open.node];
        if (open.last < 0)
            parent.firstChild = node;
        else
            m_tree.m_nodes[open.last].next = node;
        open.last = node;
        ++parent.childCount;
        if (parent.kind != Kind::Object)
            return;
        Node& value = m_tree.m_nodes[node];
        value.key = m_key;
        value.keyStart = m_keyStart;
        value.keyLength = m_keyLength;
        const auto place = std::pair(open.node, m_key);
        const int before = m_tree.m_members.value(place, -1);
        if (before >= 0) {
            m_tree.m_nodes[before].isReplaced = true;
            --parent.childCount;
        }
        m_tree.m_members.insert(place, node);
    }

    JsonTree& m_tree;
    JsonReader m_reader;
    QList<Open> m_open;
    QString m_key;
    qsizetype m_keyStart = 0;
    qsizetype m_keyLength = 0;
};

std::optional<int> JsonTree::add(const QString& text)
{
    const int root = size();
    if (!Builder(*this, text).build())
        return std::nullopt;
    return root;
}

int JsonTree::addString(const QString& text, qsizetype start, qsizetype length)
{
    const int node = size();
    m_nodes.append({.kind = Kind::String, .start = start, .length = length, .text = text});
    if (!m_digests.isEmpty())
        m_digests.append(digestOf(node));
    return node;
}

int JsonTree::member(int object, const QString& key) const
{
    return m_members.value({object, key}, -1);
}

int JsonTree::item(int array, qsizetype index) const
{
    int node = kind(array) == Kind::Array ? firstChild(array) : -1;
    for (; node >= 0 && index > 0; --index)
        node = nextSibling(node);
    return node;
}

int JsonTree::skipReplaced(int node) const
{
    while (node >= 0 && m_nodes[node].isReplaced)
        node = m_nodes[node].next;
    return node;
}

void JsonTree::makeDigests()
{
    m_digests.resize(m_nodes.size());
    for (int node = size() - 1; node >= 0; --node)
        m_digests[node] = digestOf(node);
}

/// The children have theirs already.
QByteArray JsonTree::digestOf(int node) const
{
    const Node& value = m_nodes[node];
    const QByteArray kindMark(1, static_cast<char>('0' + static_cast<int>(value.kind)));
    switch (value.kind) {
    case Kind::Number:
        return hashed(kindMark + JsonDecimal(value.text).canonical());
    case Kind::String:
        return hashed(kindMark
            + QByteArray(reinterpret_cast<const char*>(value.text.utf16()), 2 * value.text.size()));
    case Kind::Array:
    case Kind::Object:
        break;
    default:
        return hashed(kindMark);
    }
    QList<QByteArray> parts;
    for (int child = firstChild(node); child >= 0; child = nextSibling(child)) {
        const QString& key = m_nodes[child].key;
        parts += (value.kind == Kind::Object ? hashed(
                      QByteArray(reinterpret_cast<const char*>(key.utf16()), 2 * key.size()))
                                             : QByteArray())
            + m_digests[child];
    }
    if (value.kind == Kind::Object)
        std::sort(parts.begin(), parts.end());
    return hashed(kindMark + parts.join());
}

} // namespace herald
