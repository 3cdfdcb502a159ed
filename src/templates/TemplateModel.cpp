// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateModel.h"

#include "templates/TemplateLibrary.h"
#include "templates/TemplateNode.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace herald {

class TemplateModel::Private {
public:
    Private(TemplateModel& model, TemplateLibrary& library)
        : q(model)
        , root(templateTree(library.entries()))
    {
    }

    TemplateNode* nodeOf(const QModelIndex& index) const
    {
        return index.isValid() ? static_cast<TemplateNode*>(index.internalPointer()) : root.get();
    }
    QModelIndex indexOf(TemplateNode* node) const
    {
        return node == root.get() ? QModelIndex() : q.createIndex(node->row, 0, node);
    }

    void become(TemplateNode& current, TemplateNode& wanted);
    void removeRows(TemplateNode& parent, int begin, int end);
    void insertRows(TemplateNode& parent, int begin, int end, TemplateNode& source);
    void update(TemplateNode& current, TemplateNode& wanted);

    TemplateModel& q;
    std::unique_ptr<TemplateNode> root;
};

namespace {

/// A folder and a template may have the same name.
QString itemOf(const TemplateNode& node)
{
    return node.isFolder ? node.name + u'/' : node.name;
}

QSet<QString> itemsOf(const TemplateNode& parent)
{
    QSet<QString> items;
    items.reserve(parent.childCount());
    for (const auto& child : parent.children)
        items.insert(itemOf(*child));
    return items;
}

QString toolTip(const TemplateNode& node)
{
    if (!node.entry.problem.isEmpty())
        return TemplateModel::tr("“%1” cannot be used. %2").arg(node.path, node.entry.problem);
    const EventTemplate& content = node.entry.content;
    return content.description.isEmpty() ? content.event.name : content.description;
}

QVariant folderData(const TemplateNode& node, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case TemplateModel::PathRole:
        return node.path;
    case TemplateModel::IsFolderRole:
        return true;
    case TemplateModel::SearchTextRole:
        return node.searchText;
    case TemplateModel::ProblemRole:
    case TemplateModel::EventNameRole:
        return QString();
    default:
        return {};
    }
}

QVariant templateData(const TemplateNode& node, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return node.entry.problem.isEmpty()
            ? node.name
            //: what a screen reader says of a template that cannot be read; %1 is its name
            : TemplateModel::tr("%1, broken").arg(node.name);
    case TemplateModel::PathRole:
        return node.path;
    case TemplateModel::IsFolderRole:
        return false;
    case TemplateModel::ProblemRole:
        return node.entry.problem;
    case TemplateModel::SearchTextRole:
        return node.searchText;
    case TemplateModel::EventNameRole:
        return node.entry.content.event.name;
    default:
        return {};
    }
}

} // namespace

/// Both sides are in the same order; what is on neither other side goes or comes, neighbours
/// together.
void TemplateModel::Private::become(TemplateNode& current, TemplateNode& wanted)
{
    const QSet<QString> stays = itemsOf(wanted);
    for (int end = current.childCount(); end > 0;) {
        int begin = end;
        while (begin > 0 && !stays.contains(itemOf(*current.child(begin - 1))))
            --begin;
        if (begin < end)
            removeRows(current, begin, end);
        end = begin - 1;
    }
    const QSet<QString> isThere = itemsOf(current);
    for (int begin = 0; begin < wanted.childCount();) {
        int end = begin;
        while (end < wanted.childCount() && !isThere.contains(itemOf(*wanted.child(end))))
            ++end;
        if (begin < end)
            insertRows(current, begin, end, wanted);
        if (end < wanted.childCount())
            update(*current.child(end), *wanted.child(end));
        begin = end + 1;
    }
}

void TemplateModel::Private::removeRows(TemplateNode& parent, int begin, int end)
{
    q.beginRemoveRows(indexOf(&parent), begin, end - 1);
    const auto gone = parent.take(begin, end);
    q.endRemoveRows();
}

void TemplateModel::Private::insertRows(
    TemplateNode& parent, int begin, int end, TemplateNode& source)
{
    std::vector<std::unique_ptr<TemplateNode>> nodes;
    std::move(
        source.children.begin() + begin, source.children.begin() + end, std::back_inserter(nodes));
    q.beginInsertRows(indexOf(&parent), begin, end - 1);
    parent.insert(begin, std::move(nodes));
    q.endInsertRows();
}

void TemplateModel::Private::update(TemplateNode& current, TemplateNode& wanted)
{
    if (current.isFolder)
        return become(current, wanted);
    if (current.entry == wanted.entry)
        return;
    current.entry = wanted.entry;
    current.searchText = wanted.searchText;
    const QModelIndex index = indexOf(&current);
    Q_EMIT q.dataChanged(index, index);
}

TemplateModel::TemplateModel(TemplateLibrary& library, QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, library))
{
    connect(&library, &TemplateLibrary::changed, this,
        [this, &library] { d->become(*d->root, *templateTree(library.entries())); });
}

TemplateModel::~TemplateModel() = default;

QModelIndex TemplateModel::indexOf(const QString& path) const
{
    const TemplateNode* node = d->root.get();
    TemplateNode* found = nullptr;
    while (node) {
        const TemplateNode* next = nullptr;
        for (const auto& child : node->children) {
            if (child->path == path && (!found || !child->isFolder))
                found = child.get();
            if (child->isFolder && path.startsWith(child->path + u'/'))
                next = child.get();
        }
        node = next;
    }
    return found ? d->indexOf(found) : QModelIndex();
}

QModelIndex TemplateModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, d->nodeOf(parent)->child(row));
}

QModelIndex TemplateModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? d->indexOf(d->nodeOf(child)->parent) : QModelIndex();
}

int TemplateModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : d->nodeOf(parent)->childCount();
}

int TemplateModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant TemplateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TemplateNode& node = *d->nodeOf(index);
    return node.isFolder ? folderData(node, role) : templateData(node, role);
}

} // namespace herald
