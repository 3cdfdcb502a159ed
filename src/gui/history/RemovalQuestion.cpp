// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/RemovalQuestion.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>

namespace herald {

namespace {
int forPlural(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}
} // namespace

RemovalQuestion::RemovalQuestion(const RemovalExtent& extent, bool isWhole, QWidget* parent)
    : QMessageBox(
        QMessageBox::Warning, tr("Delete all that match"), {}, QMessageBox::Cancel, parent)
    , m_extent(extent)
    , m_isWhole(isWhole)
{
    setObjectName(QStringLiteral("removalQuestion"));
    m_delete = addButton(QString(), QMessageBox::DestructiveRole);
    m_delete->setObjectName(QStringLiteral("deleteMatching"));
    setDefaultButton(QMessageBox::Cancel);
    setEscapeButton(QMessageBox::Cancel);
    if (extent.pinned > 0) {
        //: %1 is the number as it is written, %n the same number for the plural.
        m_pinnedToo
            = new QCheckBox(tr("Also delete the %1 pinned", nullptr, forPlural(extent.pinned))
                                .arg(QLocale().toString(extent.pinned)),
                this);
        m_pinnedToo->setObjectName(QStringLiteral("pinnedToo"));
        setCheckBox(m_pinnedToo);
        connect(m_pinnedToo, &QCheckBox::toggled, this, &RemovalQuestion::say);
    }
    say();
    connect(this, &QMessageBox::buttonClicked, this, [this](const QAbstractButton* button) {
        if (button == m_delete)
            Q_EMIT confirmed(keep());
    });
}

KeepPinned RemovalQuestion::keep() const
{
    return m_pinnedToo && m_pinnedToo->isChecked() ? KeepPinned::No : KeepPinned::Yes;
}

void RemovalQuestion::say()
{
    const bool keepsPinned = m_extent.pinned > 0 && keep() == KeepPinned::Yes;
    const qint64 rows = m_extent.rows - (keepsPinned ? m_extent.pinned : 0);
    const QString number = QLocale().toString(rows);
    //: %1 is the number as it is written, %n the same number for the plural.
    setText(m_isWhole
            ? tr("Delete %1 publishes, the whole history?", nullptr, forPlural(rows)).arg(number)
            : tr("Delete the %1 publishes that match?", nullptr, forPlural(rows)).arg(number));
    QStringList sentences;
    if (keepsPinned)
        //: %1 is the number as it is written, %n the same number for the plural.
        sentences += tr("%1 more are pinned and stay.", nullptr, forPlural(m_extent.pinned))
                         .arg(QLocale().toString(m_extent.pinned));
    sentences += tr("What is published from now on stays, too.");
    sentences += tr("It can be undone until something else is deleted or Herald is closed.");
    setInformativeText(sentences.join(u' '));
    m_delete->setText(
        //: A button. %1 is the number as it is written, %n the same number for the plural.
        tr("&Delete %1 publishes", nullptr, forPlural(rows)).arg(number));
    m_delete->setEnabled(rows > 0);
}

} // namespace herald
