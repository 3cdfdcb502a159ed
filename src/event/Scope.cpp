// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Scope.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scope)
};

bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_' || c == u'.';
}

/// "." and ".." would climb in the URL's path.
bool isId(const QString& text)
{
    return !text.isEmpty() && text != u"." && text != u".."
        && std::all_of(text.begin(), text.end(), isIdCharacter);
}

} // namespace

QByteArray Scope::publishPath() const
{
    switch (kind) {
    case Kind::MyDevices:
        return "/v1/devices/events";
    case Kind::Product:
        return "/v1/products/" + QUrl::toPercentEncoding(id) + "/events";
    case Kind::Organisation:
        return "/v1/orgs/" + QUrl::toPercentEncoding(id) + "/events";
    }
    Q_UNREACHABLE();
}

QString Scope::label() const
{
    switch (kind) {
    case Kind::MyDevices:
        return Text::tr("My devices");
    case Kind::Product:
        return Text::tr("Product %1").arg(id);
    case Kind::Organisation:
        return Text::tr("Organisation %1").arg(id);
    }
    Q_UNREACHABLE();
}

Result<void> Scope::check() const
{
    const auto refuse = [](const QString& text) { return failure(ErrorKind::InvalidInput, text); };
    if (kind == Kind::Product && id.isEmpty())
        return refuse(Text::tr("Enter the product's id or slug."));
    if (kind == Kind::Organisation && id.isEmpty())
        return refuse(Text::tr("Enter the organisation's slug."));
    if (kind != Kind::MyDevices && !isId(id))
        return refuse(
            Text::tr("The id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.")
                .arg(id));
    if (kind == Kind::Product && !asDeviceId.isEmpty() && !isId(asDeviceId))
        return refuse(Text::tr(
            "The device id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.")
                          .arg(asDeviceId));
    return {};
}

} // namespace herald
