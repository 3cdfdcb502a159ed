// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QVariantList>

#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace herald {

/// Reads rows straight out of the pages of an SQLite file and its log, without the trees that lead
/// to them: what SQLite cannot reach any more may still lie there. Nothing in the file is trusted.
/// The format: https://www.sqlite.org/fileformat2.html, sections 1.3 to 2.1 and 4.
class RawPages {
public:
    explicit RawPages(const QString& file);

    /// Every record of every table leaf that is not on the free list; the first column of a table
    /// with an integer primary key is given as that key. TEXT comes as its bytes. Ends early where
    /// `visit` says false.
    void visitRecords(const std::function<bool(const QVariantList& record)>& visit);

private:
    void readLog(const QString& logFile);
    void readFreeList();
    QByteArray page(quint32 number);
    bool visitLeaf(quint32 number, const std::function<bool(const QVariantList&)>& visit);
    std::optional<QVariantList> recordAt(const QByteArray& bytes, qsizetype offset);
    QByteArray payload(const QByteArray& bytes, qsizetype offset, qsizetype size);

    QFile m_database;
    QFile m_log;
    qsizetype m_pageSize = 4096;
    qsizetype m_usableSize = 4096;
    quint32 m_pageCount = 0;
    std::unordered_map<quint32, qint64>
        m_logged; ///< page -> where its latest committed copy is in the log
    std::unordered_set<quint32> m_free;
};

} // namespace herald
