// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateNode.h"

#include <QStringList>

#include <iterator>

namespace herald {

namespace {

void renumber(const TemplateNode& parent, int from)
{
    for (int at = from; at < parent.childCount(); ++at)
        parent.child(at)->row = at;
}

TemplateNode* append(TemplateNode& parent, TemplateNode node)
{
    node.parent = &parent;
    node.row = parent.childCount();
    parent.children.push_back(std::make_unique<TemplateNode>(std::move(node)));
    return parent.children.back().get();
}

/// The folder of this name that the list reached last, or a new one behind it.
TemplateNode* folderIn(TemplateNode& parent, const QString& name, const QString& path)
{
    TemplateNode* last = parent.children.empty() ? nullptr : parent.children.back().get();
    if (last && last->isFolder && last->name == name)
        return last;
    return append(parent, {.name = name, .path = path, .searchText = name});
}

QString searchTextOf(const TemplateEntry& entry)
{
    const EventTemplate& content = entry.content;
    return QStringList {entry.path, content.event.name, content.event.data, content.description}
        .join(u'\n');
}

} // namespace

void TemplateNode::insert(int at, std::vector<std::unique_ptr<TemplateNode>> nodes)
{
    for (const auto& node : nodes)
        node->parent = this;
    children.insert(children.begin() + at, std::make_move_iterator(nodes.begin()),
        std::make_move_iterator(nodes.end()));
    renumber(*this, at);
}

std::vector<std::unique_ptr<TemplateNode>> TemplateNode::take(int begin, int end)
{
    const auto from = children.begin() + begin;
    const auto to = children.begin() + end;
    std::vector<std::unique_ptr<TemplateNode>> taken(
        std::make_move_iterator(from), std::make_move_iterator(to));
    children.erase(from, to);
    renumber(*this, begin);
    return taken;
}

std::unique_ptr<TemplateNode> templateTree(const QList<TemplateEntry>& entries)
{
    auto root = std::make_unique<TemplateNode>();
    for (const TemplateEntry& entry : entries) {
        TemplateNode* folder = root.get();
        const QString& path = entry.path;
        qsizetype begin = 0;
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', begin)) {
            folder = folderIn(*folder, path.sliced(begin, slash - begin), path.first(slash));
            begin = slash + 1;
        }
        append(*folder,
            {.name = path.sliced(begin),
                .path = path,
                .isFolder = false,
                .entry = entry,
                .searchText = searchTextOf(entry)});
    }
    return root;
}

} // namespace herald
