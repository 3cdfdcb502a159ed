// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzzing.h"
#include "templates/TemplateFile.h"
#include "templates/TemplateImport.h"
#include "templates/TemplatePath.h"

#include <QSet>

using namespace herald;

namespace {

/// The first byte chooses what the rest is.
QString fileName(uint8_t choice)
{
    static const QStringList names {QStringLiteral("a.json"), QStringLiteral("a.zip"),
        QStringLiteral("a.bru"), QStringLiteral("a.sh"), QStringLiteral("a.event.json")};
    return names[choice % names.size()];
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const TemplateImport import
        = readTemplateImportFile(fileName(data[0]), fuzzBytes(data + 1, size - 1));
    QSet<QString> keys;
    for (const ImportedTemplate& each : import.templates) {
        mustHold(checkTemplatePath(each.path).has_value(), "a path can be saved to");
        mustHold(!each.path.split(u'/').contains(QString()), "no name is empty");
        mustHold(checkedTemplateBytes(each.content).has_value(), "a template can be written");
        mustHold(!keys.contains(templatePathKey(each.path)), "no path comes twice");
        keys.insert(templatePathKey(each.path));
    }
    for (const ImportProblem& problem : import.problems + import.notes)
        mustHold(!problem.text.isEmpty() && problem.line >= 0, "a problem says something");
    mustHold(import.problems.size() <= maxImportProblems, "problems are bounded");
    return 0;
}
