// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/QuitFlow.h"

#include "gui/runs/RunFlow.h"
#include "publishing/SendQueue.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace herald {

QuitFlow::QuitFlow(RunFlow& runs, SendQueue& queue, QWidget& window)
    : QObject(&window)
    , m_runs(runs)
    , m_queue(queue)
    , m_window(window)
{
    connect(&runs.runs(), &LiveRuns::idle, this, &QuitFlow::refresh);
    connect(&queue, &SendQueue::changed, this, &QuitFlow::refresh);
    connect(&queue, &SendQueue::idle, this, &QuitFlow::refresh);
}

/// Those that this process would send if it were not closed.
int QuitFlow::waitingEvents() const
{
    if (m_queue.isSentElsewhere())
        return 0;
    const QList<SendQueue::Entry>& entries = m_queue.entries();
    return int(std::count_if(entries.begin(), entries.end(),
        [](const SendQueue::Entry& entry) { return !entry.isHeld; }));
}

bool QuitFlow::isBusy() const
{
    return m_runs.runs().count() > 0 || m_queue.isSending();
}

bool QuitFlow::mayClose()
{
    if (m_isQuitting && isBusy())
        Q_EMIT announced(tr("Herald closes as soon as what is on its way is finished."));
    if (m_isQuitting)
        return !isBusy();
    if (!isBusy() && waitingEvents() == 0)
        return true;
    if (m_question)
        m_question->raise();
    else
        ask();
    return false;
}

QString QuitFlow::sentences() const
{
    QStringList lines;
    if (const int runs = m_runs.runs().count(); runs > 0)
        lines += tr("%n run(s) are under way.", nullptr, runs);
    if (const int events = waitingEvents(); events > 0)
        lines += tr("%n event(s) wait to be sent.", nullptr, events);
    return lines.join(u'\n');
}

void QuitFlow::ask()
{
    const bool hasRuns = m_runs.runs().count() > 0;
    QStringList ways;
    if (hasRuns)
        ways += tr("Stopped now, each run can be resumed at the next start: no event is sent "
                   "twice, none is left out.");
    if (waitingEvents() > 0)
        ways += tr("While Herald is closed it sends nothing. What waits is kept, and sent after "
                   "the next start.");
    m_question = new QMessageBox(
        QMessageBox::Question, tr("Quit Herald"), sentences(), QMessageBox::NoButton, &m_window);
    m_question->setObjectName(QStringLiteral("quitQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(ways.join(QStringLiteral("\n\n")));
    const QPushButton* quit = m_question->addButton(
        hasRuns ? tr("&Stop and quit") : tr("&Quit"), QMessageBox::AcceptRole);
    QPushButton* keep = m_question->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(quit, &QPushButton::clicked, this, &QuitFlow::quit);
    m_question->open();
}

void QuitFlow::quit()
{
    m_isQuitting = true;
    m_queue.stop();
    m_runs.interruptAll();
    if (isBusy())
        Q_EMIT announced(tr("Herald closes as soon as what is on its way is finished."));
    refresh();
}

void QuitFlow::refresh()
{
    const bool isOver = !isBusy();
    if (m_isQuitting && isOver && m_window.isVisible())
        m_window.close();
    if (m_isQuitting || !m_question)
        return;
    if (isOver && waitingEvents() == 0)
        m_question->done(QDialog::Rejected); // nothing is left to ask about
    else
        m_question->setText(sentences());
}

} // namespace herald
