// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/TemplateCommand.h"

#include "base/WhenDone.h"
#include "cli/PlainText.h"

namespace herald {

TemplateCommand::TemplateCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(QStringLiteral("template list | show NAME"),
          tr("Lists the templates, or prints one as JSON."))
{
}

void TemplateCommand::start(const QStringList& arguments)
{
    const QString action = arguments.value(0);
    if (action == u"import" || action == u"export") {
        fail(ExitCode::BadUsage,
            tr("“herald template %1” is not available in this version.").arg(action));
        return;
    }
    if (!parse(m_syntax, arguments))
        return;
    const QStringList words = m_syntax.positional();
    const bool isList = words.value(0) == u"list" && words.size() == 1;
    const bool isShow = words.value(0) == u"show" && words.size() == 2;
    if (!isList && !isShow) {
        fail(ExitCode::BadUsage, tr("Usage: herald template list, or herald template show NAME"));
        return;
    }
    m_library = std::make_unique<TemplateLibrary>(environment().paths.templatesFolder());
    whenDone(m_library->load(), this,
        [this, path = isShow ? words.at(1) : QString()](const Result<void>& loaded) {
            if (!loaded)
                fail(ExitCode::StorageFailed, loaded.error().text);
            else if (path.isNull())
                list();
            else
                show(path);
        });
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

void TemplateCommand::show(const QString& path)
{
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

} // namespace herald
