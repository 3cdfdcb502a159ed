// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/EventLint.h"
#include "event/Scope.h"

#include <QDialog>
#include <QUrl>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace Ui {
class PreviewDialog;
}

namespace herald {

/// What a publish would be, to the byte, and the same as commands. Nothing is sent, and the token
/// is nowhere in it.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreviewDialog(QWidget* parent = nullptr);
    ~PreviewDialog() override;

    /// The findings are those of the draft that the event is made from; the note is about its
    /// destination.
    void show(const Event& event, const QList<Finding>& findings, const QUrl& server,
        const Scope& scope, const QString& note = {});
    using QDialog::show;

private:
    void offerCopy(const QPushButton& button, QPlainTextEdit& text);
    void sayFindings(const QList<Finding>& findings, const QString& note);

    std::unique_ptr<Ui::PreviewDialog> m_ui;
};

} // namespace herald
