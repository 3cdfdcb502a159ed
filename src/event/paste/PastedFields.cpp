// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/paste/PastedFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PastedFields)
};

// Particle's tokens have 40 characters: a name that is shorter by far holds none.
constexpr qsizetype longestNamed = 20;
constexpr qsizetype mostNamed = 12;

Failure refuse(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

bool canBeNamed(QStringView name)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'_' || c == u'-' || c == u'.';
    };
    return !name.isEmpty() && name.size() <= longestNamed
        && std::all_of(name.begin(), name.end(), isPlain);
}

std::optional<int> ttlFromText(const QString& text)
{
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    return isNumber && seconds >= 0 && seconds <= maxTtlSeconds ? std::optional(seconds)
                                                                : std::nullopt;
}

} // namespace

PastedFields::Field PastedFields::fieldFromName(QStringView name)
{
    static constexpr std::array fields {std::pair {QStringView(u"name"), Field::Name},
        std::pair {QStringView(u"data"), Field::Data},
        std::pair {QStringView(u"private"), Field::Private},
        std::pair {QStringView(u"ttl"), Field::Ttl},
        std::pair {QStringView(u"as_device_id"), Field::AsDevice},
        std::pair {QStringView(u"access_token"), Field::AccessToken}};
    const auto* found = std::find_if(
        fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? Field::Unknown : found->second;
}

Result<void> PastedFields::add(QStringView name, const QString& value)
{
    return add(fieldFromName(name), name, value);
}

Result<void> PastedFields::add(Field field, QStringView name, const QString& value)
{
    if (field == Field::Unknown) {
        leaveOut(name);
        return {};
    }
    if (field == Field::AccessToken) {
        leaveOutToken();
        return {};
    }
    if (has(field))
        return refuse(Text::tr("“%1” is given twice.").arg(name));
    m_seen += field;
    Event& event = m_pasted.event;
    if (field == Field::Name) {
        event.name = value;
    } else if (field == Field::Data) {
        event.data = value;
    } else if (field == Field::AsDevice) {
        m_asDevice = value;
    } else if (field == Field::Private) {
        if (value != u"true" && value != u"false")
            return refuse(Text::tr("“%1” is neither true nor false.").arg(name));
        event.isPrivate = value == u"true";
    } else {
        const auto seconds = ttlFromText(value);
        if (!seconds)
            return refuse(Text::tr("“%1” is not a whole number from 0 to %2.")
                              .arg(name.toString(), QString::number(maxTtlSeconds)));
        event.ttlSeconds = *seconds;
    }
    return {};
}

void PastedFields::leaveOut(QStringView name)
{
    if (!canBeNamed(name) || m_leftOut.size() >= mostNamed)
        m_hadUnnamed = true;
    else if (!m_leftOut.contains(name))
        m_leftOut += name.toString();
}

Result<PastedEvent> PastedFields::take()
{
    const bool isProduct = m_pasted.scope && m_pasted.scope->kind == Scope::Kind::Product;
    if (isProduct)
        m_pasted.scope->asDeviceId = m_asDevice;
    else if (!m_asDevice.isEmpty())
        leaveOut(u"as_device_id");
    if (m_pasted.scope && !m_pasted.scope->check())
        return refuse(Text::tr("The id of the product, the organisation or the device has other "
                               "characters than letters, digits, “-”, “_” and “.”."));
    if (m_hadToken)
        addNote(Text::tr("The access token was left out; the account's own is used."));
    if (m_hadUnnamed)
        m_leftOut += Text::tr("others");
    if (!m_leftOut.isEmpty())
        //: %1 lists names of fields and options
        addNote(Text::tr("Left out: %1.").arg(m_leftOut.join(QStringLiteral(", "))));
    return std::move(m_pasted);
}

} // namespace herald
