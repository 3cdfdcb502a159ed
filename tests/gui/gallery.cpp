// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For developers: pictures of the history and of the templates, in light and dark, in large letters
// and from right to left. Usage: gallery FOLDER (QT_QPA_PLATFORM=offscreen)

#include "base/Clock.h"
#include "gui/history/HistoryPane.h"
#include "gui/SampleHistory.h"
#include "gui/templates/SaveTemplateDialog.h"
#include "gui/templates/TemplateDock.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"
#include "history/ReceiptStore.h"
#include "templates/TemplateLibrary.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QItemSelectionModel>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace {

using namespace herald;

QPalette darkPalette()
{
    QPalette palette(QColor(0x2a2e32));
    palette.setColor(QPalette::Base, QColor(0x1b1e20));
    palette.setColor(QPalette::AlternateBase, QColor(0x232629));
    palette.setColor(QPalette::Text, QColor(0xeceff1));
    palette.setColor(QPalette::WindowText, QColor(0xeceff1));
    palette.setColor(QPalette::ButtonText, QColor(0xeceff1));
    palette.setColor(QPalette::PlaceholderText, QColor(0x8a9399));
    palette.setColor(QPalette::Highlight, QColor(0x2e6fd8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

template <typename T> T wait(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

/// One of each state, in turn; with what webhooks say.
Receipt receiptOf(qsizetype number)
{
    using State = Receipt::State;
    constexpr std::array states {
        State::NotConnected, State::Ambiguous, State::NotSeen, State::Seen};
    const State state = states.at(static_cast<std::size_t>(number) % states.size());
    const bool isSeen = state == State::Seen || state == State::Ambiguous;
    Receipt receipt {.state = state, .seenAfterUs = isSeen ? 61'200 : -1};
    if (state == State::Seen)
        receipt.hooks = {{.event = QStringLiteral("hook-sent/garage"), .afterUs = 70'100},
            {.kind = HookAnswer::Kind::Response,
                .event = QStringLiteral("hook-response/garage"),
                .text = "{\"ok\":true,\"opened\":[1,2]}",
                .isAmbiguous = true,
                .afterUs = 412'000}};
    return receipt;
}

void fill(HistoryStore& store)
{
    ReceiptStore receipts(store.threads());
    qsizetype number = 0;
    for (const Sample& sample : sampleHistory()) {
        const PublishId id = wait(store.begin(sample.order)).value();
        if (sample.result.outcome != Outcome::Sending)
            (void)wait(store.finish(id, sample.result));
        if (sample.result.outcome == Outcome::Accepted || sample.result.outcome == Outcome::Unknown)
            receipts.keep(id, receiptOf(number++));
    }
}

void fill(TemplateLibrary& library, const QString& folder)
{
    for (const char* path : {"Doors/open", "Doors/close", "Doors/alarm test",
             "Sensors/temperature sample", "Sensors/battery low", "Webhooks/order created"}) {
        EventTemplate content;
        content.event = {.name = QStringLiteral("garage/door"), .data = QStringLiteral("{}")};
        content.id = QString::fromLatin1(path);
        (void)wait(library.save(QString::fromLatin1(path), content));
    }
    QFile broken(folder + QStringLiteral("/Webhooks/order cancelled.event.json"));
    if (broken.open(QIODevice::WriteOnly))
        broken.write("{\"heraldTemplate\": 1,");
    broken.close();
    QFile::copy(folder + QStringLiteral("/Doors/open.event.json"),
        folder + QStringLiteral("/Doors/Open.event.json"));
    (void)wait(library.newFolder(QStringLiteral("Archive")));
    (void)wait(library.load());
}

struct Look {
    QString name;
    QPalette palette;
    double scale = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void grab(QWidget& widget, const QSize& size, const QString& file)
{
    widget.resize(size);
    widget.show();
    QTest::qWait(300);
    widget.grab().save(file);
    widget.hide();
}

void select(QWidget& pane, int row)
{
    auto* table = pane.findChild<QTableView*>(QStringLiteral("history"));
    table->selectionModel()->setCurrentIndex(table->model()->index(row, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QString folder = application.arguments().value(1, QDir::tempPath());
    const QTemporaryDir home;
    const SystemClock clock;
    HistoryStore store(home.filePath(QStringLiteral("herald.sqlite3")), clock);
    TemplateLibrary library(home.filePath(QStringLiteral("templates")));
    (void)wait(store.open());

    HistoryStore none(home.filePath(QStringLiteral("empty.sqlite3")), clock);
    (void)wait(none.open());
    fill(store);
    fill(library, home.filePath(QStringLiteral("templates")));

    const QFont font = QApplication::font();
    const Look looks[] {
        {QStringLiteral("light"), QApplication::palette()},
        {QStringLiteral("dark"), darkPalette()},
        {QStringLiteral("large"), QApplication::palette(), 2},
        {QStringLiteral("rtl"), QApplication::palette(), 1, Qt::RightToLeft},
    };
    for (const Look& look : looks) {
        QApplication::setPalette(look.palette);
        QFont scaled = font;
        scaled.setPointSizeF(font.pointSizeF() * look.scale);
        QApplication::setFont(scaled);
        QApplication::setLayoutDirection(look.direction);
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder, look.name);

        HistoryPane pane(store, clock);
        pane.setAccounts({});
        pane.show();
        QTest::qWait(200);
        for (const int row : {1, 2, 4, 6}) {
            select(pane, row);
            grab(pane, {1040, 430}, file.arg(QStringLiteral("row%1").arg(row)));
        }
        grab(pane, {1040, 1000}, file.arg(QStringLiteral("tall")));

        HistoryPane empty(none, clock);
        grab(empty, {1040, 300}, file.arg(QStringLiteral("empty")));
        TemplateDock dock(library);
        dock.setMarks({.favourites = {QStringLiteral("Doors/close"), QStringLiteral("Doors/open"),
                           QStringLiteral("Sensors/battery low")}});
        dock.select(QStringLiteral("Doors/close"));
        grab(dock, {240, 420}, file.arg(QStringLiteral("templates")));
        dock.select(QStringLiteral("Webhooks/order created"));
        dock.deleteAction()->trigger();
        grab(dock, {240, 420}, file.arg(QStringLiteral("templates-undo")));
        dock.undoAction()->trigger();
        QTest::qWait(200);
        SaveTemplateDialog dialog(library);
        dialog.setPath(QStringLiteral("Doors/Alarm test"));
        dialog.setContent({.description = QStringLiteral("Rings once"),
                              .tags = {QStringLiteral("door"), QStringLiteral("nightly")},
                              .account = QStringLiteral("Workshop")},
            {.scope = Scope {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")},
                .receiver = defaultReceiverClass});
        grab(dialog, dialog.sizeHint(), file.arg(QStringLiteral("save")));
    }
    return 0;
}
