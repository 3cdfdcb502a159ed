// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/templates/DiffDialog.h"

#include "gui/parts/DialogSize.h"
#include "gui/parts/DiffView.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace herald {

namespace {
constexpr QSize comfortable {760, 520};
} // namespace

DiffDialog::DiffDialog(QWidget* parent)
    : QDialog(parent)
    , m_view(new DiffView(this))
{
    setObjectName(QStringLiteral("difference"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*this, comfortable);
}

void DiffDialog::compare(const QString& firstName, const QString& first, const QString& secondName,
    const QString& second)
{
    m_view->compare(firstName, first, secondName, second);
}

} // namespace herald
