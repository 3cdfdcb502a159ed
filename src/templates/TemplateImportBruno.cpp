// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportBruno.h"

#include "templates/TemplateImportBru.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

using Body = ImportRequest::Body;

const BruBlock* find(const QList<BruBlock>& blocks, const QString& name)
{
    const auto at = std::find_if(blocks.cbegin(), blocks.cend(),
        [&name](const BruBlock& block) { return block.name == name; });
    return at == blocks.cend() ? nullptr : &*at;
}

const BruBlock* findMethod(const QList<BruBlock>& blocks)
{
    static const QStringList methods {QStringLiteral("post"), QStringLiteral("get"),
        QStringLiteral("put"), QStringLiteral("patch"), QStringLiteral("delete"),
        QStringLiteral("head"), QStringLiteral("options"), QStringLiteral("http")};
    const auto at = std::find_if(blocks.cbegin(), blocks.cend(),
        [](const BruBlock& block) { return methods.contains(block.name); });
    return at == blocks.cend() ? nullptr : &*at;
}

void readBody(const QList<BruBlock>& blocks, const QString& kind, ImportRequest& request)
{
    if (kind.isEmpty() || kind == u"none")
        return;
    const bool isForm = kind == u"formUrlEncoded" || kind == u"multipartForm";
    const BruBlock* block = find(blocks,
        kind == u"formUrlEncoded"      ? QStringLiteral("body:form-urlencoded")
            : kind == u"multipartForm" ? QStringLiteral("body:multipart-form")
                                       : QStringLiteral("body:") + kind);
    if (!block)
        return;
    if (isForm) {
        request.body = Body::Fields;
        request.fields = block->members();
    } else {
        request.body = kind == u"json" || kind == u"text" ? Body::Text : Body::Other;
        request.text = block->text;
    }
}

bool hasToken(const QList<BruBlock>& blocks, const QString& auth)
{
    if (!auth.isEmpty() && auth != u"none")
        return true;
    const BruBlock* headers = find(blocks, QStringLiteral("headers"));
    return headers && holdsToken(headers->members());
}

QString valueOf(const BruBlock& block, const QString& name)
{
    const auto members = block.members();
    const auto at = std::find_if(members.cbegin(), members.cend(),
        [&name](const auto& member) { return member.first == name; });
    return at == members.cend() ? QString() : at->second;
}

} // namespace

TemplateImportBruno::TemplateImportBruno(TemplateImportCollector& collector)
    : m_collector(collector)
    , m_requests(m_variables, collector)
{
}

bool TemplateImportBruno::isSetting(const QString& file)
{
    const QString name = file.section(u'/', -1);
    return name == u"collection.bru" || name == u"folder.bru" || name == u"bruno.json"
        || file.startsWith(u"environments/") || file.contains(u"/environments/");
}

void TemplateImportBruno::readVariables(const QString& file, const QByteArray& bytes)
{
    if (!isSetting(file) || !file.endsWith(u".bru"))
        return;
    const BruFile read(bytes);
    for (const BruBlock& block : read.blocks()) {
        if (block.name == u"vars:secret") {
            for (const QString& name : block.items())
                m_variables.add(name, {}, true);
        } else if (block.name == u"vars" || block.name == u"vars:pre-request") {
            for (const auto& [name, value] : block.members())
                m_variables.add(name, value);
        }
    }
}

void TemplateImportBruno::take(const QString& source, const QString& file, const QByteArray& bytes)
{
    const BruFile read(bytes);
    if (!read.problem().isEmpty())
        return m_collector.refuse({source, read.problemLine()}, read.problem());
    const BruBlock* method = findMethod(read.blocks());
    if (!method)
        return m_collector.refuse({source}, Text::tr("This holds no HTTP request."));
    QStringList names = file.chopped(4).split(u'/');
    if (const BruBlock* meta = find(read.blocks(), QStringLiteral("meta"));
        meta && !valueOf(*meta, QStringLiteral("name")).isEmpty())
        names.last() = valueOf(*meta, QStringLiteral("name"));
    ImportRequest request {.names = names,
        .origin = {source, method->line},
        .method = method->name == u"http" ? valueOf(*method, QStringLiteral("method"))
                                          : method->name.toUpper(),
        .url = valueOf(*method, QStringLiteral("url"))};
    request.hasToken = hasToken(read.blocks(), valueOf(*method, QStringLiteral("auth")));
    if (const BruBlock* docs = find(read.blocks(), QStringLiteral("docs")))
        request.description = docs->text;
    readBody(read.blocks(), valueOf(*method, QStringLiteral("body")), request);
    m_requests.take(request);
}

} // namespace herald
