// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PublishSource.h"

#include "base/WhenDone.h"
#include "event/Expansion.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplatePlace.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishSource)
};

/// Those that are used, and those that are defined but not used any more.
QStringList placeholderNames(const Composition& composition)
{
    QStringList names;
    const QList<Placeholder> used = placeholdersIn(composition);
    for (const Placeholder& placeholder : used + composition.placeholders) {
        if (!names.contains(placeholder.name))
            names.append(placeholder.name);
    }
    return names;
}

Result<void> checkKeys(const Composition& composition)
{
    const QStringList known = placeholderNames(composition);
    const QStringList given = composition.values.keys();
    for (const QString& key : given) {
        if (known.contains(key))
            continue;
        if (known.isEmpty())
            return failure(ErrorKind::InvalidInput,
                Text::tr("--set %1: this event has no placeholders.").arg(key));
        return failure(ErrorKind::InvalidInput,
            //: %2 lists names such as "side, room"
            Text::tr("--set %1: this event has no such placeholder. It has: %2")
                .arg(key, known.join(QStringLiteral(", "))));
    }
    return {};
}

/// The good template of that name.
Result<TemplateEntry> templateCalled(const QString& path, const TemplateLibrary& library)
{
    const auto entry = library.find(path);
    if (!entry)
        return failure(ErrorKind::InvalidInput,
            Text::tr("There is no template called “%1”. “herald template list” shows those that "
                     "there are.")
                .arg(path));
    if (!entry->problem.isEmpty())
        return failure(ErrorKind::InvalidInput,
            Text::tr("%1 cannot be read: %2").arg(entry->path, entry->problem));
    return *entry;
}

} // namespace

void findTemplate(const QString& path, const Paths& paths,
    std::unique_ptr<TemplateLibrary>& library, QObject* context,
    std::function<void(const Result<TemplateEntry>&)> told)
{
    const TemplatePlace place = templatePlace(paths);
    library = std::make_unique<TemplateLibrary>(place.folder);
    whenDone(library->setFolder(place.folder, !place.isChosen), context,
        [path, &library = *library, told = std::move(told)](const Result<void>& loaded) {
            if (loaded)
                told(templateCalled(path, library));
            else
                told(failure(ErrorKind::Storage, loaded.error().text, loaded.error().detail));
        });
}

Result<Composition> composed(
    const PublishOptions& options, const std::optional<TemplateEntry>& source)
{
    Composition composition;
    if (source)
        composition = {.event = source->content.event,
            .dataMode = source->content.dataMode,
            .isSentMinified = source->content.isSentMinified,
            .placeholders = source->content.placeholders};
    composition.event = options.applied(composition.event);
    composition.values = options.values;
    if (const auto checked = checkKeys(composition); !checked)
        return Failure(checked.error());
    return composition;
}

Lineage lineageOf(const std::optional<TemplateEntry>& source)
{
    if (!source)
        return {};
    return {.templateId = source->content.id,
        .templatePath = source->path,
        .templateVersion = templateVersion(source->revision)};
}

Result<ChosenAccount> chooseDestination(const PublishOptions& options,
    const std::optional<TemplateEntry>& source, const Environment& environment,
    const AccountList& accounts)
{
    const bool isGiven = !options.account.isEmpty() || !environment.accessToken.isEmpty();
    const QString wanted = source && !isGiven ? source->content.account : QString();
    if (!wanted.isEmpty() && !accounts.findByName(wanted))
        return failure(ErrorKind::InvalidInput,
            Text::tr("The template asks for the account “%1”, which is not in your list. Say which "
                     "one to use with --account.")
                .arg(wanted));
    auto chosen = chooseAccount(wanted.isEmpty() ? options.account : wanted, environment, accounts);
    if (!chosen)
        return chosen;
    if (source && options.account.isEmpty() && source->content.scope)
        chosen->account.scope = *source->content.scope;
    if (source && source->content.receiver)
        chosen->account.receiver = *source->content.receiver;
    return chosen;
}

} // namespace herald
