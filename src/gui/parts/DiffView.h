// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/LineDiff.h"

#include <QWidget>

class QPlainTextEdit;

namespace herald {

class ToneLabel;

/// Two texts line by line: what the first has alone is marked "−", what the second has alone "+".
class DiffView : public QWidget {
    Q_OBJECT
public:
    enum class Layout {
        AsIs,
        Json, ///< where a text is JSON it is laid out for reading first
    };

    explicit DiffView(QWidget* parent = nullptr);

    void compare(const QString& firstName, const QString& first, const QString& secondName,
        const QString& second, Layout layout = Layout::AsIs);
    /// Of the text, for assistive technology.
    void setTextName(const QString& name);

Q_SIGNALS:
    void compared(bool areSame); ///< never for texts that are too long

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLines(const std::optional<QList<DiffLine>>& lines);
    void summarise();
    void paintLines();

    ToneLabel* m_summary;
    QPlainTextEdit* m_text;
    QString m_firstName;
    QString m_secondName;
    QList<DiffLine> m_lines;
    quint64 m_generation = 0;
};

} // namespace herald
