// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/ColumnsForm.h"

#include "event/PlaceholderText.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace herald {

namespace {
QString columnOf(const QComboBox* box)
{
    return box == nullptr ? QString() : box->currentData().toString();
}
} // namespace

ColumnsForm::ColumnsForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void ColumnsForm::setColumns(const QStringList& columns, const QList<Placeholder>& placeholders)
{
    clear();
    const ColumnMapping guess = guessMapping(columns, placeholders);
    //: in a list of a file's columns: none of them is used
    const QString none = tr("(not from the file)");
    m_name = add(tr("&Name"), QStringLiteral("nameColumn"), none, columns, guess.name);
    m_data = add(tr("&Data"), QStringLiteral("dataColumn"), none, columns, guess.data);
    m_isPrivate
        = add(tr("P&rivate"), QStringLiteral("privateColumn"), none, columns, guess.isPrivate);
    m_ttl = add(tr("&TTL"), QStringLiteral("ttlColumn"), none, columns, guess.ttl);
    for (const Placeholder& placeholder : placeholders)
        m_values.insert(placeholder.name,
            add(QStringLiteral("{{%1}}").arg(placeholder.name),
                QStringLiteral("column_%1").arg(placeholder.name), none, columns,
                guess.values.value(placeholder.name)));
}

QComboBox* ColumnsForm::add(const QString& label, const QString& objectName,
    const QString& otherwise, const QStringList& columns, const QString& chosen)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 18; // a column's name may be of any length
    box->setMinimumContentsLength(letters);
    box->addItem(otherwise, QString());
    for (const QString& column : columns)
        box->addItem(column, column);
    box->setCurrentIndex(chosen.isEmpty() ? 0 : box->findData(chosen));
    auto* name = new QLabel(label, this);
    name->setBuddy(box);
    m_form->addRow(name, box);
    name->show(); // the layout, perhaps shown already, would do so only later
    box->show();
    connect(box, &QComboBox::activated, this, &ColumnsForm::changed);
    return box;
}

void ColumnsForm::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_values.clear();
}

ColumnMapping ColumnsForm::mapping() const
{
    ColumnMapping mapping {.name = columnOf(m_name),
        .data = columnOf(m_data),
        .isPrivate = columnOf(m_isPrivate),
        .ttl = columnOf(m_ttl)};
    for (auto value = m_values.begin(); value != m_values.end(); ++value) {
        if (const QString column = columnOf(value.value()); !column.isEmpty())
            mapping.values.insert(value.key(), column);
    }
    return mapping;
}

QList<Placeholder> fillablePlaceholders(const Composition& composition)
{
    QList<Placeholder> all = composition.placeholders;
    const auto add = [&all](const QString& text) {
        for (const PlaceholderUse& use : scanPlaceholders(text, TextKind::Plain).uses) {
            const bool isThere = std::any_of(all.begin(), all.end(),
                [&use](const Placeholder& one) { return one.name == use.name; });
            if (!isThere && !use.isBuiltIn())
                all.append({.name = use.name});
        }
    };
    add(composition.event.name);
    add(composition.event.data);
    return all;
}

} // namespace herald
