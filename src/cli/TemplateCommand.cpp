// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/TemplateCommand.h"

#include "base/WhenDone.h"
#include "cli/PlainText.h"
#include "templates/TemplatePath.h"
#include "templates/TemplatePlace.h"

#include <algorithm>

namespace herald {

namespace {

const QString intoOption = QStringLiteral("into");
const QString skipOption = QStringLiteral("skip");
const QString replaceOption = QStringLiteral("replace");
const QString toOption = QStringLiteral("to");
const QString allOption = QStringLiteral("all");

} // namespace

TemplateCommand::TemplateCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(QStringLiteral("template list | show NAME | import FILE... | export NAME... --to "
                              "TARGET"),
          tr("Lists the templates, prints one as JSON, reads templates from files, folders, zip "
             "archives,\nPostman, Insomnia and Bruno collections and curl commands, or writes them "
             "to a file, a\nfolder or a zip archive. NAME is a template or a folder of them."))
{
    m_syntax.addOption(
        intoOption, tr("import: below this folder of the library"), QStringLiteral("FOLDER"));
    m_syntax.addOption(skipOption, tr("import: leave out what has the name of another template"));
    m_syntax.addOption(replaceOption,
        tr("replace what has the same name; without it, an import takes another name and an export "
           "writes nothing"));
    m_syntax.addOption(toOption, tr("export: a .json file, a .zip archive, or a folder"),
        QStringLiteral("TARGET"));
    m_syntax.addOption(allOption, tr("export: every template"));
}

void TemplateCommand::start(const QStringList& arguments)
{
    if (!parse(m_syntax, arguments))
        return;
    const Action act = action();
    if (!act) {
        fail(ExitCode::BadUsage,
            tr("Usage: herald template list, herald template show NAME, herald template import "
               "FILE..., or herald template export NAME... --to TARGET"));
        return;
    }
    m_words = m_syntax.positional().mid(1);
    const TemplatePlace place = templatePlace(environment().paths);
    m_library = std::make_unique<TemplateLibrary>(place.folder);
    whenDone(m_library->setFolder(place.folder, !place.isChosen), this,
        [this, act](const Result<void>& loaded) {
            if (!loaded)
                fail(ExitCode::StorageFailed, loaded.error().text);
            else
                (this->*act)();
        });
}

TemplateCommand::Action TemplateCommand::action() const
{
    const QStringList words = m_syntax.positional();
    const QString name = words.value(0);
    if (name == u"list" && words.size() == 1 && hasOnly({}))
        return &TemplateCommand::list;
    if (name == u"show" && words.size() == 2 && hasOnly({}))
        return &TemplateCommand::show;
    const bool isOneWay = !m_syntax.isSet(skipOption) || !m_syntax.isSet(replaceOption);
    if (name == u"import" && words.size() > 1 && isOneWay
        && hasOnly({intoOption, skipOption, replaceOption}))
        return &TemplateCommand::importFiles;
    const bool namesSome = (words.size() > 1) != m_syntax.isSet(allOption);
    if (name == u"export" && namesSome && !m_syntax.value(toOption).isEmpty()
        && hasOnly({toOption, allOption, replaceOption}))
        return &TemplateCommand::exportChosen;
    return nullptr;
}

bool TemplateCommand::hasOnly(const QStringList& options) const
{
    const QStringList all {intoOption, skipOption, replaceOption, toOption, allOption};
    return std::all_of(all.cbegin(), all.cend(), [this, &options](const QString& option) {
        return !m_syntax.isSet(option) || options.contains(option);
    });
}

void TemplateCommand::interrupt()
{
    m_isInterrupted = true;
    m_reading.cancel();
    if (m_importer)
        m_importer->cancel();
    else
        Command::interrupt();
}

void TemplateCommand::list()
{
    QString text;
    for (const TemplateEntry& entry : m_library->entries()) {
        text += oneLine(entry.path, longestLine) + u'\n';
        if (!entry.problem.isEmpty())
            say(tr("%1 cannot be read: %2").arg(entry.path, entry.problem));
    }
    print(text.toUtf8());
    finish(ExitCode::Done);
}

void TemplateCommand::show()
{
    const QString& path = m_words.first();
    const auto entry = m_library->find(path);
    if (!entry) {
        fail(ExitCode::BadUsage,
            tr("There is no template called “%1”. “herald template list” shows those that there "
               "are.")
                .arg(path));
        return;
    }
    if (!entry->problem.isEmpty()) {
        fail(ExitCode::BadUsage, tr("%1 cannot be read: %2").arg(path, entry->problem));
        return;
    }
    const QByteArray file = entry->content.toFile();
    print(environment().isOutTerminal ? visibleText(QString::fromUtf8(file)).toUtf8() : file);
    finish(ExitCode::Done);
}

void TemplateCommand::importFiles()
{
    const QString into = m_syntax.value(intoOption);
    const auto checked = into.isEmpty() ? Result<void>() : checkTemplatePath(into);
    if (!checked) {
        fail(ExitCode::BadUsage, checked.error().text);
        return;
    }
    m_reading = importTemplates(m_words);
    whenDone(m_reading, this, [this](const TemplateImport& import) {
        if (!m_isInterrupted)
            planAndImport(import);
    });
}

void TemplateCommand::planAndImport(const TemplateImport& import)
{
    for (const ImportProblem& problem : import.problems + import.notes)
        say(problem);
    if (import.templates.isEmpty()) {
        fail(ExitCode::BadUsage, tr("Nothing was imported."));
        return;
    }
    const TakenName taken = m_syntax.isSet(skipOption) ? TakenName::Skip
        : m_syntax.isSet(replaceOption)                ? TakenName::Replace
                                                       : TakenName::Rename;
    m_importer = std::make_unique<TemplateImporter>(
        *m_library, planImport(import.templates, *m_library, m_syntax.value(intoOption), taken));
    connect(m_importer.get(), &TemplateImporter::finished, this, &TemplateCommand::imported);
    m_importer->start();
}

void TemplateCommand::imported(const ImportReport& report)
{
    for (const ImportProblem& problem : report.failed)
        say(problem);
    say(report.summary());
    if (m_isInterrupted)
        finish(ExitCode::Interrupted);
    else
        finish(report.failed.isEmpty() ? ExitCode::Done : ExitCode::StorageFailed);
}

void TemplateCommand::exportChosen()
{
    const auto order = exportOrder();
    if (!order) {
        fail(ExitCode::BadUsage, order.error().text);
        return;
    }
    whenDone(
        exportTemplates(*order), this, [this](const Result<int>& written) { exported(written); });
}

/// Templates that cannot be read are named and left out, unless they were asked for by name.
Result<TemplateExport> TemplateCommand::exportOrder()
{
    const Result<QList<TemplateEntry>> chosen = m_words.isEmpty()
        ? Result<QList<TemplateEntry>>(m_library->entries())
        : chosenTemplates(m_library->entries(), m_words);
    if (!chosen)
        return tl::unexpected(chosen.error());
    TemplateExport order {.target = m_syntax.value(toOption),
        .form = exportForm(m_syntax.value(toOption)),
        .mayReplace = m_syntax.isSet(replaceOption)};
    for (const TemplateEntry& entry : *chosen) {
        if (entry.problem.isEmpty() || m_words.contains(entry.path))
            order.entries += entry;
        else
            say(ImportProblem {.source = entry.path, .text = entry.problem});
    }
    if (order.entries.isEmpty())
        return failure(ErrorKind::NotFound, tr("There is no template to export."));
    return order;
}

void TemplateCommand::exported(const Result<int>& written)
{
    if (written) {
        say(tr("%n template(s) exported.", nullptr, *written));
        finish(ExitCode::Done);
        return;
    }
    say(written.error().text);
    if (written.error().kind == ErrorKind::Conflict)
        say(tr("With --replace it is replaced."));
    finish(
        written.error().kind == ErrorKind::Storage ? ExitCode::StorageFailed : ExitCode::BadUsage);
}

/// "file:12: what is wrong."
void TemplateCommand::say(const ImportProblem& problem)
{
    const QString place = problem.line > 0
        ? QStringLiteral("%1:%2: ").arg(problem.source, QString::number(problem.line))
        : problem.source.isEmpty() ? QString()
                                   : problem.source + QStringLiteral(": ");
    Command::say(place + problem.text);
}

} // namespace herald
