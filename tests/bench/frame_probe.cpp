// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a Qt program (LD_PRELOAD): prints when its first typing-ready frame was painted
// and what memory it had then, and ends it. The program itself is measured, not a copy of its
// parts.

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace {

qint64 monotonicNs()
{
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

/// Whether the widget takes typed text, or is the part of one that is painted.
bool takesText(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return widget->testAttribute(Qt::WA_InputMethodEnabled)
        || (parent && qobject_cast<const QAbstractScrollArea*>(parent)
            && parent->testAttribute(Qt::WA_InputMethodEnabled));
}

class Probe : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            const auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && takesText(widget)) {
                m_isPainted = true;
                // After the frame is flushed and what was waiting is done, a key would be handled.
                QTimer::singleShot(0, this, &Probe::report);
            }
        }
        return false;
    }

private:
    void report()
    {
        const qint64 start = qEnvironmentVariable("FRAME_PROBE_START_NS").toLongLong();
        std::printf("%.3f %lld\n", double(monotonicNs() - start) / 1e6,
            static_cast<long long>(residentKb()));
        std::fflush(stdout);
        std::_Exit(0);
    }

    bool m_isPainted = false;
};

void install()
{
    qApp->installEventFilter(new Probe(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(install)
