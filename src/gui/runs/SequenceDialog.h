// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Expansion.h"
#include "gui/runs/RunContext.h"
#include "gui/runs/SequenceModel.h"
#include "runs/RunPlan.h"
#include "templates/TemplateEntry.h"

#include <QDialog>

#include <functional>
#include <memory>

class QPushButton;

namespace Ui {
class SequenceDialog;
}

namespace herald {

class ValuesPanel;

/// Which templates are published one after the other, with which values and pauses, and how often
/// all of it.
class SequenceDialog : public QDialog {
    Q_OBJECT
public:
    /// The event as it would go out now, with what keeps it from being published.
    using Preview = std::function<ExpandedEvent(const Composition&)>;

    SequenceDialog(const RunContext& context, const QList<TemplateEntry>& templates,
        Preview preview, QWidget* parent = nullptr);
    ~SequenceDialog() override;

    RunPlan plan() const;
    QString title() const; ///< of the run

protected:
    /// Return in a field starts nothing.
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The steps as they would go out now.
    struct Round {
        QString problem = {}; ///< of the first step that has one; the rest is not counted then
        qint64 bytes = 0; ///< of data, placeholders filled in
        qint64 blocks = 0;
    };

    void fillChoices(const QList<TemplateEntry>& templates);
    void prepareList();
    void connectParts();
    int chosen() const; ///< among the choices; -1: none of them
    int currentRow() const;
    void addStep();
    void removeStep();
    void moveStep(int by);
    void showStep();
    void takeStep();
    bool canAdd() const;
    void refreshAdding();
    void refresh();
    Round previewRound() const;
    QStringList forecast(const Round& round) const;
    qint64 roundMs() const;

    const RunContext m_context;
    const Preview m_preview;
    std::unique_ptr<Ui::SequenceDialog> m_ui;
    SequenceModel* m_steps;
    ValuesPanel* m_values;
    QPushButton* m_start;
    QList<ComposerDraft> m_choices; ///< in the order of the box
};

} // namespace herald
