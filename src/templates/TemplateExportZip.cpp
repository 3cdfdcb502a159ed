// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateExportZip.h"

#include <QCoreApplication>

#include <zip.h>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateExport)
};

constexpr zip_uint16_t firstDay = 0x21; ///< 1980-01-01, as MS-DOS writes it

/// Owns what libzip does not own yet.
class ZipWriter {
public:
    ZipWriter()
        : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr))
        , m_archive(m_source ? zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr) : nullptr)
    {
        if (m_archive)
            zip_source_keep(m_source); // outlives the archive, to be read
    }

    ~ZipWriter()
    {
        if (m_archive)
            zip_discard(m_archive);
        if (m_source)
            zip_source_free(m_source);
    }

    Q_DISABLE_COPY_MOVE(ZipWriter)

    /// The bytes must outlive finish().
    bool add(const ExportedFile& file)
    {
        zip_source_t* content = m_archive ? zip_source_buffer(m_archive, file.bytes.constData(),
                                    static_cast<zip_uint64_t>(file.bytes.size()), 0)
                                          : nullptr;
        if (!content)
            return false;
        const zip_int64_t index
            = zip_file_add(m_archive, file.file.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        const auto place = static_cast<zip_uint64_t>(index);
        return zip_file_set_dostime(m_archive, place, 0, firstDay, 0) == 0
            && zip_set_file_compression(m_archive, place, ZIP_CM_DEFLATE, 9) == 0;
    }

    bool finish(QByteArray& bytes)
    {
        if (!m_archive || zip_close(m_archive) != 0)
            return false;
        m_archive = nullptr;
        zip_stat_t stat;
        if (zip_source_stat(m_source, &stat) != 0 || zip_source_open(m_source) != 0)
            return false;
        bytes.resize(static_cast<qsizetype>(stat.size));
        const zip_int64_t got
            = zip_source_read(m_source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        zip_source_close(m_source);
        return got == bytes.size();
    }

private:
    zip_source_t* m_source;
    zip_t* m_archive;
};

} // namespace

Result<QByteArray> zippedFiles(const QList<ExportedFile>& files)
{
    ZipWriter writer;
    bool isWhole = true;
    for (const ExportedFile& file : files)
        isWhole = isWhole && writer.add(file);
    QByteArray bytes;
    if (!isWhole || !writer.finish(bytes))
        return failure(ErrorKind::Storage, Text::tr("The zip archive could not be made."));
    return bytes;
}

} // namespace herald
