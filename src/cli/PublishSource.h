// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/AccountChoice.h"
#include "cli/PublishOptions.h"
#include "event/Composition.h"
#include "event/Lineage.h"
#include "templates/TemplateEntry.h"

#include <functional>
#include <memory>

class QObject;

namespace herald {

class TemplateLibrary;
struct Paths;

/// Reads the library that these paths name into `library`, which must stay until `told` has been
/// called with the good template of that name, on the context's thread.
void findTemplate(const QString& path, const Paths& paths,
    std::unique_ptr<TemplateLibrary>& library, QObject* context,
    std::function<void(const Result<TemplateEntry>&)> told);

/// What is published: the template's event (or an empty one) with what the options put in its
/// place. Values come from the options and the template's defaults only, so that a script does the
/// same on every computer. Fails for a value that no placeholder takes.
Result<Composition> composed(
    const PublishOptions& options, const std::optional<TemplateEntry>& source);

/// Without values; those are known when the placeholders are filled in.
Lineage lineageOf(const std::optional<TemplateEntry>& source);

/// The account and the scope: --account or HERALD_ACCESS_TOKEN, else what the template asks for,
/// else the current account.
Result<ChosenAccount> chooseDestination(const PublishOptions& options,
    const std::optional<TemplateEntry>& source, const Environment& environment,
    const AccountList& accounts);

} // namespace herald
