// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/RunOptions.h"

#include "cli/YesOption.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunOptions)
};

const QString mapOption = QStringLiteral("map");
const QString templateOption = QStringLiteral("template");
const QString setOption = QStringLiteral("set");
const QString accountOption = QStringLiteral("account");
const QString rateOption = QStringLiteral("rate");
const QString onUnknownOption = QStringLiteral("on-unknown");
const QString resumeOption = QStringLiteral("resume");
const QString anewOption = QStringLiteral("anew");
const QString skipOption = QStringLiteral("skip-bad-rows");
const QString dryRunOption = QStringLiteral("dry-run");
const QString jsonOption = QStringLiteral("json");

Failure bad(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

/// KEY=VALUE, each key once.
Result<QList<std::pair<QString, QString>>> readPairs(const Syntax& syntax, const QString& option)
{
    QList<std::pair<QString, QString>> pairs;
    QStringList keys;
    const QStringList settings = syntax.values(option);
    for (const QString& setting : settings) {
        const qsizetype sign = setting.indexOf(u'=');
        const QString key = setting.left(sign);
        if (sign < 1)
            //: %1: an option's name, %2: what was given
            return bad(Text::tr("--%1 takes NAME=VALUE, not “%2”.").arg(option, setting));
        if (keys.contains(key))
            return bad(Text::tr("--%1: “%2” is given twice.").arg(option, key));
        keys.append(key);
        pairs.append({key, setting.mid(sign + 1)});
    }
    return pairs;
}

Result<std::optional<double>> readRate(const Syntax& syntax)
{
    if (!syntax.isSet(rateOption))
        return std::optional<double>();
    bool isNumber = false;
    const double rate = syntax.value(rateOption).toDouble(&isNumber);
    if (!isNumber || !(rate >= RunPlan::lowestRate) || rate > RunPlan::highestRate)
        return bad(Text::tr("--rate takes events a second, from 0.001 to 1000000."));
    return std::optional(rate);
}

Result<std::optional<RunPlan::OnUnknown>> readOnUnknown(const Syntax& syntax)
{
    const QString word = syntax.value(onUnknownOption);
    if (!syntax.isSet(onUnknownOption))
        return std::optional<RunPlan::OnUnknown>();
    if (word == u"stop")
        return std::optional(RunPlan::OnUnknown::Stop);
    if (word == u"pass")
        return std::optional(RunPlan::OnUnknown::PassOver);
    return bad(Text::tr("--on-unknown takes stop or pass, not “%1”.").arg(word));
}

Result<void> refuseContradictions(const Syntax& syntax)
{
    if (syntax.positional().size() != 1)
        return bad(Text::tr("Which file? Give one: herald run FILE"));
    if (syntax.isSet(templateOption) && syntax.value(templateOption).isEmpty())
        return bad(Text::tr("--template needs the name of a template."));
    if (syntax.isSet(setOption) && !syntax.isSet(templateOption))
        return bad(Text::tr("--set fills a template: give --template too."));
    if (!syntax.isSet(resumeOption))
        return {};
    for (const QString& option : {mapOption, templateOption, setOption, accountOption, anewOption,
             skipOption, dryRunOption}) {
        if (syntax.isSet(option))
            return bad(Text::tr("--resume goes on as the run was begun; --%1 does not go with it.")
                           .arg(option));
    }
    return {};
}

/// The same for every way to write it, so that an earlier run of the file is found.
QString absolutePath(const QString& file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(file).absoluteFilePath()) : canonical;
}

} // namespace

Syntax RunOptions::syntax()
{
    Syntax syntax(QStringLiteral("run FILE [OPTIONS]"),
        Text::tr("Publishes every row of a CSV file with a header line, or of a JSON Lines file.\n"
                 "All rows are checked first; where one is bad, nothing is sent. Interrupted by "
                 "Ctrl+C, an\nerror or a crash, the run is gone on with by --resume: no row is "
                 "sent twice, none is left out."));
    syntax.addOption(mapOption,
        Text::tr("which column holds name, data, private, ttl, or a placeholder of the template. "
                 "Without it columns of the same name are taken. May be repeated"),
        QStringLiteral("FIELD=COLUMN"));
    syntax.addOption(
        templateOption, Text::tr("fill this template with each row"), QStringLiteral("NAME"));
    syntax.addOption(setOption,
        Text::tr("what {{KEY}} becomes where a row gives nothing for it. May be repeated"),
        QStringLiteral("KEY=VALUE"));
    syntax.addOption(accountOption,
        Text::tr("the account to use; default: the template's, or the current one"),
        QStringLiteral("NAME"));
    addYesOption(syntax);
    syntax.addOption(rateOption, Text::tr("at most so many events a second; default 20"),
        QStringLiteral("PER_SECOND"));
    syntax.addOption(onUnknownOption,
        Text::tr("stop (the default) when a row may have been published and nobody knows, or pass "
                 "over it"),
        QStringLiteral("stop|pass"));
    syntax.addOption(resumeOption, Text::tr("go on with the interrupted run of this file"));
    syntax.addOption(
        anewOption, Text::tr("begin with the first row, although a run of it was interrupted"));
    syntax.addOption(skipOption, Text::tr("publish the good rows although others are bad"));
    syntax.addOption(dryRunOption, Text::tr("check the rows, show the first ones, send nothing"));
    syntax.addOption(jsonOption,
        Text::tr("print one JSON object a publish as it ends, and one for the run at the end"));
    return syntax;
}

Result<RunOptions> RunOptions::read(const Syntax& syntax)
{
    if (const auto checked = refuseContradictions(syntax); !checked)
        return Failure(checked.error());
    const auto columns = readPairs(syntax, mapOption);
    if (!columns)
        return Failure(columns.error());
    const auto values = readPairs(syntax, setOption);
    if (!values)
        return Failure(values.error());
    const auto rate = readRate(syntax);
    if (!rate)
        return Failure(rate.error());
    const auto onUnknown = readOnUnknown(syntax);
    if (!onUnknown)
        return Failure(onUnknown.error());
    RunOptions options {.file = absolutePath(syntax.positional().first()),
        .columns = *columns,
        .templatePath = syntax.value(templateOption),
        .account = syntax.value(accountOption),
        .yesNames = herald::yesNames(syntax),
        .ratePerSecond = *rate,
        .onUnknown = *onUnknown,
        .isResumed = syntax.isSet(resumeOption),
        .isAnew = syntax.isSet(anewOption),
        .skipsBadRows = syntax.isSet(skipOption),
        .isDryRun = syntax.isSet(dryRunOption),
        .wantsJson = syntax.isSet(jsonOption)};
    for (const auto& [name, value] : *values)
        options.values.insert(name, value);
    return options;
}

} // namespace herald
