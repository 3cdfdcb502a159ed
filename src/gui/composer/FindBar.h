// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace herald {

class DataEditor;
class ToneLabel;

/// Finds and replaces in the data; a line under the editor, Esc closes it.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(DataEditor& editor, QWidget* parent = nullptr);

    /// The selection, where there is one on one line, is what is looked for.
    void open(bool withReplacing);
    /// Tab comes here from `before`, and goes on to what followed it.
    void followInTabOrder(QWidget* before);
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildRow();
    QToolButton* addButton(
        const QString& objectName, const QString& accessibleName, const QString& tip);
    void find(bool forward, bool fromSelectionStart);
    void replace();
    void replaceAll();
    void say();
    void refreshIcons();
    void leave();

    DataEditor& m_editor;
    QLineEdit* m_text;
    QLineEdit* m_replacement;
    QCheckBox* m_matchCase;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    ToneLabel* m_found;
    QToolButton* m_close = nullptr;
};

} // namespace herald
