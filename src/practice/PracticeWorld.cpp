// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeWorld.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace herald::practice {

namespace {

constexpr int productDeviceCount = 60; // more than two pages of 25

struct DeviceSample {
    const char* id;
    const char* name; // null: unnamed
    int platform;
    const char* system;
    bool isOnline;
    bool isCellular;
};

constexpr std::array samples {
    DeviceSample {"e00fce68a1b2c3d4e5f60718", "garage-door", 12, "3.3.1", true, false},
    DeviceSample {"e00fce6811223344556677aa", "greenhouse", 13, "2.3.1", true, true},
    DeviceSample {"3f0022000d47373336373937", "attic-fan", 6, "0.7.0", false, false},
    DeviceSample {"0a10aced202194944a0464d2", nullptr, 32, "6.3.0", false, false},
};

QString minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes).toString(Qt::ISODateWithMs);
}

QJsonObject deviceObject(const DeviceSample& sample, const QString& id, const QJsonValue& name,
    int productId, int minutes)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name},
        {QStringLiteral("last_ip_address"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("last_heard"), minutesAgo(minutes)},
        {QStringLiteral("last_handshake_at"), minutesAgo(minutes + 60)},
        {QStringLiteral("product_id"), productId}, {QStringLiteral("online"), sample.isOnline},
        {QStringLiteral("connected"), sample.isOnline},
        {QStringLiteral("platform_id"), sample.platform},
        {QStringLiteral("notes"), QJsonValue::Null}, {QStringLiteral("functions"), QJsonArray {}},
        {QStringLiteral("variables"), QJsonObject {}},
        {QStringLiteral("cellular"), sample.isCellular},
        {QStringLiteral("status"), QStringLiteral("normal")},
        {QStringLiteral("serial_number"), QStringLiteral("PRACTICE") + id.right(6).toUpper()},
        {QStringLiteral("system_firmware_version"), QLatin1String(sample.system)}};
}

QJsonValue sampleName(const DeviceSample& sample)
{
    return sample.name == nullptr ? QJsonValue() : QJsonValue(QLatin1String(sample.name));
}

} // namespace

QString userId()
{
    return QStringLiteral("5e0fce680000000000000001");
}

QJsonObject user(const QString& userName)
{
    return {{QStringLiteral("username"), userName},
        {QStringLiteral("subscription_ids"), QJsonArray {}},
        {QStringLiteral("account_info"),
            QJsonObject {{QStringLiteral("first_name"), QStringLiteral("Practice")},
                {QStringLiteral("last_name"), QStringLiteral("User")},
                {QStringLiteral("company_name"), QString()},
                {QStringLiteral("business_account"), false}}},
        {QStringLiteral("mfa"), QJsonObject {{QStringLiteral("enabled"), false}}}};
}

bool exists(const QString& productOrOrganisation)
{
    return !productOrOrganisation.startsWith(QLatin1String("missing"));
}

int productNumber(const QString& idOrSlug)
{
    bool isNumber = false;
    const int number = idOrSlug.toInt(&isNumber);
    if (isNumber)
        return number;
    const QByteArray hash = QCryptographicHash::hash(idOrSlug.toUtf8(), QCryptographicHash::Sha256);
    return 10'000 + hash.left(2).toHex().toInt(nullptr, 16);
}

QJsonObject product(const QString& idOrSlug)
{
    const int number = productNumber(idOrSlug);
    const bool isNumber = idOrSlug == QString::number(number);
    return {{QStringLiteral("id"), number},
        {QStringLiteral("slug"), isNumber ? QStringLiteral("practice-%1").arg(number) : idOrSlug},
        {QStringLiteral("name"), QStringLiteral("Practice product %1").arg(number)},
        {QStringLiteral("description"), QStringLiteral("Exists in the practice cloud only")},
        {QStringLiteral("platform_id"), samples.front().platform},
        {QStringLiteral("device_count"), productDeviceCount}};
}

QJsonArray myDevices()
{
    QJsonArray devices;
    int minutes = 1;
    for (const DeviceSample& sample : samples) {
        devices.append(deviceObject(
            sample, QLatin1String(sample.id), sampleName(sample), sample.platform, minutes));
        minutes *= 30;
    }
    return devices;
}

QJsonArray productDevices(const QString& idOrSlug)
{
    const int number = productNumber(idOrSlug);
    QJsonArray devices;
    for (int i = 0; i < productDeviceCount; ++i) {
        const QString id = QStringLiteral("e00fce68%1%2")
                               .arg(number, 8, 16, QLatin1Char('0'))
                               .arg(i, 8, 16, QLatin1Char('0'));
        devices.append(deviceObject(samples.at(static_cast<std::size_t>(i) % samples.size()), id,
            QStringLiteral("unit-%1").arg(i + 1, 3, 10, QLatin1Char('0')), number, i + 1));
    }
    return devices;
}

QString deviceIdOf(const QString& idOrName)
{
    static const QRegularExpression id(QStringLiteral("^[0-9a-fA-F]{24}$"));
    if (id.match(idOrName).hasMatch())
        return idOrName.toLower();
    return myDevice(idOrName).value(QStringLiteral("id")).toString();
}

QJsonObject myDevice(const QString& idOrName)
{
    const QJsonArray devices = myDevices();
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const QJsonValue& device) {
        return device[QStringLiteral("id")].toString() == idOrName.toLower()
            || device[QStringLiteral("name")].toString() == idOrName;
    });
    return found == devices.end() || idOrName.isEmpty() ? QJsonObject() : found->toObject();
}

} // namespace herald::practice
