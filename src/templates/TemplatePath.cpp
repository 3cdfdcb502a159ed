// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplatePath.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringEncoder>
#include <QStringList>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplatePath)
};

bool isForbidden(QChar c)
{
    return c < u' ' || c == u'\x7f' || QStringView(u"/\\:*?\"<>|%").contains(c);
}

bool isForbiddenAtEnds(QChar c)
{
    return c == u' ' || c == u'.';
}

QString percentEncoded(QChar ascii)
{
    return QStringLiteral("%%1")
        .arg(static_cast<uint>(ascii.unicode()), 2, 16, QLatin1Char('0'))
        .toUpper();
}

/// Windows keeps these, with whatever stands after a first point.
bool isDeviceName(const QString& name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (stem == u"CON" || stem == u"PRN" || stem == u"AUX" || stem == u"NUL")
        return true;
    const bool isPort = stem.size() == 4 && (stem.startsWith(u"COM") || stem.startsWith(u"LPT"));
    return isPort && QStringView(u"0123456789¹²³").contains(stem.back());
}

QString encodedName(const QString& name)
{
    QString encoded;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool isEnd = i == 0 || i == name.size() - 1;
        const bool isDevice = i == 0 && isDeviceName(name);
        if (isForbidden(name[i]) || (isEnd && isForbiddenAtEnds(name[i])) || isDevice)
            encoded += percentEncoded(name[i]);
        else
            encoded += name[i];
    }
    return encoded;
}

/// Only a name that encodedName() writes is decoded; any other is the user's own spelling.
QString decodedName(const QString& fileName)
{
    if (!fileName.contains(u'%'))
        return fileName;
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(fileName.toUtf8()));
    const bool isOurs = !decoded.contains(u'/') && encodedName(decoded) == fileName;
    return isOurs ? decoded : fileName;
}

QString mapped(const QString& path, QString (*name)(const QString&))
{
    QStringList names = path.split(u'/');
    for (QString& each : names)
        each = name(each);
    return names.join(u'/');
}

bool survivesUtf8(const QString& name)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    const QByteArray bytes = encoder(name);
    return !encoder.hasError() && QString::fromUtf8(bytes) == name;
}

Result<void> checkNames(const QString& path, int maxNames)
{
    const QStringList names = path.split(u'/');
    if (names.size() > maxNames)
        return failure(ErrorKind::InvalidInput,
            Text::tr("A template can stand in at most %n folder(s), one in the other.", nullptr,
                maxTemplateDepth));
    for (const QString& name : names) {
        if (name.isEmpty())
            return failure(ErrorKind::InvalidInput,
                Text::tr("“%1” holds an empty name before or after a slash.").arg(path));
        if (!survivesUtf8(name))
            return failure(ErrorKind::InvalidInput,
                Text::tr("The name holds half a character, which no file name can."));
        if (encodedName(name).toUtf8().size() + templateSuffix.size() > maxNameBytes)
            return failure(ErrorKind::InvalidInput,
                Text::tr("“%1…” is too long for the name of a file. Shorten it.")
                    .arg(name.first(40)));
    }
    return {};
}

} // namespace

Result<void> checkTemplatePath(const QString& path)
{
    if (path.isEmpty())
        return failure(ErrorKind::InvalidInput, Text::tr("Give the template a name."));
    return checkNames(path, maxTemplateDepth + 1);
}

Result<void> checkTemplateFolder(const QString& path)
{
    if (path.isEmpty())
        return failure(ErrorKind::InvalidInput, Text::tr("Give the folder a name."));
    return checkNames(path, maxTemplateDepth);
}

QString templateFile(const QString& path)
{
    return mapped(path, encodedName) + templateSuffix;
}

QString templatePath(const QString& file)
{
    return mapped(file.chopped(templateSuffix.size()), decodedName);
}

QString templateFolderOnDisk(const QString& path)
{
    return mapped(path, encodedName);
}

QString templateFolderPath(const QString& folder)
{
    return mapped(folder, decodedName);
}

QString templateName(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString templateBaseFolder(const QString& path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

QString templatePathKey(const QString& path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString movedPath(const QString& path, const QString& from, const QString& to)
{
    const bool isMoved = path == from || path.startsWith(from + u'/');
    return isMoved ? to + path.sliced(from.size()) : path;
}

} // namespace herald
