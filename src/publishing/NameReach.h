// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QObject;

namespace herald {

class HistoryStore;
class TemplateLibrary;

/// Names of the history and the templates that meet an event name where subscriptions match by
/// prefix. Source: Device OS API, Particle.subscribe(): "foo" hears "food/indian".
struct NameReach {
    QStringList beginnings = {}; ///< who subscribed to one of these hears the event too
    QStringList continuations = {}; ///< who subscribed to the name hears these events too

    bool isEmpty() const { return beginnings.isEmpty() && continuations.isEmpty(); }
    friend bool operator==(const NameReach&, const NameReach&) = default;
};

/// Answers once, from the event loop of `context`, and not at all after the context's end. At most
/// 50 continuations of the history are looked at.
void lookUpReach(const QString& name, HistoryStore& history, const TemplateLibrary& templates,
    QObject* context, const std::function<void(const NameReach&)>& answer);

} // namespace herald
