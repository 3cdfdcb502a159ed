// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 16 KB of JSON typed at and pasted, in a composer whose drafts are kept as in the window. Prints
// eight numbers in milliseconds: a key press in a bare QPlainTextEdit with the same text, median;
// in the data editor, median and worst; the text pasted bare and here; then the check that follows
// a pause in typing, worst of all its rounds: without placeholders, with 100 of them, and their
// first showing. Each is measured until all is painted and the event loop has nothing left to do.
// Usage: bench_typing (QT_QPA_PLATFORM=offscreen)

#include "base/Clock.h"
#include "gui/composer/Composer.h"
#include "gui/composer/DataEditor.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/composer/DraftTabs.h"
#include "history/HistoryStore.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

using namespace herald;

constexpr int keys = 200;
constexpr int checks = 15;
constexpr int lines = 440; // 16 KB

QString json(int placeholders)
{
    QString text = QStringLiteral("{\n");
    for (int line = 0; line < lines; ++line) {
        const QString value = line < placeholders ? QStringLiteral("{{p%1}} of a door").arg(line)
                                                  : QStringLiteral("value of a door");
        text += QStringLiteral("  \"sensor%1\": \"%2\",\n").arg(line).arg(value);
    }
    return text + QStringLiteral("  \"end\": true\n}\n");
}

/// Does one thing after the other, each when the event loop has come to rest.
class Pace : public QObject {
public:
    Pace()
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &Pace::rest);
    }

    std::vector<double> run(int times, const std::function<void(int)>& deed)
    {
        m_times.clear();
        m_wanted = times;
        m_deed = deed;
        QTimer::singleShot(pause, this, [this] { once(); });
        m_loop.exec();
        return m_times;
    }

private:
    static constexpr int pause = 40; // the drafts are on disk, and all is painted

    void once()
    {
        m_isRunning = true;
        m_timer.start();
        m_deed(static_cast<int>(m_times.size()));
    }
    void rest()
    {
        if (!m_isRunning)
            return;
        m_isRunning = false;
        m_times.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        if (static_cast<int>(m_times.size()) == m_wanted)
            m_loop.quit();
        else
            QTimer::singleShot(pause, this, [this] { once(); });
    }

    QEventLoop m_loop;
    QElapsedTimer m_timer;
    std::function<void(int)> m_deed;
    std::vector<double> m_times;
    int m_wanted = 0;
    bool m_isRunning = false;
};

void press(QWidget& widget, int at)
{
    const QString typed = QStringLiteral("a, \"b\": 12");
    const QString key = typed.mid(at % typed.size(), 1);
    QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, key);
    QCoreApplication::sendEvent(&widget, &event);
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double worst(const std::vector<double>& times)
{
    return *std::max_element(times.begin(), times.end());
}

struct Bare {
    double key = 0;
    double paste = 0;
};

Bare measureBare(Pace& pace)
{
    QPlainTextEdit edit;
    edit.resize(800, 500);
    edit.show();
    edit.setFocus();
    Bare bare;
    bare.paste = pace.run(1, [&edit](int) { edit.paste(); }).front();
    QTextCursor middle = edit.textCursor();
    middle.setPosition(static_cast<int>(edit.toPlainText().size()) / 2);
    edit.setTextCursor(middle);
    bare.key = median(pace.run(keys, [&edit](int at) { press(edit, at); }));
    return bare;
}

/// The composer with its drafts as tabs, in a window.
struct Desk {
    explicit Desk(const QString& folder)
        : history(folder + QStringLiteral("/herald.sqlite3"), clock)
        , drafts(composer, history)
        , tabs(drafts, [](const ComposerDraft& draft) { return !draft.isBlank(); })
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&tabs);
        column->addWidget(&composer);
        window.resize(1000, 800);
        history.open();
        QEventLoop loop;
        QObject::connect(&drafts, &DraftKeeper::ready, &loop, &QEventLoop::quit);
        drafts.restore();
        window.show();
        loop.exec();
    }

    QWidget window;
    SystemClock clock;
    HistoryStore history;
    Composer composer;
    DraftKeeper drafts;
    DraftTabs tabs;
};

} // namespace

int main(int argc, char** argv)
{
    // What is to be painted is painted at once, not after the five milliseconds that Qt rests.
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    Pace pace;
    QGuiApplication::clipboard()->setText(json(0));
    const Bare bare = measureBare(pace);

    const QTemporaryDir home;
    Desk desk(home.path());
    auto& editor = *desk.composer.findChild<DataEditor*>();
    editor.setFocus();
    const double paste = pace.run(1, [&editor](int) { editor.paste(); }).front();
    editor.SendScintilla(
        QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(editor.byteCount() / 2));
    const std::vector<double> typed = pace.run(keys, [&editor](int at) { press(editor, at); });

    const auto check = [&desk](int) { desk.composer.refresh(); };
    const auto fill = [&](int placeholders) {
        editor.setContent(json(placeholders));
        return pace.run(1, check).front();
    };
    fill(0);
    const double plain = worst(pace.run(checks, check));
    const double appearing = fill(100);
    const double filled = worst(pace.run(checks, check));
    std::printf("%.3f %.3f %.3f %.2f %.2f %.2f %.2f %.2f\n", bare.key, median(typed), worst(typed),
        bare.paste, paste, plain, filled, appearing);
    return 0;
}
