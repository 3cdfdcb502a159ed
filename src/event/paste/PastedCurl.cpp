// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/FormEncoding.h"
#include "event/paste/CurlOptions.h"
#include "event/paste/PastedCommand.h"
#include "event/paste/PastedFields.h"
#include "event/paste/PastedJson.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PastedCurl)
};

using Field = PastedFields::Field;

Failure refuseFile()
{
    return refusedCommand(
        Text::tr("The command sends a file (“@…”). Herald reads no file for a pasted "
                 "command: put the text in its place."));
}

bool hasVariable(QStringView text)
{
    return text.contains(QChar(shellVariable));
}

/// Nothing where the bytes are not UTF-8.
std::optional<QString> decoded(QStringView value)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decode(formDecode(value.toUtf8()));
    return decode.hasError() ? std::nullopt : std::optional(text);
}

/// What a curl command asks for, as far as it matters here.
class CurlRequest {
public:
    Result<void> read(const QStringList& words);
    Result<PastedEvent> event();

private:
    Result<void> readLong(QStringView name);
    Result<void> readShort(QStringView letters);
    Result<void> apply(const CurlOption& option, const QString& value);
    Result<void> addData(CurlOption::Use use, const QString& value);
    Result<void> addEncoded(const QString& value);
    Result<void> addHeader(const QString& header);
    Result<void> addAddress();
    Result<void> addQuery(QStringView query);
    Result<void> addForm();
    Result<void> addFormField(QStringView pair);
    Result<void> addBody();

    QStringList m_words;
    qsizetype m_next = 1;
    QStringList m_addresses;
    QStringList m_data;
    QString m_method;
    QString m_contentType;
    bool m_isJson = false;
    PastedFields m_fields;
};

Result<void> CurlRequest::read(const QStringList& words)
{
    m_words = words;
    bool areOptionsOver = false;
    while (m_next < m_words.size()) {
        const QString word = m_words[m_next++];
        Result<void> done;
        if (areOptionsOver || !word.startsWith(u'-') || word.size() == 1)
            m_addresses += word;
        else if (word == u"--")
            areOptionsOver = true;
        else if (word.startsWith(u"--"))
            done = readLong(QStringView(word).sliced(2));
        else
            done = readShort(QStringView(word).sliced(1));
        if (!done)
            return done;
    }
    return {};
}

Result<void> CurlRequest::readLong(QStringView name)
{
    const CurlOption* option = curlOption(name);
    if (option == nullptr) {
        m_fields.leaveOut(QStringLiteral("--") + name.toString());
        return {};
    }
    if (!option->takesValue())
        return apply(*option, {});
    if (m_next == m_words.size())
        return refusedCommand(Text::tr("The last option of the command lacks its value."));
    return apply(*option, m_words[m_next++]);
}

/// "-sSd" "x", "-XPOST": letters without a value, then at most one with it.
Result<void> CurlRequest::readShort(QStringView letters)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const CurlOption* option = curlOption(letters[i]);
        Result<void> done;
        if (option == nullptr) {
            m_fields.leaveOut(QStringLiteral("-") + letters[i]);
        } else if (!option->takesValue()) {
            done = apply(*option, {});
        } else if (i + 1 < letters.size()) {
            return apply(*option, letters.sliced(i + 1).toString());
        } else {
            return readLong(option->name);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> CurlRequest::apply(const CurlOption& option, const QString& value)
{
    switch (option.use) {
    case CurlOption::Use::Data:
    case CurlOption::Use::RawData:
    case CurlOption::Use::EncodedData:
    case CurlOption::Use::Json:
        return addData(option.use, value);
    case CurlOption::Use::Header:
        return addHeader(value);
    case CurlOption::Use::Method:
        m_method = value;
        return {};
    case CurlOption::Use::Address:
        m_addresses += value;
        return {};
    case CurlOption::Use::Token:
        if (!hasVariable(value))
            m_fields.leaveOutToken();
        return {};
    case CurlOption::Use::OtherRequest:
        //: %1 is an option of a command
        return refusedCommand(
            Text::tr("“%1” makes it another request than a publish with form fields or "
                     "JSON.")
                .arg(QStringLiteral("--") + option.name.toString()));
    case CurlOption::Use::LeftOut:
    case CurlOption::Use::LeftOutWithValue:
        m_fields.leaveOut(QStringLiteral("--") + option.name.toString());
        return {};
    case CurlOption::Use::Harmless:
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> CurlRequest::addData(CurlOption::Use use, const QString& value)
{
    if (use == CurlOption::Use::EncodedData)
        return addEncoded(value);
    if (use != CurlOption::Use::RawData && value.startsWith(u'@'))
        return refuseFile();
    m_isJson = m_isJson || use == CurlOption::Use::Json;
    m_data += value;
    return {};
}

/// "name=text" or "text" to be encoded; "@file" and "name@file" are files.
Result<void> CurlRequest::addEncoded(const QString& value)
{
    const qsizetype equals = value.indexOf(u'=');
    if (equals < 0 && value.contains(u'@'))
        return refuseFile();
    const QString name = equals < 0 ? QString() : value.first(equals);
    const QString text = value.sliced(equals + 1);
    if (hasVariable(text)) {
        m_data += value;
        return {};
    }
    const QString encoded = QString::fromLatin1(formEncode(text.toUtf8()));
    m_data += name.isEmpty() ? encoded : name + u'=' + encoded;
    return {};
}

Result<void> CurlRequest::addHeader(const QString& header)
{
    if (header.startsWith(u'@'))
        return refuseFile();
    const qsizetype colon = header.indexOf(u':');
    const QString name = header.first(std::max<qsizetype>(colon, 0)).trimmed().toLower();
    const QString value = header.sliced(colon + 1).trimmed();
    if (name == u"content-type") {
        m_contentType = value.toLower();
    } else if (name == u"authorization") {
        if (!hasVariable(value))
            m_fields.leaveOutToken();
    } else if (name != u"accept") {
        m_fields.leaveOut(name);
    }
    return {};
}

Result<PastedEvent> CurlRequest::event()
{
    if (const auto done = addAddress(); !done)
        return Failure(done.error());
    if (!m_method.isEmpty() && m_method.toUpper() != u"POST")
        return refusedCommand(
            Text::tr("The command is no publish: an event is published with POST."));
    if (m_data.isEmpty())
        return refusedCommand(
            Text::tr("The command publishes nothing: it sends no name and no data."));
    if (const auto done = addBody(); !done)
        return Failure(done.error());
    if (!m_fields.has(Field::Name))
        return refusedCommand(Text::tr("The command gives no event name (“name=…”)."));
    return m_fields.take();
}

/// http://host/v1/devices/events, …/products/ID/events, …/orgs/ID/events, below any path.
Result<void> CurlRequest::addAddress()
{
    if (m_addresses.isEmpty())
        return refusedCommand(Text::tr("The command has no address."));
    if (m_addresses.size() > 1)
        return refusedCommand(
            Text::tr("The command has more than one address, or a word without quotes "
                     "that bash would take for one."));
    const QStringView address(m_addresses.first());
    const QStringView beforeQuery = address.left(address.indexOf(u'?')); // -1: all of it
    const qsizetype scheme = beforeQuery.indexOf(u"://");
    const QString schemeName
        = beforeQuery.left(std::max<qsizetype>(scheme, 0)).toString().toLower();
    const QList<QStringView> parts
        = beforeQuery.sliced(scheme < 0 ? 0 : scheme + 3).split(u'/', Qt::SkipEmptyParts);
    const qsizetype count = parts.size();
    const auto isAt = [&](qsizetype fromEnd, QStringView text) {
        return count > fromEnd && parts[count - fromEnd] == text;
    };
    Scope scope;
    const bool isDevices = isAt(1, u"events") && isAt(2, u"devices") && isAt(3, u"v1");
    const bool isProduct = isAt(1, u"events") && isAt(3, u"products") && isAt(4, u"v1");
    const bool isOrganisation = isAt(1, u"events") && isAt(3, u"orgs") && isAt(4, u"v1");
    const bool isHttp = scheme < 0 || schemeName == u"https" || schemeName == u"http";
    if (!isHttp || (!isDevices && !isProduct && !isOrganisation))
        return refusedCommand(Text::tr("The address is not one that events are published at: "
                                       "https://api.particle.io/v1/devices/events, "
                                       "/v1/products/ID/events or /v1/orgs/ID/events."));
    if (!isDevices) {
        const QStringView id = parts[count - 2];
        if (hasVariable(id))
            return refusedVariable();
        scope.kind = isProduct ? Scope::Kind::Product : Scope::Kind::Organisation;
        scope.id = decoded(id).value_or(QString());
    }
    m_fields.setScope(scope);
    if (parts.first() != u"api.particle.io")
        m_fields.addNote(Text::tr("The server was left out; the account decides about it."));
    return beforeQuery.size() < address.size() ? addQuery(address.sliced(beforeQuery.size() + 1))
                                               : Result<void>();
}

Result<void> CurlRequest::addQuery(QStringView query)
{
    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const QStringView name = pair.left(pair.indexOf(u'='));
        if (name != u"access_token")
            m_fields.leaveOut(name);
        else if (!hasVariable(pair))
            m_fields.leaveOutToken();
    }
    return {};
}

Result<void> CurlRequest::addBody()
{
    if (hasVariable(m_contentType))
        return refusedVariable();
    if (m_contentType.contains(u"multipart"))
        return refusedCommand(
            Text::tr("The command sends a multipart form; an event is published with "
                     "plain form fields or JSON."));
    const bool looksLikeObject = m_data.first().trimmed().startsWith(u'{');
    if (!m_isJson && !m_contentType.contains(u"json")
        && !(m_contentType.isEmpty() && looksLikeObject))
        return addForm();
    // curl puts nothing between the parts of --json, and "&" between those of --data.
    const QString json = m_data.join(m_isJson ? QString() : QStringLiteral("&"));
    return hasVariable(json) ? refusedVariable() : addJsonFields(m_fields, json);
}

Result<void> CurlRequest::addForm()
{
    const QString form = m_data.join(u'&');
    for (const QStringView pair : QStringView(form).split(u'&', Qt::SkipEmptyParts)) {
        if (const auto done = addFormField(pair); !done)
            return done;
    }
    return {};
}

Result<void> CurlRequest::addFormField(QStringView pair)
{
    const qsizetype equals = pair.indexOf(u'=');
    const auto name = decoded(pair.left(equals));
    const QStringView rawValue = equals < 0 ? QStringView() : pair.sliced(equals + 1);
    if (name == u"access_token" && hasVariable(rawValue))
        return {};
    if (hasVariable(pair))
        return refusedVariable();
    const auto value = decoded(rawValue);
    if (!name || !value)
        return refusedCommand(Text::tr("The form has bytes that are not UTF-8."));
    return m_fields.add(*name, *value);
}

} // namespace

Result<PastedEvent> eventFromCurl(const ShellCommand& command)
{
    CurlRequest request;
    if (const auto done = request.read(command.words); !done)
        return Failure(done.error());
    return request.event();
}

} // namespace herald
