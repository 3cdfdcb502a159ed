// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

#include <optional>

namespace herald {

/// The one button that matters, filled with the accent colour in every style, light and dark. An
/// icon, where it has one, stands before the text.
class PrimaryButton : public QPushButton {
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget* parent = nullptr);

    /// In place of the accent colour; nothing: the accent colour again.
    void setFill(const std::optional<QColor>& fill);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int spaceForIcon() const;

    std::optional<QColor> m_fill;
};

} // namespace herald
