// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/accounts/ScopeEditor.h"

#include "ui_scopeeditor.h"

#include <QLabel>

#include <algorithm>

namespace herald {

ScopeEditor::ScopeEditor(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScopeEditor>())
{
    m_ui->setupUi(this);
    m_ui->scopeKind->addItem(tr("My devices"), int(Scope::Kind::MyDevices));
    m_ui->scopeKind->addItem(tr("A product"), int(Scope::Kind::Product));
    m_ui->scopeKind->addItem(tr("An organisation"), int(Scope::Kind::Organisation));
    connect(m_ui->scopeKind, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOfKind();
        Q_EMIT edited();
    });
    connect(m_ui->scopeId, &QLineEdit::textChanged, this, &ScopeEditor::edited);
    connect(m_ui->asDeviceId, &QLineEdit::textChanged, this, &ScopeEditor::edited);
    showFieldsOfKind();
}

ScopeEditor::~ScopeEditor() = default;

Scope ScopeEditor::scope() const
{
    Scope scope;
    scope.kind = Scope::Kind(m_ui->scopeKind->currentData().toInt());
    if (scope.kind != Scope::Kind::MyDevices)
        scope.id = m_ui->scopeId->text().trimmed();
    if (scope.kind == Scope::Kind::Product)
        scope.asDeviceId = m_ui->asDeviceId->text().trimmed();
    return scope;
}

void ScopeEditor::setScope(const Scope& scope)
{
    m_ui->scopeKind->setCurrentIndex(m_ui->scopeKind->findData(int(scope.kind)));
    m_ui->scopeId->setText(scope.id);
    m_ui->asDeviceId->setText(scope.asDeviceId);
}

void ScopeEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    alignLabels();
}

/// Its fields stand in one column with those of the form that it is a part of.
void ScopeEditor::alignLabels()
{
    const auto labels = window()->findChildren<QLabel*>();
    int width = 0;
    for (const QLabel* label : labels)
        width = std::max(width, label->buddy() ? label->sizeHint().width() : 0);
    for (QLabel* label : labels) {
        if (label->buddy())
            label->setMinimumWidth(width);
    }
}

void ScopeEditor::showFieldsOfKind()
{
    const auto kind = Scope::Kind(m_ui->scopeKind->currentData().toInt());
    const bool isProduct = kind == Scope::Kind::Product;
    m_ui->form->setRowVisible(m_ui->scopeId, kind != Scope::Kind::MyDevices);
    m_ui->form->setRowVisible(m_ui->asDeviceId, isProduct);
    m_ui->scopeIdLabel->setText(isProduct ? tr("&Id or slug") : tr("&Slug"));
    m_ui->scopeId->setPlaceholderText(isProduct ? tr("4711 or my-product") : tr("my-organisation"));
}

} // namespace herald
