// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportInsomnia.h"

#include "templates/TemplateImportRequest.h"
#include "templates/TemplatePath.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

using Body = ImportRequest::Body;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

class Insomnia {
public:
    Insomnia(const ImportJson& file, const QString& source, TemplateImportCollector& collector)
        : m_file(file)
        , m_source(source)
        , m_collector(collector)
        , m_requests(m_variables, collector)
    {
    }

    void import()
    {
        const int resources = m_file.member(ImportJson::root, key("resources"));
        for (int each = m_file.firstChild(resources); each >= 0; each = m_file.nextSibling(each)) {
            m_byId.insert(m_file.text(each, key("_id")), each);
            readVariables(m_file.member(each, key("data")));
            readVariables(m_file.member(each, key("environment")));
        }
        for (int each = m_file.firstChild(resources); each >= 0 && !m_collector.isFull(m_source);
             each = m_file.nextSibling(each)) {
            const QString type = m_file.text(each, key("_type"));
            if (type == u"request")
                take(each);
            else if (type == u"grpc_request" || type == u"websocket_request")
                m_collector.refuse(origin(each, {m_file.text(each, key("name"))}),
                    Text::tr("This is no HTTP request."));
        }
    }

private:
    /// Objects in objects have names with points between.
    void readVariables(int data)
    {
        QList<std::pair<int, QString>> open;
        if (m_file.isObject(data))
            open.append(std::pair(data, QString()));
        while (!open.isEmpty()) {
            const auto [object, prefix] = open.takeLast();
            for (int each = m_file.firstChild(object); each >= 0; each = m_file.nextSibling(each)) {
                const QString name = prefix + m_file.key(each);
                if (m_file.isObject(each) && name.size() < 200)
                    open.append(std::pair(each, QString(name + u'.')));
                else if (!m_file.isArray(each))
                    m_variables.add(name, m_file.text(each));
            }
        }
    }

    ImportOrigin origin(int node, const QStringList& names) const
    {
        return {m_source + QStringLiteral(": ")
                + names.join(QStringLiteral(" / ")).left(200).simplified(),
            m_file.line(node)};
    }

    /// Of the folders above, from the top.
    QStringList folders(int node) const
    {
        QStringList names;
        int parent = m_byId.value(m_file.text(node, key("parentId")), -1);
        while (parent >= 0 && names.size() < maxTemplateDepth
            && m_file.text(parent, key("_type")) == u"request_group") {
            names.prepend(m_file.text(parent, key("name")));
            parent = m_byId.value(m_file.text(parent, key("parentId")), -1);
        }
        return names;
    }

    void take(int node)
    {
        const QStringList names = folders(node) + QStringList {m_file.text(node, key("name"))};
        ImportRequest request {.names = names,
            .origin = origin(node, names),
            .method = m_file.text(node, key("method")),
            .url = m_file.text(node, key("url")),
            .description = m_file.text(node, key("description"))};
        const int authentication = m_file.member(node, key("authentication"));
        request.hasToken = m_file.firstChild(authentication) >= 0
            || holdsToken(m_file.pairs(m_file.member(node, key("headers")), key("name")));
        readBody(m_file.member(node, key("body")), request);
        m_requests.take(request);
    }

    void readBody(int body, ImportRequest& request) const
    {
        const int fields = m_file.member(body, key("params"));
        const int text = m_file.member(body, key("text"));
        if (m_file.isArray(fields)) {
            request.body = Body::Fields;
            request.fields = m_file.pairs(fields, key("name"));
        } else if (text >= 0) {
            request.body = Body::Text;
            request.text = m_file.text(text);
        } else if (m_file.member(body, key("fileName")) >= 0) {
            request.body = Body::Other;
        }
    }

    const ImportJson& m_file;
    QString m_source;
    TemplateImportCollector& m_collector;
    TemplateImportVariables m_variables;
    TemplateImportRequest m_requests;
    QHash<QString, int> m_byId;
};

} // namespace

bool isInsomnia(const ImportJson& file)
{
    return file.text(ImportJson::root, key("_type")) == u"export"
        && file.member(ImportJson::root, key("__export_format")) >= 0;
}

void importInsomnia(
    const ImportJson& file, const QString& source, TemplateImportCollector& collector)
{
    if (file.text(ImportJson::root, key("__export_format")) != u"4")
        return collector.refuse({source},
            Text::tr("This Insomnia export is not of version 4: export it again as “Insomnia v4 "
                     "(JSON)”."));
    Insomnia(file, source, collector).import();
}

} // namespace herald
