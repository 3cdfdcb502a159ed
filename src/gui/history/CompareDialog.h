// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <QDialog>

class QSplitter;
class QTableWidget;
class QTabWidget;

namespace herald {

/// Two publishes side by side: their facts in a table, which says by a sign and by its weight what
/// differs, and their data and answers line by line.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// Both complete. The earlier one is the first, whichever is given first.
    CompareDialog(const Publish& one, const Publish& other, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillFacts(const Publish& earlier, const Publish& later);
    void addTexts(const Publish& earlier, const Publish& later);
    void addTab(const QString& name, const QString& before, const QString& after);
    void sizeFacts();

    QSplitter* m_halves;
    QTableWidget* m_facts;
    QTabWidget* m_texts;
};

} // namespace herald
