// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SaveTemplateDialog;
}

namespace herald {

class TemplateLibrary;

/// Asks under which name the draft is kept. Saves nothing itself: the owner does on accepted().
/// Open it with open(); it is window-modal and has no event loop of its own.
class SaveTemplateDialog : public QDialog {
    Q_OBJECT
public:
    explicit SaveTemplateDialog(const TemplateLibrary& library, QWidget* parent = nullptr);
    ~SaveTemplateDialog() override;

    void setPath(const QString& path); ///< "Doors/open"
    QString path() const;
    void setDescription(const QString& description);
    QString description() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void check();

    const TemplateLibrary& m_library;
    std::unique_ptr<Ui::SaveTemplateDialog> m_ui;
};

} // namespace herald
