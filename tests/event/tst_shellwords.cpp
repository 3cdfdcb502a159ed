// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/paste/ShellWords.h"
#include "support/HeraldTest.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace herald;

namespace {

/// What bash makes of the script: it defines "w", which prints its words.
QList<QByteArray> bashWords(const QByteArray& script)
{
    QProcess process;
    process.start(QStringLiteral("bash"), {QStringLiteral("--norc")});
    process.write("set -f\nw() { printf '%s\\0' w \"$@\"; printf '\\0'; }\n" + script + '\n');
    process.closeWriteChannel();
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(30'000))
        return {"bash did not end"};
    QByteArray output = process.readAllStandardOutput();
    output.chop(1);
    return output.split('\0');
}

QList<QByteArray> ownWords(const QByteArray& script)
{
    QList<QByteArray> words;
    for (const ShellCommand& command : readShellCommands(QString::fromUtf8(script), 1000)) {
        if (!command.refusal.isEmpty())
            return {command.refusal.toUtf8()};
        for (const QString& word : command.words)
            words += word.toUtf8();
        words += QByteArray();
    }
    return words;
}

/// One of the ways to write a text as a part of a word.
QByteArray written(const QByteArray& text, quint32 way)
{
    QByteArray out;
    switch (way) {
    case 0:
        return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
    case 1:
        for (const char c : text)
            out += (QByteArrayView("$`\"\\").contains(c) ? "\\" : "") + QByteArray(1, c);
        return '"' + out + '"';
    case 2:
        for (const char c : text)
            out += '\\' + QByteArray::number(static_cast<uchar>(c), 8).rightJustified(3, '0');
        return "$'" + out + '\'';
    default:
        for (const char c : text)
            out += c == '\n' ? QByteArray("'\n'") : '\\' + QByteArray(1, c);
        return out;
    }
}

} // namespace

class tst_ShellWords : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatBashReads_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char* title, const char* script) {
            QTest::newRow(title) << QByteArray(script);
        };
        row("words", "w a  b\tc");
        row("quotes", "w 'a b' \"c d\" e' 'f\" \"g");
        row("empty words", "w '' \"\" $''");
        row("backslashes", "w a\\ b \\\\ \\' \\\" \\$ \\n");
        row("backslashes in quotes", "w '\\' \"\\a \\$ \\\" \\\\ \\` \"");
        row("line that goes on", "w a \\\n  b\\\nc \"d\\\ne\" 'f\\\ng'");
        row("comments", "# x\nw a # b\nw a#b '#' \\# #");
        row("commands", "w a\nw b;w c ; w d");
        row("ANSI letters", "w $'\\a\\b\\e\\E\\f\\n\\r\\t\\v\\\\\\'\\\"\\?'");
        row("ANSI numbers", "w $'\\1011 \\x41g \\x4142 \\u00e9 \\u20acx \\U0001F600 \\cA \\z \\q'");
        row("ANSI bytes", "w $'\\303\\274 \\xc3\\xbc'");
        row("dollars", "w $ a$ \"$\" \"a$ b\" $. '$x'");
        row("quotes with a dollar", "w $\"a b\"");
        row("assignment in front", "X=1 w a X=2");
        row("braces", "w {a} {{b}} {} a{b}c '{a,b}' {a\\,b}");
        row("many", "w = == =a a= % + @ , . / : [ ] ^ ~a !");
        row("UTF-8", "w \xC3\xBC\xE2\x82\xAC '\xF0\x9F\x98\x80'");
    }
    void readsWhatBashReads()
    {
        QFETCH(QByteArray, script);
        QCOMPARE(ownWords(script), bashWords(script));
    }

    void readsWhatBashReadsOfRandomWords()
    {
        QRandomGenerator random(3);
        const QByteArray alphabet = "ab'\"\\$`{}!&|;<>()# \t\n,.*?~=\x01\x7f";
        QByteArray script;
        for (int line = 0; line < 300; ++line) {
            script += 'w';
            for (auto words = random.bounded(4); words >= 0; --words) {
                script += ' ';
                for (auto parts = random.bounded(3); parts >= 0; --parts) {
                    QByteArray text;
                    for (auto left = random.bounded(8); left >= 0; --left)
                        text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                    script += written(text, random.bounded(4U));
                }
            }
            script += '\n';
        }
        QCOMPARE(ownWords(script), bashWords(script));
    }

    void putsAMarkForVariables()
    {
        const auto commands = readShellCommands(QStringLiteral("w $A ${B}c \"d$E\" $1 '$F'"), 1);
        const QChar mark(shellVariable);
        QCOMPARE(commands.first().words,
            (QStringList {QStringLiteral("w"), mark, mark + QStringLiteral("c"),
                QStringLiteral("d") + mark, mark, QStringLiteral("$F")}));
    }

    void knowsLinesAndComments()
    {
        const auto commands = readShellCommands(
            QStringLiteral("# lost\n\n# one\n#two\nw 'a\nb' \\\n c # three\n\nw d\n w e | f\ng"),
            9);
        QCOMPARE(commands.size(), 4);
        QCOMPARE(commands[0].line, 5);
        QCOMPARE(
            commands[0].comments, (QStringList {QStringLiteral(" one"), QStringLiteral("two")}));
        QCOMPARE(commands[1].line, 9);
        QVERIFY(commands[1].comments.isEmpty() && commands[1].refusal.isEmpty());
        QCOMPARE(commands[2].line, 10);
        QVERIFY(!commands[2].refusal.isEmpty());
        QCOMPARE(commands[3].words, QStringList {QStringLiteral("g")});
    }

    void stopsInTime()
    {
        QCOMPARE(readShellCommands(QStringLiteral("a\nb\nc"), 2).size(), 2);
        QVERIFY(readShellCommands(QString(), 2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ShellWords)
#include "tst_shellwords.moc"
