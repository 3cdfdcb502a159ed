// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 3,000 templates listed and searched. Prints six numbers in milliseconds: the files read by bare
// Qt, and listed by the library; a key press in a bare line edit, median; in the search field of
// the templates, median and worst. Each key press is measured until all is painted and the event
// loop has nothing left to do. The last is the number of key presses.
// Usage: bench_templates (QT_QPA_PLATFORM=offscreen)

#include "gui/templates/TemplateDock.h"
#include "templates/EventTemplate.h"
#include "templates/TemplateLibrary.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace herald;

constexpr int count = 3000;
constexpr int perFolder = 30;
constexpr int rounds = 6;

QByteArray templateBytes(int number)
{
    EventTemplate content;
    content.event.name = QStringLiteral("building/%1/room/%2/state").arg(number % 7).arg(number);
    content.event.data = QStringLiteral("{\n");
    for (int line = 0; line < 14; ++line)
        content.event.data += QStringLiteral("  \"sensor%1\": \"value %2 of a %3\",\n")
                                  .arg(line)
                                  .arg(number * 31 % 997)
                                  .arg(line % 2 == 0 ? u"door" : u"window");
    content.event.data += QStringLiteral("  \"end\": true\n}");
    content.description = QStringLiteral("What happens when sensor %1 speaks").arg(number);
    content.tags = {number % 3 == 0 ? QStringLiteral("nightly") : QStringLiteral("field")};
    content.id = QStringLiteral("id-%1").arg(number);
    return content.toFile();
}

void writeTemplates(const QString& root)
{
    for (int number = 0; number < count; ++number) {
        const QString folder = QStringLiteral("%1/Plant %2/Line %3")
                                   .arg(root)
                                   .arg(number / perFolder / 10)
                                   .arg(number / perFolder);
        QFile file(QStringLiteral("%1/step %2.event.json").arg(folder).arg(number));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
            || file.write(templateBytes(number)) < 0)
            qFatal("the templates cannot be written");
    }
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double readBare(const QString& root)
{
    QElapsedTimer timer;
    timer.start();
    qint64 bytes = 0;
    QDirIterator each(root, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll().size();
    }
    if (bytes == 0)
        qFatal("nothing was read");
    return milliseconds(timer);
}

double listed(TemplateLibrary& library, const QElapsedTimer& started)
{
    QEventLoop loop;
    QObject::connect(&library, &TemplateLibrary::changed, &loop, &QEventLoop::quit);
    library.load();
    loop.exec();
    const double took = milliseconds(started);
    if (library.entries().size() != count)
        qFatal("not all templates were listed");
    return took;
}

/// Presses the keys one after the other, each when the event loop has come to rest.
class Typist : public QObject {
public:
    explicit Typist(QLineEdit& edit)
        : m_edit(edit)
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &Typist::rest);
    }

    std::vector<double> type(const QString& text)
    {
        m_keys.clear();
        for (int round = 0; round < rounds; ++round)
            m_keys += text + QString(text.size(), u'\b');
        m_edit.setFocus();
        QTimer::singleShot(300, this, [this] { press(); });
        m_loop.exec();
        return m_times;
    }

private:
    void press()
    {
        const QChar c = m_keys.front();
        m_keys.remove(0, 1);
        const bool isErasing = c == u'\b';
        QKeyEvent key(QEvent::KeyPress, isErasing ? Qt::Key_Backspace : Qt::Key_A, Qt::NoModifier,
            isErasing ? QString() : QString(c));
        m_isPressed = true;
        m_timer.start();
        QCoreApplication::sendEvent(&m_edit, &key);
    }
    void rest()
    {
        if (!m_isPressed)
            return;
        m_isPressed = false;
        m_times.push_back(milliseconds(m_timer));
        if (m_keys.isEmpty())
            m_loop.quit();
        else
            QTimer::singleShot(15, this, [this] { press(); });
    }

    QLineEdit& m_edit;
    QString m_keys;
    QEventLoop m_loop;
    QElapsedTimer m_timer;
    bool m_isPressed = false;
    std::vector<double> m_times;
};

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    // What is to be painted is painted at once, not after the five milliseconds that Qt rests.
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QTemporaryDir home;
    writeTemplates(home.path());
    const double bareRead = readBare(home.path());

    QElapsedTimer started;
    started.start();
    TemplateLibrary library(home.path());
    const double cold = listed(library, started);

    const QString text = QStringLiteral("room 12 tag:night");
    QLineEdit bare;
    bare.resize(300, 40);
    bare.show();
    const double bareKey = median(Typist(bare).type(text));
    bare.hide();

    TemplateDock dock(library);
    dock.resize(300, 800);
    dock.show();
    auto* search = dock.findChild<QLineEdit*>(QStringLiteral("searchTemplates"));
    const std::vector<double> keys = Typist(*search).type(text);
    const double worst = *std::max_element(keys.begin(), keys.end());
    std::printf("%.2f %.2f %.3f %.3f %.3f %zu\n", bareRead, cold, bareKey, median(keys), worst,
        keys.size());
    return 0;
}
