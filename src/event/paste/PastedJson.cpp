// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/paste/PastedJson.h"

#include "json/JsonReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PastedJson)
};

using Token = JsonReader::Token;
using Field = PastedFields::Field;

Failure refuse(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

/// One member of the outermost object.
struct Member {
    QString key;
    Token kind; ///< of the value; the opening one of an object or an array
    QString value; ///< of a string what it stands for, else as it was typed
};

Result<QList<Member>> readMembers(const QString& json)
{
    JsonReader reader(json);
    Token token = reader.next();
    if (token != Token::BeginObject && token != Token::Invalid)
        return refuse(Text::tr("This is JSON, and not an object: an event is {\"name\": …, "
                               "\"data\": …}."));
    QList<Member> members;
    QString key;
    qsizetype opened = 0;
    for (token = reader.next(); token != Token::End; token = reader.next()) {
        if (token == Token::Invalid) {
            // Its own words may quote a part of the text, and that part may be a token.
            const JsonProblem problem = reader.problem();
            return refuse(Text::tr("The JSON is not valid from line %1, column %2 on.")
                              .arg(problem.line)
                              .arg(problem.column));
        }
        const bool opens = token == Token::BeginObject || token == Token::BeginArray;
        const bool closes = token == Token::EndObject || token == Token::EndArray;
        if (token == Token::Key && reader.depth() == 1) {
            key = reader.stringValue();
        } else if (opens && reader.depth() == 2) {
            opened = reader.tokenStart();
            members += {.key = key, .kind = token, .value = {}};
        } else if (closes && reader.depth() == 1) {
            members.last().value = json.sliced(opened, reader.tokenEnd() - opened);
        } else if (!opens && !closes && token != Token::Key && reader.depth() == 1) {
            members += {.key = key,
                .kind = token,
                .value
                = token == Token::String ? reader.stringValue() : reader.tokenText().toString()};
        }
    }
    return members;
}

/// "event" is how webhooks and recipes call the name; the event stream says "public".
Field fieldOf(const QString& key)
{
    return key == u"event" ? Field::Name : PastedFields::fieldFromName(key);
}

/// What the event stream adds.
bool isOfStream(const QString& key)
{
    static constexpr std::array<QStringView, 8> keys {u"published_at", u"coreid", u"deviceid",
        u"userid", u"version", u"public", u"productID", u"fw_version"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isName(const Member& member)
{
    return fieldOf(member.key) == Field::Name && member.kind == Token::String;
}

/// Whether it means to be an event, and not data that happens to have such a key.
bool isEvent(const QList<Member>& members)
{
    const auto isKnown = [](const Member& member) {
        return fieldOf(member.key) != Field::Unknown || isOfStream(member.key);
    };
    const auto isData = [](const Member& member) { return fieldOf(member.key) == Field::Data; };
    const bool hasName = std::any_of(members.begin(), members.end(), isName);
    const bool hasData = std::any_of(members.begin(), members.end(), isData);
    const bool isAllKnown = std::all_of(members.begin(), members.end(), isKnown);
    return hasName ? hasData || isAllKnown : hasData && isAllKnown;
}

Result<void> addData(PastedFields& fields, const Member& member)
{
    if (member.kind != Token::String && member.kind != Token::Null)
        fields.addNote(Text::tr("The data was JSON and not a string: its text became the data."));
    return fields.add(
        Field::Data, member.key, member.kind == Token::Null ? QString() : member.value);
}

Result<void> addMember(PastedFields& fields, const Member& member)
{
    const Field field = fieldOf(member.key);
    if (field == Field::Data)
        return addData(fields, member);
    if (field == Field::Name && member.kind != Token::String)
        return refuse(Text::tr("The event's name is not a string."));
    if (member.key == u"public" && (member.kind == Token::True || member.kind == Token::False))
        return fields.add(Field::Private, member.key,
            member.kind == Token::True ? QStringLiteral("false") : QStringLiteral("true"));
    if (member.kind == Token::Null && field != Field::Unknown)
        return {};
    return fields.add(field, member.key, member.value);
}

Result<void> addMembers(PastedFields& fields, const QList<Member>& members)
{
    for (const Member& member : members) {
        if (const Result<void> added = addMember(fields, member); !added)
            return added;
    }
    return {};
}

/// The fields of one server-sent event. Source: HTML, "Interpreting an event stream".
struct StreamEvent {
    QString name;
    QStringList data;
    bool isComplete = false; ///< a blank line came after it
    bool isMoreThanOne = false;
};

StreamEvent readStream(const QString& text)
{
    StreamEvent event;
    for (QStringView line : QStringView(text).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        const bool hasContent = !event.name.isEmpty() || !event.data.isEmpty();
        event.isComplete = event.isComplete || (line.isEmpty() && hasContent);
        const qsizetype colon = line.indexOf(u':');
        const QStringView key = colon < 0 ? line : line.first(colon);
        QStringView value = colon < 0 ? QStringView() : line.sliced(colon + 1);
        if (value.startsWith(u' '))
            value = value.sliced(1);
        if (key != u"event" && key != u"data")
            continue;
        event.isMoreThanOne
            = event.isMoreThanOne || event.isComplete || (key == u"event" && !event.name.isEmpty());
        if (key == u"event")
            event.name = value.toString();
        else
            event.data += value.toString();
    }
    return event;
}

} // namespace

Result<void> addJsonFields(PastedFields& fields, const QString& json)
{
    const auto members = readMembers(json);
    if (!members)
        return Failure(members.error());
    return addMembers(fields, *members);
}

Result<PastedEvent> eventFromJson(const QString& json)
{
    const auto members = readMembers(json);
    if (!members)
        return Failure(members.error());
    PastedFields fields;
    if (!isEvent(*members)) {
        fields.addNote(Text::tr("The text is JSON and names no event: all of it became the data."));
        if (const auto added = fields.add(Field::Data, u"data", json.trimmed()); !added)
            return Failure(added.error());
        return fields.take();
    }
    if (const auto added = addMembers(fields, *members); !added)
        return Failure(added.error());
    if (!fields.has(Field::Name))
        fields.addNote(Text::tr("The text names no event: the name is still to be given."));
    return fields.take();
}

bool looksLikeStream(const QString& text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    return trimmed.startsWith(u"event:") || trimmed.startsWith(u"data:")
        || trimmed.startsWith(u":ok") || trimmed.startsWith(u"id:");
}

Result<PastedEvent> eventFromStream(const QString& lines)
{
    const StreamEvent event = readStream(lines);
    if (event.isMoreThanOne)
        return refuse(Text::tr("These are several events: paste one at a time."));
    if (event.data.isEmpty())
        return refuse(Text::tr("The event has no “data:” line."));
    const QString data = event.data.join(u'\n');
    PastedFields fields;
    const auto members = readMembers(data);
    const bool isParticles = members
        && std::any_of(members->begin(), members->end(),
            [](const Member& member) { return fieldOf(member.key) == Field::Data; });
    if (!event.name.isEmpty()) {
        if (const auto added = fields.add(Field::Name, u"event", event.name); !added)
            return Failure(added.error());
    } else if (!isParticles || std::none_of(members->begin(), members->end(), isName)) {
        fields.addNote(Text::tr("The text names no event: the name is still to be given."));
    }
    for (const Member& member : isParticles ? *members : QList<Member> {}) {
        if (fields.has(Field::Name) && fieldOf(member.key) == Field::Name)
            continue; // some clients repeat it
        if (const auto added = addMember(fields, member); !added)
            return Failure(added.error());
    }
    if (!isParticles) {
        if (const auto added = fields.add(Field::Data, u"data", data); !added)
            return Failure(added.error());
    }
    return fields.take();
}

} // namespace herald
