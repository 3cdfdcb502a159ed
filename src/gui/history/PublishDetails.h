// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/Publish.h"
#include "history/search/SearchTerm.h"

#include <QTextEdit>
#include <QTimer>

namespace herald {

class DetailsSections;
class DetailsWriter;
class HistoryStore;
class ReceiptStore;

/// One publish complete: what became of it and what to do, the event, the answer, the timings, the
/// request. The token is not known here; the request shows where it stood.
class PublishDetails : public QTextEdit {
    Q_OBJECT
public:
    explicit PublishDetails(HistoryStore& store, QWidget* parent = nullptr);

    /// Shows what is known, then fetches the rest. Nothing: says how to get here.
    void show(const std::optional<Publish>& publish);
    using QTextEdit::show;
    void setSearch(const QList<SearchTerm>& terms); ///< what is marked
    /// Shows what of them is not in the history yet, and reads again what has come; outlives this.
    void followReceipts(const ReceiptStore& receipts);
    bool isComplete() const { return m_isComplete; }
    /// Whether the rest is waited for; until then what was shown before stays.
    bool isWaiting() const { return m_patience.isActive(); }
    /// Every character, however long that takes to lay out.
    void showAll();

Q_SIGNALS:
    void shortenedChanged(bool isShortened); ///< long texts are cut, to be quick: showAll()
    void failed(const herald::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void load(PublishId id);
    void accept(const Publish& publish);
    Publish shown() const;
    void rewrite();
    void write();
    void markMatches();
    void writeOutcome(DetailsWriter& writer) const;
    void writeEvent(DetailsWriter& writer) const;
    void writeWithheld(DetailsWriter& writer) const;
    void writeLineage(DetailsWriter& writer) const;
    void writeAnswer(DetailsWriter& writer) const;
    static QString lastStep(const Timings& timings);
    void writeTimings(DetailsWriter& writer) const;
    void writePlace(DetailsWriter& writer) const;
    QString requestText() const;
    void writeRequest(DetailsWriter& writer) const;

    HistoryStore& m_store;
    const ReceiptStore* m_receipts = nullptr;
    DetailsSections* m_sections;
    std::optional<Publish> m_publish;
    QList<SearchTerm> m_terms;
    bool m_isComplete = false;
    bool m_showsAll = false;
    quint64 m_generation = 0;
    QTimer m_patience; ///< with what is being read; runs out at once when that is here
};

} // namespace herald
