// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Composition.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PlaceholderChoiceDialog;
}

namespace herald {

class PlaceholderChoiceModel;

/// Which parts of an event become placeholders, and what the template is then.
class PlaceholderChoiceDialog : public QDialog {
    Q_OBJECT
public:
    explicit PlaceholderChoiceDialog(const Event& event, QWidget* parent = nullptr);
    ~PlaceholderChoiceDialog() override;

    bool hasChoices() const; ///< else there is nothing to ask
    Composition composition() const;

private:
    void setUpTable();
    void refresh();

    const Event m_event;
    PlaceholderChoiceModel* m_choices;
    std::unique_ptr<Ui::PlaceholderChoiceDialog> m_ui;
};

} // namespace herald
