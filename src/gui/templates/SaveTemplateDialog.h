// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"

#include <QDialog>

#include <memory>
#include <optional>

class QMenu;

namespace Ui {
class SaveTemplateDialog;
}

namespace herald {

class TemplateLibrary;

/// Asks under which name the draft is kept, and what of its surroundings with it. Saves nothing
/// itself: the owner does on accepted(). Open it with open(); it is window-modal and has no event
/// loop of its own.
class SaveTemplateDialog : public QDialog {
    Q_OBJECT
public:
    /// What the template may be tied to: what is chosen now.
    struct Context {
        QString account = {}; ///< a name; empty: there is none to be kept
        std::optional<Scope> scope = {};
        std::optional<ReceiverClass> receiver = {};
    };

    explicit SaveTemplateDialog(const TemplateLibrary& library, QWidget* parent = nullptr);
    ~SaveTemplateDialog() override;

    void setPath(const QString& path); ///< "Doors/open"
    QString path() const;
    void setDescription(const QString& description);
    QString description() const;
    /// Description, tags, and what it is tied to; what is tied already stays so, even where
    /// something else is chosen now.
    void setContent(const EventTemplate& content, const Context& now);
    /// Puts all that was asked here, except the path, into the content.
    void apply(EventTemplate& content) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void check();
    void connectParts();
    void fillFolders();
    void moveTo(const QString& folder);

    const TemplateLibrary& m_library;
    std::unique_ptr<Ui::SaveTemplateDialog> m_ui;
    QMenu* m_folders;
    Context m_kept; ///< what each box stands for
};

} // namespace herald
