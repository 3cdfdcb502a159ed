// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/TimelineDialog.h"

#include "gui/history/TimelineModel.h"
#include "gui/parts/DialogSize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace herald {

namespace {
constexpr QSize firstSize {900, 460};
} // namespace

TimelineDialog::TimelineDialog(QWidget* parent)
    : QDialog(parent)
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new TimelineModel(this))
{
    setWindowTitle(tr("Timeline as table"));
    setObjectName(QStringLiteral("timelineDialog"));
    m_summary->setObjectName(QStringLiteral("timelineSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("timelineAsTable"));
    m_table->setAccessibleName(tr("Timeline as table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    auto* hint = new QLabel(tr("Press Return on a row to see its publishes."), this);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return is for the table

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(m_model->binAt(index.row())); });
    m_table->setFocus();
    resizeOnScreen(*this, firstSize);
}

void TimelineDialog::show(const TimelineAnswer& answer, const QString& summary)
{
    const int row = m_table->currentIndex().row();
    m_summary->setText(summary);
    m_model->show(answer);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

} // namespace herald
