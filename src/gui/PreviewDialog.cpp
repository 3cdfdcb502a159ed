// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PreviewDialog.h"

#include "event/CommandText.h"
#include "event/FormEncoding.h"
#include "gui/FindingText.h"
#include "gui/Theme.h"
#include "ui_previewdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace herald {

QString requestText(const Event& event, const QUrl& server, const Scope& scope)
{
    const QByteArray body = publishForm(event, scope);
    const QString url = server.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash)
        + QString::fromLatin1(scope.publishPath());
    return QStringLiteral("POST %1\n"
                          "Authorization: Bearer ••••••••\n"
                          "Accept: application/json\n"
                          "User-Agent: Herald/" HERALD_VERSION "\n"
                          "Content-Type: application/x-www-form-urlencoded\n"
                          "Content-Length: %2\n"
                          "\n")
               .arg(url, QString::number(body.size()))
        + QString::fromLatin1(body);
}

PreviewDialog::PreviewDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreviewDialog>())
{
    m_ui->setupUi(this);
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

void PreviewDialog::show(
    const Event& event, ReceiverClass receiver, const QUrl& server, const Scope& scope)
{
    sayFindings(event, receiver);
    m_ui->previewRequest->setPlainText(requestText(event, server, scope));
    m_ui->previewCurl->setPlainText(curlCommand(event, scope, server));
    m_ui->previewParticle->setPlainText(particleCommand(event, scope));
    m_ui->previewBytes->say(Tone::Neutral, {},
        tr("%1 bytes of body, for %2 bytes of data")
            .arg(locale().toString(publishForm(event, scope).size()),
                locale().toString(event.data.toUtf8().size())));
    QDialog::show();
    raise();
    activateWindow();
}

void PreviewDialog::sayFindings(const Event& event, ReceiverClass receiver)
{
    const QList<Finding> findings = lintEvent(event, receiver);
    if (findings.isEmpty())
        m_ui->previewFindings->say(Tone::Ok, u"check", tr("Nothing speaks against this event."));
    else if (canPublish(findings))
        m_ui->previewFindings->say(Tone::Warning, u"warning", findingTexts(findings));
    else
        m_ui->previewFindings->say(Tone::Error, u"error", findingTexts(findings));
}

} // namespace herald
