// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/LineDiff.h"

#include <QDialog>

class QPlainTextEdit;

namespace herald {

class ToneLabel;

/// Two texts line by line: what the first has alone is marked "−", what the second has alone "+".
class DiffDialog : public QDialog {
    Q_OBJECT
public:
    explicit DiffDialog(QWidget* parent = nullptr);

    void compare(const QString& firstName, const QString& first, const QString& secondName,
        const QString& second);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const std::optional<QList<DiffLine>>& lines);
    void paintLines();

    ToneLabel* m_summary;
    QPlainTextEdit* m_text;
    QString m_firstName;
    QString m_secondName;
    QList<DiffLine> m_lines;
};

} // namespace herald
