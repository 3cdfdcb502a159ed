// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportZip.h"

#include "templates/TemplatePath.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using Archive = std::unique_ptr<zip_t, Discard>;
using Entry = std::unique_ptr<zip_file_t, Discard>;

/// The archive keeps pointing at the bytes.
Archive opened(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    Archive archive(
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (!archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

/// A path that stays where it is put.
bool isInside(const QString& path)
{
    const QStringList names = path.split(u'/');
    return !path.contains(u'\\') && !path.contains(u':') && !names.contains(QString())
        && !names.contains(QStringLiteral(".")) && !names.contains(QStringLiteral(".."));
}

class ZipImport {
public:
    ZipImport(zip_t* archive, const QString& source, TemplateImportCollector& collector)
        : m_archive(archive)
        , m_source(source)
        , m_collector(collector)
    {
    }

    void import()
    {
        const zip_int64_t count = zip_get_num_entries(m_archive, 0);
        for (zip_int64_t i = 0; i < count && !m_collector.isFull(m_source); ++i) {
            if (i == 2 * maxImportItems || m_bytesLeft <= 0)
                return m_collector.refuse(
                    {m_source}, Text::tr("The archive is too large; the rest of it is left out."));
            take(static_cast<zip_uint64_t>(i));
        }
    }

private:
    void take(zip_uint64_t index)
    {
        const char* name = zip_get_name(m_archive, index, ZIP_FL_ENC_GUESS);
        const QString path = QString::fromUtf8(name ? name : "");
        if (path.endsWith(u'/'))
            return; // a folder
        const ImportOrigin origin {m_source + QStringLiteral(": ") + path.left(200)};
        if (!isInside(path))
            return m_collector.refuse(origin, Text::tr("The path leads out of the archive."));
        if (!path.endsWith(templateSuffix))
            return m_collector.refuse(origin,
                //: %1 is .event.json
                Text::tr("This is no template: those end with %1.").arg(templateSuffix));
        const auto bytes = read(index);
        if (!bytes)
            return m_collector.refuse(
                origin, Text::tr("This part of the archive is damaged or encrypted."));
        m_collector.takeFile(path, *bytes, origin);
    }

    /// At most one byte more than a template may have, whatever the archive says of its size.
    std::optional<QByteArray> read(zip_uint64_t index)
    {
        const Entry entry(zip_fopen_index(m_archive, index, 0));
        if (!entry)
            return std::nullopt;
        QByteArray bytes(maxTemplateBytes + 1, Qt::Uninitialized);
        qsizetype size = 0;
        while (size < bytes.size()) {
            const zip_int64_t got = zip_fread(
                entry.get(), bytes.data() + size, static_cast<zip_uint64_t>(bytes.size() - size));
            if (got < 0)
                return std::nullopt;
            if (got == 0)
                break;
            size += got;
        }
        m_bytesLeft -= size;
        bytes.truncate(size);
        bytes.squeeze();
        return bytes;
    }

    zip_t* m_archive;
    QString m_source;
    TemplateImportCollector& m_collector;
    qint64 m_bytesLeft = maxImportBytes;
};

} // namespace

void importZip(const QByteArray& archive, const QString& source, TemplateImportCollector& collector)
{
    const Archive zip = opened(archive);
    if (!zip)
        return collector.refuse({source}, Text::tr("The zip archive is damaged."));
    ZipImport(zip.get(), source, collector).import();
}

} // namespace herald
