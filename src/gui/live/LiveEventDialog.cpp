// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventDialog.h"

#include "base/VisibleText.h"
#include "cloud/StreamEventJson.h"
#include "event/DurationText.h"
#include "gui/history/PublishText.h"
#include "gui/live/LiveEventText.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/Theme.h"
#include "ui_liveeventdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace herald {

namespace {

constexpr qsizetype longestField = 500; // characters: another's text

QString publishedText(const StreamEvent& event)
{
    const QString when = liveWhenText(event.publishedMs);
    return when.isEmpty() ? LiveEventDialog::tr("not said") : when;
}

QString timeToLiveText(const StreamEvent& event)
{
    return event.ttl < 0 ? LiveEventDialog::tr("not said")
                         : LiveEventDialog::tr("%n second(s)", nullptr, event.ttl);
}

} // namespace

LiveEventDialog::LiveEventDialog(const LiveEvent& event, const QString& curl, QWidget* parent)
    : QDialog(parent)
    , m_event(event)
    , m_ui(std::make_unique<Ui::LiveEventDialog>())
{
    m_ui->setupUi(this);
    m_ui->liveEventData->setFont(monospaceFont(font()));
    fillFields();
    showData();
    fillCopyMenu(curl);
    connectWays();
    resizeOnScreen(*this, size());
}

LiveEventDialog::~LiveEventDialog() = default;

void LiveEventDialog::fillFields()
{
    const StreamEvent& event = m_event.event;
    const bool isWhole = event.defect == StreamEvent::Defect::None;
    m_ui->liveEventProblem->setVisible(!isWhole);
    if (!isWhole)
        m_ui->liveEventProblem->say(Tone::Warning, u"warning", defectText(event.defect));
    addField(QStringLiteral("liveEventName"), tr("Name"), oneLine(event.name, longestField));
    addField(QStringLiteral("liveEventReceived"), tr("Received"), liveWhenText(event.receivedMs));
    addField(QStringLiteral("liveEventPublished"), tr("Published"), publishedText(event));
    addField(QStringLiteral("liveEventDevice"), tr("From"), senderText(event));
    addField(QStringLiteral("liveEventTtl"), tr("TTL"), timeToLiveText(event));
    addField(QStringLiteral("liveEventSize"), tr("Size of the data"),
        event.data ? bytesText(event.data->toUtf8().size()) : tr("There is no data."));
    if (!m_event.mine.isNull())
        addField(QStringLiteral("liveEventMine"), tr("Yours"),
            tr("The echo of a publish in the history"));
}

void LiveEventDialog::addField(const QString& name, const QString& title, const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    label->setAccessibleName(title);
    label->setAccessibleDescription(text);
    m_ui->liveEventFields->addRow(title, label);
}

void LiveEventDialog::showData()
{
    const QString received = m_event.event.data.value_or(QString());
    const QString pretty = laidOut(received);
    m_ui->liveEventAsReceived->setVisible(pretty != received);
    const bool isRaw = m_ui->liveEventAsReceived->isChecked();
    m_ui->liveEventData->setPlainText(visibleText(isRaw ? received : pretty));
}

void LiveEventDialog::fillCopyMenu(const QString& curl)
{
    auto* menu = new QMenu(this);
    const auto add = [menu](const QString& text, const QString& copied, bool isThere = true) {
        QAction* action = menu->addAction(text);
        action->setEnabled(isThere);
        connect(action, &QAction::triggered, menu,
            [copied] { QGuiApplication::clipboard()->setText(copied); });
    };
    const StreamEvent& event = m_event.event;
    add(tr("&Data"), event.data.value_or(QString()), event.data.has_value());
    add(tr("As &JSON"), QString::fromUtf8(streamEventLine(event)));
    add(tr("As a c&url command that publishes it"), curl, !curl.isEmpty());
    m_ui->copyLiveEvent->setMenu(menu);
}

void LiveEventDialog::connectWays()
{
    const bool isWhole = m_event.event.defect == StreamEvent::Defect::None;
    m_ui->publishThis->setEnabled(isWhole);
    m_ui->saveLiveEventAsTemplate->setEnabled(isWhole);
    m_ui->showLiveEventInHistory->setVisible(!m_event.mine.isNull());
    connect(m_ui->liveEventAsReceived, &QCheckBox::toggled, this, &LiveEventDialog::showData);
    connect(m_ui->publishThis, &QPushButton::clicked, this, [this] {
        Q_EMIT publishThisRequested(m_event.event);
        accept();
    });
    connect(m_ui->saveLiveEventAsTemplate, &QPushButton::clicked, this, [this] {
        Q_EMIT saveAsTemplateRequested(m_event.event);
        accept();
    });
    connect(m_ui->showLiveEventInHistory, &QPushButton::clicked, this, [this] {
        Q_EMIT showInHistoryRequested(m_event.mine);
        accept();
    });
}

} // namespace herald
