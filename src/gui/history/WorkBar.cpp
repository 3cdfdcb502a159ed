// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/WorkBar.h"

#include "gui/parts/Speech.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace herald {

namespace {
using namespace std::chrono_literals;

constexpr auto patience = 300ms;
constexpr int steps = 1000; // of the bar
} // namespace

WorkBar::WorkBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    m_text->setObjectName(QStringLiteral("workText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setBuddy(m_progress);
    m_progress->setObjectName(QStringLiteral("workProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    auto* stop = new QPushButton(tr("Stop"), this);
    stop->setObjectName(QStringLiteral("stopWork"));
    stop->setAutoDefault(false);

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    hide();

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        show();
        announce(*m_text);
    });
    connect(stop, &QPushButton::clicked, this, &WorkBar::cancelRequested);
}

void WorkBar::begin(const QString& what)
{
    m_text->setText(what);
    m_progress->setRange(0, 0);
    if (!isVisible())
        m_patience.start();
}

void WorkBar::setProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, steps);
    m_progress->setValue(int(std::min(done, total) * steps / total));
}

void WorkBar::end()
{
    m_patience.stop();
    hide();
}

} // namespace herald
