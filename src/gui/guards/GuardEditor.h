// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Guard.h"

#include <QWidget>

#include <memory>

namespace Ui {
class GuardEditor;
}

namespace herald {

/// The guard's part of an account's settings.
class GuardEditor : public QWidget {
    Q_OBJECT
public:
    explicit GuardEditor(QWidget* parent = nullptr);
    ~GuardEditor() override;

    void setGuard(const Guard& guard);
    /// As the form has it, or what is wrong with it.
    Result<Guard> guard() const;

    // So high that nothing is scrolled, where there is room.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillColors();
    void showState();

    std::unique_ptr<Ui::GuardEditor> m_ui;
};

} // namespace herald
