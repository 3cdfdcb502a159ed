// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateEntry.h"

#include <memory>
#include <vector>

namespace herald {

/// A folder or a template in the model's tree.
struct TemplateNode {
    QString name = {};
    QString path = {};
    bool isFolder = true;
    TemplateEntry entry = {}; ///< of a template
    bool isFavourite = false; ///< of a folder: holds one
    qint64 lastUsedMs = 0; ///< of a folder: the latest in it; 0: never
    TemplateNode* parent = nullptr;
    int row = 0; ///< among the parent's children
    std::vector<std::unique_ptr<TemplateNode>> children = {};

    int childCount() const { return static_cast<int>(children.size()); }
    TemplateNode* child(int at) const { return children[static_cast<std::size_t>(at)].get(); }

    void insert(int at, std::vector<std::unique_ptr<TemplateNode>> nodes);
    std::vector<std::unique_ptr<TemplateNode>> take(int begin, int end);
};

/// The tree of a list in tree order.
std::unique_ptr<TemplateNode> templateTree(
    const QList<TemplateEntry>& entries, const QList<EmptyTemplateFolder>& emptyFolders);

} // namespace herald
