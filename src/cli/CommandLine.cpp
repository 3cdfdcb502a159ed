// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/CommandLine.h"

#include "base/Application.h"
#include "cli/Commands.h"
#include "cli/Interrupts.h"
#include "cli/PlainText.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace herald {

namespace {

constexpr int defaultColumns = 120;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isUtf8(const char* text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text));
    return !decoder.hasError() && !decoded.isNull();
}

bool areUtf8(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (*argv[i] != '\0' && !isUtf8(argv[i]))
            return false;
    return true;
}

int terminalColumns()
{
    winsize size {};
    const bool isKnown = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : defaultColumns;
}

/// Read and taken out, so that no program started from here inherits it.
QString takeAccessToken()
{
    const QString token = qEnvironmentVariable("HERALD_ACCESS_TOKEN");
    qunsetenv("HERALD_ACCESS_TOKEN");
    return token;
}

int tell(QFile& file, const QString& text, ExitCode code)
{
    file.write(text.toUtf8());
    return static_cast<int>(code);
}

} // namespace

QStringList decodedArguments(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    return arguments;
}

bool isCommand(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return false;
    const QString& first = arguments.at(1);
    return !first.startsWith(u'-') || first == u"--help" || first == u"-h" || first == u"--version"
        || first == u"-v";
}

int runCommandLine(int argc, char** argv)
{
    const QStringList arguments = decodedArguments(argc, argv);
    QCoreApplication application(argc, argv);
    setUpApplication(application);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::BadUsage);

    const QString name = arguments.value(1);
    if (name == u"--help" || name == u"-h")
        return tell(out, overview(), ExitCode::Done);
    if (name == u"--version" || name == u"-v")
        return tell(out, versionText() + u'\n', ExitCode::Done);
    if (!areUtf8(argc, argv))
        return tell(err, Text::tr("An argument is not valid UTF-8 text. Nothing was done.\n"),
            ExitCode::BadUsage);

    Interrupts interrupts; // before any thread
    const SystemClock clock;
    const Environment environment {.paths = Paths::standard(),
        .clock = clock,
        .input = STDIN_FILENO,
        .out = out,
        .err = err,
        .isOutTerminal = ::isatty(STDOUT_FILENO) == 1,
        .isErrTerminal = ::isatty(STDERR_FILENO) == 1,
        .columns = terminalColumns(),
        .accessToken = takeAccessToken(),
        .server = qEnvironmentVariable("HERALD_SERVER")};
    const auto command = createCommand(name, environment);
    if (!command)
        return tell(err,
            Text::tr("There is no command “%1”. “herald --help” shows those that there are.\n")
                .arg(oneLine(name, longestLine)),
            ExitCode::BadUsage);

    QObject::connect(command.get(), &Command::finished, &application,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    QObject::connect(&interrupts, &Interrupts::interrupted, command.get(), &Command::interrupt);
    QMetaObject::invokeMethod(
        command.get(), [&] { command->start(arguments.mid(2)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace herald
