// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateFile.h"
#include "templates/TemplateFolder.h"
#include "templates/TemplatePath.h"

#include <QFileInfo>
#include <QSet>

namespace herald {

/// Saves many with one look at what is there. Whatever is not plain goes the usual way, which says
/// what is wrong with it.
class TemplateFolder::Batch {
public:
    explicit Batch(TemplateFolder& folder)
        : m_folder(folder)
    {
        look();
    }

    Result<void> save(const TemplateSave& order)
    {
        if (const TemplateEntry* known = m_entries.value(order.path))
            return replace(*known, order);
        if (isFree(order.path) && m_folder.checkWritable())
            return add(order);
        finish();
        const Result<void> saved
            = m_folder.save(order.path, order.content, Replace::OnlyKnown, order.basedOn);
        look();
        return saved;
    }

    void finish()
    {
        if (m_hasChanged)
            m_folder.list();
        m_hasChanged = false;
    }

private:
    void look()
    {
        m_entries.clear();
        m_keys.clear();
        m_ids.clear();
        m_folders.clear();
        for (const TemplateEntry& entry : std::as_const(m_folder.m_listing.entries)) {
            m_entries.insert(entry.path, &entry);
            m_keys.insert(templatePathKey(entry.path));
            m_ids.insert(entry.content.id);
        }
        const QStringList paths = m_folder.folderPaths();
        for (const QString& path : paths)
            m_folders.insert(templatePathKey(path), path);
    }

    /// A name that nothing has, in folders that are spelled as those that are there.
    bool isFree(const QString& path) const
    {
        if (!checkTemplatePath(path) || m_keys.contains(templatePathKey(path)))
            return false;
        for (QString at = templateBaseFolder(path); !at.isEmpty(); at = templateBaseFolder(at)) {
            if (m_folders.value(templatePathKey(at), at) != at)
                return false;
        }
        return !QFileInfo::exists(m_folder.absolute(templateFile(path)));
    }

    Result<void> add(const TemplateSave& order)
    {
        EventTemplate content = order.content;
        if (content.id.isEmpty() || m_ids.contains(content.id))
            content.id = newTemplateId();
        const Result<QByteArray> bytes = checkedTemplateBytes(content);
        if (!bytes)
            return Failure(bytes.error());
        const QString file = templateFile(order.path);
        if (auto written = writeTemplateFile(m_folder.absolute(file), *bytes); !written)
            return written;
        note(file);
        m_ids.insert(content.id);
        m_keys.insert(templatePathKey(order.path));
        for (QString at = templateBaseFolder(order.path); !at.isEmpty();
             at = templateBaseFolder(at))
            m_folders.insert(templatePathKey(at), at);
        return {};
    }

    Result<void> replace(const TemplateEntry& known, const TemplateSave& order)
    {
        const auto checked = m_folder.checkReplacing(order.path, known.file, &known, order.basedOn);
        if (!checked)
            return checked;
        if (auto written = m_folder.writeUnlessSame(known.file, order.content); !written)
            return written;
        note(known.file);
        return {};
    }

    void note(const QString& file)
    {
        m_folder.note(file);
        m_hasChanged = true;
    }

    TemplateFolder& m_folder;
    QHash<QString, const TemplateEntry*> m_entries; ///< of the folder's list
    QSet<QString> m_keys; ///< of paths
    QSet<QString> m_ids;
    QHash<QString, QString> m_folders; ///< by key
    bool m_hasChanged = false; ///< since the list was made
};

QList<Result<void>> TemplateFolder::saveAll(const QList<TemplateSave>& saves)
{
    Batch batch(*this);
    QList<Result<void>> results;
    for (const TemplateSave& order : saves) {
        results += batch.save(order);
        if (!results.last() && results.last().error().kind == ErrorKind::Storage)
            break;
    }
    batch.finish();
    return results;
}

} // namespace herald
