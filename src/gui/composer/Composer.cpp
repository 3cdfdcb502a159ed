// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/Composer.h"

#include "base/WhenDone.h"
#include "event/PlaceholderJson.h"
#include "gui/composer/DataActions.h"
#include "gui/composer/DataFile.h"
#include "gui/composer/FindBar.h"
#include "gui/composer/PlaceholdersDialog.h"
#include "gui/composer/PreviewDialog.h"
#include "gui/composer/SchemaCheck.h"
#include "gui/composer/SchemaDialog.h"
#include "gui/composer/TtlText.h"
#include "gui/parts/OutcomeWords.h"
#include "ui_composer.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QRandomGenerator>
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
constexpr int findBarRow = 5; // of the form: under the editor

} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Composer>())
    , m_eventPreview([](const Composition& composition, ReceiverClass receiver) {
        BuiltInSource source;
        source.now = QDateTime::currentDateTime();
        source.random = QRandomGenerator::global();
        return expandEvent(composition, source, receiver);
    })
{
    m_ui->setupUi(this);
    m_findBar = new FindBar(*m_ui->eventData, this);
    m_ui->form->addWidget(m_findBar, findBarRow, 1, 1, 2);
    m_dataActions = new DataActions(*m_ui->eventData, *m_findBar, this);
    m_schemaCheck = new SchemaCheck(this);
    connect(m_schemaCheck, &SchemaCheck::checked, this, &Composer::takeSchemaFindings);
    m_ui->dataMenu->setMenu(&m_dataActions->menu());
    nameAccessibly();
    setUpFields();
    connectFields();
    setUpActions();
    styleText();
    lintNow();
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
    m_ui->receiver->setCurrentIndex(m_ui->receiver->findData(byteLimit(defaultReceiverClass)));
    //: how data is taken: as JSON where it begins like JSON, else as text
    m_ui->dataType->addItem(tr("Automatic"), int(DataMode::Auto));
    m_ui->dataType->addItem(tr("JSON"), int(DataMode::Json));
    m_ui->dataType->addItem(tr("Text"), int(DataMode::Text));
    m_ui->nameReach->hide();
    QSizePolicy policy = m_ui->progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_ui->progress->setSizePolicy(policy);
    m_dataLint.setSingleShot(true);
    m_dataLint.setInterval(typingPause);
}

void Composer::connectFields()
{
    connect(m_ui->eventName, &QLineEdit::textChanged, this, &Composer::nameEdited);
    connect(m_ui->eventData, &QsciScintilla::textChanged, this, &Composer::dataEdited);
    connect(m_ui->privateButton, &QRadioButton::toggled, this, &Composer::privacyEdited);
    connect(m_ui->ttlInSeconds, &QSpinBox::valueChanged, this, &Composer::ttlEdited);
    connect(&m_dataLint, &QTimer::timeout, this, &Composer::lintNow);
    connect(m_ui->receiver, &QComboBox::currentIndexChanged, this, [this] {
        const bool isOfTheDraft = m_draft.content.receiver.has_value();
        if (isOfTheDraft)
            m_draft.content.receiver = receiver();
        else
            m_accountReceiver = receiver();
        lintNow();
        if (isOfTheDraft)
            tellEdited();
        Q_EMIT receiverChanged(receiver());
    });
    const auto edit = [this] {
        if (m_isFilling)
            return;
        lintNow();
        tellEdited();
    };
    connect(m_ui->dataType, &QComboBox::currentIndexChanged, this, edit);
    connect(m_ui->sendMinified, &QCheckBox::toggled, this, edit);
    connect(m_ui->valuesPanel, &ValuesPanel::edited, this, edit);
    connect(m_ui->valuesPanel, &ValuesPanel::fieldsChanged, this,
        [this] { m_ui->valuesPanel->followInTabOrder(m_ui->eventName); });
    m_findBar->followInTabOrder(m_ui->eventData);
}

void Composer::setUpActions()
{
    connect(m_ui->format, &QToolButton::clicked, this,
        [this] { rewriteData(formatJsonWithPlaceholders(m_ui->eventData->content())); });
    connect(m_ui->minify, &QToolButton::clicked, this,
        [this] { rewriteData(minifyJsonWithPlaceholders(m_ui->eventData->content())); });
    connect(m_ui->cancelPublish, &QPushButton::clicked, this, &Composer::cancel);
    connect(m_ui->preview, &QPushButton::clicked, this, &Composer::preview);
    connect(m_ui->saveTemplate, &QPushButton::clicked, this, &Composer::saveTemplateRequested);
    connect(m_ui->publish, &QPushButton::clicked, this, &Composer::publish);
    connect(m_ui->valuesPanel, &ValuesPanel::editPlaceholdersRequested, this,
        &Composer::editPlaceholders);
    connect(
        m_dataActions, &DataActions::editPlaceholdersRequested, this, &Composer::editPlaceholders);
    connect(m_dataActions, &DataActions::schemaRequested, this, &Composer::editSchema);
    connect(m_dataActions, &DataActions::loadRequested, this, &Composer::askForFile);
    connect(m_ui->eventData, &DataEditor::fileDropped, this, &Composer::load);
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
    ComposerDraft changed = draft();
    changed.content.event = newEvent;
    setDraft(changed);
}

Composition Composer::composition() const
{
    return draft().composition();
}

ComposerDraft Composer::draft() const
{
    ComposerDraft draft = m_draft;
    draft.content.event = event();
    draft.content.dataMode = DataMode(m_ui->dataType->currentData().toInt());
    draft.content.isSentMinified = m_ui->sendMinified->isChecked();
    draft.values = m_ui->valuesPanel->values();
    return draft;
}

void Composer::setDraft(const ComposerDraft& newDraft)
{
    if (newDraft == draft())
        return;
    fill(newDraft);
    Q_EMIT edited();
}

void Composer::showDraft(qint64 id, const ComposerDraft& newDraft)
{
    m_isFilling = true;
    m_shownId = id;
    m_ui->eventData->showText(id, newDraft.content.event.data);
    m_isFilling = false;
    fill(newDraft);
}

void Composer::forgetDraft(qint64 id)
{
    m_ui->eventData->forgetText(id);
}

void Composer::renumberDraft(qint64 from, qint64 to)
{
    m_ui->eventData->renumberText(from, to);
    if (m_shownId == from)
        m_shownId = to;
}

void Composer::fill(const ComposerDraft& newDraft)
{
    m_isFilling = true;
    if (newDraft.content.schema != m_draft.content.schema)
        m_schemaFindings.clear(); // they are about another text
    m_draft = newDraft;
    const Event& event = newDraft.content.event;
    if (event.name != m_ui->eventName->text()) // else the caret and the undo steps stay
        m_ui->eventName->setText(event.name);
    m_ui->eventData->setContent(event.data);
    (event.isPrivate ? m_ui->privateButton : m_ui->publicButton)->setChecked(true);
    m_ui->ttlInSeconds->setValue(event.ttlSeconds);
    m_ui->dataType->setCurrentIndex(m_ui->dataType->findData(int(newDraft.content.dataMode)));
    m_ui->sendMinified->setChecked(newDraft.content.isSentMinified);
    m_ui->valuesPanel->setValues(newDraft.values);
    showReceiver();
    m_isFilling = false;
    lintNow();
}

void Composer::tellEdited()
{
    if (!m_isFilling)
        Q_EMIT edited();
}

ReceiverClass Composer::receiver() const
{
    return receiverClassFromLimit(m_ui->receiver->currentData().toInt());
}

void Composer::setReceiver(ReceiverClass receiver)
{
    m_accountReceiver = receiver;
    showReceiver();
    lintNow();
}

void Composer::showReceiver()
{
    const QSignalBlocker isNotTheUser(m_ui->receiver);
    const ReceiverClass shown = m_draft.content.receiver.value_or(m_accountReceiver);
    m_ui->receiver->setCurrentIndex(m_ui->receiver->findData(byteLimit(shown)));
}

void Composer::setEventPreview(EventPreview preview)
{
    m_eventPreview = std::move(preview);
    lintNow();
}

QMenu& Composer::dataMenu()
{
    return m_dataActions->menu();
}

RecordingBox& Composer::recordingBox()
{
    return *m_ui->doNotRecord;
}

PrimaryButton& Composer::publishButton()
{
    return *m_ui->publish;
}

void Composer::setDestination(const QUrl& server, const Scope& scope, const QString& note)
{
    m_destinationNote = note;
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
    lintNow();
    if (!canPublish(m_expanded.findings)) {
        focusWhatIsWrong();
        m_ui->publishStatus->announce(Tone::Error, u"error", m_expanded.findings.first().text);
        return;
    }
    Q_EMIT publishRequested(draft());
}

void Composer::focusWhatIsWrong()
{
    const Finding& first = m_expanded.findings.first();
    if (m_ui->valuesPanel->focusFirstEmpty())
        return;
    if (first.field == Finding::Field::Data)
        m_ui->eventData->goToNextProblem();
    else if (first.field == Finding::Field::Privacy)
        m_ui->publicButton->setFocus(Qt::OtherFocusReason);
    else
        m_ui->eventName->setFocus(Qt::OtherFocusReason);
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
    lintNow();
    m_preview->show(m_expanded.event, m_expanded.findings + m_schemaFindings, m_server, m_scope,
        m_destinationNote);
}

void Composer::nameEdited()
{
    if (m_isFilling)
        return;
    lintNow();
    tellEdited();
}

void Composer::dataEdited()
{
    if (m_isFilling)
        return;
    m_size = {.bytes = m_ui->eventData->byteCount()}; // until the pause; placeholders as they stand
    showSize();
    m_dataLint.start();
    tellEdited();
}

void Composer::privacyEdited()
{
    if (m_isFilling)
        return;
    lintNow();
    tellEdited();
}

void Composer::ttlEdited()
{
    //: %1 is a duration: "= 1 minute"
    const QString meaning = tr("= %1").arg(ttlText(m_ui->ttlInSeconds->value()));
    m_ui->ttlMeaning->say(Tone::Neutral, {}, meaning);
    tellEdited();
}

void Composer::editPlaceholders()
{
    auto* dialog
        = new PlaceholdersDialog(placeholdersIn(composition()), m_draft.content.placeholders, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ComposerDraft changed = draft();
        changed.content.placeholders = dialog->placeholders();
        setDraft(changed);
    });
    dialog->open();
}

void Composer::editSchema()
{
    auto* dialog = new SchemaDialog(m_draft.content.schema, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ComposerDraft changed = draft();
        changed.content.schema = dialog->schema();
        setDraft(changed);
    });
    connect(dialog, &SchemaDialog::sampleMade, this, [this](const QString& sample) {
        m_ui->eventData->setContent(sample);
        lintNow();
    });
    dialog->open();
}

void Composer::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Load data from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Composer::load);
    dialog->open();
}

void Composer::load(const QString& fileName)
{
    whenDone(readDataFile(fileName), this, [this, id = m_shownId](const Result<QString>& text) {
        if (!text) {
            Q_EMIT failed(text.error());
            return;
        }
        if (id != m_shownId)
            return; // it was meant for another draft
        m_ui->eventData->setContent(*text);
        m_ui->eventData->setFocus(Qt::OtherFocusReason);
        lintNow();
    });
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
