// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Event.h"
#include "event/EventLint.h"
#include "event/Outcome.h"
#include "event/ReceiverClass.h"
#include "event/Scope.h"
#include "gui/NameCompleter.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace Ui {
class Composer;
}

namespace herald {

class PreviewDialog;

/// The form in which an event is written. It says what it thinks of the event while it is typed,
/// and asks for publishing; what becomes of that is told back by setSending() and setStatus().
///
/// Ctrl+Return publishes, Esc cancels a publish in flight, Ctrl+L goes to the name: from everywhere
/// in the form.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget* parent = nullptr);
    ~Composer() override;

    Event event() const;
    void setEvent(const Event& event);

    ReceiverClass receiver() const;
    void setReceiver(ReceiverClass receiver);

    /// Where a publish would go; for the preview.
    void setDestination(const QUrl& server, const Scope& scope);
    void setNameSource(NameSource source);

    /// While a publish is in flight the form stays as it is, and editable.
    void setSending(bool isSending);
    bool isSending() const { return m_isSending; }
    void setStatus(const QString& text, Outcome outcome);

    void focusName();
    /// As the button does; where the event cannot be published, says why.
    void publish();
    void cancel();
    void preview();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void publishRequested(const herald::Event& event);
    void cancelRequested();
    void saveTemplateRequested();
    void receiverChanged(herald::ReceiverClass receiver); ///< chosen by the user
    void sendingChanged(bool isSending);
    void edited(); ///< any field has another value now, whoever changed it

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpFields();
    void setUpActions();
    void nameAccessibly();
    void styleText();

    void nameEdited();
    void dataEdited();
    void privacyEdited();
    void ttlEdited();

    void lintNow();
    void showNameFindings();
    void showDataFindings();
    void showSize();
    void showWhetherPublishable();
    QString spokenFindings() const;
    QList<Finding> findingsOn(Finding::Field field) const;

    void rewriteData(const std::optional<QString>& text);

    std::unique_ptr<Ui::Composer> m_ui;
    NameCompleter* m_completer = nullptr;
    PreviewDialog* m_preview = nullptr; ///< made when first asked for
    QTimer m_dataLint; ///< checking JSON waits for a pause in typing
    QList<Finding> m_dataFindings;
    QUrl m_server;
    Scope m_scope;
    bool m_isSending = false;
    bool m_isFilling = false; ///< by setEvent(): one edited() for all fields
};

} // namespace herald
