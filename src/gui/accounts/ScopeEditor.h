// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Scope.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ScopeEditor;
}

namespace herald {

/// The part of a form that asks where events are published.
class ScopeEditor : public QWidget {
    Q_OBJECT
public:
    explicit ScopeEditor(QWidget* parent = nullptr);
    ~ScopeEditor() override;

    Scope scope() const;
    void setScope(const Scope& scope);

Q_SIGNALS:
    void edited();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void alignLabels();
    void showFieldsOfKind();

    std::unique_ptr<Ui::ScopeEditor> m_ui;
};

} // namespace herald
