// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/PreviewDialog.h"

#include "event/FindingText.h"
#include "event/PublishPlan.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/Theme.h"
#include "ui_previewdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace herald {

PreviewDialog::PreviewDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreviewDialog>())
{
    m_ui->setupUi(this);
    m_ui->previewFields->setFont(monospaceFont(font()));
    offerCopy(*m_ui->copyRequest, *m_ui->previewRequest);
    offerCopy(*m_ui->copyCurl, *m_ui->previewCurl);
    offerCopy(*m_ui->copyParticle, *m_ui->previewParticle);
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::offerCopy(const QPushButton& button, QPlainTextEdit& text)
{
    text.setFont(monospaceFont(font()));
    connect(&button, &QPushButton::clicked, this,
        [&text] { QGuiApplication::clipboard()->setText(text.toPlainText()); });
}

void PreviewDialog::show(const Event& event, const QList<Finding>& findings, const QUrl& server,
    const Scope& scope, const QString& note)
{
    const PublishPlan plan = planPublish(event, scope, server, findings);
    sayFindings(plan.findings, note);
    m_ui->previewRequest->setPlainText(requestText(plan));
    m_ui->previewFields->setPlainText(fieldsText(plan));
    m_ui->previewReceivers->say(
        Tone::Neutral, plan.missed.isEmpty() ? u"check" : u"info", receiversText(plan));
    m_ui->previewCurl->setPlainText(plan.curl);
    m_ui->previewParticle->setPlainText(plan.particle);
    m_ui->previewBytes->say(Tone::Neutral, {}, sizeText(plan));
    if (!isVisible())
        resizeOnScreen(*this, size());
    QDialog::show();
    raise();
    activateWindow();
}

void PreviewDialog::sayFindings(const QList<Finding>& findings, const QString& note)
{
    const auto say = [this, &note](Tone tone, QStringView iconName, const QString& text) {
        m_ui->previewFindings->say(
            tone, iconName, note.isEmpty() ? text : QStringList {text, note}.join(u'\n'));
    };
    if (findings.isEmpty())
        say(Tone::Ok, u"check", tr("Nothing speaks against this event."));
    else if (canPublish(findings))
        say(Tone::Warning, u"warning", findingTexts(findings));
    else
        say(Tone::Error, u"error", findingTexts(findings));
}

} // namespace herald
