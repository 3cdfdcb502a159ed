// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/EventHub.h"

#include "practice/PracticeWorld.h"

#include <QDateTime>
#include <QJsonDocument>

#include <utility>

namespace herald::practice {

namespace {

constexpr std::size_t maxStreams = 100; // the Particle Cloud's limit for one source address
constexpr qsizetype maxWaitingBytes = 8 * 1024 * 1024; // a reader that is further behind is let go

bool isSameProduct(const QString& one, const QString& other)
{
    return one == other || productNumber(one) == productNumber(other);
}

bool isInScope(const StreamFilter& filter, const StreamEvent& event)
{
    switch (filter.scope) {
    case StreamFilter::Scope::Everything:
        return true;
    case StreamFilter::Scope::MyDevices:
        return event.scope == StreamEvent::Scope::MyDevices || !event.deviceId.isEmpty();
    case StreamFilter::Scope::Product: // an event of an organisation reaches each of its products
        return event.scope == StreamEvent::Scope::Organisation
            || (event.scope == StreamEvent::Scope::Product
                && isSameProduct(filter.scopeId, event.scopeId));
    case StreamFilter::Scope::Organisation:
        return event.scope == StreamEvent::Scope::Product
            || (event.scope == StreamEvent::Scope::Organisation && filter.scopeId == event.scopeId);
    }
    return false;
}

} // namespace

bool StreamFilter::matches(const StreamEvent& event) const
{
    return isInScope(*this, event) && (deviceId.isEmpty() || deviceId == event.deviceId)
        && event.name.startsWith(prefix);
}

QByteArray streamText(
    const StreamEvent& event, StreamFilter::Scope scope, const QByteArray& publishedAt)
{
    const QString sender = event.deviceId.isEmpty() ? QStringLiteral("api") : event.deviceId;
    QJsonObject json {{QStringLiteral("data"), event.data},
        {QStringLiteral("published_at"), QString::fromLatin1(publishedAt)},
        {QStringLiteral("coreid"), sender}};
    if (scope == StreamFilter::Scope::Product || scope == StreamFilter::Scope::Organisation) {
        json.insert(QStringLiteral("ttl"), event.ttlSeconds);
        json.insert(QStringLiteral("userid"), userId());
        json.insert(QStringLiteral("version"), 0);
        json.insert(QStringLiteral("public"), event.isPublic);
        json.insert(QStringLiteral("productID"), productNumber(event.scopeId));
    } else { // the documents' samples show a string here and a number there
        json.insert(QStringLiteral("ttl"), QString::number(event.ttlSeconds));
    }
    return "event: " + event.name.toUtf8()
        + "\ndata: " + QJsonDocument(json).toJson(QJsonDocument::Compact) + "\n\n";
}

Subscription::Subscription(StreamFilter filter)
    : m_filter(std::move(filter))
{
}

std::optional<QByteArray> Subscription::take(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return m_isEnded || !m_waiting.isEmpty(); });
    if (m_isEnded)
        return std::nullopt;
    return std::exchange(m_waiting, {});
}

void Subscription::offer(const StreamEvent& event, const QByteArray& publishedAt)
{
    if (!m_filter.matches(event))
        return;
    const QByteArray text = streamText(event, m_filter.scope, publishedAt);
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.size() + text.size() > maxWaitingBytes)
        m_isEnded = true;
    else
        m_waiting += text;
    m_changed.notify_one();
}

void Subscription::end()
{
    const std::scoped_lock lock(m_mutex);
    m_isEnded = true;
    m_changed.notify_one();
}

std::shared_ptr<Subscription> EventHub::subscribe(const StreamFilter& filter)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_subscriptions, [](const auto& subscription) { return subscription.expired(); });
    if (m_isEnded || m_subscriptions.size() >= maxStreams)
        return nullptr;
    auto subscription = std::make_shared<Subscription>(filter);
    m_subscriptions.push_back(subscription);
    return subscription;
}

void EventHub::publish(const StreamEvent& event)
{
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    const std::scoped_lock lock(m_mutex);
    for (const auto& weak : m_subscriptions)
        if (const auto subscription = weak.lock())
            subscription->offer(event, now);
}

void EventHub::end()
{
    const std::scoped_lock lock(m_mutex);
    m_isEnded = true;
    for (const auto& weak : m_subscriptions)
        if (const auto subscription = weak.lock())
            subscription->end();
}

} // namespace herald::practice
