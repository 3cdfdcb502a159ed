// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/TimelinePlot.h"

#include "gui/history/TimelineText.h"
#include "gui/parts/CustomPlot.h"
#include "gui/parts/OutcomeWords.h"
#include "gui/parts/Theme.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace herald {

namespace {
constexpr double barWidth = 0.86; // of a bin
constexpr double wideSpread = 20; // from here on a logarithmic axis shows both ends
constexpr double zoomStep = 0.7;
constexpr int pageBins = 10;

/// Lines and texts at the left where time runs to the right.
QCPAxis* valueAxis(const QCPAxisRect& rect, bool isMirrored)
{
    return rect.axis(isMirrored ? QCPAxis::atRight : QCPAxis::atLeft);
}

void putTicks(QCPAxis& axis, const QList<std::pair<double, QString>>& ticks)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const auto& [place, text] : ticks)
        ticker->addTick(place, text);
    axis.setTicker(ticker);
}
} // namespace

QBrush timelineBrush(Outcome outcome, const QPalette& palette)
{
    const Theme theme(palette);
    const auto pattern = [outcome] {
        switch (outcome) {
        case Outcome::Accepted:
        case Outcome::Rejected:
            return Qt::SolidPattern;
        case Outcome::Unknown:
            return Qt::Dense3Pattern;
        case Outcome::NotSent:
            return Qt::BDiagPattern;
        case Outcome::Cancelled:
            return Qt::Dense5Pattern;
        case Outcome::Sending:
            return Qt::HorPattern;
        }
        return Qt::SolidPattern;
    };
    return {theme.fill(toneOf(outcome)), pattern()};
}

QPen timelinePen(bool isMedian, const QPalette& palette)
{
    const Theme theme(palette);
    return {isMedian ? theme.fill(Tone::Accent) : theme.mutedText(), isMedian ? 1.5 : 1.0,
        isMedian ? Qt::SolidLine : Qt::DashLine};
}

/// Lies over the picture: what changes with each move of the mouse does not draw it anew.
class TimelinePlot::Overlay : public QWidget {
public:
    explicit Overlay(TimelinePlot& plot)
        : QWidget(&plot)
        , m_plot(plot)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_plot.paintOverlay(painter);
    }

private:
    TimelinePlot& m_plot;
};

TimelinePlot::TimelinePlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_overlay(new Overlay(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->hide();
    build();
    refreshDirection();
    refreshLook();
}

TimelinePlot::~TimelinePlot() = default;

void TimelinePlot::build()
{
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(2);
    m_counts = new QCPAxisRect(m_plot, true);
    m_times = new QCPAxisRect(m_plot, true);
    m_plot->plotLayout()->addElement(0, 0, m_counts);
    m_plot->plotLayout()->addElement(1, 0, m_times);
    m_plot->plotLayout()->setRowStretchFactor(0, 2);
    auto* margins = new QCPMarginGroup(m_plot);
    for (QCPAxisRect* rect : {m_counts, m_times}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        rect->setMinimumMargins({2, 2, 2, 0});
        for (QCPAxis* axis : rect->axes()) {
            axis->setSubTicks(false);
            axis->setTickLengthIn(0);
            axis->grid()->setVisible(false);
            axis->setLayer(QStringLiteral("axes"));
        }
        rect->axis(QCPAxis::atBottom)->grid()->setVisible(true);
    }
    m_counts->axis(QCPAxis::atBottom)->setTickLabels(false);
    const auto* keys = m_counts;
    QCPBars* below = nullptr;
    for (const Outcome outcome : allOutcomes) {
        auto* bars = new QCPBars(keys->axis(QCPAxis::atBottom), keys->axis(QCPAxis::atLeft));
        bars->setWidth(barWidth);
        bars->setAntialiased(false);
        if (below)
            bars->moveAbove(below);
        below = m_bars.at(size_t(outcome)) = bars;
    }
    for (QCPGraph** graph : {&m_p95, &m_median})
        *graph = m_plot->addGraph(m_times->axis(QCPAxis::atBottom), m_times->axis(QCPAxis::atLeft));
}

void TimelinePlot::show(const TimelineAnswer& answer)
{
    const bool isMoved = m_cursor && answer.edges != m_answer.edges;
    const auto binOf = [&](qsizetype before) -> std::optional<qsizetype> {
        const qint64 moment = m_answer.edges.at(before);
        const auto next = std::upper_bound(answer.edges.begin(), answer.edges.end(), moment);
        if (next == answer.edges.begin() || next == answer.edges.end())
            return {};
        return next - answer.edges.begin() - 1;
    };
    const auto cursor = isMoved ? binOf(*m_cursor) : m_cursor;
    const auto anchor = isMoved ? binOf(m_anchor) : m_anchor;
    m_answer = answer;
    if (m_plot->isHidden() != answer.bins.isEmpty()) {
        m_plot->setVisible(!answer.bins.isEmpty());
        updateGeometry();
    }
    if (isMoved && (!cursor || !anchor)) {
        clearCursor();
    } else {
        m_cursor = cursor;
        m_anchor = *anchor;
    }
    if (m_cursor)
        Q_EMIT markChanged(marked().first, marked().second);
    setCounts();
    setTimes();
    refreshTicks();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_overlay->update();
}

void TimelinePlot::setCounts()
{
    double most = 1;
    for (const Outcome outcome : allOutcomes) {
        QVector<QCPBarsData> heights;
        for (qsizetype bin = 0; bin < m_answer.bins.size(); ++bin) {
            if (const qint64 count = m_answer.bins.at(bin).count(outcome))
                heights.append({double(bin) + 0.5, double(count)});
        }
        m_bars.at(size_t(outcome))->data()->set(heights, true);
    }
    for (const TimelineBin& bin : m_answer.bins)
        most = std::max(most, double(bin.total()));
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atRight}) {
        m_counts->axis(side)->setRange(0, most * 1.08);
        putTicks(*m_counts->axis(side), {{most, locale().toString(qint64(most))}});
    }
}

void TimelinePlot::setTimes()
{
    QVector<QCPGraphData> medians;
    QVector<QCPGraphData> p95s;
    double least = 0;
    double most = 0;
    for (qsizetype bin = 0; bin < m_answer.bins.size(); ++bin) {
        const TimelineBin& one = m_answer.bins.at(bin);
        if (one.medianUs == TimelineRow::noTook) {
            medians.append({double(bin), qQNaN()});
            p95s.append({double(bin), qQNaN()});
            continue;
        }
        const double median = std::max<double>(one.medianUs, 1);
        const double p95 = std::max<double>(one.p95Us, 1);
        for (const double place : {double(bin) + 0.2, double(bin) + 0.8}) { // seen alone, too
            medians.append({place, median});
            p95s.append({place, p95});
        }
        least = least == 0 ? median : std::min(least, median);
        most = std::max(most, p95);
    }
    m_median->data()->set(medians, true);
    m_p95->data()->set(p95s, true);
    const bool isWide = most > least * wideSpread;
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atRight}) {
        QCPAxis& axis = *m_times->axis(side);
        axis.setScaleType(isWide ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis.setRange(isWide ? least / 1.3 : 0, most > 0 ? most * (isWide ? 1.3 : 1.08) : 1);
        if (most > 0)
            putTicks(axis, {{most, tookText(quint32(most))}});
        else
            putTicks(axis, {});
    }
}

/// At round local times, as many as there is room for.
void TimelinePlot::refreshTicks()
{
    const qsizetype bins = m_answer.bins.size();
    for (QCPAxisRect* rect : {m_counts, m_times})
        rect->axis(QCPAxis::atBottom)->setRange(0, std::max<double>(1, double(bins)));
    QList<std::pair<double, QString>> ticks;
    if (bins > 0) {
        const int room = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00  "));
        const int most = std::max(3, width() / std::max(1, room) + 2);
        const qint64 since = m_answer.edges.first();
        const qint64 until = m_answer.edges.last();
        const TimelineWidth step = fittingWidth(since, until, most);
        const double margin = double(room) * double(bins) / std::max(1, width()) / 3;
        for (const qint64 edge : timelineEdges(since, until, step)) {
            const double place = edgeOf(edge);
            if (place >= margin && place <= double(bins) - margin)
                ticks.append({place, tickText(QDateTime::fromMSecsSinceEpoch(edge), step)});
        }
    }
    for (QCPAxisRect* rect : {m_counts, m_times})
        putTicks(*rect->axis(QCPAxis::atBottom), ticks);
}

void TimelinePlot::refreshLook()
{
    const Theme theme(palette());
    m_plot->setBackground(QBrush(palette().color(QPalette::Window)));
    for (QCPAxisRect* rect : {m_counts, m_times}) {
        for (QCPAxis* axis : rect->axes()) {
            axis->setBasePen(theme.line());
            axis->setTickPen(theme.line());
            axis->setTickLabelColor(theme.mutedText());
            axis->setTickLabelFont(font());
            axis->grid()->setPen(theme.line());
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
    }
    for (const Outcome outcome : allOutcomes) {
        QCPBars& bars = *m_bars.at(size_t(outcome));
        bars.setBrush(timelineBrush(outcome, palette()));
        const bool isSolid = bars.brush().style() == Qt::SolidPattern;
        bars.setPen(isSolid ? QPen(Qt::NoPen) : QPen(bars.brush().color()));
    }
    m_median->setPen(timelinePen(true, palette()));
    m_p95->setPen(timelinePen(false, palette()));
    m_counts->setMinimumMargins({2, fontMetrics().height() / 2, 2, 0}); // half of the top label
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::refreshDirection()
{
    const bool isMirrored = isRightToLeft();
    for (QCPAxisRect* rect : {m_counts, m_times}) {
        rect->axis(QCPAxis::atBottom)->setRangeReversed(isMirrored);
        rect->axis(QCPAxis::atTop)->setVisible(false);
        rect->axis(QCPAxis::atLeft)->setVisible(!isMirrored);
        rect->axis(QCPAxis::atRight)->setVisible(isMirrored);
        rect->axis(QCPAxis::atRight)->setTickLabels(true);
    }
    for (QCPBars* bars : m_bars)
        bars->setValueAxis(valueAxis(*m_counts, isMirrored));
    for (QCPGraph* graph : {m_median, m_p95})
        graph->setValueAxis(valueAxis(*m_times, isMirrored));
}

void TimelinePlot::setChosen(const QDateTime& since, const QDateTime& until)
{
    m_since = since;
    m_until = until;
    m_overlay->update();
}

void TimelinePlot::setNote(const QString& note)
{
    m_note = note;
    m_overlay->update();
}

std::pair<qsizetype, qsizetype> TimelinePlot::marked() const
{
    return std::minmax(m_cursor.value_or(0), m_cursor ? m_anchor : 0);
}

void TimelinePlot::clearCursor()
{
    if (!m_cursor)
        return;
    m_cursor.reset();
    m_overlay->update();
    Q_EMIT unmarked();
}

QPoint TimelinePlot::placeOf(qsizetype bin) const
{
    return area(bin, bin).center().toPoint();
}

std::optional<qsizetype> TimelinePlot::binAt(const QPoint& place) const
{
    if (m_answer.bins.isEmpty())
        return {};
    const double at = m_counts->axis(QCPAxis::atBottom)->pixelToCoord(place.x());
    return std::clamp(qsizetype(std::floor(at)), qsizetype(0), m_answer.bins.size() - 1);
}

QSize TimelinePlot::sizeHint() const
{
    const double lines = m_plot->isHidden() ? 1.5 : 6;
    return {fontMetrics().averageCharWidth() * 60, int(fontMetrics().height() * lines)};
}

QSize TimelinePlot::minimumSizeHint() const
{
    const double lines = m_plot->isHidden() ? 1.5 : 4;
    return {fontMetrics().averageCharWidth() * 20, int(fontMetrics().height() * lines)};
}

bool TimelinePlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto bin = binAt(help->pos()))
        Q_EMIT toolTipWanted(help->globalPos(), *bin);
    return true;
}

void TimelinePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refreshDirection();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        refreshTicks();
        refreshLook();
    }
}

void TimelinePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!rect().isEmpty()) // QCustomPlot would paint on nothing
        m_plot->setGeometry(rect());
    m_overlay->setGeometry(rect());
    refreshTicks();
}

void TimelinePlot::paintOverlay(QPainter& painter) const
{
    const Theme theme(palette());
    const qsizetype bins = m_answer.bins.size();
    if (!m_note.isEmpty()) {
        painter.setPen(theme.mutedText());
        const QRect place = bins == 0 ? rect() : m_counts->rect();
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_note);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (bins == 0)
        return;
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.6F);
    const QRectF all = area(0, bins - 1);
    const auto dim = [&](double first, double end) {
        const QCPAxis& axis = *m_counts->axis(QCPAxis::atBottom);
        QRectF part = all;
        part.setLeft(axis.coordToPixel(isRightToLeft() ? end : first));
        part.setRight(axis.coordToPixel(isRightToLeft() ? first : end));
        painter.fillRect(part, veil);
    };
    if (m_since.isValid() && m_since.toMSecsSinceEpoch() > m_answer.edges.first())
        dim(0, edgeOf(m_since.toMSecsSinceEpoch()));
    if (m_until.isValid() && m_until.toMSecsSinceEpoch() < m_answer.edges.last())
        dim(edgeOf(m_until.toMSecsSinceEpoch()), double(bins));
    if (!m_cursor)
        return;
    const QColor mark = palette().color(QPalette::Highlight);
    QColor tint = mark;
    tint.setAlphaF(0.2F);
    painter.setPen(mark);
    painter.setBrush(tint);
    painter.drawRect(area(marked().first, marked().second).adjusted(0, 0, -1, -1));
}

QRectF TimelinePlot::area(qsizetype first, qsizetype last) const
{
    const QCPAxis& axis = *m_counts->axis(QCPAxis::atBottom);
    const double begin = axis.coordToPixel(double(first));
    const double end = axis.coordToPixel(double(last + 1)); // before it, from right to left
    return {QPointF(std::min(begin, end), m_counts->top()),
        QPointF(std::max(begin, end), m_times->bottom())};
}

/// The place of a moment on the axis, on which every bin is one wide.
double TimelinePlot::edgeOf(qint64 ms) const
{
    const auto& edges = m_answer.edges;
    const auto next = std::upper_bound(edges.begin(), edges.end(), ms);
    if (next == edges.begin())
        return 0;
    if (next == edges.end())
        return double(edges.size()) - 1;
    const double within = double(ms - *(next - 1)) / double(*next - *(next - 1));
    return double(next - 1 - edges.begin()) + within;
}

qint64 TimelinePlot::momentAt(const QPointF& place) const
{
    const double at = std::clamp(m_counts->axis(QCPAxis::atBottom)->pixelToCoord(place.x()), 0.0,
        double(m_answer.bins.size()));
    const auto bin = std::min(qsizetype(at), m_answer.bins.size() - 1);
    const qint64 length = m_answer.edges.at(bin + 1) - m_answer.edges.at(bin);
    return m_answer.edges.at(bin) + qint64((at - double(bin)) * double(length));
}

void TimelinePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_answer.bins.isEmpty())
        m_pressedAt = event->pos();
}

void TimelinePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt)
        return;
    const int way = (event->pos() - *m_pressedAt).manhattanLength();
    if (!m_isDragging && way < QApplication::startDragDistance())
        return;
    if (!std::exchange(m_isDragging, true))
        placeCursor(*binAt(*m_pressedAt), false);
    placeCursor(*binAt(event->pos()), true);
}

void TimelinePlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt || m_answer.bins.isEmpty())
        return;
    m_pressedAt.reset();
    if (!std::exchange(m_isDragging, false)) {
        Q_EMIT clicked(*binAt(event->pos()));
        return;
    }
    chooseMarked();
}

void TimelinePlot::chooseMarked()
{
    if (!m_cursor)
        return;
    const auto [first, last] = marked();
    clearCursor();
    Q_EMIT chosen(first, last);
}

void TimelinePlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT wholeWanted();
}

void TimelinePlot::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0 && !m_answer.bins.isEmpty())
        Q_EMIT zoomed(std::pow(zoomStep, notches), momentAt(event->position()));
    event->accept();
}

void TimelinePlot::keyPressEvent(QKeyEvent* event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const qsizetype bins = m_answer.bins.size();
    if (event->key() == Qt::Key_Escape) {
        if (m_cursor)
            clearCursor();
        else
            Q_EMIT backWanted();
        return;
    }
    if (bins == 0 || event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    const qint64 pivot = m_cursor
        ? (m_answer.edges.at(*m_cursor) + m_answer.edges.at(*m_cursor + 1)) / 2
        : m_answer.edges.first() + (m_answer.edges.last() - m_answer.edges.first()) / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomed(zoomStep, pivot);
        return;
    case Qt::Key_Minus:
        Q_EMIT zoomed(1 / zoomStep, pivot);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseMarked();
        return;
    case Qt::Key_Space:
        if (m_cursor)
            Q_EMIT clicked(*m_cursor);
        return;
    default:
        if (!moveCursor(event->key(), extends))
            QWidget::keyPressEvent(event);
    }
}

bool TimelinePlot::moveCursor(int key, bool extends)
{
    const qsizetype last = m_answer.bins.size() - 1;
    const int later = isRightToLeft() ? -1 : 1; // what is to the right
    const auto step = [&]() -> std::optional<qsizetype> {
        switch (key) {
        case Qt::Key_Left:
            return -later;
        case Qt::Key_Right:
            return later;
        case Qt::Key_PageUp:
            return -pageBins;
        case Qt::Key_PageDown:
            return pageBins;
        case Qt::Key_Home:
            return -last;
        case Qt::Key_End:
            return last;
        default:
            return {};
        }
    };
    const auto by = step();
    if (!by)
        return false;
    // The first key shows where the cursor is: at the newest.
    const bool isJump = key == Qt::Key_Home || key == Qt::Key_End;
    const qsizetype from = m_cursor.value_or(last);
    placeCursor(m_cursor || isJump ? std::clamp(from + *by, qsizetype(0), last) : from, extends);
    return true;
}

void TimelinePlot::placeCursor(qsizetype bin, bool extends)
{
    if (!extends || !m_cursor)
        m_anchor = bin;
    m_cursor = bin;
    m_overlay->update();
    Q_EMIT markChanged(marked().first, marked().second);
}

void TimelinePlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_overlay->update();
}

void TimelinePlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    clearCursor();
    m_overlay->update();
}

} // namespace herald
