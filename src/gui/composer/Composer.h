// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Expansion.h"
#include "event/Outcome.h"
#include "event/Scope.h"
#include "gui/composer/ComposerDraft.h"
#include "gui/composer/NameCompleter.h"
#include "gui/parts/SizeText.h"
#include "publishing/NameReach.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class Composer;
}

namespace herald {

class DataActions;
class FindBar;
class PreviewDialog;
class PrimaryButton;
class RecordingBox;
class SchemaCheck;

/// What would go out if the draft was published now; nothing is taken or used up by asking.
using EventPreview = std::function<ExpandedEvent(const Composition&, ReceiverClass)>;

/// The form in which an event is written. It says what it thinks of the event as it would be sent,
/// while it is typed, and asks for publishing; what becomes of that is told back by setSending()
/// and setStatus().
///
/// Ctrl+Return publishes, Esc cancels a publish in flight, Ctrl+L goes to the name: from everywhere
/// in the form.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget* parent = nullptr);
    ~Composer() override;

    Event event() const; ///< as written: placeholders are not filled in
    void setEvent(const Event& event);
    Composition composition() const;
    ComposerDraft draft() const;
    /// The fields of another draft in the present text: one undo step in the data.
    void setDraft(const ComposerDraft& draft);
    /// Another text, with its own undo steps. `id` tells the texts apart; never 0.
    void showDraft(qint64 id, const ComposerDraft& draft);
    void forgetDraft(qint64 id);
    /// The same text, with its undo steps, by another number.
    void renumberDraft(qint64 from, qint64 to);

    ReceiverClass receiver() const;
    /// Of the account; a draft with a receiver of its own keeps that.
    void setReceiver(ReceiverClass receiver);
    void setEventPreview(EventPreview preview);
    /// Asks the preview again: what is built in may have changed.
    void refresh() { lintNow(); }
    QMenu& dataMenu();

    /// Whether the next publish is recorded.
    RecordingBox& recordingBox();

    PrimaryButton& publishButton();

    /// Where a publish would go, and what is asked before; for the preview.
    void setDestination(const QUrl& server, const Scope& scope, const QString& note = {});
    void setNameSource(NameSource source);
    /// Whom the name reaches beside those that are meant; asked for by reachWanted().
    void showReach(const QString& name, const NameReach& reach);

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
    void publishRequested(const herald::ComposerDraft& draft);
    void cancelRequested();
    void reachWanted(const QString& name); ///< of the name as it would be sent
    void saveTemplateRequested();
    void failed(const herald::Error& error); ///< a file that cannot be loaded
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

    void connectFields();
    void fill(const ComposerDraft& draft);
    void tellEdited();

    void nameEdited();
    void dataEdited();
    void privacyEdited();
    void ttlEdited();
    void showReceiver();

    void lintNow();
    void showPlaceholders();
    void showNameFindings();
    void askForReach();
    void showDataFindings();
    void showPrivacyFindings();
    void takeSchemaFindings(const QList<Finding>& findings);
    void showSize();
    void showMinifying();
    void showWhetherPublishable();
    QString spokenFindings() const;
    QList<Finding> findingsOn(Finding::Field field) const;
    void focusWhatIsWrong();

    void rewriteData(const std::optional<QString>& text);
    void editPlaceholders();
    void editSchema();
    void askForFile();
    void load(const QString& fileName);

    std::unique_ptr<Ui::Composer> m_ui;
    NameCompleter* m_completer = nullptr;
    FindBar* m_findBar = nullptr;
    DataActions* m_dataActions = nullptr;
    SchemaCheck* m_schemaCheck = nullptr;
    PreviewDialog* m_preview = nullptr; ///< made when first asked for
    QTimer m_dataLint; ///< checking the data waits for a pause in typing
    EventPreview m_eventPreview;
    qint64 m_shownId = 0; ///< of the text
    ComposerDraft m_draft; ///< what the fields do not show; for the rest see draft()
    ExpandedEvent m_expanded; ///< as of the last check
    QList<Finding> m_schemaFindings;
    QString m_reachedName; ///< asked for last
    DataSize m_size;
    ReceiverClass m_accountReceiver = defaultReceiverClass;
    QUrl m_server;
    Scope m_scope;
    QString m_destinationNote;
    bool m_isSending = false;
    bool m_isFilling = false; ///< by setEvent(): one edited() for all fields
};

} // namespace herald
