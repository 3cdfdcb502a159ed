// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace herald {

/// The lines of a file, a pipe or standard input, one after the other, without ever holding more
/// than one and a block. Blocks, so not for the main thread.
class HistoryImportLines {
public:
    struct Line {
        qint64 number = 0; ///< from 1
        QByteArrayView bytes = {}; ///< without its end; until the next call
        bool isTooLong = false; ///< then without its bytes
    };

    /// `isStopped` is asked often, also while a pipe is silent.
    HistoryImportLines(qsizetype longest, std::function<bool()> isStopped);
    ~HistoryImportLines();
    Q_DISABLE_COPY_MOVE(HistoryImportLines)

    Result<void> openFile(const QString& file);
    /// A duplicate is read and closed.
    Result<void> openDescriptor(int descriptor);

    /// Nothing at the end. Cancelled where it was stopped.
    Result<std::optional<Line>> next();
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 totalBytes() const { return m_totalBytes; } ///< 0: not known

private:
    Result<void> opened(const QString& name);
    Result<bool> readMore();
    Line takeLine(qsizetype end);

    const qsizetype m_longest;
    const std::function<bool()> m_isStopped;
    QString m_name;
    int m_descriptor = -1;
    QByteArray m_buffer;
    qsizetype m_from = 0; ///< where the next line begins
    qsizetype m_searched = 0; ///< up to here there is no line end
    bool m_isSkipping = false; ///< within a line that is too long
    bool m_isAtEnd = false;
    qint64 m_line = 0;
    qint64 m_bytesRead = 0;
    qint64 m_totalBytes = 0;
};

} // namespace herald
