// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/KeychainTokenVault.h"
#include "support/HeraldTest.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace herald;
using namespace std::chrono_literals;

namespace {

const QString storedId = QStringLiteral("stored"); // keyring.sh puts its token there
const QString storedText = QStringLiteral("token-of-the-keyring");
const QString otherId = QStringLiteral("other");

AccessToken tokenOf(const QString& text)
{
    return *AccessToken::fromText(text);
}

/// A Unix socket that is bound and, on demand, listens without ever accepting.
class DeafSocket {
public:
    explicit DeafSocket(const QString& path, bool isListening)
        : m_descriptor(socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path);
        bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address);
        if (isListening)
            listen(m_descriptor, 8);
    }
    ~DeafSocket() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(DeafSocket)

private:
    int m_descriptor;
};

/// Counts the turns of the event loop: a frozen window would not turn.
class Heartbeat {
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { ++m_beats; });
        m_timer.start(5ms);
    }
    int beats() const { return m_beats; }

private:
    QTimer m_timer;
    int m_beats = 0;
};

} // namespace

/// Each function but the helpers is one situation; keyring.sh brings it about and runs that one
/// function.
class tst_Keychain : public HeraldTest {
    Q_OBJECT
private:
    static constexpr KeychainTokenVault::Patience shortPatience {
        .untilWaiting = 300ms, .untilTimedOut = 900ms};

    std::unique_ptr<KeychainTokenVault> m_vault;

    template <typename T> static Error errorOf(const QFuture<Result<T>>& future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return {.kind = ErrorKind::InvalidInput, .text = QStringLiteral("never finished")};
        const auto result = future.result();
        if (result)
            return {.kind = ErrorKind::InvalidInput, .text = QStringLiteral("succeeded")};
        return result.error();
    }

    /// Read, write and remove all end with this kind, and each says something of its own.
    void everythingFails(ErrorKind kind, const QString& accountId)
    {
        const Error read = errorOf(m_vault->read(accountId));
        QVERIFY2(read.kind == kind, qPrintable(read.text + u'|' + read.detail));
        const Error write
            = errorOf(m_vault->write(accountId, tokenOf(QStringLiteral("new-token"))));
        QVERIFY2(write.kind == kind, qPrintable(write.text + u'|' + write.detail));
        const Error remove = errorOf(m_vault->remove(accountId));
        QVERIFY2(remove.kind == kind, qPrintable(remove.text + u'|' + remove.detail));
        QVERIFY(!read.text.isEmpty());
        QVERIFY(remove.text != read.text);
        QVERIFY(!m_vault->isForThisRunOnly(accountId));
        canBeUsedForThisRun();
    }

    /// The way on that is always open.
    void canBeUsedForThisRun()
    {
        const QString id = QStringLiteral("run-only");
        m_vault->useForThisRun(id, tokenOf(QStringLiteral("run-token")));
        QVERIFY(m_vault->isForThisRunOnly(id));
        const auto future = m_vault->read(id);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result()->secretText(), QStringLiteral("run-token"));
    }

    static QString runTool(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(10'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static void killOwnerOf(const QString& busName)
    {
        runTool(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral(
                    "kill $(gdbus call --session --dest org.freedesktop.DBus --object-path "
                    "/org/freedesktop/DBus --method "
                    "org.freedesktop.DBus.GetConnectionUnixProcessID %1 "
                    "| tr -dc '0-9 ' | awk '{print $NF}')")
                    .arg(busName)});
    }
    /// What the keyring holds, seen from outside.
    static QString lookup(const QString& accountId)
    {
        return runTool(QStringLiteral("secret-tool"),
            {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Herald"),
                QStringLiteral("user"), accountId});
    }
    /// Types into the keyring's password window once it is there.
    static void answerPrompt(const QString& script)
    {
        auto* process = new QProcess;
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->start(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral(
                    "xdotool search --sync --onlyvisible --class prompter >/dev/null; sleep 1; ")
                    + script});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("HERALD_KEYRING_SITUATION"),
            "Run through ctest or keyring.sh: this test kills the session's keyring and bus.");
        m_vault = std::make_unique<KeychainTokenVault>(KeychainTokenVault::Patience {});
    }
    void cleanupTestCase() { m_vault.reset(); }

    void no_bus() { everythingFails(ErrorKind::KeychainNoBus, otherId); }

    void no_bus_but_a_display()
    {
        QVERIFY(qEnvironmentVariableIsSet("DISPLAY"));
        everythingFails(ErrorKind::KeychainNoBus, otherId);
    }

    void dead_socket()
    {
        const QTemporaryDir folder;
        const DeafSocket bus(folder.filePath(QStringLiteral("bus")), false);
        qputenv("DBUS_SESSION_BUS_ADDRESS",
            "unix:path=" + folder.filePath(QStringLiteral("bus")).toLocal8Bit());
        everythingFails(ErrorKind::KeychainNoBus, otherId);
    }

    void silent_bus()
    {
        const QTemporaryDir folder;
        const DeafSocket bus(folder.filePath(QStringLiteral("bus")), true);
        qputenv("DBUS_SESSION_BUS_ADDRESS",
            "unix:path=" + folder.filePath(QStringLiteral("bus")).toLocal8Bit());
        m_vault = std::make_unique<KeychainTokenVault>(shortPatience);
        const Heartbeat heart;
        const QSignalSpy waiting(m_vault.get(), &TokenVault::waiting);
        everythingFails(ErrorKind::TimedOut, otherId);
        QCOMPARE(waiting.count(), 3);
        QVERIFY(heart.beats() > 50);
    }

    void no_service() { everythingFails(ErrorKind::KeychainNoService, otherId); }

    void service_killed()
    {
        const auto written = m_vault->write(otherId, tokenOf(QStringLiteral("kept")));
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result().has_value());
        killOwnerOf(QStringLiteral("org.freedesktop.secrets"));
        everythingFails(ErrorKind::KeychainNoService, storedId);
    }

    void bus_killed()
    {
        const auto written = m_vault->write(otherId, tokenOf(QStringLiteral("kept")));
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result().has_value());
        killOwnerOf(QStringLiteral("org.freedesktop.DBus"));
        QTest::qWait(200); // GLib would end this process
        everythingFails(ErrorKind::KeychainNoBus, storedId);
    }

    void denied() { everythingFails(ErrorKind::KeychainDenied, otherId); }

    void no_keyring()
    {
        QCOMPARE(errorOf(m_vault->read(otherId)).kind, ErrorKind::KeychainNoKeyring);
        QCOMPARE(errorOf(m_vault->write(otherId, tokenOf(QStringLiteral("x")))).kind,
            ErrorKind::KeychainNoKeyring);
        const auto removed = m_vault->remove(otherId);
        QTRY_VERIFY(removed.isFinished());
        QVERIFY(removed.result().has_value()); // it is certain that nothing is there
        canBeUsedForThisRun();
    }

    void locked()
    {
        everythingFails(ErrorKind::KeychainLocked, storedId);
        const Error missing = errorOf(m_vault->read(otherId));
        QCOMPARE(missing.kind, ErrorKind::NotFound);
        restartKeyringUnlocked();
        QCOMPARE(lookup(storedId), storedText); // nothing was overwritten or removed
    }

    void unlocked()
    {
        QCOMPARE(errorOf(m_vault->read(otherId)).kind, ErrorKind::NotFound);
        for (const QString& text : {QStringLiteral("first"), QStringLiteral("second")}) {
            const auto written = m_vault->write(otherId, tokenOf(text));
            QTRY_VERIFY(written.isFinished());
            QVERIFY(written.result().has_value());
            QCOMPARE(lookup(otherId), text);
        }
        KeychainTokenVault fresh({});
        const auto read = fresh.read(otherId);
        const auto joined = fresh.read(otherId);
        QTRY_VERIFY(read.isFinished() && joined.isFinished());
        QCOMPARE(read.result()->secretText(), QStringLiteral("second"));
        QCOMPARE(joined.result()->secretText(), QStringLiteral("second"));
        QVERIFY(fresh.read(otherId).isFinished()); // from memory now

        const auto removed = fresh.remove(otherId);
        QTRY_VERIFY(removed.isFinished());
        QVERIFY(removed.result().has_value());
        QCOMPARE(lookup(otherId), QString());
        QCOMPARE(errorOf(fresh.read(otherId)).kind, ErrorKind::NotFound);
        const auto again = fresh.remove(otherId);
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result().has_value());

        emptyTextIsNoToken();
        writingEndsRunOnly();
    }

    void without_glib() { everythingFails(ErrorKind::KeychainFailed, otherId); }

    void prompt_dismissed()
    {
        answerPrompt(QStringLiteral("xdotool key Escape"));
        const Error read = errorOf(m_vault->read(storedId));
        QVERIFY2(read.kind == ErrorKind::KeychainDismissed, qPrintable(read.text));
        answerPrompt(QStringLiteral("xdotool key Escape"));
        const Error write = errorOf(m_vault->write(storedId, tokenOf(QStringLiteral("new"))));
        QVERIFY2(write.kind == ErrorKind::KeychainDismissed, qPrintable(write.text));
        answerPrompt(QStringLiteral("xdotool key Escape"));
        const Error remove = errorOf(m_vault->remove(storedId));
        QVERIFY2(remove.kind == ErrorKind::KeychainDismissed, qPrintable(remove.text));
        restartKeyringUnlocked();
        QCOMPARE(lookup(storedId), storedText);
    }

    void prompt_answered()
    {
        answerPrompt(QStringLiteral("xdotool type pw; xdotool key Return"));
        const auto read = m_vault->read(storedId);
        QTRY_VERIFY(read.isFinished());
        QVERIFY(read.result().has_value());
        QCOMPARE(read.result()->secretText(), storedText);
    }

    /// Nobody answers for long: the window lives, every caller is told, nothing is lost when the
    /// answer comes.
    void prompt_unanswered()
    {
        m_vault = std::make_unique<KeychainTokenVault>(shortPatience);
        const Heartbeat heart;
        const QSignalSpy waiting(m_vault.get(), &TokenVault::waiting);
        const auto read = m_vault->read(storedId);
        const auto write = m_vault->write(otherId, tokenOf(QStringLiteral("queued")));
        QTRY_COMPARE(waiting.count(), 2);
        QVERIFY(!read.isFinished());
        QCOMPARE(errorOf(read).kind, ErrorKind::TimedOut);
        QCOMPARE(errorOf(write).kind, ErrorKind::TimedOut);
        QVERIFY(heart.beats() > 50);

        answerPrompt(QStringLiteral("xdotool type pw; xdotool key Return"));
        QTRY_VERIFY(m_vault->read(storedId).isFinished());
        QCOMPARE(m_vault->read(storedId).result()->secretText(), storedText);
        QCOMPARE(lookup(otherId),
            QString()); // the queued write was told off and was not done behind the user's back
    }

    void prompt_abandoned()
    {
        for (int i = 0; i < 3; ++i) {
            auto vault = std::make_unique<KeychainTokenVault>(KeychainTokenVault::Patience {});
            const auto read = vault->read(storedId);
            const auto remove = vault->remove(storedId);
            QTest::qWait(500); // the job is in the keychain's hands now
            QVERIFY(!read.isFinished());
            vault.reset();
            QVERIFY(read.isFinished());
            QCOMPARE(read.result().error().kind, ErrorKind::Cancelled);
            QCOMPARE(remove.result().error().kind, ErrorKind::Cancelled);
        }
        answerPrompt(QStringLiteral("xdotool key Escape; sleep 1; xdotool key Escape"));
        QTest::qWait(3'000); // late answers reach nobody
    }

private:
    static void restartKeyringUnlocked()
    {
        runTool(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral(
                    "printf pw | gnome-keyring-daemon --replace --unlock --components=secrets")});
    }

    void emptyTextIsNoToken()
    {
        runTool(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral(
                    "printf '' | secret-tool store --label=Herald xdg:schema org.qt.keychain "
                    "server Herald user empty type plaintext")});
        const Error error = errorOf(m_vault->read(QStringLiteral("empty")));
        QCOMPARE(error.kind, ErrorKind::KeychainFailed);
        const auto written
            = m_vault->write(QStringLiteral("empty"), tokenOf(QStringLiteral("now-it-is")));
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result().has_value());
    }

    void writingEndsRunOnly()
    {
        const QString id = QStringLiteral("run-then-kept");
        m_vault->useForThisRun(id, tokenOf(QStringLiteral("abc")));
        QVERIFY(m_vault->isForThisRunOnly(id));
        QCOMPARE(lookup(id), QString());
        const auto written = m_vault->write(id, tokenOf(QStringLiteral("abc")));
        QTRY_VERIFY(written.isFinished());
        QVERIFY(!m_vault->isForThisRunOnly(id));
        QCOMPARE(lookup(id), QStringLiteral("abc"));
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
