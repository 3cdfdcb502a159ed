// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamState.h"
#include "publishing/LiveStreams.h"

#include <QToolButton>

namespace herald {

/// What the event stream of the account in use is doing, always seen: an icon and a word; the
/// reason, the next attempt and what was lost in its description; a menu to act.
class StreamIndicator : public QToolButton {
    Q_OBJECT
public:
    explicit StreamIndicator(QWidget* parent = nullptr);

    void showStream(const StreamState& state, const StreamCounts& counts);

Q_SIGNALS:
    void switchRequested(bool isOn);
    void tryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString description() const;
    void showIcon();
    void refreshMenu();
    void reserveWidth();

    QAction* m_reason;
    QAction* m_switch;
    QAction* m_try;
    StreamState m_state;
    StreamCounts m_counts;
};

} // namespace herald
