// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzzing.h"
#include "templates/TemplatePath.h"

#include <QStringList>

using namespace herald;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const QString path = QString::fromUtf8(fuzzBytes(data, size));
    mustHold(!templatePath(path + templateSuffix).isEmpty() || path.isEmpty(),
        "any file name reads as something");
    if (!checkTemplatePath(path))
        return 0;
    const QString file = templateFile(path);
    mustHold(templatePath(file) == path, "a path comes back from its file");
    for (const QString& name : file.split(u'/')) {
        mustHold(!name.isEmpty() && !name.startsWith(u'.') && name.toUtf8().size() <= maxNameBytes,
            "a file system can hold each name");
        mustHold(!name.contains(QChar(0)) && !name.contains(u'\\') && !name.contains(u':'),
            "no name leads elsewhere");
    }
    return 0;
}
