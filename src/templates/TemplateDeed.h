// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// What was done to the library last, and can be taken back.
struct TemplateDeed {
    enum class Kind { Delete, Rename, Move, Duplicate, NewFolder };

    Kind kind = Kind::Delete;
    bool isFolder = false;
    QString path; ///< of the template or folder before
    QString to = {}; ///< its path now; of a deletion empty

    QString undoText() const; ///< "Undo moving “open” to “Doors”"
    QString doneText() const; ///< "“open” was moved to “Doors”."

    friend bool operator==(const TemplateDeed&, const TemplateDeed&) = default;
};

} // namespace herald
