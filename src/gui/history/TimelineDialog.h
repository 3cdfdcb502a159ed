// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QTableView;

namespace herald {

struct TimelineAnswer;
class TimelineModel;

/// The timeline in words and numbers, for those who do not see the picture or want to read it
/// exactly. Follows the timeline while it is open.
class TimelineDialog : public QDialog {
    Q_OBJECT
public:
    explicit TimelineDialog(QWidget* parent = nullptr);

    void show(const TimelineAnswer& answer, const QString& summary);
    using QDialog::show;

Q_SIGNALS:
    void chosen(qsizetype bin); ///< Return or double click: this period is wanted

private:
    QLabel* m_summary;
    QTableView* m_table;
    TimelineModel* m_model;
};

} // namespace herald
