// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace herald {

/// A block of a .bru file: "name {", lines two spaces deep, "}".
struct BruBlock {
    QString name = {};
    int line = 0; ///< from 1
    QString text = {}; ///< the lines between, two spaces less deep

    /// Of a dictionary: "key: value" without those that are switched off by "~".
    QList<std::pair<QString, QString>> members() const;
    /// Of a list: "[", names, "]".
    QStringList items() const;
};

/// A .bru file as its blocks.
class BruFile {
public:
    explicit BruFile(const QByteArray& bytes);

    const QList<BruBlock>& blocks() const { return m_blocks; }
    QString problem() const { return m_problem; } ///< empty: none
    int problemLine() const { return m_problemLine; }

private:
    void read(const QStringList& lines);

    QList<BruBlock> m_blocks;
    QString m_problem;
    int m_problemLine = 0;
};

} // namespace herald
