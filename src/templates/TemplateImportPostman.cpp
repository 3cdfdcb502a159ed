// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportPostman.h"

#include "templates/TemplateImportRequest.h"

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

class Postman {
public:
    Postman(const ImportJson& file, const QString& source, TemplateImportCollector& collector)
        : m_file(file)
        , m_source(source)
        , m_collector(collector)
        , m_requests(m_variables, collector)
    {
    }

    void import()
    {
        const int variables = m_file.member(ImportJson::root, key("variable"));
        for (int each = m_file.firstChild(variables); each >= 0; each = m_file.nextSibling(each)) {
            if (!m_file.isTrue(m_file.member(each, key("disabled"))))
                m_variables.add(m_file.text(each, key("key")), m_file.text(each, key("value")),
                    m_file.text(each, key("type")) == u"secret");
        }
        push(m_file.member(ImportJson::root, key("item")), {},
            isAuthorised(ImportJson::root, false));
        while (!m_open.isEmpty() && !m_collector.isFull(m_source))
            step();
    }

private:
    struct Open {
        int item;
        QStringList folders;
        bool isAuthorised;
    };

    void push(int items, const QStringList& folders, bool isAuthorisedAbove)
    {
        const int first = m_file.isArray(items) ? m_file.firstChild(items) : -1;
        if (first >= 0)
            m_open.append({first, folders, isAuthorisedAbove});
    }

    /// One item; its siblings wait behind what is in it.
    void step()
    {
        const Open open = m_open.last();
        if (const int next = m_file.nextSibling(open.item); next >= 0)
            m_open.last().item = next;
        else
            m_open.removeLast();
        const QStringList names = open.folders + QStringList {m_file.text(open.item, key("name"))};
        const bool isAuthorisedHere = isAuthorised(open.item, open.isAuthorised);
        const int items = m_file.member(open.item, key("item"));
        if (m_file.isArray(items))
            push(items, names, isAuthorisedHere);
        else
            take(open.item, names, isAuthorisedHere);
    }

    bool isAuthorised(int node, bool above) const
    {
        const int auth = m_file.member(node, key("auth"));
        if (!m_file.isObject(auth))
            return above;
        return m_file.text(auth, key("type")) != u"noauth";
    }

    void take(int item, const QStringList& names, bool isAuthorisedAbove)
    {
        const int node = m_file.member(item, key("request"));
        ImportRequest request {.names = names,
            .origin = {m_source + QStringLiteral(": ")
                    + names.join(QStringLiteral(" / ")).left(200).simplified(),
                m_file.line(item)}};
        if (node < 0)
            return m_collector.refuse(request.origin, Text::tr("This holds no request."));
        request.method = m_file.isObject(node) ? m_file.text(node, key("method")) : key("GET");
        if (request.method.isEmpty())
            request.method = key("GET");
        const int url = m_file.member(node, key("url"));
        request.url = m_file.isObject(url) ? m_file.text(url, key("raw")) : m_file.text(url);
        request.hasToken = isAuthorised(node, isAuthorisedAbove)
            || holdsToken(m_file.pairs(m_file.member(node, key("header")), key("key")));
        const int description = m_file.member(node, key("description"));
        request.description = m_file.isObject(description)
            ? m_file.text(description, key("content"))
            : m_file.text(description);
        readBody(m_file.member(node, key("body")), request);
        m_requests.take(request);
    }

    void readBody(int body, ImportRequest& request) const
    {
        const QString mode = m_file.text(body, key("mode"));
        if (mode.isEmpty())
            return;
        request.body = Body::Other;
        if (mode == u"raw") {
            request.body = Body::Text;
            request.text = m_file.text(body, key("raw"));
        } else if (mode == u"urlencoded" || mode == u"formdata") {
            request.body = Body::Fields;
            request.fields = m_file.pairs(m_file.member(body, mode), key("key"));
        }
    }

    const ImportJson& m_file;
    QString m_source;
    TemplateImportCollector& m_collector;
    TemplateImportVariables m_variables;
    TemplateImportRequest m_requests;
    QList<Open> m_open;
};

} // namespace

bool isPostman(const ImportJson& file)
{
    const int info = file.member(ImportJson::root, key("info"));
    return file.member(info, key("_postman_id")) >= 0
        || file.text(info, key("schema")).contains(u"getpostman.com/json/collection");
}

void importPostman(
    const ImportJson& file, const QString& source, TemplateImportCollector& collector)
{
    const QString schema = file.text(file.member(ImportJson::root, key("info")), key("schema"));
    if (!schema.contains(u"/v2."))
        return collector.refuse({source},
            Text::tr(
                "This Postman collection is not of version 2.1: export it from Postman again."));
    Postman(file, source, collector).import();
}

} // namespace herald
