// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportCollector.h"

#include "templates/TemplateFile.h"
#include "templates/TemplateImportName.h"
#include "templates/TemplatePath.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

} // namespace

bool TemplateImportCollector::take(
    const QStringList& names, const EventTemplate& content, const ImportOrigin& origin)
{
    const QString path = fittingPath(names);
    const auto isTaken
        = [this](const QString& each) { return m_keys.contains(templatePathKey(each)); };
    return add(freePath(path, m_numbers[templatePathKey(path)], isTaken), content, origin);
}

void TemplateImportCollector::takeFile(
    const QString& file, const QByteArray& bytes, const ImportOrigin& origin)
{
    const QString path = templatePath(file);
    const Result<EventTemplate> content = EventTemplate::fromFile(bytes);
    if (!content)
        refuse(origin, content.error().text);
    else if (m_keys.contains(templatePathKey(path)))
        refuse(origin, Text::tr("Another template of the same name comes before it."));
    else
        add(path, *content, origin);
}

bool TemplateImportCollector::add(
    const QString& path, const EventTemplate& content, const ImportOrigin& origin)
{
    if (isFull(origin.source))
        return false;
    const Result<void> checked = checkTemplatePath(path);
    const Result<QByteArray> bytes = checkedTemplateBytes(content);
    if (!checked || !bytes) {
        refuse(origin, checked ? bytes.error().text : checked.error().text);
        return false;
    }
    m_bytes += bytes->size();
    m_keys.insert(templatePathKey(path));
    m_import.templates.append({path, content});
    return true;
}

void TemplateImportCollector::refuse(const ImportOrigin& origin, const QString& text)
{
    append(m_import.problems, m_problemsLeft, origin, text);
}

void TemplateImportCollector::note(const ImportOrigin& origin, const QString& text)
{
    append(m_import.notes, m_notesLeft, origin, text);
}

void TemplateImportCollector::append(
    QList<ImportProblem>& list, qsizetype& left, const ImportOrigin& origin, const QString& text)
{
    if (list.size() + 1 < maxImportProblems)
        list.append({origin.source, origin.line, text});
    else
        ++left;
}

bool TemplateImportCollector::isFull(const QString& source)
{
    if (count() < maxImportItems && m_bytes < maxImportBytes)
        return false;
    if (!m_isFull)
        refuse({source},
            Text::tr("An import takes %L1 templates of %L2 bytes in all; the rest is left out.")
                .arg(maxImportItems)
                .arg(maxImportBytes));
    m_isFull = true;
    return true;
}

TemplateImport TemplateImportCollector::finish()
{
    const auto close = [](QList<ImportProblem>& list, qsizetype left) {
        if (left > 0)
            list.append({.text = Text::tr("%n more, not listed here.", nullptr,
                             static_cast<int>(std::min<qsizetype>(left, 1'000'000'000)))});
    };
    close(m_import.problems, m_problemsLeft);
    close(m_import.notes, m_notesLeft);
    return std::move(m_import);
}

} // namespace herald
