// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guards/GuardDialog.h"

#include "gui/guards/GuardLook.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/PrimaryButton.h"
#include "publishing/GuardKeeper.h"
#include "ui_guarddialog.h"

#include <QKeyEvent>
#include <QPushButton>

namespace herald {

GuardQuestion GuardQuestion::forPublish(const Account& account, const Event& event)
{
    const qint64 bytes = event.data.toUtf8().size();
    return {.account = account,
        .lines = {{GuardDialog::tr("Event"), event.name},
            {GuardDialog::tr("Data"), GuardDialog::tr("%n byte(s)", nullptr, int(bytes))}},
        .buttonText = GuardDialog::tr("&Publish with this account")};
}

GuardDialog::GuardDialog(const GuardQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_accountName(question.account.name)
    , m_ui(std::make_unique<Ui::GuardDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Guarded account"));
    m_ui->badge->setAccount(question.account);
    addLine(tr("Account"), question.account.name);
    addLine(tr("Server"), question.account.server.toString());
    addLine(tr("Scope"), question.account.scope.label());
    for (const auto& [label, text] : question.lines)
        addLine(label, text);

    auto* go = new PrimaryButton(this);
    go->setObjectName(QStringLiteral("confirmGuarded"));
    go->setText(question.buttonText);
    go->setFill(guardFill(question.account.guard.color, palette()));
    go->setAutoDefault(false);
    m_ui->buttons->addButton(go, QDialogButtonBox::AcceptRole);
    QPushButton* cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelGuarded"));
    cancel->setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &GuardDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &GuardDialog::reject);
    connect(m_ui->typedName, &QLineEdit::textEdited, this, [this] { m_ui->problem->say({}); });
    m_ui->typedName->setFocus();
    resizeOnScreen(*this, sizeHint());
}

GuardDialog::~GuardDialog() = default;

void GuardDialog::addLine(const QString& label, const QString& text)
{
    auto* value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setText(text);
    m_ui->facts->addRow(label, value);
}

QString GuardDialog::typedName() const
{
    return m_ui->typedName->text();
}

void GuardDialog::accept()
{
    if (isNameTyped(m_accountName, typedName())) {
        QDialog::accept();
        return;
    }
    m_ui->problem->say(typedName().trimmed().isEmpty()
            ? tr("Type the name of the account: %1").arg(m_accountName)
            : tr("That is not the name of the account. It is called: %1").arg(m_accountName));
    m_ui->typedName->setFocus();
    m_ui->typedName->selectAll();
}

void GuardDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == m_ui->typedName)
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace herald
