// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/FormEncoding.h"

#include <array>

namespace herald {

namespace {

constexpr bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*'
        || c == '-' || c == '.' || c == '_';
}

constexpr bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void appendEncoded(QByteArray& form, QByteArrayView bytes)
{
    static constexpr std::array hex {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    for (const char c : bytes) {
        if (isPlain(c)) {
            form += c;
        } else if (c == ' ') {
            form += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            form += '%';
            form += hex[byte >> 4U];
            form += hex[byte & 0x0FU];
        }
    }
}

} // namespace

QByteArray formEncode(QByteArrayView bytes)
{
    QByteArray form;
    form.reserve(bytes.size());
    appendEncoded(form, bytes);
    return form;
}

QByteArray formDecode(QByteArrayView value)
{
    // Qt takes "%4x" for a byte; here only two hex digits are one.
    QByteArray bytes;
    bytes.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscape
            = value[i] == '%' && i + 2 < value.size() && isHex(value[i + 1]) && isHex(value[i + 2]);
        if (isEscape) {
            bytes += static_cast<char>(value.sliced(i + 1, 2).toByteArray().toInt(nullptr, 16));
            i += 2;
        } else {
            bytes += value[i] == '+' ? ' ' : value[i];
        }
    }
    return bytes;
}

QByteArray publishForm(const Event& event, const Scope& scope)
{
    QByteArray form;
    form.reserve(64 + event.name.size() + 2 * event.data.size());
    form += "name=";
    appendEncoded(form, event.name.toUtf8());
    form += "&data=";
    appendEncoded(form, event.data.toUtf8());
    form += "&private=";
    form += event.isPrivate ? "true" : "false";
    form += "&ttl=";
    form += QByteArray::number(event.ttlSeconds);
    if (scope.kind == Scope::Kind::Product && !scope.asDeviceId.isEmpty()) {
        form += "&as_device_id=";
        appendEncoded(form, scope.asDeviceId.toUtf8());
    }
    return form;
}

} // namespace herald
