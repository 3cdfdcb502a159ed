// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateNode.h"

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
    return append(parent, {.name = name, .path = path});
}

/// The innermost of the folders that stand before a slash of the path, in front of `name`.
TemplateNode& folderOf(TemplateNode& root, const QString& path, qsizetype& name)
{
    TemplateNode* folder = &root;
    name = 0;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', name)) {
        folder = folderIn(*folder, path.sliced(name, slash - name), path.first(slash));
        name = slash + 1;
    }
    return *folder;
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

std::unique_ptr<TemplateNode> templateTree(
    const QList<TemplateEntry>& entries, const QList<EmptyTemplateFolder>& emptyFolders)
{
    auto root = std::make_unique<TemplateNode>();
    qsizetype name = 0;
    auto empty = emptyFolders.begin();
    const auto addFoldersBefore = [&](qsizetype at) {
        for (; empty != emptyFolders.end() && empty->before <= at; ++empty)
            folderOf(*root, empty->path + u'/', name);
    };
    for (qsizetype at = 0; at < entries.size(); ++at) {
        addFoldersBefore(at);
        const QString& path = entries[at].path;
        TemplateNode& folder = folderOf(*root, path, name);
        append(folder,
            {.name = path.sliced(name), .path = path, .isFolder = false, .entry = entries[at]});
    }
    addFoldersBefore(entries.size());
    return root;
}

} // namespace herald
