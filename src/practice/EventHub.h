// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace herald::practice {

/// A published event on its way to the streams.
struct StreamEvent {
    enum class Scope { MyDevices, Product, Organisation };

    Scope scope = Scope::MyDevices;
    QString scopeId = {}; ///< product or organisation, as it stood in the path
    QString deviceId = {}; ///< the device it was sent as; empty: by the API
    QString name;
    QJsonValue data; ///< a string, or null where none was sent
    int ttlSeconds = 60;
    bool isPublic = false;
};

/// Which events a stream shows.
struct StreamFilter {
    enum class Scope { Everything, MyDevices, Product, Organisation };

    Scope scope = Scope::Everything;
    QString scopeId = {};
    QString deviceId = {}; ///< not empty: only what was sent as this device
    QString prefix = {};

    bool matches(const StreamEvent& event) const;
};

/// The event as the text of a stream of that scope.
QByteArray streamText(
    const StreamEvent& event, StreamFilter::Scope scope, const QByteArray& publishedAt);

/// One open stream: a bounded queue between those who publish and the one connection that reads.
/// Thread-safe.
class Subscription {
public:
    explicit Subscription(StreamFilter filter);

    /// What waits, after at most `patience`; empty where nothing came. Nothing: the stream has
    /// ended.
    std::optional<QByteArray> take(std::chrono::milliseconds patience);
    void offer(const StreamEvent& event, const QByteArray& publishedAt);
    void end();

private:
    const StreamFilter m_filter;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QByteArray m_waiting;
    bool m_isEnded = false;
};

/// Hands what is published to the open streams. Thread-safe.
class EventHub {
public:
    /// Null where too many streams are open, or after end().
    std::shared_ptr<Subscription> subscribe(const StreamFilter& filter);
    void publish(const StreamEvent& event);
    /// Ends every stream, now and from now on.
    void end();

private:
    std::mutex m_mutex;
    std::vector<std::weak_ptr<Subscription>> m_subscriptions;
    bool m_isEnded = false;
};

} // namespace herald::practice
