// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/PublishDetails.h"

#include "base/WhenDone.h"
#include "event/DurationText.h"
#include "event/FormEncoding.h"
#include "gui/history/DetailsMarks.h"
#include "gui/history/DetailsReceipt.h"
#include "gui/history/DetailsSections.h"
#include "gui/history/DetailsWriter.h"
#include "gui/history/PublishText.h"
#include "gui/history/TimeBar.h"
#include "gui/parts/Icons.h"
#include "gui/parts/OutcomeWords.h"
#include "history/HistoryStore.h"
#include "history/ReceiptStore.h"
#include "history/ReceiptText.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocumentFragment>

#include <algorithm>

namespace herald {

namespace {
using namespace std::chrono_literals;

constexpr qsizetype quickCode = 3 * 1024; // characters; laid out within a frame
constexpr qsizetype maxCode = 1024 * 1024;
constexpr auto patience = 50ms; // until what is known is shown as it is

} // namespace

PublishDetails::PublishDetails(HistoryStore& store, QWidget* parent)
    : QTextEdit(parent)
    , m_store(store)
    , m_sections(new DetailsSections(*this))
{
    setObjectName(QStringLiteral("publishDetails"));
    setAccessibleName(tr("Publish details"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(fontMetrics().height() * 0.6);
    document()->documentLayout()->registerHandler(TimeBar::objectType, new TimeBar(this));

    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &PublishDetails::rewrite);
    connect(&store, &HistoryStore::updated, this, [this](const Publish& publish) {
        if (m_publish && m_publish->id == publish.id)
            accept(publish);
    });
    rewrite();
}

void PublishDetails::show(const std::optional<Publish>& publish)
{
    ++m_generation;
    m_publish = publish;
    m_isComplete = false;
    m_showsAll = false;
    setTextCursor(QTextCursor(document()));
    verticalScrollBar()->setValue(0);
    if (!publish) {
        m_patience.stop();
        return rewrite();
    }
    load(publish->id);
    m_patience.start(patience); // laid out twice it would cost twice
}

void PublishDetails::setSearch(const QList<SearchTerm>& terms)
{
    m_terms = terms;
    markMatches();
}

void PublishDetails::followReceipts(const ReceiptStore& receipts)
{
    m_receipts = &receipts;
    connect(&receipts, &ReceiptStore::changed, this, [this](const QList<ReceiptNews>& news) {
        const bool isOurs = m_publish
            && std::any_of(news.begin(), news.end(),
                [this](const ReceiptNews& one) { return one.id == m_publish->id; });
        if (isOurs)
            load(m_publish->id);
    });
}

void PublishDetails::showAll()
{
    m_showsAll = true;
    rewrite();
}

void PublishDetails::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        rewrite();
        break;
    default:
        break;
    }
}

void PublishDetails::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    m_sections->fillMenu(*menu);
    menu->popup(event->globalPos());
}

void PublishDetails::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    m_sections->paintLines();
}

QMimeData* PublishDetails::createMimeDataFromSelection() const
{
    auto* text = new QMimeData;
    text->setText(textCursor().selection().toPlainText().remove(QChar::ObjectReplacementCharacter));
    return text;
}

QVariant PublishDetails::loadResource(int, const QUrl&)
{
    return {}; // nothing that an answer says is ever fetched
}

void PublishDetails::load(PublishId id)
{
    whenDone(
        m_store.load(id), this, [this, generation = m_generation](const Result<Publish>& publish) {
            if (generation != m_generation)
                return;
            if (publish)
                return accept(*publish);
            m_patience.stop();
            rewrite();
            if (publish.error().kind != ErrorKind::NotFound) // deleted meanwhile
                Q_EMIT failed(publish.error());
        });
}

void PublishDetails::accept(const Publish& publish)
{
    ++m_generation;
    m_publish = publish;
    m_isComplete = true;
    m_patience.start(0ms); // in a turn of its own: the table is painted first
}

/// With a receipt that is not in the history yet.
Publish PublishDetails::shown() const
{
    Publish publish = *m_publish;
    if (m_receipts && !publish.receipt)
        publish.receipt = m_receipts->of(publish);
    return publish;
}

/// The reader stays where he is, and so does the scroll bar: without it in between, all would be
/// laid out three times.
void PublishDetails::rewrite()
{
    setVerticalScrollBarPolicy(
        verticalScrollBar()->isVisible() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    const int scrolled = verticalScrollBar()->value();
    const int position = textCursor().position();
    write();
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    markMatches();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
}

void PublishDetails::write()
{
    document()->clear();
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    DetailsWriter writer(*document(), font(), palette(), m_showsAll ? maxCode : quickCode);
    if (!m_publish) {
        Q_EMIT shortenedChanged(false);
        writer.note(
            tr("Select a publish in the table to see its request, its answer and its timings."));
        return;
    }
    writeOutcome(writer);
    writeEvent(writer);
    writeLineage(writer);
    writeAnswer(writer);
    writeReceipt(writer, shown());
    writeTimings(writer);
    writePlace(writer);
    writeRequest(writer);
    Q_EMIT shortenedChanged(writer.hasShortened());
}

void PublishDetails::markMatches()
{
    setExtraSelections(detailsMarks(*document(), m_terms, palette()));
}

void PublishDetails::writeOutcome(DetailsWriter& writer) const
{
    const PublishResult& result = m_publish->result;
    const bool isSeen = isUnknownButSeen(shown());
    const QString took = m_publish->durationUs()
        //: Beside the outcome: how long the publish took.
        ? tr("after %1").arg(durationText(m_publish->durationUs()))
        : QString();
    writer.headline(icon(outcomeIconName(result.outcome), toneOf(result.outcome), palette()),
        isSeen ? seenHeadline() : outcomeHeadline(result.outcome), took, toneOf(result.outcome));
    writer.paragraph(result.reason.isEmpty() ? outcomeMeaning(result.outcome) : result.reason);
    if (!result.cloudWords.isEmpty())
        writer.paragraph(tr("The cloud says: “%1”").arg(result.cloudWords));
    const QString advice = isSeen ? seenAdvice() : outcomeAdvice(result.outcome);
    if (!advice.isEmpty())
        writer.note(advice);
}

void PublishDetails::writeEvent(DetailsWriter& writer) const
{
    const Event& event = m_publish->order.event;
    const QLocale locale;
    const qint64 bytes = m_publish->dataBytes();
    writer.heading(tr("Event"));
    writer.definitions({
        {tr("Name"), event.name, Definition::Code, SearchTerm::Field::Name},
        {tr("Visibility"), event.isPrivate ? tr("Private") : tr("Public")},
        {tr("TTL"), tr("%1 s").arg(locale.toString(event.ttlSeconds))},
        //: %1 is the number as it is written, %n the same number for the plural.
        {tr("Data"),
            bytes == 0
                ? tr("none")
                : tr("%1 bytes", nullptr, static_cast<int>(bytes)).arg(locale.toString(bytes))},
    });
    if (m_publish->withheld)
        return writeWithheld(writer);
    if (event.data.isEmpty())
        return;
    const QString pretty = laidOut(event.data);
    writer.code(pretty, SearchTerm::Field::Data);
    if (pretty != event.data)
        writer.note(tr("Laid out for reading; the data itself is as it was typed."));
}

void PublishDetails::writeWithheld(DetailsWriter& writer) const
{
    writer.note(
        tr("The data was published, but not kept, as the account asks for. Its SHA-256 tells "
           "whether some other data is the same:"));
    writer.code(QString::fromLatin1(m_publish->withheld->sha256.toHex()));
}

void PublishDetails::writeLineage(DetailsWriter& writer) const
{
    const Lineage& lineage = m_publish->order.lineage;
    if (!lineage.templatePath.isEmpty()) {
        writer.heading(tr("Template"));
        writer.definitions({
            {tr("Name"), lineage.templatePath, Definition::Code, SearchTerm::Field::Template},
            {tr("Version"), lineage.templateVersion, Definition::Code},
        });
    }
    if (lineage.values.isEmpty())
        return;
    QStringList lines;
    for (auto value = lineage.values.begin(); value != lineage.values.end(); ++value)
        lines.append(QStringLiteral("{{%1}} = %2").arg(value.key(), value.value()));
    writer.heading(tr("Values filled in"));
    writer.code(lines.join(u'\n'));
}

void PublishDetails::writeAnswer(DetailsWriter& writer) const
{
    const Answer& answer = m_publish->result.answer;
    writer.heading(tr("Answer"));
    if (answer.httpStatus == 0) {
        writer.note(m_publish->result.outcome == Outcome::Sending ? tr("None yet.")
                                                                  : tr("There was none."));
        return;
    }
    writer.definitions({
        {tr("Status"),
            QStringLiteral("%1 %2")
                .arg(answer.httpStatus)
                .arg(QString::fromUtf8(answer.reasonPhrase))
                .trimmed(),
            Definition::Code},
        {tr("Protocol"), answer.isHttp2 ? QStringLiteral("HTTP/2") : QStringLiteral("HTTP/1.1"),
            Definition::Code},
    });
    if (!answer.headers.isEmpty())
        writer.code(headerText(answer));
    if (!m_isComplete)
        return;
    if (answer.body.isEmpty()) {
        writer.note(tr("The body was empty."));
        return;
    }
    writer.code(laidOut(QString::fromUtf8(answer.body)), SearchTerm::Field::Answer);
    if (answer.isCut) {
        writer.note(tr("The answer was longer; only its first %1 are read.")
                        .arg(QLocale().formattedDataSize(maxAnswerBytes)));
    }
}

/// What the time before the end was spent with.
QString PublishDetails::lastStep(const Timings& timings)
{
    if (timings.firstByteUs >= 0)
        return tr("Answer read");
    return timings.writtenUs >= 0 ? tr("Waited in vain") : tr("Tried to connect");
}

void PublishDetails::writeTimings(DetailsWriter& writer) const
{
    const Timings& timings = m_publish->result.timings;
    const std::pair<qint64, QString> steps[] {
        {timings.queuedUs, tr("Written down")},
        {timings.connectedUs, tr("Connected")},
        {timings.encryptedUs, tr("Encrypted")},
        {timings.writtenUs, tr("Request sent")},
        {timings.firstByteUs, tr("Waited")},
        {timings.doneUs, lastStep(timings)},
    };
    qint64 whole = 0;
    for (const auto& step : steps)
        whole = std::max(whole, step.first);
    if (whole == 0)
        return;
    QList<TimeSpan> spans;
    qint64 begin = 0;
    for (const auto& [end, name] : steps) {
        if (end < begin)
            continue;
        const auto share = [whole](qint64 time) {
            return static_cast<double>(time) / static_cast<double>(whole);
        };
        spans.append({name, durationText(end - begin), share(begin), share(end)});
        begin = end;
    }
    writer.heading(tr("Timings"));
    writer.chart(spans);
}

void PublishDetails::writePlace(DetailsWriter& writer) const
{
    const PublishOrder& order = m_publish->order;
    const QDateTime time = m_publish->id.time().toLocalTime();
    writer.heading(tr("When and where"));
    QList<Definition> rows {
        {tr("Time"),
            //: Date, time and time zone.
            tr("%1, %2 %3")
                .arg(QLocale().toString(time.date(), QLocale::LongFormat),
                    time.toString(u"HH:mm:ss.zzz"), time.timeZoneAbbreviation())},
        {tr("Account"),
            order.isPractice ? tr("%1 (practice)").arg(order.accountName) : order.accountName,
            Definition::Words, SearchTerm::Field::Account},
        {tr("Server"), order.server.toString(), Definition::Code},
        {tr("Scope"), order.scope.label()},
    };
    if (!order.scope.asDeviceId.isEmpty())
        rows.append({tr("As device"), order.scope.asDeviceId, Definition::Code});
    rows.append({tr("ID"), m_publish->id.toString(), Definition::Code});
    writer.definitions(rows);
}

/// What was in the body; data that was not kept is told by its size.
QString PublishDetails::requestText() const
{
    const PublishOrder& order = m_publish->order;
    const QByteArray form = publishForm(order.event, order.scope);
    QStringList lines {
        QStringLiteral("POST ") + QString::fromLatin1(order.scope.publishPath()),
        QStringLiteral("Host: ") + order.server.authority(),
        QStringLiteral("Authorization: Bearer ••••••••"),
        QStringLiteral("Accept: application/json"),
        QStringLiteral("Content-Type: application/x-www-form-urlencoded"),
    };
    if (!m_publish->withheld)
        lines += QStringLiteral("Content-Length: ") + QString::number(form.size());
    lines += {QString(), QString::fromLatin1(form)};
    return lines.join(u'\n');
}

void PublishDetails::writeRequest(DetailsWriter& writer) const
{
    writer.heading(m_publish->result.outcome == Outcome::NotSent
                || m_publish->result.outcome == Outcome::Cancelled
            ? tr("Request, not sent")
            : tr("Request as sent"));
    writer.code(requestText());
    if (m_publish->withheld)
        writer.note(tr("The data, which was not kept, is left out here."));
    writer.note(tr("The token is kept out of the history. Herald's own User-Agent and what HTTP "
                   "itself adds are left out."));
}

} // namespace herald
