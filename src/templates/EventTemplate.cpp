// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/EventTemplate.h"

#include "templates/TemplateFileReader.h"
#include "templates/TemplateFileWriter.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EventTemplate)
};

const QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Where the first byte stands that is not UTF-8.
qsizetype firstInvalidByte(const QByteArray& bytes, const QString& decoded)
{
    // An invalid sequence reads as U+FFFD (EF BF BD); written again, its bytes differ.
    const QByteArray again = decoded.toUtf8();
    const auto [differs, ignored]
        = std::mismatch(bytes.begin(), bytes.end(), again.begin(), again.end());
    const QByteArray before = bytes.first(differs - bytes.begin());
    if (before.endsWith("\xEF\xBF"))
        return before.size() - 2;
    return before.endsWith('\xEF') ? before.size() - 1 : before.size();
}

Failure failureAt(QStringView textBefore, const QString& what)
{
    const JsonProblem problem = JsonReader(textBefore).problemAt(textBefore.size(), what);
    return failure(ErrorKind::InvalidInput, problemSentence(problem));
}

} // namespace

QByteArray EventTemplate::toFile() const
{
    return templateFileBytes(*this);
}

EventTemplate EventTemplate::withoutOrphans() const
{
    EventTemplate result = *this;
    result.unknownPlaceholderKeys.clear();
    for (const Placeholder& placeholder : placeholders) {
        const RawMembers unknown = unknownPlaceholderKeys.value(placeholder.name);
        if (!unknown.isEmpty())
            result.unknownPlaceholderKeys.insert(placeholder.name, unknown);
    }
    return result;
}

Result<EventTemplate> EventTemplate::fromFile(const QByteArray& bytes)
{
    if (bytes.size() > maxTemplateBytes)
        return failure(
            ErrorKind::InvalidInput, Text::tr("The file is larger than 1 MiB; no template is."));
    if (bytes.startsWith(byteOrderMark))
        return failureAt(
            {}, Text::tr("The file begins with a byte order mark; save it as UTF-8 without one"));

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return failureAt(QString::fromUtf8(bytes.first(firstInvalidByte(bytes, text))),
            Text::tr("This byte is not UTF-8"));
    if (const qsizetype nul = text.indexOf(QChar(0)); nul >= 0)
        return failureAt(text.first(nul), Text::tr("A NUL byte stands here"));
    return TemplateFileReader(text).read();
}

} // namespace herald
