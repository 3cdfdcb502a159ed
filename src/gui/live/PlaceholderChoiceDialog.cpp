// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/PlaceholderChoiceDialog.h"

#include "base/VisibleText.h"
#include "gui/live/PlaceholderChoiceDelegate.h"
#include "gui/live/PlaceholderChoiceModel.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/Theme.h"
#include "ui_placeholderchoicedialog.h"

#include <QHeaderView>
#include <QPushButton>

namespace herald {

PlaceholderChoiceDialog::PlaceholderChoiceDialog(const Event& event, QWidget* parent)
    : QDialog(parent)
    , m_event(event)
    , m_choices(new PlaceholderChoiceModel(likelyPlaceholders(event), this))
    , m_ui(std::make_unique<Ui::PlaceholderChoiceDialog>())
{
    m_ui->setupUi(this);
    m_ui->templateEventName->setFont(monospaceFont(font()));
    m_ui->templateEventData->setFont(monospaceFont(font()));
    setUpTable();
    connect(m_choices, &PlaceholderChoiceModel::changed, this, &PlaceholderChoiceDialog::refresh);
    connect(m_ui->chooseAll, &QPushButton::clicked, this, [this] { m_choices->chooseAll(true); });
    connect(m_ui->chooseNone, &QPushButton::clicked, this, [this] { m_choices->chooseAll(false); });
    refresh();
    resizeOnScreen(*this, size());
}

PlaceholderChoiceDialog::~PlaceholderChoiceDialog() = default;

void PlaceholderChoiceDialog::setUpTable()
{
    constexpr int useLetters = 26;
    constexpr int kindLetters = 12;
    QTableView& table = *m_ui->likelyPlaceholders;
    table.setModel(m_choices);
    table.setItemDelegate(new PlaceholderChoiceDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    QHeaderView& header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setSectionResizeMode(PlaceholderChoiceModel::Text, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header.resizeSection(PlaceholderChoiceModel::Kind, letter * kindLetters);
    header.resizeSection(PlaceholderChoiceModel::Use, letter * useLetters);
    table.setCurrentIndex(m_choices->index(0, 0));
}

bool PlaceholderChoiceDialog::hasChoices() const
{
    return m_choices->rowCount() > 0;
}

Composition PlaceholderChoiceDialog::composition() const
{
    return withPlaceholders(m_event, m_choices->chosen());
}

void PlaceholderChoiceDialog::refresh()
{
    const QString problem = m_choices->problem();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
    if (!problem.isEmpty()) {
        m_ui->choiceProblem->announce(Tone::Error, u"error", problem);
        return;
    }
    m_ui->choiceProblem->say(Tone::Neutral, {}, {});
    const Event event = composition().event;
    m_ui->templateEventName->setText(visibleText(event.name));
    m_ui->templateEventData->setPlainText(visibleText(event.data));
}

} // namespace herald
