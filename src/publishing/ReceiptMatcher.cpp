// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ReceiptMatcher.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace herald {

namespace {
constexpr qsizetype mostDevices = 16; // of publishes alike that an echo "by the API" is looked for

/// Instead of the data, which may be long, of thousands of publishes.
QByteArray keyOf(const QString& name, const QString& data)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    const QByteArray nameBytes = name.toUtf8();
    hash.addData(QByteArray::number(nameBytes.size()) + ':' + nameBytes);
    hash.addData(data.toUtf8());
    return hash.result();
}

bool isByApi(const QString& coreId)
{
    return coreId.isEmpty() || coreId == u"api" || coreId == u"001";
}
} // namespace

void ReceiptMatcher::setLink(StreamLink link, qint64 nowUs)
{
    if (link == StreamLink::Open && m_link != StreamLink::Open)
        m_shutUntilUs = nowUs;
    m_link = link;
    if (link != StreamLink::Shut)
        return;
    // It does not open again by itself: nothing is worth waiting for.
    QList<Wait*> hopeless;
    for (auto& [id, wait] : m_waits) {
        if (wait.isAnswered && wait.isOwed && !wait.isAmbiguous)
            hopeless.append(&wait);
    }
    for (Wait* wait : std::as_const(hopeless))
        settleWithoutEcho(*wait);
}

void ReceiptMatcher::begin(const AwaitedEcho& publish)
{
    const qint64 id = publish.id.value();
    if (m_waits.contains(id))
        return;
    makeRoom();
    const QByteArray key = keyOf(publish.name, publish.data);
    auto [found, isNew] = m_alike.try_emplace(key);
    Alike& alike = found->second;
    if (isNew) {
        alike.name = publish.name;
        alike.key = key;
        ++m_names[publish.name];
    }
    Line* line = &alike.byApi;
    if (!publish.asDeviceId.isEmpty()) {
        std::shared_ptr<Line>& own = alike.asDevice[publish.asDeviceId.toLower()];
        if (!own)
            own = std::make_shared<Line>();
        line = own.get();
    }
    Wait& wait = m_waits[id];
    wait.id = publish.id;
    wait.alike = &alike;
    wait.line = line;
    wait.orderedUs = publish.orderedUs;
    wait.leavesUs = publish.leavesUs;
    wait.place = line->owed.insert(line->owed.end(), &wait);
    m_begun.push_back(id);
}

void ReceiptMatcher::end(PublishId id, Outcome outcome, qint64 nowUs)
{
    const auto found = m_waits.find(id.value());
    if (found == m_waits.end() || found->second.isAnswered)
        return;
    Wait& wait = found->second;
    if (outcome != Outcome::Accepted && outcome != Outcome::Unknown)
        return forget(wait);
    wait.isAnswered = true;
    m_deadlines.emplace_back(nowUs + patienceUs, id.value());
    if (wait.isAmbiguous || !wait.isOwed)
        settle(wait);
    else if (m_link == StreamLink::Shut)
        settleWithoutEcho(wait);
}

std::optional<ReceiptMatcher::Match> ReceiptMatcher::take(const StreamEvent& event)
{
    if (!m_names.contains(event.name)) // nearly always
        return std::nullopt;
    const auto found = m_alike.find(keyOf(event.name, event.data.value_or(QString())));
    if (found == m_alike.end() || event.coreId == u"particle-internal")
        return std::nullopt;
    Alike& alike = found->second;
    const QList<Candidate> all = candidates(alike, event);
    if (isByApi(event.coreId) || alike.asDevice.contains(event.coreId.toLower())) {
        if (!all.isEmpty())
            return give(all, event.receivedUs);
        const auto device = alike.asDevice.value(event.coreId.toLower());
        suspect(device ? *device : alike.byApi, event.receivedUs);
        return std::nullopt;
    }
    // A device's, or the id of the user: noted in case nothing clearer comes.
    for (const auto& [line, newest] : all) {
        for (auto one = newest; one != line->owed.rend() && (*one)->seenUs < 0; ++one)
            (*one)->seenUs = event.receivedUs;
    }
    return std::nullopt;
}

/// One for each line that has any.
QList<ReceiptMatcher::Candidate> ReceiptMatcher::candidates(Alike& alike, const StreamEvent& event)
{
    QList<Candidate> all;
    const auto addFrom = [&](Line& line) {
        const auto newest = std::find_if(line.owed.rbegin(), line.owed.rend(),
            [&](const Wait* wait) { return wait->leavesUs <= event.receivedUs; });
        if (newest != line.owed.rend())
            all.append({&line, newest});
    };
    if (const auto device = alike.asDevice.value(event.coreId.toLower())) {
        addFrom(*device);
        return all;
    }
    addFrom(alike.byApi);
    // It is not documented what stands there of a publish that was sent as a device.
    if (all.isEmpty() && isByApi(event.coreId) && alike.asDevice.size() <= mostDevices) {
        for (const auto& device : std::as_const(alike.asDevice))
            addFrom(*device);
    }
    return all;
}

std::optional<ReceiptMatcher::Match> ReceiptMatcher::give(
    const QList<Candidate>& candidates, qint64 echoUs)
{
    const auto leaves = [](const Candidate& candidate) { return (*candidate.second)->leavesUs; };
    const Candidate newest = *std::max_element(candidates.begin(), candidates.end(),
        [&](const Candidate& one, const Candidate& other) { return leaves(one) < leaves(other); });
    Line& line = *newest.first;
    Wait& wait = **newest.second;
    const bool isSure = candidates.size() == 1 && std::next(newest.second) == line.owed.rend()
        && !wait.isAmbiguous;
    if (!isSure) {
        for (const Candidate& candidate : candidates)
            makeAmbiguous(candidate, echoUs);
    }
    // The newest: where an echo is lost it is the oldest's, and stops to matter first.
    line.owed.erase(wait.place);
    wait.isOwed = false;
    if (isSure)
        wait.seenUs = echoUs;
    Wait* before = std::exchange(line.latest, &wait);
    if (before && before->isAnswered)
        forget(*before);
    if (isSure && wait.isAnswered)
        settle(wait);
    return Match {.id = wait.id, .isSure = isSure};
}

/// An echo more than publishes: somebody else's, and perhaps the one before was.
void ReceiptMatcher::suspect(const Line& line, qint64 echoUs)
{
    Wait* latest = line.latest;
    if (!latest || latest->leavesUs > echoUs || latest->isAmbiguous)
        return;
    latest->isAmbiguous = true;
    if (latest->isAnswered)
        settle(*latest);
}

void ReceiptMatcher::makeAmbiguous(const Candidate& candidate, qint64 echoUs)
{
    const auto& [line, newest] = candidate;
    for (auto one = newest; one != line->owed.rend() && !(*one)->isAmbiguous; ++one) {
        Wait& wait = **one;
        wait.isAmbiguous = true;
        if (wait.seenUs < 0)
            wait.seenUs = echoUs;
        if (wait.isAnswered)
            settle(wait);
    }
}

void ReceiptMatcher::settle(const Wait& wait)
{
    tell(wait, wait.isAmbiguous ? Receipt::State::Ambiguous : Receipt::State::Seen);
}

void ReceiptMatcher::settleWithoutEcho(Wait& wait)
{
    const bool wasOpen = m_link == StreamLink::Open && m_shutUntilUs <= wait.leavesUs;
    if (wait.seenUs >= 0)
        tell(wait, Receipt::State::Ambiguous);
    else
        tell(wait, wasOpen ? Receipt::State::NotSeen : Receipt::State::NotConnected);
    forget(wait);
}

void ReceiptMatcher::tell(const Wait& wait, Receipt::State state)
{
    m_verdicts.append({.id = wait.id,
        .state = state,
        .seenAfterUs = wait.seenUs < 0 ? -1 : wait.seenUs - wait.orderedUs});
}

void ReceiptMatcher::forget(Wait& wait)
{
    if (wait.isOwed)
        wait.line->owed.erase(wait.place);
    if (wait.line->latest == &wait)
        wait.line->latest = nullptr;
    Alike& alike = *wait.alike;
    if (wait.line->owed.empty() && !wait.line->latest && wait.line != &alike.byApi)
        alike.asDevice.removeIf(
            [&](const auto& device) { return device.value().get() == wait.line; });
    m_waits.erase(wait.id.value());
    if (!alike.asDevice.isEmpty() || !alike.byApi.owed.empty() || alike.byApi.latest)
        return;
    const auto name = m_names.find(alike.name);
    if (--*name == 0)
        m_names.erase(name);
    m_alike.erase(alike.key);
}

void ReceiptMatcher::advance(qint64 nowUs)
{
    while (!m_deadlines.empty() && m_deadlines.front().first <= nowUs) {
        const auto found = m_waits.find(m_deadlines.front().second);
        m_deadlines.pop_front();
        if (found == m_waits.end())
            continue;
        Wait& wait = found->second;
        if (wait.isOwed && !wait.isAmbiguous)
            settleWithoutEcho(wait);
        else
            forget(wait);
    }
}

std::optional<qint64> ReceiptMatcher::nextDeadlineUs() const
{
    if (m_deadlines.empty())
        return std::nullopt;
    return m_deadlines.front().first;
}

void ReceiptMatcher::close()
{
    setLink(StreamLink::Shut, m_shutUntilUs);
    m_waits.clear();
    m_alike.clear();
    m_names.clear();
    m_begun.clear();
    m_deadlines.clear();
}

void ReceiptMatcher::makeRoom()
{
    const auto isGone = [this](qint64 id) { return !m_waits.contains(id); };
    while (!m_begun.empty() && isGone(m_begun.front()))
        m_begun.pop_front();
    if (m_begun.size() >= 2 * size_t(mostAwaited))
        std::erase_if(m_begun, isGone);
    if (awaited() < mostAwaited)
        return;
    Wait& oldest = m_waits.at(m_begun.front());
    const bool isTold = oldest.isAnswered && (!oldest.isOwed || oldest.isAmbiguous);
    if (!isTold)
        m_letGo.append(oldest.id);
    forget(oldest);
}

QList<EchoVerdict> ReceiptMatcher::takeVerdicts()
{
    return std::exchange(m_verdicts, {});
}

QList<PublishId> ReceiptMatcher::takeLetGo()
{
    return std::exchange(m_letGo, {});
}

} // namespace herald
