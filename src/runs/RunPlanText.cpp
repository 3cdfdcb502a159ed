// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunPlan.h"

#include "templates/EventTemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunPlan)
};

constexpr int version = 1;
constexpr qsizetype maxTextBytes = 64 * 1024 * 1024;
constexpr double largestExact = 9007199254740992.0; // 2^53: every whole number below is exact

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonObject textsOf(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QJsonObject stepObject(const RunStep& step)
{
    const EventTemplate file {.event = step.composition.event,
        .dataMode = step.composition.dataMode,
        .isSentMinified = step.composition.isSentMinified,
        .placeholders = step.composition.placeholders};
    return {{key("event"), QString::fromUtf8(file.toFile())},
        {key("values"), textsOf(step.composition.values)}, {key("fills"), step.fillsPlaceholders},
        {key("templateId"), step.lineage.templateId},
        {key("templatePath"), step.lineage.templatePath},
        {key("templateVersion"), step.lineage.templateVersion}, {key("pauseMs"), step.pauseMs}};
}

QJsonObject fileObject(const RunFile& file)
{
    return {{key("path"), file.path}, {key("bytes"), file.fingerprint.bytes},
        {key("sha256"), QString::fromLatin1(file.fingerprint.sha256.toHex())},
        {key("rows"), file.rows}, {key("bad"), file.bad}, {key("name"), file.mapping.name},
        {key("data"), file.mapping.data}, {key("private"), file.mapping.isPrivate},
        {key("ttl"), file.mapping.ttl}, {key("values"), textsOf(file.mapping.values)}};
}

/// Takes values out of an object; the first that is not what it should be spoils all.
class Reading {
public:
    explicit Reading(const QJsonObject& object)
        : m_object(object)
    {
    }

    QString text(const char* name)
    {
        const QJsonValue value = m_object.value(key(name));
        mustBe(value.isString(), name);
        return value.toString();
    }
    bool truth(const char* name)
    {
        const QJsonValue value = m_object.value(key(name));
        mustBe(value.isBool(), name);
        return value.toBool();
    }
    double number(const char* name, double least, double most)
    {
        const QJsonValue value = m_object.value(key(name));
        mustBe(value.isDouble() && value.toDouble() >= least && value.toDouble() <= most, name);
        return value.toDouble();
    }
    qint64 whole(const char* name, double most = largestExact)
    {
        const double value = number(name, 0, most);
        mustBe(value == std::floor(value), name);
        return wrong.isEmpty() ? qint64(value) : 0;
    }
    QMap<QString, QString> texts(const char* name)
    {
        QMap<QString, QString> map;
        const QJsonObject object = this->object(name);
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            mustBe(entry->isString(), name);
            map.insert(entry.key(), entry->toString());
        }
        return map;
    }
    QJsonObject object(const char* name)
    {
        const QJsonValue value = m_object.value(key(name));
        mustBe(value.isObject(), name);
        return value.toObject();
    }
    QJsonArray array(const char* name)
    {
        const QJsonValue value = m_object.value(key(name));
        mustBe(value.isArray(), name);
        return value.toArray();
    }
    void mustBe(bool holds, const char* name)
    {
        if (!holds && wrong.isEmpty())
            wrong = key(name);
    }

    QString wrong; ///< the key of what is

private:
    QJsonObject m_object;
};

Failure unreadable(const QString& where)
{
    return failure(ErrorKind::InvalidInput,
        //: %1: a part of it, say "rate"
        Text::tr("What the run was to do cannot be read (%1).").arg(where));
}

Result<RunStep> stepOf(const QJsonObject& object)
{
    Reading reading(object);
    RunStep step {.composition = {.values = reading.texts("values")},
        .fillsPlaceholders = reading.truth("fills"),
        .lineage = {.templateId = reading.text("templateId"),
            .templatePath = reading.text("templatePath"),
            .templateVersion = reading.text("templateVersion")},
        .pauseMs = reading.whole("pauseMs", double(RunPlan::maxIntervalMs))};
    const auto file = EventTemplate::fromFile(reading.text("event").toUtf8());
    if (!reading.wrong.isEmpty())
        return unreadable(reading.wrong);
    if (!file)
        return unreadable(file.error().text);
    step.composition.event = file->event;
    step.composition.dataMode = file->dataMode;
    step.composition.isSentMinified = file->isSentMinified;
    step.composition.placeholders = file->placeholders;
    return step;
}

Result<RunFile> fileOf(const QJsonObject& object)
{
    Reading reading(object);
    const RunFile file {.path = reading.text("path"),
        .fingerprint = {.bytes = reading.whole("bytes"),
            .sha256 = QByteArray::fromHex(reading.text("sha256").toLatin1())},
        .mapping = {.name = reading.text("name"),
            .data = reading.text("data"),
            .isPrivate = reading.text("private"),
            .ttl = reading.text("ttl"),
            .values = reading.texts("values")},
        .rows = reading.whole("rows"),
        .bad = reading.whole("bad")};
    if (!reading.wrong.isEmpty())
        return unreadable(reading.wrong);
    return file;
}
} // namespace

QByteArray RunPlan::toText() const
{
    QJsonArray stepArray;
    for (const RunStep& step : steps)
        stepArray.append(stepObject(step));
    QJsonObject object {{key("heraldRun"), version}, {key("kind"), int(kind)},
        {key("accountId"), accountId}, {key("accountName"), accountName},
        {key("scope"), int(scope.kind)}, {key("scopeId"), scope.id},
        {key("asDevice"), scope.asDeviceId}, {key("receiver"), byteLimit(receiver)},
        {key("steps"), stepArray}, {key("intervalMs"), intervalMs}, {key("times"), times},
        {key("untilMs"), until.isValid() ? until.toMSecsSinceEpoch() : 0},
        {key("rate"), ratePerSecond}, {key("passesOverUnknown"), onUnknown == OnUnknown::PassOver}};
    if (kind == Kind::File)
        object.insert(key("file"), fileObject(file));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<RunPlan> RunPlan::fromText(const QByteArray& text)
{
    if (text.size() > maxTextBytes)
        return unreadable(Text::tr("it is too long"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unreadable(error.errorString());
    Reading reading(document.object());
    if (reading.whole("heraldRun") > version)
        return failure(ErrorKind::NewerSchema,
            Text::tr("A newer Herald has begun this run. Go on with it there."));
    RunPlan plan {.kind = Kind(reading.whole("kind", int(Kind::File))),
        .accountId = reading.text("accountId"),
        .accountName = reading.text("accountName"),
        .scope = {.kind = Scope::Kind(reading.whole("scope", int(Scope::Kind::Organisation))),
            .id = reading.text("scopeId"),
            .asDeviceId = reading.text("asDevice")},
        .receiver = receiverClassFromLimit(int(reading.whole("receiver", maxTtlSeconds))),
        .intervalMs = reading.whole("intervalMs", double(maxIntervalMs)),
        .times = reading.whole("times"),
        .ratePerSecond = reading.number("rate", lowestRate, highestRate),
        .onUnknown = reading.truth("passesOverUnknown") ? OnUnknown::PassOver : OnUnknown::Stop};
    if (const qint64 untilMs = reading.whole("untilMs"); untilMs > 0)
        plan.until = QDateTime::fromMSecsSinceEpoch(untilMs, Qt::UTC);
    const QJsonArray steps = reading.array("steps");
    reading.mustBe(!steps.isEmpty() && steps.size() <= maxSteps, "steps");
    const QJsonObject file = plan.kind == Kind::File ? reading.object("file") : QJsonObject();
    if (!reading.wrong.isEmpty())
        return unreadable(reading.wrong);
    for (const QJsonValue& value : steps) {
        const auto step = stepOf(value.toObject());
        if (!step)
            return tl::unexpected(step.error());
        plan.steps.append(*step);
    }
    if (plan.kind != Kind::File)
        return plan;
    return fileOf(file).map([&plan](const RunFile& read) {
        plan.file = read;
        return plan;
    });
}

} // namespace herald
