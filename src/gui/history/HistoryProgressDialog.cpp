// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/HistoryProgressDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace herald {

namespace {
constexpr int steps = 1000; // of the bar: the numbers themselves may not fit an int
constexpr int leastLetters = 48; // so that the dialog does not change its width all the time
} // namespace

HistoryProgressDialog::HistoryProgressDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(title);
    setObjectName(QStringLiteral("historyProgress"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("historyProgressText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
    m_bar->setObjectName(QStringLiteral("historyProgressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)
        ->setObjectName(QStringLiteral("cancelHistoryProgress"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &HistoryProgressDialog::cancelled);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
}

void HistoryProgressDialog::show(const QString& text, qint64 done, qint64 total)
{
    m_text->setText(text);
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(done * steps / total, 0, steps)));
    if (!isVisible())
        QDialog::show();
}

} // namespace herald
