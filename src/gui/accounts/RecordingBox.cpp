// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/RecordingBox.h"

#include "gui/parts/PlainText.h"

namespace herald {

RecordingBox::RecordingBox(QWidget* parent)
    : QCheckBox(parent)
{
    setText(tr("Do not record"));
    setAccountRecording(Recording::Everything);
}

void RecordingBox::setAccountRecording(Recording recording)
{
    const bool wasForced = m_account == Recording::Nothing;
    m_account = recording;
    const bool isForced = recording == Recording::Nothing;
    if (isForced || wasForced)
        setChecked(isForced);
    setEnabled(!isForced);
    const QString meaning = isForced
        ? tr("This account keeps nothing of its publishes; its settings change that.")
        : tr("The next publish leaves nothing in the history: what becomes of it is said once, "
             "and nobody can look it up later. The draft is kept as ever.");
    setToolTip(toolTipOf(meaning));
    setAccessibleDescription(meaning);
}

Recording RecordingBox::recording() const
{
    return isChecked() ? Recording::Nothing : m_account;
}

void RecordingBox::reset()
{
    setChecked(m_account == Recording::Nothing);
}

} // namespace herald
