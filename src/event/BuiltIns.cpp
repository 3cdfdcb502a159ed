// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/BuiltIns.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <array>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuiltIns)
};

using Problem = std::optional<QString>;

constexpr qint64 millisecondsADay = 86'400'000;
constexpr qint64 maxOffsetDays = 36'525;
constexpr qsizetype maxFormatLength = 100;
constexpr qsizetype maxDigits = 15; // of a bound of $random: the sums stay far below 2^63

// Time --------------------------------------------------------------------------------------------

/// "+1h", "-30m": in milliseconds. Nothing where the word does not look like one.
std::optional<qint64> offsetFromWord(const QString& word)
{
    struct Unit {
        QStringView name;
        qint64 milliseconds;
    };
    static constexpr std::array units {Unit {u"ms", 1}, Unit {u"s", 1000}, Unit {u"m", 60'000},
        Unit {u"h", 3'600'000}, Unit {u"d", millisecondsADay}, Unit {u"w", 7 * millisecondsADay}};
    if (word.size() < 3 || (word.front() != u'+' && word.front() != u'-'))
        return std::nullopt;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto* digitsEnd = std::find_if_not(word.cbegin() + 1, word.cend(), isDigit);
    const QStringView digits(word.cbegin() + 1, digitsEnd);
    const QStringView name(digitsEnd, word.cend());
    const auto* unit
        = std::find_if(units.begin(), units.end(), [&](const Unit& u) { return u.name == name; });
    if (digits.isEmpty() || unit == units.end())
        return std::nullopt;
    constexpr qint64 most = maxOffsetDays * millisecondsADay;
    const bool isLong = digits.size() > maxDigits || digits.toLongLong() > most;
    const qint64 amount
        = isLong ? most + 1 : std::min(digits.toLongLong() * unit->milliseconds, most + 1);
    return word.front() == u'-' ? -amount : amount;
}

/// The arguments of $now and $unix, in any order.
struct TimeArguments {
    QString format;
    std::optional<qint64> offset = {}; ///< milliseconds
    bool isLocal = false;
    bool isInMilliseconds = false;
    Problem problem = {};
};

TimeArguments nowArguments(const QStringList& words)
{
    TimeArguments arguments;
    for (const QString& word : words) {
        const auto offset = offsetFromWord(word);
        if (offset && !arguments.offset)
            arguments.offset = offset;
        else if (word == u"local")
            arguments.isLocal = true;
        else if (!offset && arguments.format.isEmpty() && !word.isEmpty()
            && word.size() <= maxFormatLength)
            arguments.format = word;
        else
            arguments.problem = Text::tr(
                "“$now” takes one date format, one offset such as +1h or -30m, and “local”. A "
                "format with spaces stands between single quotes.");
    }
    return arguments;
}

TimeArguments unixArguments(const QStringList& words)
{
    TimeArguments arguments;
    for (const QString& word : words) {
        const auto offset = offsetFromWord(word);
        if (offset && !arguments.offset)
            arguments.offset = offset;
        else if (word == u"ms" && !arguments.isInMilliseconds)
            arguments.isInMilliseconds = true;
        else
            arguments.problem
                = Text::tr("“$unix” takes “ms” and one offset such as +1h or -30m, nothing else.");
    }
    return arguments;
}

Problem timeProblem(const TimeArguments& arguments)
{
    if (std::abs(arguments.offset.value_or(0)) > maxOffsetDays * millisecondsADay)
        return Text::tr(
            "An offset is at most %n day(s).", nullptr, static_cast<int>(maxOffsetDays));
    return arguments.problem;
}

Problem nowProblem(const QStringList& words)
{
    return timeProblem(nowArguments(words));
}

Problem unixProblem(const QStringList& words)
{
    return timeProblem(unixArguments(words));
}

QString nowText(const QStringList& words, const BuiltInSource& source)
{
    const TimeArguments arguments = nowArguments(words);
    const QDateTime utc = source.now.toUTC().addMSecs(arguments.offset.value_or(0));
    // An offset of its own makes ISO 8601 name it.
    const QDateTime time = arguments.isLocal
        ? utc.toLocalTime().toOffsetFromUtc(utc.toLocalTime().offsetFromUtc())
        : utc;
    return arguments.format.isEmpty() ? time.toString(Qt::ISODateWithMs)
                                      : time.toString(arguments.format);
}

QString unixText(const QStringList& words, const BuiltInSource& source)
{
    const TimeArguments arguments = unixArguments(words);
    const QDateTime time = source.now.addMSecs(arguments.offset.value_or(0));
    return QString::number(
        arguments.isInMilliseconds ? time.toMSecsSinceEpoch() : time.toSecsSinceEpoch());
}

// Chance ------------------------------------------------------------------------------------------

/// A decimal number as an integer and the count of its decimals: -1.50 is -150 and 2.
struct Decimal {
    qint64 digits = 0;
    qsizetype decimals = 0;
};

std::optional<Decimal> decimalFromWord(QStringView word)
{
    const bool isNegative = word.startsWith(u'-');
    const QStringView unsignedWord = isNegative ? word.sliced(1) : word;
    const qsizetype point = unsignedWord.indexOf(u'.');
    const QString digits
        = unsignedWord.toString().remove(point < 0 ? unsignedWord.size() : point, 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || digits.size() > maxDigits || point == 0
        || point == unsignedWord.size() - 1 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const qint64 value = digits.toLongLong();
    return Decimal {
        .digits = isNegative ? -value : value, .decimals = point < 0 ? 0 : digits.size() - point};
}

/// The two bounds of $random with the same count of decimals.
struct Bounds {
    qint64 least = 0;
    qint64 most = 0;
    qsizetype decimals = 0;
};

std::optional<Bounds> boundsFromWords(const QStringList& words)
{
    if (words.size() != 2)
        return std::nullopt;
    auto least = decimalFromWord(words[0]);
    auto most = decimalFromWord(words[1]);
    if (!least || !most)
        return std::nullopt;
    const qsizetype decimals = std::max(least->decimals, most->decimals);
    for (Decimal* bound : {&*least, &*most}) {
        for (; bound->decimals < decimals; ++bound->decimals) {
            if (std::abs(bound->digits) > 100'000'000'000'000'000)
                return std::nullopt;
            bound->digits *= 10;
        }
    }
    if (least->digits > most->digits)
        return std::nullopt;
    return Bounds {.least = least->digits, .most = most->digits, .decimals = decimals};
}

Problem randomProblem(const QStringList& words)
{
    if (boundsFromWords(words))
        return std::nullopt;
    return Text::tr("“$random” takes two numbers, the smaller one first, with %n digit(s) at most: "
                    "{{$random 1 6}} or {{$random 0.00 9.99}}.",
        nullptr, static_cast<int>(maxDigits));
}

QString randomText(const QStringList& words, const BuiltInSource& source)
{
    const Bounds bounds = boundsFromWords(words).value_or(Bounds {});
    const auto count = static_cast<quint64>(bounds.most - bounds.least) + 1;
    const qint64 value = bounds.least + static_cast<qint64>(source.random->bounded(count));
    if (bounds.decimals == 0)
        return QString::number(value);
    QString digits = QString::number(std::abs(value)).rightJustified(bounds.decimals + 1, u'0');
    digits.insert(digits.size() - bounds.decimals, u'.');
    return value < 0 ? u'-' + digits : digits;
}

Problem pickProblem(const QStringList& words)
{
    if (!words.isEmpty())
        return std::nullopt;
    return Text::tr("“$pick” takes the words to pick from: {{$pick open closed 'half open'}}.");
}

QString pickText(const QStringList& words, const BuiltInSource& source)
{
    return words[static_cast<qsizetype>(
        source.random->bounded(static_cast<quint64>(words.size())))];
}

/// Version 4, from the given generator.
QString uuidText(const QStringList& /*words*/, const BuiltInSource& source)
{
    std::array<quint32, 4> bits {};
    source.random->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    QByteArray bytes(reinterpret_cast<const char*>(bits.data()), 16);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0FU) | 0x40U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Problem uuidProblem(const QStringList& words)
{
    if (words.isEmpty())
        return std::nullopt;
    return Text::tr("“$uuid” takes no arguments.");
}

// What is kept ------------------------------------------------------------------------------------

Problem counterProblem(const QStringList& words)
{
    if (words.isEmpty() || (words.size() == 1 && isPlaceholderName(words[0])))
        return std::nullopt;
    return Text::tr("“$counter” takes at most one name, of letters, digits, “_”, “-” and “.”: "
                    "{{$counter door}}.");
}

QString counterText(const QStringList& words, const BuiltInSource& source)
{
    return QString::number(source.counters.value(words.value(0), 1));
}

Problem envProblem(const QStringList& words)
{
    if (words.size() == 1 && isPlaceholderName(words[0]))
        return std::nullopt;
    return Text::tr("“$env” takes the name of one environment variable: {{$env SITE}}.");
}

QString envText(const QStringList& words, const BuiltInSource& source)
{
    return source.environment.value(words[0]);
}

// -------------------------------------------------------------------------------------------------

struct BuiltIn {
    QStringView name;
    Problem (*problem)(const QStringList& words);
    QString (*value)(const QStringList& words, const BuiltInSource& source);
};

constexpr std::array builtIns {
    BuiltIn {u"$now", nowProblem, nowText},
    BuiltIn {u"$unix", unixProblem, unixText},
    BuiltIn {u"$uuid", uuidProblem, uuidText},
    BuiltIn {u"$counter", counterProblem, counterText},
    BuiltIn {u"$random", randomProblem, randomText},
    BuiltIn {u"$pick", pickProblem, pickText},
    BuiltIn {u"$env", envProblem, envText},
};

const BuiltIn* findBuiltIn(QStringView name)
{
    const auto* found = std::find_if(
        builtIns.begin(), builtIns.end(), [&](const BuiltIn& b) { return b.name == name; });
    return found == builtIns.end() ? nullptr : found;
}

QString namesOfAll()
{
    QStringList names;
    for (const BuiltIn& builtIn : builtIns)
        names += builtIn.name.toString();
    return names.join(QStringLiteral(", "));
}

} // namespace

QList<BuiltInHelp> builtInHelp()
{
    return {
        {QStringLiteral("$now"), QStringLiteral("$now [FORMAT] [OFFSET] [local]"),
            Text::tr("The time of publishing: ISO 8601 in UTC with milliseconds, or in a date "
                     "format; moved by an offset such as +1h, -30m or +2d; in local time on "
                     "request."),
            QStringLiteral("{{$now yyyy-MM-dd +1d}}")},
        {QStringLiteral("$unix"), QStringLiteral("$unix [ms] [OFFSET]"),
            Text::tr("The time of publishing in seconds since 1970, or in milliseconds."),
            QStringLiteral("{{$unix ms}}")},
        {QStringLiteral("$uuid"), QStringLiteral("$uuid"),
            Text::tr("A new random identifier for each use."), QStringLiteral("{{$uuid}}")},
        {QStringLiteral("$counter"), QStringLiteral("$counter [NAME]"),
            Text::tr("A number that is one more with each publish; each name counts for itself."),
            QStringLiteral("{{$counter door}}")},
        {QStringLiteral("$random"), QStringLiteral("$random MIN MAX"),
            Text::tr("A random number from MIN to MAX, with as many decimals as they have."),
            QStringLiteral("{{$random 18.0 24.5}}")},
        {QStringLiteral("$pick"), QStringLiteral("$pick WORD..."),
            Text::tr("One of the words, by chance; one with spaces stands between single quotes."),
            QStringLiteral("{{$pick open closed 'half open'}}")},
        {QStringLiteral("$env"), QStringLiteral("$env NAME"),
            Text::tr("An environment variable, if it was allowed before."),
            QStringLiteral("{{$env SITE}}")},
    };
}

std::optional<QString> builtInProblem(const QString& name, const QStringList& arguments)
{
    if (const BuiltIn* builtIn = findBuiltIn(name))
        return builtIn->problem(arguments);
    return Text::tr("No placeholder of this name is built in. These are: %1").arg(namesOfAll());
}

Result<QString> builtInValue(const PlaceholderUse& use, const BuiltInSource& source)
{
    if (use.name == u"$env" && !source.environment.contains(use.arguments.value(0)))
        return failure(ErrorKind::NotFound,
            Text::tr(
                "The environment variable “%1” is not available: it must be allowed first, and "
                "be set where Herald was started.")
                .arg(use.arguments.value(0)));
    if (const BuiltIn* builtIn = findBuiltIn(use.name))
        return builtIn->value(use.arguments, source);
    return failure(ErrorKind::InvalidInput, *builtInProblem(use.name, use.arguments));
}

} // namespace herald
