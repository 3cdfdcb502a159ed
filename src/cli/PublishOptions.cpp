// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PublishOptions.h"

#include "cli/YesOption.h"
#include "publishing/ReceiptMatcher.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishOptions)
};

constexpr double maxTimeoutSeconds = 3600;

const QString dataOption = QStringLiteral("data");
const QString dataFileOption = QStringLiteral("data-file");
const QString templateOption = QStringLiteral("template");
const QString setOption = QStringLiteral("set");
const QString privateOption = QStringLiteral("private");
const QString publicOption = QStringLiteral("public");
const QString ttlOption = QStringLiteral("ttl");
const QString deviceOption = QStringLiteral("as-device");
const QString accountOption = QStringLiteral("account");
const QString timeoutOption = QStringLiteral("timeout");
const QString receiptOption = QStringLiteral("await-receipt");
const QString dryRunOption = QStringLiteral("dry-run");
const QString noRecordOption = QStringLiteral("no-record");
const QString jsonOption = QStringLiteral("json");

Failure bad(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

Result<std::optional<int>> readTtl(const Syntax& syntax)
{
    if (!syntax.isSet(ttlOption))
        return std::optional<int>();
    bool isNumber = false;
    const int seconds = syntax.value(ttlOption).toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > maxTtlSeconds)
        return bad(
            Text::tr("--ttl takes a whole number of seconds from 0 to %1.").arg(maxTtlSeconds));
    return std::optional(seconds);
}

Result<PlaceholderValues> readValues(const Syntax& syntax)
{
    PlaceholderValues values;
    const QStringList settings = syntax.values(setOption);
    for (const QString& setting : settings) {
        const qsizetype sign = setting.indexOf(u'=');
        if (sign < 1)
            return bad(Text::tr("--set takes KEY=VALUE, not “%1”.").arg(setting));
        const QString key = setting.left(sign);
        if (values.contains(key))
            return bad(Text::tr("“%1” is set twice.").arg(key));
        values.insert(key, setting.mid(sign + 1));
    }
    return values;
}

std::optional<QString> readData(const Syntax& syntax)
{
    if (syntax.isSet(dataOption))
        return syntax.value(dataOption);
    if (syntax.positional().size() > 1)
        return syntax.positional().at(1);
    return std::nullopt;
}

std::optional<bool> readPrivate(const Syntax& syntax)
{
    if (syntax.isSet(privateOption))
        return true;
    if (syntax.isSet(publicOption))
        return false;
    return std::nullopt;
}

Result<std::chrono::milliseconds> readTimeout(const Syntax& syntax)
{
    if (!syntax.isSet(timeoutOption))
        return PublishOptions().timeout;
    bool isNumber = false;
    const double seconds = syntax.value(timeoutOption).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > maxTimeoutSeconds)
        return bad(Text::tr("--timeout takes a number of seconds above 0, up to %1.")
                       .arg(maxTimeoutSeconds));
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000) + 1);
}

/// --await-receipt, or --await-receipt=SECONDS: what follows a space is the event's name.
Result<std::optional<std::chrono::milliseconds>> readReceiptPatience(const Syntax& syntax)
{
    using Patience = std::optional<std::chrono::milliseconds>;
    constexpr int most = int(ReceiptMatcher::patienceUs / 1'000'000);
    const QStringList given = syntax.family(receiptOption);
    if (given.isEmpty())
        return Patience();
    if (syntax.isSet(noRecordOption))
        return bad(Text::tr("--await-receipt and --no-record exclude each other: what is not in "
                            "the history has no receipt."));
    const QString rest = given.last();
    if (rest.isEmpty())
        return Patience(std::chrono::seconds(most));
    bool isNumber = false;
    const int seconds = rest.mid(1).toInt(&isNumber);
    if (!rest.startsWith(u'=') || !isNumber || seconds < 1 || seconds > most)
        return bad(Text::tr("--await-receipt takes nothing, or a whole number of seconds from 1 to "
                            "%1 after “=”.")
                       .arg(most));
    return Patience(std::chrono::seconds(seconds));
}

Result<void> refuseContradictions(const Syntax& syntax)
{
    const qsizetype count = syntax.positional().size();
    if (syntax.isSet(templateOption) && syntax.value(templateOption).isEmpty())
        return bad(Text::tr("--template needs the name of a template."));
    if (count == 0 && !syntax.isSet(templateOption))
        return bad(Text::tr("Which event? Give its name: herald publish NAME [DATA]"));
    if (count > 2)
        return bad(Text::tr(
            "Too many arguments: a name and data at most. Put data with spaces in quotes."));
    if (int(count == 2) + int(syntax.isSet(dataOption)) + int(syntax.isSet(dataFileOption)) > 1)
        return bad(Text::tr("Data is given twice. Give it as an argument, by --data or by "
                            "--data-file."));
    if (syntax.isSet(privateOption) && syntax.isSet(publicOption))
        return bad(Text::tr("--private and --public exclude each other."));
    if (syntax.isSet(deviceOption) && syntax.value(deviceOption).isEmpty())
        return bad(Text::tr("--as-device needs a device ID."));
    return {};
}

} // namespace

Syntax PublishOptions::syntax()
{
    Syntax syntax(QStringLiteral("publish [OPTIONS] [NAME] [DATA]"),
        Text::tr("Publishes one event and tells what became of it. NAME and DATA go out as they "
                 "are given;\nplaceholders such as {{room}} are filled in only with --template or "
                 "--set."));
    syntax.addOption(templateOption,
        Text::tr("publish this template; NAME, DATA and the options below replace its parts"),
        QStringLiteral("NAME"));
    syntax.addOption(setOption,
        Text::tr("what {{KEY}} becomes; without it the template's default. May be repeated"),
        QStringLiteral("KEY=VALUE"));
    syntax.addOption(
        dataOption, Text::tr("the data, for a template whose name stays"), QStringLiteral("TEXT"));
    syntax.addOption(dataFileOption,
        Text::tr("read the data from a file, or with - from standard input"),
        QStringLiteral("FILE"));
    syntax.addOption(
        privateOption, Text::tr("mark the event as private (the default without a template)"));
    syntax.addOption(publicOption,
        Text::tr("mark it as public; Particle's cloud has ignored that since August 2020"));
    syntax.addOption(ttlOption,
        Text::tr("how long the event may live; default 60, or the template's"),
        QStringLiteral("SECONDS"));
    syntax.addOption(deviceOption, Text::tr("publish as this device (product accounts only)"),
        QStringLiteral("ID"));
    syntax.addOption(accountOption,
        Text::tr("the account to use; default: the template's, or the current one"),
        QStringLiteral("NAME"));
    addYesOption(syntax);
    syntax.addOption(timeoutOption, Text::tr("how long to wait for the answer; default 30"),
        QStringLiteral("SECONDS"));
    syntax.addOptionFamily(receiptOption, QStringLiteral("[SECONDS]"),
        Text::tr("tell whether it came back in the event stream; waits for that, 30 at most"));
    syntax.addOption(dryRunOption, Text::tr("show what would be sent, and send nothing"));
    syntax.addOption(
        noRecordOption, Text::tr("leave nothing in the history, whatever the account says"));
    syntax.addOption(jsonOption, Text::tr("print one JSON object"));
    return syntax;
}

Result<PublishOptions> PublishOptions::read(const Syntax& syntax)
{
    if (const auto checked = refuseContradictions(syntax); !checked)
        return Failure(checked.error());
    const auto ttl = readTtl(syntax);
    if (!ttl)
        return Failure(ttl.error());
    const auto timeout = readTimeout(syntax);
    if (!timeout)
        return Failure(timeout.error());
    const auto values = readValues(syntax);
    if (!values)
        return Failure(values.error());
    const auto receiptPatience = readReceiptPatience(syntax);
    if (!receiptPatience)
        return Failure(receiptPatience.error());
    const QStringList words = syntax.positional();
    return PublishOptions {.name = words.isEmpty() ? std::nullopt : std::optional(words.first()),
        .data = readData(syntax),
        .isPrivate = readPrivate(syntax),
        .ttlSeconds = *ttl,
        .dataFile = syntax.value(dataFileOption),
        .templatePath = syntax.value(templateOption),
        .values = *values,
        .asDeviceId = syntax.value(deviceOption),
        .account = syntax.value(accountOption),
        .yesNames = herald::yesNames(syntax),
        .timeout = *timeout,
        .receiptPatience = *receiptPatience,
        .isDryRun = syntax.isSet(dryRunOption),
        .isRecorded = !syntax.isSet(noRecordOption),
        .wantsJson = syntax.isSet(jsonOption)};
}

Event PublishOptions::applied(Event base) const
{
    base.name = name.value_or(base.name);
    base.data = data.value_or(base.data);
    base.isPrivate = isPrivate.value_or(base.isPrivate);
    base.ttlSeconds = ttlSeconds.value_or(base.ttlSeconds);
    return base;
}

Result<Scope> withDevice(Scope scope, const QString& asDeviceId)
{
    if (asDeviceId.isEmpty())
        return scope;
    if (scope.kind != Scope::Kind::Product)
        return bad(Text::tr(
            "--as-device works with an account of a product only. This account publishes to: %1.")
                       .arg(scope.label()));
    scope.asDeviceId = asDeviceId;
    if (const auto checked = scope.check(); !checked)
        return Failure(checked.error());
    return scope;
}

} // namespace herald
