// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/SizeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SizeText)
};

/// Classes are in the order of their limits.
const ReceiverClass* largestThatMisses(const DataSize& size)
{
    const auto fits = std::find_if(receiverClasses.begin(), receiverClasses.end(),
        [&](ReceiverClass receiver) { return size.bytes <= byteLimit(receiver); });
    return fits == receiverClasses.begin() ? nullptr : &*std::prev(fits);
}

QString characters(const DataSize& size)
{
    if (size.characters < 0 || size.characters == size.bytes)
        return {};
    //: after a number of bytes: how many characters they are
    return Text::tr("%Ln character(s)", nullptr, size.characters);
}

} // namespace

QString sizeText(const DataSize& size, ReceiverClass receiver, const QLocale& locale)
{
    const int limit = byteLimit(receiver);
    const QString label = receiverClassLabel(receiver);
    const bool fits = size.bytes <= limit;
    //: %1 bytes of data, %2 is the limit, %3 a class of devices
    const QString text = fits ? Text::tr("%1 of %2 bytes – fits %3")
                              : Text::tr("%1 of %2 bytes – too long for %3; nothing is cut");
    QStringList parts {text.arg(locale.toString(size.bytes), locale.toString(limit), label)};
    if (const ReceiverClass* missed = largestThatMisses(size); missed && fits)
        //: %1 is a class of devices; stands after "fits …"
        parts += Text::tr("not %1").arg(receiverClassLabel(*missed));
    if (const QString counted = characters(size); !counted.isEmpty())
        parts += counted;
    return parts.join(QStringLiteral(" · "));
}

QString sizeDetails(const DataSize& size, const QLocale& locale)
{
    QStringList lines;
    for (const ReceiverClass receiver : receiverClasses) {
        const QString line = size.bytes <= byteLimit(receiver)
            //: %1 is a class of devices, %2 its limit in bytes
            ? Text::tr("✓ fits %1 (%2 bytes)")
            : Text::tr("✗ too long for %1 (%2 bytes)");
        lines += line.arg(receiverClassLabel(receiver), locale.toString(byteLimit(receiver)));
    }
    if (size.savesByMinifying())
        lines += Text::tr("Minified, it would have %n byte(s).", nullptr, size.bytesMinified);
    return lines.join(u'\n');
}

} // namespace herald
