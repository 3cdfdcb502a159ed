// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/PlaceholdersDialog.h"

#include "gui/parts/DialogSize.h"
#include "ui_placeholdersdialog.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace herald {

namespace {

constexpr QSize comfortable {640, 400};

QStringList linesOf(const QString& text)
{
    QStringList lines = text.split(u'\n');
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace

PlaceholdersDialog::PlaceholdersDialog(
    const QList<Placeholder>& used, const QList<Placeholder>& defined, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlaceholdersDialog>())
    , m_placeholders(used)
{
    m_ui->setupUi(this);
    for (const Placeholder& placeholder : used)
        m_used.insert(placeholder.name);
    for (const Placeholder& placeholder : defined) {
        if (!m_used.contains(placeholder.name))
            m_placeholders.append(placeholder);
    }
    m_ui->placeholderType->addItem(tr("Text"), int(Placeholder::Kind::Text));
    m_ui->placeholderType->addItem(tr("Number"), int(Placeholder::Kind::Number));
    m_ui->placeholderType->addItem(tr("True or false"), int(Placeholder::Kind::Boolean));
    m_ui->placeholderType->addItem(tr("List to choose from"), int(Placeholder::Kind::Choice));
    for (const Placeholder& placeholder : std::as_const(m_placeholders))
        m_ui->placeholders->addItem(placeholder.name);
    connect(m_ui->placeholderType, &QComboBox::currentIndexChanged, this,
        &PlaceholdersDialog::showKind);
    connect(m_ui->placeholders, &QListWidget::currentRowChanged, this, [this] {
        readForm();
        fillForm();
    });
    connect(
        m_ui->removePlaceholder, &QPushButton::clicked, this, &PlaceholdersDialog::removeCurrent);
    connect(this, &QDialog::accepted, this, &PlaceholdersDialog::readForm);
    m_ui->placeholders->setCurrentRow(0);
    resizeOnScreen(*this, comfortable.expandedTo(sizeHint()));
}

PlaceholdersDialog::~PlaceholdersDialog() = default;

void PlaceholdersDialog::fillForm()
{
    m_shown = m_ui->placeholders->currentRow();
    const Placeholder shown = m_placeholders.value(m_shown);
    m_ui->placeholderType->setCurrentIndex(m_ui->placeholderType->findData(int(shown.kind)));
    m_ui->choices->setPlainText(shown.choices.join(u'\n'));
    m_ui->defaultValue->setText(shown.defaultValue);
    m_ui->description->setText(shown.description);
    const bool isUsed = m_used.contains(shown.name);
    m_ui->removePlaceholder->setVisible(m_shown >= 0 && !isUsed);
    m_ui->placeholderNote->say(Tone::Neutral, {},
        m_shown >= 0 && !isUsed ? tr("Neither the name nor the data uses it any more.")
                                : QString());
    showKind();
}

void PlaceholdersDialog::readForm()
{
    if (m_shown < 0)
        return;
    Placeholder& shown = m_placeholders[m_shown];
    shown.kind = Placeholder::Kind(m_ui->placeholderType->currentData().toInt());
    shown.choices = shown.kind == Placeholder::Kind::Choice ? linesOf(m_ui->choices->toPlainText())
                                                            : QStringList();
    shown.defaultValue = m_ui->defaultValue->text();
    shown.description = m_ui->description->text();
}

void PlaceholdersDialog::showKind()
{
    const bool isChoice
        = m_ui->placeholderType->currentData().toInt() == int(Placeholder::Kind::Choice);
    m_ui->choices->setVisible(isChoice);
    m_ui->choicesLabel->setVisible(isChoice);
}

void PlaceholdersDialog::removeCurrent()
{
    const QSignalBlocker whileTheListsDiffer(m_ui->placeholders);
    m_placeholders.removeAt(m_shown);
    delete m_ui->placeholders->takeItem(m_shown);
    fillForm();
}

} // namespace herald
