// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateDeed.h"

#include "templates/TemplatePath.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateDeed)
};

} // namespace

QString TemplateDeed::undoText() const
{
    const QString name = templateName(path);
    const QString folder = templateBaseFolder(to);
    switch (kind) {
    case Kind::Delete:
        return isFolder ? Text::tr("Undo deleting the folder “%1”").arg(name)
                        : Text::tr("Undo deleting “%1”").arg(name);
    case Kind::Rename:
        return Text::tr("Undo renaming “%1” to “%2”").arg(name, templateName(to));
    case Kind::Move:
        //: the top is where no folder is around a template
        return folder.isEmpty() ? Text::tr("Undo moving “%1” to the top").arg(name)
                                : Text::tr("Undo moving “%1” to “%2”").arg(name, folder);
    case Kind::Duplicate:
        return Text::tr("Undo duplicating “%1”").arg(name);
    case Kind::NewFolder:
        return Text::tr("Undo making the folder “%1”").arg(name);
    }
    Q_UNREACHABLE();
}

QString TemplateDeed::doneText() const
{
    const QString name = templateName(path);
    const QString folder = templateBaseFolder(to);
    switch (kind) {
    case Kind::Delete:
        return isFolder ? Text::tr("The folder “%1” was deleted with all that it held.").arg(name)
                        : Text::tr("“%1” was deleted.").arg(name);
    case Kind::Rename:
        return Text::tr("“%1” was renamed to “%2”.").arg(name, templateName(to));
    case Kind::Move:
        return folder.isEmpty() ? Text::tr("“%1” was moved to the top.").arg(name)
                                : Text::tr("“%1” was moved to “%2”.").arg(name, folder);
    case Kind::Duplicate:
        return Text::tr("“%1” was duplicated as “%2”.").arg(name, templateName(to));
    case Kind::NewFolder:
        return Text::tr("The folder “%1” was made.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace herald
