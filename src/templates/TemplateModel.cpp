// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateModel.h"

#include "templates/TemplateLibrary.h"
#include "templates/TemplateNode.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace herald {

class TemplateModel::Private {
public:
    Private(TemplateModel& model, TemplateLibrary& shelf)
        : q(model)
        , library(shelf)
        , root(templateTree(shelf.entries(), shelf.emptyFolders()))
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
    TemplateNode* find(const QString& path, bool isFolder) const;
    void follow();
    void mark(TemplateNode& parent, bool tells);
    bool markOne(TemplateNode& node) const;

    TemplateModel& q;
    TemplateLibrary& library;
    TemplateMarks marks;
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

/// "template" or "folder", the library's folder, which tells one Herald from another, and the path;
/// NUL between.
QString dragType()
{
    return QStringLiteral("application/x-herald-template");
}

QString toolTip(const TemplateNode& node)
{
    if (!node.entry.problem.isEmpty())
        return TemplateModel::tr("“%1” cannot be used. %2").arg(node.path, node.entry.problem);
    const EventTemplate& content = node.entry.content;
    QStringList lines {content.event.name, content.description};
    if (!content.tags.isEmpty())
        lines += TemplateModel::tr("Tags: %1").arg(content.tags.join(QStringLiteral(", ")));
    lines += node.entry.warning;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString accessibleText(const TemplateNode& node)
{
    if (!node.entry.problem.isEmpty())
        //: what a screen reader says of a template that cannot be read; %1 is its name
        return TemplateModel::tr("%1, broken").arg(node.name);
    QString text = node.name;
    if (node.isFavourite)
        //: what a screen reader says of a template with a star; %1 is its name
        text = TemplateModel::tr("%1, favourite").arg(text);
    if (!node.entry.warning.isEmpty())
        //: what a screen reader says of a template whose name clashes; %1 is its name
        text = TemplateModel::tr("%1, clashes with another").arg(text);
    return text;
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
        return node.name.toCaseFolded();
    case TemplateModel::FavouriteRole:
        return node.isFavourite;
    case TemplateModel::LastUsedRole:
        return node.lastUsedMs;
    case TemplateModel::ProblemRole:
    case TemplateModel::WarningRole:
    case TemplateModel::EventNameRole:
    case TemplateModel::DescriptionRole:
    case TemplateModel::KeyRole:
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
        return accessibleText(node);
    case TemplateModel::PathRole:
        return node.path;
    case TemplateModel::IsFolderRole:
        return false;
    case TemplateModel::ProblemRole:
        return node.entry.problem;
    case TemplateModel::WarningRole:
        return node.entry.warning;
    case TemplateModel::SearchTextRole:
        return node.entry.searchText;
    case TemplateModel::EventNameRole:
        return node.entry.content.event.name;
    case TemplateModel::DescriptionRole:
        return node.entry.content.description;
    case TemplateModel::TagsRole:
        return node.entry.content.tags;
    case TemplateModel::FavouriteRole:
        return node.isFavourite;
    case TemplateModel::LastUsedRole:
        return node.lastUsedMs;
    case TemplateModel::KeyRole:
        return templateKey(node.entry);
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
    markOne(current);
    const QModelIndex index = indexOf(&current);
    Q_EMIT q.dataChanged(index, index);
}

TemplateNode* TemplateModel::Private::find(const QString& path, bool isFolder) const
{
    const TemplateNode* around = root.get();
    while (around) {
        const TemplateNode* next = nullptr;
        for (const auto& child : around->children) {
            if (child->isFolder == isFolder && child->path == path)
                return child.get();
            if (child->isFolder && path.startsWith(child->path + u'/'))
                next = child.get();
        }
        around = next;
    }
    return nullptr;
}

void TemplateModel::Private::follow()
{
    const auto wanted = templateTree(library.entries(), library.emptyFolders());
    mark(*wanted, false);
    become(*root, *wanted);
    mark(*root, true);
}

/// Deeper folders first: a folder's marks are those of what it holds. No deeper than the library
/// reads.
void TemplateModel::Private::mark(TemplateNode& parent, bool tells)
{
    for (const auto& child : parent.children) {
        if (child->isFolder)
            mark(*child, tells);
        if (!markOne(*child) || !tells)
            continue;
        const QModelIndex index = indexOf(child.get());
        Q_EMIT q.dataChanged(index, index);
    }
}

/// Whether anything changed.
bool TemplateModel::Private::markOne(TemplateNode& node) const
{
    bool isFavourite = false;
    qint64 lastUsedMs = 0;
    for (const auto& child : node.children) {
        isFavourite = isFavourite || child->isFavourite;
        lastUsedMs = std::max(lastUsedMs, child->lastUsedMs);
    }
    if (!node.isFolder) {
        const QString key = templateKey(node.entry);
        isFavourite = marks.favourites.contains(key);
        lastUsedMs = marks.lastUsedMs.value(key);
    }
    if (isFavourite == node.isFavourite && lastUsedMs == node.lastUsedMs)
        return false;
    node.isFavourite = isFavourite;
    node.lastUsedMs = lastUsedMs;
    return true;
}

TemplateModel::TemplateModel(TemplateLibrary& library, QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, library))
{
    connect(&library, &TemplateLibrary::changed, this, [this] { d->follow(); });
}

TemplateModel::~TemplateModel() = default;

void TemplateModel::setMarks(const TemplateMarks& marks)
{
    if (marks == d->marks)
        return;
    d->marks = marks;
    d->mark(*d->root, true);
}

const TemplateMarks& TemplateModel::marks() const
{
    return d->marks;
}

QModelIndex TemplateModel::indexOf(const QString& path) const
{
    TemplateNode* found = d->find(path, false);
    return found ? d->indexOf(found) : indexOfFolder(path);
}

QModelIndex TemplateModel::indexOfFolder(const QString& path) const
{
    TemplateNode* found = d->find(path, true);
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

Qt::ItemFlags TemplateModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    flags.setFlag(Qt::ItemIsDragEnabled, index.isValid());
    return flags.setFlag(Qt::ItemNeverHasChildren, !d->nodeOf(index)->isFolder);
}

Qt::DropActions TemplateModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList TemplateModel::mimeTypes() const
{
    return {dragType()};
}

QMimeData* TemplateModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const TemplateNode& node = *d->nodeOf(indexes.constFirst());
    auto* data = new QMimeData;
    data->setData(dragType(),
        (node.isFolder ? "folder" : "template") + QByteArray(1, '\0') + d->library.folder().toUtf8()
            + '\0' + node.path.toUtf8());
    return data;
}

bool TemplateModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return action == Qt::MoveAction && data->hasFormat(dragType());
}

/// On a template: into the folder that it is in.
bool TemplateModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex& parent)
{
    const QList<QByteArray> parts = data->data(dragType()).split('\0');
    if (action != Qt::MoveAction || parts.size() != 3)
        return false;
    const TemplateNode* target = d->nodeOf(parent);
    if (!target->isFolder)
        target = target->parent;
    if (QString::fromUtf8(parts[1]) != d->library.folder()) {
        Q_EMIT dropRefused(tr("This comes from another library. Import it instead."));
        return false;
    }
    Q_EMIT moveRequested(QString::fromUtf8(parts[2]), parts[0] == "folder", target->path);
    return true;
}

} // namespace herald
