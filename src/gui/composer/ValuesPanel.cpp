// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/ValuesPanel.h"

#include "gui/composer/ValueEdit.h"
#include "gui/parts/Icons.h"
#include "gui/parts/PlainText.h"
#include "gui/parts/ToneLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace herald {

namespace {

constexpr int fieldsInARow = 2;
constexpr int rowsWithoutScrolling = 3;
constexpr qsizetype mostFields = 200; // each costs time to make; nobody fills in more by hand
constexpr int longestLabel = 24; // characters

QString shortened(const QString& name)
{
    return name.size() <= longestLabel ? name : name.left(longestLabel - 1) + u'…';
}

} // namespace

ValuesPanel::ValuesPanel(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
    , m_grid(new QGridLayout(m_page))
    , m_define(new QToolButton(this))
    , m_tooMany(new ToneLabel(this))
{
    m_scroll->setObjectName(QStringLiteral("values"));
    m_scroll->setAccessibleName(tr("Values"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    m_scroll->setWidget(m_page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);

    m_define->setObjectName(QStringLiteral("editPlaceholders"));
    m_define->setAccessibleName(tr("Edit placeholders"));
    m_define->setToolTip(tr("Types, defaults and descriptions of the placeholders"));
    m_define->setFocusPolicy(Qt::StrongFocus);
    m_define->setAutoRaise(true);
    connect(m_define, &QToolButton::clicked, this, &ValuesPanel::editPlaceholdersRequested);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_scroll, 0, 0);
    layout->addWidget(m_define, 0, 1, Qt::AlignTop);
    layout->addWidget(m_tooMany, 1, 0, 1, 2);
    m_tooMany->setObjectName(QStringLiteral("tooManyPlaceholders"));
    m_tooMany->setAccessibleName(tr("Values that have no field"));
    m_tooMany->hide();
    refreshIcon();
    hide();
}

void ValuesPanel::setPlaceholders(const QList<Placeholder>& all)
{
    const QList<Placeholder> placeholders = all.first(std::min(all.size(), mostFields));
    m_tooMany->setVisible(all.size() > mostFields);
    m_tooMany->say(Tone::Warning, u"warning",
        tr("Only the first %n placeholder(s) have a field here. The others need defaults.", "",
            int(mostFields)));
    const bool isSame = std::equal(m_fields.begin(), m_fields.end(), placeholders.begin(),
        placeholders.end(),
        [](const Field& field, const Placeholder& other) { return field.placeholder == other; });
    if (isSame)
        return;
    std::vector<Field> before = std::move(m_fields);
    m_fields.clear();
    for (const Placeholder& placeholder : placeholders) {
        const auto known = std::find_if(before.begin(), before.end(),
            [&](const Field& field) { return field.placeholder.name == placeholder.name; });
        if (known == before.end()) {
            m_fields.push_back(makeField(placeholder));
            continue;
        }
        known->edit->setPlaceholder(placeholder);
        m_fields.push_back({placeholder, known->label, known->edit});
        before.erase(known);
    }
    for (const Field& gone : before) {
        delete gone.label;
        delete gone.edit;
    }
    layOut();
}

ValuesPanel::Field ValuesPanel::makeField(const Placeholder& placeholder)
{
    auto* label = new QLabel(shortened(placeholder.name), m_page);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(toolTipOf(placeholder.name));
    auto* edit = new ValueEdit(m_page);
    edit->setPlaceholder(placeholder);
    edit->setText(m_values.value(placeholder.name));
    label->setBuddy(edit);
    // Not textEdited(): assistive technology sets the text too.
    connect(
        edit, &QLineEdit::textChanged, this, [this, name = placeholder.name](const QString& text) {
            if (text.isEmpty())
                m_values.remove(name); // the default again
            else
                m_values.insert(name, text);
            Q_EMIT edited();
        });
    return {placeholder, label, edit};
}

void ValuesPanel::layOut()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int at = 0;
    for (const Field& field : m_fields) {
        const int row = at / fieldsInARow;
        const int column = at % fieldsInARow * 2;
        m_grid->addWidget(field.label, row, column);
        m_grid->addWidget(field.edit, row, column + 1);
        field.label->show();
        field.edit->show();
        ++at;
    }
    if (!m_fields.empty()) {
        for (std::size_t next = 1; next < m_fields.size(); ++next)
            setTabOrder(m_fields[next - 1].edit, m_fields[next].edit);
        setTabOrder(m_fields.back().edit, m_define);
    }
    for (int column = 0; column < fieldsInARow; ++column)
        m_grid->setColumnStretch(2 * column + 1, 1);
    if (!m_fields.empty()) {
        const int rows = (at + fieldsInARow - 1) / fieldsInARow;
        const int shown = std::min(rows, rowsWithoutScrolling);
        const int height = m_fields.front().edit->sizeHint().height();
        m_scroll->setFixedHeight(shown * height + (shown - 1) * m_grid->verticalSpacing());
    }
    setVisible(!m_fields.empty());
    Q_EMIT fieldsChanged();
}

void ValuesPanel::setValues(const PlaceholderValues& values)
{
    m_values = values;
    for (const Field& field : m_fields) {
        const QString text = values.value(field.placeholder.name);
        if (text == field.edit->text())
            continue; // the caret and the undo steps stay
        const QSignalBlocker isNotTheUser(field.edit);
        field.edit->setText(text);
    }
}

bool ValuesPanel::focusFirstEmpty()
{
    for (const Field& field : m_fields) {
        if (field.edit->text().isEmpty() && field.placeholder.defaultValue.isEmpty()) {
            field.edit->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void ValuesPanel::offerDefinitions(bool areOffered)
{
    m_define->setVisible(areOffered);
}

/// setTabOrder() moves one widget at a time, not what follows it.
void ValuesPanel::followInTabOrder(QWidget* before)
{
    for (const Field& field : m_fields) {
        setTabOrder(before, field.edit);
        before = field.edit;
    }
    setTabOrder(before, m_define);
}

void ValuesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
    if (event->type() == QEvent::FontChange)
        layOut();
}

void ValuesPanel::refreshIcon()
{
    m_define->setIcon(icon(u"edit", palette()));
}

} // namespace herald
