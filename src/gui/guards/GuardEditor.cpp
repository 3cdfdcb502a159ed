// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guards/GuardEditor.h"

#include "accounts/NamePattern.h"
#include "gui/guards/GuardLook.h"
#include "ui_guardeditor.h"

#include <QEvent>

namespace herald {

namespace {
constexpr int patternLines = 4; // in view
}

GuardEditor::GuardEditor(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GuardEditor>())
{
    m_ui->setupUi(this);
    // Large letters on a small screen: scrolled, on the ground of the page that it is on.
    m_ui->area->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    for (const GuardColor color : guardColors)
        m_ui->guardColor->addItem(guardColorName(color), int(color));
    fillColors();
    m_ui->ceiling->setRange(1, defaultCeiling);
    m_ui->unreadable->say(Tone::Warning, u"warning",
        tr("This account's guard in herald.ini cannot be read, so nothing is published with it. "
           "Set it up here and save."));
    const QMargins margins = m_ui->allowedNames->contentsMargins();
    m_ui->allowedNames->setFixedHeight(
        m_ui->allowedNames->fontMetrics().lineSpacing() * patternLines + margins.top()
        + margins.bottom() + 2 * int(m_ui->allowedNames->document()->documentMargin()));
    connect(m_ui->guardAccount, &QCheckBox::toggled, this, &GuardEditor::showState);
    setGuard({});
}

GuardEditor::~GuardEditor() = default;

int GuardEditor::heightForWidth(int width) const
{
    return m_ui->content->layout()->totalHeightForWidth(width);
}

void GuardEditor::fillColors()
{
    for (int i = 0; i < m_ui->guardColor->count(); ++i) {
        const auto color = GuardColor(m_ui->guardColor->itemData(i).toInt());
        m_ui->guardColor->setItemIcon(i, guardSwatch(color, palette()));
    }
}

void GuardEditor::setGuard(const Guard& guard)
{
    m_ui->unreadable->setVisible(guard.state == Guard::State::Unreadable);
    m_ui->guardAccount->setChecked(guard.isOn());
    m_ui->guardColor->setCurrentIndex(m_ui->guardColor->findData(int(guard.color)));
    m_ui->allowedNames->setPlainText(guard.names.join(u'\n'));
    m_ui->ceiling->setValue(guard.ceiling);
    m_ui->refusePublic->setChecked(guard.refusesPublic);
    showState();
}

void GuardEditor::showState()
{
    m_ui->rules->setEnabled(m_ui->guardAccount->isChecked());
}

Result<Guard> GuardEditor::guard() const
{
    const auto names = readPatterns(m_ui->allowedNames->toPlainText());
    if (!names)
        return Failure(names.error());
    return Guard {.state = m_ui->guardAccount->isChecked() ? Guard::State::On : Guard::State::Off,
        .color = GuardColor(m_ui->guardColor->currentData().toInt()),
        .names = *names,
        .ceiling = m_ui->ceiling->value(),
        .refusesPublic = m_ui->refusePublic->isChecked()};
}

void GuardEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillColors();
}

} // namespace herald
