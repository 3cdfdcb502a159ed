// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QCheckBox>

namespace herald {

/// "Do not record": the next publish leaves no row in the history. It is switched off again once
/// that has been published, never silently before; where the account keeps nothing anyway it is on.
class RecordingBox : public QCheckBox {
    Q_OBJECT
public:
    explicit RecordingBox(QWidget* parent = nullptr);

    void setAccountRecording(Recording recording);
    /// What the next publish leaves in the history.
    Recording recording() const;
    void reset();

private:
    Recording m_account = Recording::Everything;
};

} // namespace herald
