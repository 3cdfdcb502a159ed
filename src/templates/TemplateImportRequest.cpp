// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportRequest.h"

#include "event/PlaceholderJson.h"
#include "event/PlaceholderText.h"
#include "json/JsonReader.h"
#include "json/JsonText.h"
#include "json/JsonTree.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

constexpr qsizetype maxShown = 60;
constexpr qsizetype maxDescription = 10'000;
constexpr int maxFields = 100;

QString shown(const QString& text)
{
    return text.size() > maxShown ? text.left(maxShown) + u'…' : text;
}

QString formDecoded(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

/// A JSON value as typed, without the depth it had in the body: of a string what it says.
QString valueText(const QString& typed)
{
    JsonReader reader(typed);
    if (reader.next() == JsonReader::Token::String)
        return reader.stringValue();
    return typed.contains(u'\n') ? formatJsonWithPlaceholders(typed).value_or(typed) : typed;
}

} // namespace

bool holdsToken(const QList<std::pair<QString, QString>>& headers)
{
    return std::any_of(headers.cbegin(), headers.cend(), [](const auto& header) {
        return header.first.compare(u"Authorization", Qt::CaseInsensitive) == 0;
    });
}

TemplateImportRequest::TemplateImportRequest(
    TemplateImportVariables& variables, TemplateImportCollector& collector)
    : m_variables(variables)
    , m_collector(collector)
{
}

void TemplateImportRequest::take(const ImportRequest& request)
{
    m_template = {};
    m_unknown.clear();
    m_notes.clear();
    m_hasToken = request.hasToken;
    m_variables.forgetUses();
    if (request.method.compare(u"POST", Qt::CaseInsensitive) != 0) {
        refuse(request,
            //: %1 is GET, PUT … as the file says it
            Text::tr("A %1 request publishes nothing.").arg(shown(request.method)));
        return;
    }
    if (!readAddress(request) || !readBody(request))
        return;
    if (m_template.event.name.isEmpty()) {
        refuse(request, Text::tr("The request has no event name."));
        return;
    }
    m_template.description = request.description.left(maxDescription);
    keepUsedPlaceholders();
    if (m_collector.take(request.names, m_template, request.origin))
        say(request);
}

/// A variable may have stood in a field that is left out.
void TemplateImportRequest::keepUsedPlaceholders()
{
    QSet<QString> used;
    for (const QString& text : {m_template.event.name, m_template.event.data}) {
        const auto scan
            = scanPlaceholders(text, looksLikeJson(text) ? TextKind::Json : TextKind::Plain);
        for (const PlaceholderUse& use : scan.uses)
            used.insert(use.name);
    }
    m_template.placeholders = m_variables.placeholders();
    m_template.placeholders.removeIf(
        [&used](const Placeholder& each) { return !used.contains(each.name); });
}

/// Where it would be published.
bool TemplateImportRequest::readAddress(const ImportRequest& request)
{
    static const QRegularExpression publishes(
        QStringLiteral("/v1/(?:devices|(products|orgs)/([^/?#]{1,200}))/events/?(?:[?#].*)?\\z"));
    const QString address = m_variables.filled(request.url);
    m_hasToken = m_hasToken || address.contains(u"access_token=");
    const auto match = publishes.match(address);
    if (!match.hasMatch())
        return refuse(request,
            Text::tr(
                "The address is none that publishes events: those end with /v1/devices/events, "
                "/v1/products/ID/events or /v1/orgs/ID/events."));
    const QString kind = match.captured(1);
    if (kind.isEmpty())
        return true;
    Scope scope {.kind = kind == u"orgs" ? Scope::Kind::Organisation : Scope::Kind::Product,
        .id = QUrl::fromPercentEncoding(match.captured(2).toUtf8())};
    if (scope.check())
        m_template.scope = scope;
    else
        m_notes += Text::tr("The product or organisation “%1” has no known value, so the template "
                            "has no scope.")
                       .arg(shown(scope.id));
    return true;
}

bool TemplateImportRequest::readBody(const ImportRequest& request)
{
    switch (request.body) {
    case ImportRequest::Body::None:
        return refuse(request, Text::tr("The request has no body."));
    case ImportRequest::Body::Other:
        return refuse(request,
            Text::tr("The body is neither a form nor JSON, and the cloud takes no other."));
    case ImportRequest::Body::Fields:
        for (const auto& [name, value] : request.fields)
            readField(name, converted(value));
        return true;
    case ImportRequest::Body::Text:
        break;
    }
    if (request.text.size() > maxTemplateBytes)
        return refuse(request, Text::tr("The body is larger than a template can be."));
    if (looksLikeJson(request.text))
        return readJson(request);
    readForm(request.text);
    return true;
}

bool TemplateImportRequest::readJson(const ImportRequest& request)
{
    const QString text = converted(request.text);
    JsonTree tree;
    const auto root = tree.add(jsonWithStandIns(text));
    if (!root)
        return refuse(request,
            Text::tr("The body is not JSON: %1 (its line %2).")
                .arg(tree.problem().text)
                .arg(tree.problem().line));
    if (tree.kind(*root) != JsonTree::Kind::Object)
        return refuse(request, Text::tr("The body is no JSON object with a name and data."));
    for (int member = tree.firstChild(*root); member >= 0; member = tree.nextSibling(member)) {
        const JsonTree::Node& value = tree.at(member);
        if (value.kind != JsonTree::Kind::Null)
            readField(value.key, valueText(text.mid(value.start, value.length)));
    }
    return true;
}

void TemplateImportRequest::readForm(const QString& text)
{
    const QStringList parts = text.split(u'&');
    for (const QString& part : parts.mid(0, maxFields)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            readField(formDecoded(QStringView(part).first(equals)).trimmed(),
                converted(formDecoded(QStringView(part).sliced(equals + 1))));
    }
}

/// The value has placeholders already.
void TemplateImportRequest::readField(const QString& name, const QString& value)
{
    if (name == u"name" || name == u"event")
        m_template.event.name = value;
    else if (name == u"data")
        m_template.event.data = value;
    else if (name == u"private")
        m_template.event.isPrivate = value != u"false";
    else if (name == u"ttl")
        readTtl(value);
    else if (name == u"access_token")
        m_hasToken = true;
    else if (name == u"as_device_id" && m_template.scope)
        m_template.scope->asDeviceId = value;
    else
        m_notes
            += Text::tr("The field “%1” is left out: the cloud does not know it.").arg(shown(name));
    if (m_template.scope && !m_template.scope->check())
        m_template.scope->asDeviceId.clear();
}

void TemplateImportRequest::readTtl(const QString& value)
{
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= maxTtlSeconds)
        m_template.event.ttlSeconds = seconds;
    else
        m_notes += Text::tr("“%1” is no TTL; the template has %2 s.")
                       .arg(shown(value))
                       .arg(m_template.event.ttlSeconds);
}

QString TemplateImportRequest::converted(const QString& text)
{
    return m_variables.converted(text, m_unknown);
}

/// What the template lacks.
void TemplateImportRequest::say(const ImportRequest& request)
{
    if (m_hasToken)
        m_notes += Text::tr("Its token is left out: Herald keeps tokens in accounts only.");
    m_unknown.removeDuplicates();
    for (const QString& each : m_unknown.mid(0, 5))
        m_notes += Text::tr("Herald has no equal for %1; it stays as text.").arg(shown(each));
    for (const QString& text : std::as_const(m_notes).mid(0, 10))
        m_collector.note(request.origin, text);
}

bool TemplateImportRequest::refuse(const ImportRequest& request, const QString& text)
{
    m_collector.refuse(request.origin, text);
    return false;
}

} // namespace herald
