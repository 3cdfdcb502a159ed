// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/HookAnswers.h"

#include "json/JsonText.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace herald {

namespace {
using Kind = HookAnswer::Kind;

constexpr int mostParts = 1000;
// A part may end before a character that would not fit.
constexpr qsizetype fullPartBytes = HookAnswers::partBytes - 3;
constexpr int noPart = -1;

struct Beginning {
    Kind kind;
    QStringView text;
};

constexpr Beginning beginnings[] {
    {Kind::Sent, u"hook-sent/"},
    {Kind::Response, u"hook-response/"},
    {Kind::Error, u"hook-error/"},
};

/// The number at the end of "name/12".
int partNumber(QStringView digits)
{
    constexpr qsizetype mostDigits = 4;
    const bool isNumber = !digits.isEmpty() && digits.size() <= mostDigits
        && std::all_of(
            digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = isNumber ? digits.toInt() : noPart;
    return number < mostParts ? number : noPart;
}
} // namespace

/// One way to read the name of an event.
struct HookAnswers::Call {
    Kind kind;
    QString name; ///< of the publish
    int part = noPart;
    QString event; ///< without the part's number
};

bool HookAnswers::Told::isWhole() const
{
    if (answer.kind != Kind::Response)
        return !hasLostSome;
    if (hasLostSome || parts.isEmpty() || parts.lastKey() != parts.size() - 1)
        return false;
    if (parts.last().size() < fullPartBytes)
        return true;
    // The last one is full: there may be more, unless the text has an end of its own.
    const QString whole = QString::fromUtf8(text());
    return looksLikeJson(whole) && !findJsonProblem(whole);
}

QByteArray HookAnswers::Told::text() const
{
    QByteArray all;
    for (const QByteArray& part : parts)
        all += part;
    return all;
}

bool HookAnswers::Listened::isSettled() const
{
    return std::any_of(told.begin(), told.end(), [](const Told& one) {
        return one.answer.kind == Kind::Error
            || (one.answer.kind == Kind::Response && one.isWhole());
    });
}

bool HookAnswers::Listened::has(Kind kind) const
{
    return std::any_of(
        told.begin(), told.end(), [kind](const Told& one) { return one.answer.kind == kind; });
}

/// A name may itself end with a number: the documented reading comes first.
QList<HookAnswers::Call> HookAnswers::readings(const QString& eventName)
{
    for (const auto& [kind, text] : beginnings) {
        if (!eventName.startsWith(text))
            continue;
        const QString rest = eventName.mid(text.size());
        const Call asItIs {.kind = kind, .name = rest, .part = 0, .event = eventName};
        const qsizetype slash = rest.lastIndexOf(u'/');
        const int part = slash < 0 ? noPart : partNumber(QStringView(rest).mid(slash + 1));
        if (kind == Kind::Sent || part == noPart)
            return {asItIs};
        const Call numbered {.kind = kind,
            .name = rest.left(slash),
            .part = part,
            .event = text.toString() + rest.left(slash)};
        return kind == Kind::Response ? QList<Call> {numbered, asItIs}
                                      : QList<Call> {asItIs, numbered};
    }
    return {};
}

void HookAnswers::begin(const HookedPublish& publish)
{
    const qint64 id = publish.id.value();
    if (m_publishes.contains(id))
        return;
    while (qsizetype(m_publishes.size()) >= mostPublishes && !m_deadlines.empty()) {
        forget(m_deadlines.front().second);
        m_deadlines.pop_front();
    }
    if (const auto ids = m_names.value(publish.name); ids.size() >= mostOfName)
        forget(ids.first());
    m_names[publish.name].append(id);
    m_publishes[id].publish = publish;
    m_deadlines.emplace_back(publish.leavesUs + patienceUs, id);
}

void HookAnswers::drop(PublishId id)
{
    forget(id.value());
}

std::optional<PublishId> HookAnswers::take(const StreamEvent& event)
{
    if (m_publishes.empty() || !event.name.startsWith(u"hook-"))
        return std::nullopt;
    for (const Call& call : readings(event.name)) {
        const QList<Listened*> all = listening(call.name, event.receivedUs);
        if (all.isEmpty())
            continue;
        QList<Listened*> open;
        std::copy_if(all.begin(), all.end(), std::back_inserter(open),
            [](const Listened* one) { return !one->isSettled(); });
        if (open.size() > 1) {
            for (Listened* one : std::as_const(open))
                one->isDoubtful = true;
        }
        const Place place = placeFor(call, all);
        Told* told = place.told;
        if (!told) {
            if (place.owner->told.size() >= mostAnswers)
                return std::nullopt;
            place.owner->told.append(
                {.answer = {.kind = call.kind,
                     .event = call.event,
                     .afterUs = event.receivedUs - place.owner->publish.orderedUs}});
            told = &place.owner->told.last();
        }
        told->answer.isAmbiguous = told->answer.isAmbiguous || place.owner->isDoubtful
            || (open.isEmpty() && all.size() > 1);
        put(*place.owner, *told, call.part, event.data.value_or(QString()));
        return place.owner->publish.id;
    }
    return std::nullopt;
}

/// The latest first.
QList<HookAnswers::Listened*> HookAnswers::listening(const QString& name, qint64 nowUs)
{
    QList<Listened*> all;
    const QList<qint64> ids = m_names.value(name);
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        Listened& one = m_publishes.at(*id);
        const qint64 sinceUs = nowUs - one.publish.leavesUs;
        if (sinceUs >= 0 && sinceUs <= patienceUs)
            all.append(&one);
    }
    return all;
}

/// Into a response that lacks the part; else to who still wants an answer of this kind; else a
/// response that seemed to be whole goes on; else there is one more answer.
HookAnswers::Place HookAnswers::placeFor(const Call& call, const QList<Listened*>& all)
{
    Place continued;
    if (call.kind == Kind::Response) {
        for (Listened* one : all) {
            for (auto told = one->told.rbegin(); told != one->told.rend(); ++told) {
                if (told->answer.kind != Kind::Response || told->parts.contains(call.part))
                    continue;
                if (!told->isWhole())
                    return {one, &*told};
                if (!continued.told && call.part == told->parts.lastKey() + 1)
                    continued = {one, &*told};
            }
        }
    }
    const auto isOpen = [](const Listened* one) { return !one->isSettled(); };
    for (Listened* one : all) {
        if (isOpen(one) && !one->has(call.kind))
            return {one, nullptr};
    }
    if (continued.told)
        return continued;
    const auto open = std::find_if(all.begin(), all.end(), isOpen);
    return {open == all.end() ? all.first() : *open, nullptr};
}

void HookAnswers::put(Listened& owner, Told& told, int part, const QString& data)
{
    const QByteArray bytes = data.toUtf8();
    if (owner.bytes + bytes.size() > mostBytes || m_bytes + bytes.size() > mostBytesInAll) {
        told.hasLostSome = true;
        return;
    }
    owner.bytes += bytes.size();
    m_bytes += bytes.size();
    told.parts.insert(part, bytes);
}

QList<HookAnswer> HookAnswers::answersTo(PublishId id) const
{
    const auto found = m_publishes.find(id.value());
    if (found == m_publishes.end())
        return {};
    QList<HookAnswer> answers;
    for (const Told& told : found->second.told) {
        HookAnswer answer = told.answer;
        answer.isWhole = told.isWhole();
        if (found->second.publish.keepsText)
            answer.text = told.text();
        answers.append(answer);
    }
    return answers;
}

void HookAnswers::advance(qint64 nowUs)
{
    while (!m_deadlines.empty() && m_deadlines.front().first <= nowUs) {
        forget(m_deadlines.front().second);
        m_deadlines.pop_front();
    }
}

std::optional<qint64> HookAnswers::nextDeadlineUs() const
{
    if (m_deadlines.empty())
        return std::nullopt;
    return m_deadlines.front().first;
}

void HookAnswers::forget(qint64 id)
{
    const auto found = m_publishes.find(id);
    if (found == m_publishes.end())
        return;
    const auto ids = m_names.find(found->second.publish.name);
    ids->removeOne(id);
    if (ids->isEmpty())
        m_names.erase(ids);
    m_bytes -= found->second.bytes;
    m_publishes.erase(found);
}

} // namespace herald
