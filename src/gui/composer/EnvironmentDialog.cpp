// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/EnvironmentDialog.h"

#include "gui/parts/ToneLabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <utility>

namespace herald {

EnvironmentDialog::EnvironmentDialog(
    EnvironmentList environment, const QStringList& wanted, QWidget* parent)
    : QDialog(parent)
    , m_environment(std::move(environment))
    , m_names(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_allow(new QPushButton(tr("&Allow"), this))
    , m_revoke(new QPushButton(tr("&Withdraw"), this))
    , m_finding(new ToneLabel(this))
{
    setObjectName(QStringLiteral("environmentDialog"));
    setWindowTitle(tr("Environment variables"));
    build();
    list();
    const QStringList allowed = m_environment.names();
    for (const QString& name : wanted) {
        if (!allowed.contains(name)) {
            m_name->setText(name);
            break;
        }
    }
    m_allow->setDisabled(m_name->text().isEmpty());
    m_name->setFocus();
}

void EnvironmentDialog::build()
{
    auto* explanation
        = new QLabel(tr("{{$env NAME}} puts the value of an environment variable into "
                        "an event, and the history keeps it. Only the variables in "
                        "this list can be read. Secrets do not belong here."),
            this);
    explanation->setWordWrap(true);
    m_names->setObjectName(QStringLiteral("allowedVariables"));
    m_names->setAccessibleName(tr("Allowed variables"));
    m_name->setObjectName(QStringLiteral("variable"));
    m_name->setAccessibleName(tr("Variable"));
    auto* label = new QLabel(tr("&Variable"), this);
    label->setBuddy(m_name);
    m_allow->setObjectName(QStringLiteral("allow"));
    m_revoke->setObjectName(QStringLiteral("withdraw"));
    m_revoke->setAutoDefault(false);
    m_finding->setObjectName(QStringLiteral("variableProblems"));
    m_finding->setAccessibleName(tr("Variable problems"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(12);
    grid->addWidget(explanation, 0, 0, 1, 3);
    grid->addWidget(label, 1, 0);
    grid->addWidget(m_name, 1, 1);
    grid->addWidget(m_allow, 1, 2);
    grid->addWidget(m_finding, 2, 1, 1, 2);
    grid->addWidget(m_names, 3, 1);
    grid->addWidget(m_revoke, 3, 2, Qt::AlignTop);
    grid->addWidget(buttons, 4, 0, 1, 3);
    setTabOrder(m_name, m_allow);
    setTabOrder(m_allow, m_names);
    setTabOrder(m_names, m_revoke);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_allow, &QPushButton::clicked, this, &EnvironmentDialog::allow);
    connect(m_revoke, &QPushButton::clicked, this, &EnvironmentDialog::revoke);
    connect(m_name, &QLineEdit::textChanged, m_allow,
        [this](const QString& name) { m_allow->setDisabled(name.trimmed().isEmpty()); });
    connect(m_names, &QListWidget::currentRowChanged, m_revoke,
        [this](int row) { m_revoke->setEnabled(row >= 0); });
}

void EnvironmentDialog::list()
{
    m_names->clear();
    m_names->addItems(m_environment.names());
    m_revoke->setEnabled(m_names->currentRow() >= 0);
}

void EnvironmentDialog::allow()
{
    const auto allowed = m_environment.allow(m_name->text().trimmed());
    say(allowed);
    if (!allowed)
        return;
    m_name->clear();
    list();
}

void EnvironmentDialog::revoke()
{
    if (const QListWidgetItem* item = m_names->currentItem())
        say(m_environment.revoke(item->text()));
    list();
}

void EnvironmentDialog::say(const Result<void>& result)
{
    if (result)
        m_finding->say(Tone::Neutral, {}, {});
    else
        m_finding->announce(Tone::Error, u"error", result.error().text);
}

} // namespace herald
