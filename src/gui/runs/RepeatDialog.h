// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Expansion.h"
#include "gui/runs/RunContext.h"
#include "runs/RunPlan.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class RepeatDialog;
}

namespace herald {

/// How often, and until when, the event in the composer is published again and again. Its
/// placeholders are filled in anew each time.
class RepeatDialog : public QDialog {
    Q_OBJECT
public:
    /// `preview`: the event as it would go out now.
    RepeatDialog(
        const RunContext& context, const ExpandedEvent& preview, QWidget* parent = nullptr);
    ~RepeatDialog() override;

    RunPlan plan() const;

protected:
    /// Return in a field starts nothing.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum End { Count, Time, ByHand };

    void connectParts();
    qint64 intervalMs() const;
    std::optional<qint64> events() const;
    void refresh();
    QString problem() const;
    QStringList forecast() const;

    const RunContext m_context;
    const ExpandedEvent m_preview;
    std::unique_ptr<Ui::RepeatDialog> m_ui;
    QPushButton* m_start;
};

} // namespace herald
