// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/RepeatDialog.h"

#include "event/DurationText.h"
#include "event/FindingText.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/PrimaryButton.h"
#include "gui/runs/RunWords.h"
#include "gui/runs/TimeUnits.h"
#include "ui_repeatdialog.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace herald {

namespace {
constexpr double second = 1000; // ms
constexpr qint64 firstHours = 1; // until then, unless the user says otherwise
} // namespace

RepeatDialog::RepeatDialog(const RunContext& context, const ExpandedEvent& preview, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_preview(preview)
    , m_ui(std::make_unique<Ui::RepeatDialog>())
{
    m_ui->setupUi(this);
    const QString name = preview.event.name.isEmpty() ? tr("(no name)") : preview.event.name;
    //: %1: an event's name, %2: an account and where it publishes to
    m_ui->what->setText(tr("“%1” goes to %2. Placeholders are filled in anew each time.")
                            .arg(name, placeText(context.account)));
    addTimeUnits(*m_ui->unit);
    m_ui->until->setDateTime(context.now.toLocalTime().addSecs(firstHours * 3600));
    m_ui->until->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_start = new PrimaryButton(this);
    m_start->setObjectName(QStringLiteral("startRepeat"));
    m_ui->buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    connectParts();
    refresh();
    resizeOnScreen(*this, sizeHint());
}

RepeatDialog::~RepeatDialog() = default;

void RepeatDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void RepeatDialog::connectParts()
{
    connect(m_ui->every, &QSpinBox::valueChanged, this, &RepeatDialog::refresh);
    connect(m_ui->unit, &QComboBox::currentIndexChanged, this, &RepeatDialog::refresh);
    connect(m_ui->end, &QComboBox::currentIndexChanged, this, &RepeatDialog::refresh);
    connect(m_ui->times, &QSpinBox::valueChanged, this, &RepeatDialog::refresh);
    connect(m_ui->until, &QDateTimeEdit::dateTimeChanged, this, &RepeatDialog::refresh);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

qint64 RepeatDialog::intervalMs() const
{
    return shownTimeMs(*m_ui->every, *m_ui->unit);
}

/// Nothing where nobody knows.
std::optional<qint64> RepeatDialog::events() const
{
    switch (m_ui->end->currentIndex()) {
    case Count:
        return m_ui->times->value();
    case Time:
        return std::max<qint64>(m_context.now.msecsTo(m_ui->until->dateTime()), 0) / intervalMs()
            + 1;
    default:
        return std::nullopt;
    }
}

void RepeatDialog::refresh()
{
    const int end = m_ui->end->currentIndex();
    m_ui->times->setVisible(end == Count);
    m_ui->until->setVisible(end == Time);
    const QString wrong = problem();
    m_start->setEnabled(wrong.isEmpty());
    m_start->setText(end == Count
            //: %1 is the number as it is written, %n the same number for the plural.
            ? tr("&Publish %1 events", nullptr, m_ui->times->value())
                  .arg(numberText(m_ui->times->value()))
            : tr("&Publish repeatedly"));
    if (wrong.isEmpty())
        m_ui->forecast->say(Tone::Accent, u"info", forecast().join(u'\n'));
    else
        m_ui->forecast->say(Tone::Error, u"error", wrong);
}

QString RepeatDialog::problem() const
{
    if (!canPublish(m_preview.findings))
        return findingTexts(m_preview.findings);
    if (intervalMs() > RunPlan::maxIntervalMs)
        return tr("The time between two events can be 366 days at most.");
    if (m_ui->end->currentIndex() == Time && m_ui->until->dateTime() <= m_context.now)
        return tr("That time is over. Choose a later one.");
    return {};
}

QStringList RepeatDialog::forecast() const
{
    const double perSecond = second / double(intervalMs());
    const qint64 bytes = m_preview.event.data.toUtf8().size();
    const qint64 blocks = blocksOf(bytes);
    QStringList lines;
    if (const auto count = events()) {
        const auto time = std::chrono::milliseconds((*count - 1) * intervalMs());
        //: %1: how many, %2: "about 8 min", %n: how many, for the plural
        lines += tr("%1 events, one after the other: %2.", nullptr, pluralOf(*count))
                     .arg(numberText(*count), aboutTimeText(time));
        lines += blocksText(bytes * *count, blocks * *count);
    } else {
        lines += tr("It goes on until you stop it, also when Herald was quit and resumes it.");
        lines += tr("Each event counts as %n block(s) of 1,024 bytes, by which Particle counts "
                    "data operations.",
            nullptr, pluralOf(blocks));
    }
    if (const QString warning = rateWarning(m_context.account, perSecond); !warning.isEmpty())
        lines += warning;
    return lines;
}

RunPlan RepeatDialog::plan() const
{
    const Account& account = m_context.account;
    const int end = m_ui->end->currentIndex();
    return {.kind = RunPlan::Kind::Repeat,
        .accountId = account.id,
        .accountName = account.name,
        .scope = account.scope,
        .receiver = m_context.receiver,
        .steps = {{.composition = m_context.draft.composition(),
            .fillsPlaceholders = true,
            .lineage = m_context.draft.lineage()}},
        .intervalMs = intervalMs(),
        .times = end == Count ? m_ui->times->value() : 0,
        .until = end == Time ? m_ui->until->dateTime().toUTC() : QDateTime(),
        // The interval is the pace; the rate is only there for what is tried again.
        .ratePerSecond = std::max(RunPlan::defaultRate, second / double(intervalMs())),
        .onUnknown = m_ui->onUnknown->currentIndex() == 0 ? RunPlan::OnUnknown::Stop
                                                          : RunPlan::OnUnknown::PassOver};
}

} // namespace herald
