// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the composer that says what it thinks of the event.

#include "gui/composer/Composer.h"

#include "event/FindingText.h"
#include "event/PlaceholderJson.h"
#include "gui/composer/DataActions.h"
#include "gui/composer/PlaceholderCompletion.h"
#include "gui/composer/SchemaCheck.h"
#include "gui/parts/PlainText.h"
#include "gui/parts/SizeText.h"
#include "ui_composer.h"
#include "json/JsonText.h"

namespace herald {

namespace {

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

/// What the editor may offer between braces: the draft's own, then the built-in ones.
QStringList offeredNames(const QList<Placeholder>& own)
{
    QStringList names;
    for (const Placeholder& placeholder : own)
        names += placeholder.name;
    names.sort();
    for (const BuiltInHelp& help : builtInHelp())
        names += help.name;
    return names;
}

QString someOf(const QStringList& names)
{
    constexpr qsizetype shown = 3;
    QStringList some = names.first(std::min(shown, names.size()));
    if (names.size() > shown)
        some += QStringLiteral("…");
    return some.join(QStringLiteral(", "));
}

} // namespace

QList<Finding> Composer::findingsOn(Finding::Field field) const
{
    QList<Finding> findings = m_expanded.findings + m_schemaFindings;
    findings.removeIf([field](const Finding& finding) { return finding.field != field; });
    return findings;
}

void Composer::lintNow()
{
    m_dataLint.stop();
    const Composition written = composition();
    m_expanded = m_eventPreview(written, receiver());
    m_ui->eventData->setJson(dataKind(written) == TextKind::Json);
    m_ui->eventData->marks().setProblems(findingsOn(Finding::Field::Data));
    m_ui->eventData->marks().setPlaceholders(
        written.event.data, scanPlaceholders(written.event.data, dataKind(written)).uses);
    const QByteArray sent = m_expanded.event.data.toUtf8();
    m_size = {.bytes = int(sent.size()),
        .characters = int(m_expanded.event.data.toUcs4().size()),
        .bytesMinified = -1};
    showPlaceholders();
    showNameFindings();
    askForReach();
    showMinifying();
    showDataFindings();
    showPrivacyFindings();
    showSize();
    showWhetherPublishable();
    const bool isText = written.dataMode == DataMode::Text; // by the user's word, no JSON
    m_schemaCheck->setSchema(isText ? QString() : m_draft.content.schema);
    m_schemaCheck->check(written.event.data, m_expanded);
}

void Composer::takeSchemaFindings(const QList<Finding>& findings)
{
    if (findings == m_schemaFindings)
        return;
    m_schemaFindings = findings;
    m_ui->eventData->marks().setProblems(findingsOn(Finding::Field::Data));
    showDataFindings();
}

void Composer::showPlaceholders()
{
    const QList<Placeholder> used = placeholdersIn(composition());
    m_ui->valuesPanel->setPlaceholders(used);
    m_ui->valuesLabel->setVisible(!used.isEmpty());
    m_dataActions->completion().setNames(offeredNames(used));
}

void Composer::showNameFindings()
{
    const QString name = m_ui->eventName->text();
    const auto length = m_expanded.event.name.toUcs4().size(); // of what will be sent
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

void Composer::askForReach()
{
    const QString& name = m_expanded.event.name;
    if (name == m_reachedName)
        return;
    m_reachedName = name;
    Q_EMIT reachWanted(name);
}

void Composer::showReach(const QString& name, const NameReach& reach)
{
    if (name != m_reachedName)
        return; // an answer to what was typed before
    QStringList sentences;
    if (!reach.beginnings.isEmpty())
        //: %1 is a list of event names
        sentences += tr("Subscribers to %1 hear it too.").arg(someOf(reach.beginnings));
    if (!reach.continuations.isEmpty())
        sentences += tr("Subscribers to this name also hear %1.").arg(someOf(reach.continuations));
    m_ui->nameReach->say(Tone::Neutral, u"info", sentences.join(u' '));
    m_ui->nameReach->setToolTip(
        toolTipOf(tr("Subscriptions match by prefix. In the history and the templates:") + u'\n'
            + (reach.beginnings + reach.continuations).join(u'\n')));
    m_ui->nameReach->setVisible(!reach.isEmpty());
}

void Composer::showDataFindings()
{
    const QList<Finding> findings = findingsOn(Finding::Field::Data);
    if (!findings.isEmpty()) {
        const Finding& first = findings.first();
        m_ui->eventProblems->say(
            findingTone(first.severity), findingIcon(first.severity), findingText(first));
    } else if (m_ui->eventData->byteCount() == 0) {
        m_ui->eventProblems->say(Tone::Neutral, {}, tr("No data: only the name is published"));
    } else if (m_ui->eventData->isJson()) {
        m_ui->eventProblems->say(Tone::Ok, u"check",
            m_schemaCheck->hasSchema() ? tr("JSON is valid and fits its schema")
                                       : tr("JSON is valid"));
    } else {
        m_ui->eventProblems->say(Tone::Neutral, {}, tr("Text, sent as it is"));
    }
    m_ui->eventData->setAccessibleDescription(findingTexts(findings));
    m_ui->eventProblems->setSpokenText(spokenFindings());
}

/// The truth about public events, and what the account's guard has against one.
void Composer::showPrivacyFindings()
{
    const QList<Finding> findings = findingsOn(Finding::Field::Privacy);
    const QString truth = m_ui->publicButton->whatsThis();
    m_ui->publicNote->setVisible(m_ui->publicButton->isChecked());
    if (findings.isEmpty())
        m_ui->publicNote->say(Tone::Neutral, u"info", truth);
    else
        m_ui->publicNote->say(Tone::Error, u"error", findingTexts(findings));
    m_ui->publicButton->setAccessibleDescription(findingTexts(findings));
}

QString Composer::spokenFindings() const
{
    const QString aboutName = findingTexts(findingsOn(Finding::Field::Name));
    const QString aboutData = m_ui->eventProblems->text();
    return aboutName.isEmpty() ? aboutData : QStringList {aboutName, aboutData}.join(u'\n');
}

void Composer::showMinifying()
{
    const bool isJson = m_ui->eventData->isJson();
    const std::optional<QString> minified
        = isJson ? minifyJsonWithPlaceholders(m_ui->eventData->content()) : std::nullopt;
    m_ui->format->setEnabled(minified.has_value());
    m_ui->minify->setEnabled(minified.has_value());
    if (const auto sent = isJson ? minifyJson(m_expanded.event.data) : std::nullopt)
        m_size.bytesMinified = int(sent->toUtf8().size());
    const bool isMinified = m_ui->sendMinified->isChecked();
    m_ui->sendMinified->setVisible(isMinified || (isJson && m_size.savesByMinifying()));
    const int saved = m_size.bytes - m_size.bytesMinified;
    m_ui->sendMinified->setText(m_size.savesByMinifying() && !isMinified
            ? tr("Send minified (saves %n byte(s))", "", saved)
            : tr("Send minified"));
}

void Composer::showSize()
{
    const bool fits = m_size.bytes <= byteLimit(receiver());
    const QString details = sizeDetails(m_size, locale());
    m_ui->dataSize->say(fits ? Tone::Ok : Tone::Warning, fits ? u"check" : u"warning",
        sizeText(m_size, receiver(), locale()));
    m_ui->dataSize->setToolTip(toolTipOf(details));
    m_ui->dataMeter->setBytes(m_size.bytes);
    m_ui->dataMeter->setReceiver(receiver());
    m_ui->dataMeter->setToolTip(toolTipOf(details));
    m_ui->dataMeter->setAccessibleDescription(m_ui->dataSize->text() + u'\n' + details);
}

void Composer::showWhetherPublishable()
{
    const QList<Finding>& findings = m_expanded.findings;
    m_ui->publish->setEnabled(!m_isSending && canPublish(findings));
    QString tip = tr("Publish this event (Ctrl+Return)");
    if (m_isSending)
        tip = tr("A publish is in flight");
    else if (!canPublish(findings))
        tip = tr("Cannot be published: %1").arg(findings.first().text);
    m_ui->publish->setToolTip(toolTipOf(tip));
    m_ui->publish->setAccessibleDescription(tip); // no markup is read out
}

} // namespace herald
