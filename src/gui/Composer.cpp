// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Composer.h"

#include "event/FindingText.h"
#include "event/JsonText.h"
#include "gui/OutcomeWords.h"
#include "gui/PlainText.h"
#include "gui/PreviewDialog.h"
#include "gui/TtlText.h"
#include "ui_composer.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace herald {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 200ms;

QStringView findingIcon(Finding::Severity severity)
{
    return severity == Finding::Severity::Error ? u"error" : u"warning";
}

Tone findingTone(Finding::Severity severity)
{
    return severity == Finding::Severity::Error ? Tone::Error : Tone::Warning;
}

/// Where there are errors, the warnings can wait. Errors come first.
QList<Finding> gravest(QList<Finding> findings)
{
    if (!canPublish(findings))
        findings.removeIf(
            [](const Finding& finding) { return finding.severity != Finding::Severity::Error; });
    return findings;
}

} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Composer>())
{
    m_ui->setupUi(this);
    nameAccessibly();
    setUpFields();
    setUpActions();
    styleText();
    nameEdited();
    lintNow();
    privacyEdited();
    ttlEdited();
    setSending(false);
}

Composer::~Composer() = default;

void Composer::nameAccessibly()
{
    // The names that scripts rely on are C++ keywords here.
    m_ui->privateButton->setObjectName(QStringLiteral("private"));
    m_ui->publicButton->setObjectName(QStringLiteral("public"));
    const QString truth
        = tr("Particle's cloud withdrew public events in August 2020: there, a public event is "
             "published as a private one. Other servers may honour the choice.");
    m_ui->publicNote->say(Tone::Neutral, u"info", truth);
    for (QRadioButton* button : {m_ui->privateButton, m_ui->publicButton}) {
        button->setToolTip(truth);
        button->setWhatsThis(truth);
    }
}

void Composer::setUpFields()
{
    m_ui->eventName->setMaxLength(std::numeric_limits<int>::max()); // too long is said, never cut
    m_completer = new NameCompleter(*m_ui->eventName);
    m_ui->nameCounter->reserveWidthFor(tr("%1 / %2").arg(999).arg(maxNameLength));
    m_ui->ttlInSeconds->setRange(0, maxTtlSeconds);
    for (const ReceiverClass receiver : receiverClasses)
        m_ui->receiver->addItem(receiverClassLabel(receiver), byteLimit(receiver));
    setReceiver(defaultReceiverClass);
    QSizePolicy policy = m_ui->progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_ui->progress->setSizePolicy(policy);
    m_dataLint.setSingleShot(true);
    m_dataLint.setInterval(typingPause);

    connect(m_ui->eventName, &QLineEdit::textChanged, this, &Composer::nameEdited);
    connect(m_ui->eventData, &QsciScintilla::textChanged, this, &Composer::dataEdited);
    connect(m_ui->privateButton, &QRadioButton::toggled, this, &Composer::privacyEdited);
    connect(m_ui->ttlInSeconds, &QSpinBox::valueChanged, this, &Composer::ttlEdited);
    connect(&m_dataLint, &QTimer::timeout, this, &Composer::lintNow);
    connect(m_ui->receiver, &QComboBox::currentIndexChanged, this, [this] {
        showSize();
        Q_EMIT receiverChanged(receiver());
    });
}

void Composer::setUpActions()
{
    connect(m_ui->format, &QToolButton::clicked, this,
        [this] { rewriteData(formatJson(m_ui->eventData->content())); });
    connect(m_ui->minify, &QToolButton::clicked, this,
        [this] { rewriteData(minifyJson(m_ui->eventData->content())); });
    connect(m_ui->cancelPublish, &QPushButton::clicked, this, &Composer::cancel);
    connect(m_ui->preview, &QPushButton::clicked, this, &Composer::preview);
    connect(m_ui->saveTemplate, &QPushButton::clicked, this, &Composer::saveTemplateRequested);
    connect(m_ui->publish, &QPushButton::clicked, this, &Composer::publish);
}

void Composer::styleText()
{
    m_ui->eventName->setFont(monospaceFont(font()));
    // On one line with the first line of the editor.
    m_ui->dataLabel->setContentsMargins(0, m_ui->eventData->frameWidth() + 1, 0, 0);
}

Event Composer::event() const
{
    return {.name = m_ui->eventName->text(),
        .data = m_ui->eventData->content(),
        .isPrivate = m_ui->privateButton->isChecked(),
        .ttlSeconds = m_ui->ttlInSeconds->value()};
}

void Composer::setEvent(const Event& newEvent)
{
    if (newEvent == event())
        return;
    m_isFilling = true;
    m_ui->eventName->setText(newEvent.name);
    m_ui->eventData->setContent(newEvent.data);
    (newEvent.isPrivate ? m_ui->privateButton : m_ui->publicButton)->setChecked(true);
    m_ui->ttlInSeconds->setValue(newEvent.ttlSeconds);
    m_isFilling = false;
    lintNow();
    Q_EMIT edited();
}

ReceiverClass Composer::receiver() const
{
    return receiverClassFromLimit(m_ui->receiver->currentData().toInt());
}

void Composer::setReceiver(ReceiverClass receiver)
{
    const QSignalBlocker isNotTheUser(m_ui->receiver);
    m_ui->receiver->setCurrentIndex(m_ui->receiver->findData(byteLimit(receiver)));
    showSize();
}

void Composer::setDestination(const QUrl& server, const Scope& scope)
{
    m_server = server;
    m_scope = scope;
}

void Composer::setNameSource(NameSource source)
{
    m_completer->setSource(std::move(source));
}

void Composer::setSending(bool isSending)
{
    m_ui->cancelPublish->setVisible(isSending);
    m_ui->progress->setVisible(isSending);
    const bool hasChanged = m_isSending != isSending;
    m_isSending = isSending;
    showWhetherPublishable();
    if (!hasChanged)
        return;
    if (isSending)
        setStatus(tr("Publishing “%1”…").arg(m_ui->eventName->text()), Outcome::Sending);
    Q_EMIT sendingChanged(isSending);
}

void Composer::setStatus(const QString& text, Outcome outcome)
{
    m_ui->publishStatus->announce(toneOf(outcome), outcomeIconName(outcome), text);
}

void Composer::focusName()
{
    m_ui->eventName->setFocus(Qt::ShortcutFocusReason);
    m_ui->eventName->selectAll();
}

void Composer::publish()
{
    if (m_isSending)
        return;
    m_dataLint.stop();
    lintNow();
    const QList<Finding> findings = findingsOn(Finding::Field::Name);
    if (!canPublish(findings)) {
        m_ui->eventName->setFocus(Qt::OtherFocusReason);
        m_ui->publishStatus->announce(Tone::Error, u"error", findings.first().text);
        return;
    }
    Q_EMIT publishRequested(event());
}

void Composer::cancel()
{
    if (m_isSending)
        Q_EMIT cancelRequested();
}

void Composer::preview()
{
    if (m_preview == nullptr)
        m_preview = new PreviewDialog(this);
    m_preview->show(event(), receiver(), m_server, m_scope);
}

void Composer::nameEdited()
{
    showNameFindings();
    showWhetherPublishable();
    if (!m_isFilling)
        Q_EMIT edited();
}

void Composer::dataEdited()
{
    showSize();
    m_dataLint.start();
    if (!m_isFilling)
        Q_EMIT edited();
}

void Composer::privacyEdited()
{
    m_ui->publicNote->setVisible(m_ui->publicButton->isChecked());
    if (!m_isFilling)
        Q_EMIT edited();
}

void Composer::ttlEdited()
{
    //: %1 is a duration: "= 1 minute"
    m_ui->ttlMeaning->say(Tone::Neutral, {}, tr("= %1").arg(ttlText(m_ui->ttlInSeconds->value())));
    if (!m_isFilling)
        Q_EMIT edited();
}

QList<Finding> Composer::findingsOn(Finding::Field field) const
{
    return field == Finding::Field::Name ? lintName(m_ui->eventName->text()) : m_dataFindings;
}

void Composer::lintNow()
{
    const QString text = m_ui->eventData->content();
    m_dataFindings = lintData(text);
    m_ui->eventData->setJson(looksLikeJson(text));
    if (m_dataFindings.isEmpty() || m_dataFindings.first().line == 0)
        m_ui->eventData->clearProblem();
    else
        m_ui->eventData->markProblem(m_dataFindings.first().line, m_dataFindings.first().column);
    showDataFindings();
}

void Composer::showNameFindings()
{
    const QString name = m_ui->eventName->text();
    const auto length = name.toUcs4().size();
    const bool isTooLong = length > maxNameLength;
    m_ui->nameCounter->say(isTooLong ? Tone::Error : Tone::Neutral, isTooLong ? u"error" : u"",
        //: Characters of the event name: "24 / 64"
        tr("%1 / %2").arg(length).arg(maxNameLength));

    const QList<Finding> findings = findingsOn(Finding::Field::Name);
    if (findings.isEmpty())
        m_ui->nameProblems->say(Tone::Neutral, {}, {});
    else if (name.isEmpty()) // nothing is wrong yet
        m_ui->nameProblems->say(Tone::Neutral, u"info", findingTexts(findings));
    else
        m_ui->nameProblems->say(findingTone(findings.first().severity),
            findingIcon(findings.first().severity), findingTexts(gravest(findings)));
    m_ui->nameProblems->setToolTip(toolTipOf(findingTexts(findings)));
    m_ui->eventName->setAccessibleDescription(findingTexts(findings));
    m_ui->eventProblems->setSpokenText(spokenFindings());
}

void Composer::showDataFindings()
{
    if (!m_dataFindings.isEmpty()) {
        const Finding& first = m_dataFindings.first();
        m_ui->eventProblems->say(
            findingTone(first.severity), findingIcon(first.severity), findingText(first));
    } else if (m_ui->eventData->byteCount() == 0) {
        m_ui->eventProblems->say(Tone::Neutral, {}, tr("No data: only the name is published"));
    } else if (m_ui->eventData->lexer() != nullptr) {
        m_ui->eventProblems->say(Tone::Ok, u"check", tr("JSON is valid"));
    } else {
        m_ui->eventProblems->say(Tone::Neutral, {}, tr("Text, sent as it is"));
    }
    const bool isGoodJson = m_dataFindings.isEmpty() && m_ui->eventData->lexer() != nullptr;
    m_ui->format->setEnabled(isGoodJson);
    m_ui->minify->setEnabled(isGoodJson);
    m_ui->eventData->setAccessibleDescription(findingTexts(m_dataFindings));
    m_ui->eventProblems->setSpokenText(spokenFindings());
}

QString Composer::spokenFindings() const
{
    const QString aboutName = findingTexts(findingsOn(Finding::Field::Name));
    const QString aboutData = m_ui->eventProblems->text();
    return aboutName.isEmpty() ? aboutData : QStringList {aboutName, aboutData}.join(u'\n');
}

void Composer::showSize()
{
    const int bytes = m_ui->eventData->byteCount();
    const int limit = byteLimit(receiver());
    const QString label = receiverClassLabel(receiver());
    const bool fits = bytes <= limit;
    //: %1 bytes of data, %2 is the limit, %3 a class of devices
    const QString text = fits ? tr("%1 of %2 bytes – fits %3")
                              : tr("%1 of %2 bytes – too long for %3; nothing is cut");
    m_ui->dataSize->say(fits ? Tone::Ok : Tone::Warning, fits ? u"check" : u"warning",
        text.arg(locale().toString(bytes), locale().toString(limit), label));
    m_ui->dataMeter->setBytes(bytes);
    m_ui->dataMeter->setReceiver(receiver());
    m_ui->dataMeter->setAccessibleDescription(m_ui->dataSize->text());
}

void Composer::showWhetherPublishable()
{
    const QList<Finding> findings = findingsOn(Finding::Field::Name);
    m_ui->publish->setEnabled(!m_isSending && canPublish(findings));
    if (m_isSending)
        m_ui->publish->setToolTip(tr("A publish is in flight"));
    else if (!canPublish(findings))
        m_ui->publish->setToolTip(
            toolTipOf(tr("Cannot be published: %1").arg(findings.first().text)));
    else
        m_ui->publish->setToolTip(tr("Publish this event (Ctrl+Return)"));
}

void Composer::rewriteData(const std::optional<QString>& text)
{
    if (text)
        m_ui->eventData->setContent(*text);
    lintNow();
}

void Composer::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        publish();
    else if (isControl && event->key() == Qt::Key_L)
        focusName();
    else if (event->key() == Qt::Key_Escape && m_isSending)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

QSize Composer::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    // What wraps in a narrow form needs its height.
    return {hint.width(),
        std::max(
            hint.height(), layout()->totalMinimumHeightForWidth(std::max(width(), hint.width())))};
}

void Composer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void Composer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        styleText();
}

} // namespace herald
