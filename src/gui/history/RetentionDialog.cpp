// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/RetentionDialog.h"

#include "base/WhenDone.h"
#include "gui/parts/DialogSize.h"
#include "gui/parts/Theme.h"
#include "history/HistoryStore.h"
#include "ui_retentiondialog.h"

#include <QLocale>
#include <QPushButton>

namespace herald {

RetentionDialog::RetentionDialog(HistoryStore& store, const RetentionRule& rule, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_ui(std::make_unique<Ui::RetentionDialog>())
{
    m_ui->setupUi(this);
    //: behind the number of days, in a spin box
    m_ui->days->setSuffix(tr(" days"));
    //: behind the number of megabytes, in a spin box
    m_ui->megabytes->setSuffix(tr(" MB"));
    m_ui->limitAge->setChecked(rule.days > 0);
    m_ui->limitSize->setChecked(rule.megabytes > 0);
    if (rule.days > 0)
        m_ui->days->setValue(rule.days);
    if (rule.megabytes > 0)
        m_ui->megabytes->setValue(int(rule.megabytes));

    connect(m_ui->limitAge, &QCheckBox::toggled, this, &RetentionDialog::refresh);
    connect(m_ui->limitSize, &QCheckBox::toggled, this, &RetentionDialog::refresh);
    connect(m_ui->days, &QSpinBox::valueChanged, this, &RetentionDialog::refresh);
    connect(m_ui->megabytes, &QSpinBox::valueChanged, this, &RetentionDialog::refresh);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    resizeOnScreen(*this, sizeHint());
}

RetentionDialog::~RetentionDialog() = default;

RetentionRule RetentionDialog::rule() const
{
    return {.days = m_ui->limitAge->isChecked() ? m_ui->days->value() : 0,
        .megabytes = m_ui->limitSize->isChecked() ? m_ui->megabytes->value() : 0};
}

void RetentionDialog::refresh()
{
    m_ui->days->setEnabled(m_ui->limitAge->isChecked());
    m_ui->megabytes->setEnabled(m_ui->limitSize->isChecked());
    const quint64 generation = ++m_generation;
    if (rule().isEmpty())
        return showExtent(0);
    // Agreeing to a number that is not known yet would be no agreement.
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_ui->extent->say(Tone::Neutral, {}, tr("Counting…"));
    whenDone(m_store.retentionExtent(rule()), this,
        [this, generation](const Result<RetentionExtent>& extent) {
            if (generation != m_generation)
                return;
            if (extent)
                return showExtent(extent->rows);
            m_ui->extent->say(Tone::Error, u"error", extent.error().text);
        });
}

void RetentionDialog::showExtent(qint64 rows)
{
    QPushButton* ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(true);
    if (rows == 0) {
        ok->setText(tr("&Save"));
        m_ui->extent->say(Tone::Neutral, {},
            rule().isEmpty() ? tr("Everything is kept.") : tr("Nothing is deleted now."));
        return;
    }
    const QString number = QLocale().toString(rows);
    //: %1 is the number as it is written, %n the same number for the plural.
    ok->setText(tr("&Delete %1 publishes", nullptr, static_cast<int>(rows)).arg(number));
    m_ui->extent->say(Tone::Warning, u"warning",
        //: %1 is the number as it is written, %n the same number for the plural.
        tr("%1 publishes will be deleted now, others later as they grow old or the history grows. "
           "Export them first if you may want them again.",
            nullptr, static_cast<int>(rows))
            .arg(number));
}

} // namespace herald
