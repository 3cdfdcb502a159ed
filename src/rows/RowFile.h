// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/RowBytes.h"

#include <QCryptographicHash>

#include <functional>

#include <sys/stat.h>

namespace herald {

/// Tells one file's content from another's.
struct RowFingerprint {
    qint64 bytes = 0;
    QByteArray sha256 = {};

    friend bool operator==(const RowFingerprint&, const RowFingerprint&) = default;
};

/// A file of rows on the disk. It must be one that can be read again, since its rows are checked
/// before they are sent: no pipe. Blocks, so not for the main thread.
class RowFile final : public RowBytes {
public:
    enum class Hash { No, Sha256 };

    /// `isStopped` is asked before each block; then next() fails with Cancelled.
    RowFile(Hash hash, std::function<bool()> isStopped);
    ~RowFile() override;

    Result<void> open(const QString& file);
    /// Fails with Conflict where the file was written to since it was opened.
    Result<QByteArrayView> next() override;

    qint64 bytesRead() const { return m_bytesRead; }
    qint64 totalBytes() const { return m_opened.st_size; }
    /// After the end, where it was hashed.
    RowFingerprint fingerprint() const { return {m_bytesRead, m_sha256.result()}; }

private:
    Result<void> checkUnchanged() const;

    const Hash m_hash;
    const std::function<bool()> m_isStopped;
    QString m_name;
    int m_descriptor = -1;
    struct stat m_opened { };
    QByteArray m_block;
    qint64 m_bytesRead = 0;
    QCryptographicHash m_sha256 {QCryptographicHash::Sha256};
};

} // namespace herald
