// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/LiveEvent.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LiveEventDialog;
}

namespace herald {

/// One event of the stream, all that is known of it. Stays as it is while the table goes on.
class LiveEventDialog : public QDialog {
    Q_OBJECT
public:
    /// The command that would publish it again, without the token.
    LiveEventDialog(const LiveEvent& event, const QString& curl, QWidget* parent = nullptr);
    ~LiveEventDialog() override;

Q_SIGNALS:
    void publishThisRequested(const herald::StreamEvent& event);
    void saveAsTemplateRequested(const herald::StreamEvent& event);
    void showInHistoryRequested(herald::PublishId id);

private:
    void fillFields();
    void addField(const QString& name, const QString& title, const QString& text);
    void showData();
    void connectWays();
    void fillCopyMenu(const QString& curl);

    const LiveEvent m_event;
    std::unique_ptr<Ui::LiveEventDialog> m_ui;
};

} // namespace herald
