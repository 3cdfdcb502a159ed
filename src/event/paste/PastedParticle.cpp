// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/paste/PastedCommand.h"
#include "event/paste/PastedFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PastedParticle)
};

using Field = PastedFields::Field;

bool hasVariable(const QString& word)
{
    return word.contains(QChar(shellVariable));
}

class ParticleCommand {
public:
    explicit ParticleCommand(const ShellCommand& command)
        : m_words(command.words)
    {
        for (const QString& comment : command.comments)
            m_comments += comment;
    }

    Result<PastedEvent> event()
    {
        if (m_words.value(1) != u"publish")
            return refusedCommand(Text::tr("Only “particle publish” can be pasted."));
        if (const auto done = readWords(); !done)
            return Failure(done.error());
        if (std::any_of(m_texts.begin(), m_texts.end(), hasVariable))
            return refusedVariable();
        if (m_texts.isEmpty())
            return refusedCommand(Text::tr("The command gives no event name."));
        if (m_texts.size() > 2)
            return refusedCommand(
                Text::tr("After name and data come more words: put quotes around data "
                         "with spaces."));
        if (const auto done = addAll(); !done)
            return Failure(done.error());
        m_fields.setScope(m_scope);
        return m_fields.take();
    }

private:
    Result<void> readWords()
    {
        bool areOptionsOver = false;
        for (m_next = 2; m_next < m_words.size();) {
            const QString word = m_words[m_next++];
            Result<void> done;
            if (areOptionsOver || !word.startsWith(u'-') || word.size() == 1)
                m_texts += word;
            else if (word == u"--")
                areOptionsOver = true;
            else
                done = readOption(word);
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> readOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        static constexpr std::array<QStringView, 6> withValue {
            u"--product", u"--org", u"--ttl", u"--token", u"--access_token", u"--access-token"};
        if (std::find(withValue.begin(), withValue.end(), name) == withValue.end())
            return readFlag(name);
        if (equals < 0 && m_next == m_words.size())
            return refusedCommand(Text::tr("The last option of the command lacks its value."));
        const QString value = equals < 0 ? m_words[m_next++] : word.sliced(equals + 1);
        if (name.contains(u"token")) {
            if (!hasVariable(value))
                m_fields.leaveOutToken();
            return {};
        }
        if (hasVariable(value))
            return refusedVariable();
        if (name == u"--ttl")
            return m_fields.add(Field::Ttl, u"ttl", value);
        return setScope(name == u"--org" ? Scope::Kind::Organisation : Scope::Kind::Product, value);
    }

    Result<void> readFlag(const QString& name)
    {
        static constexpr std::array<QStringView, 5> harmless {
            u"-v", u"--verbose", u"-q", u"--quiet", u"--no-update-check"};
        if (name == u"--private" || name == u"--public")
            return m_fields.add(Field::Private, name,
                name == u"--private" ? QStringLiteral("true") : QStringLiteral("false"));
        if (std::find(harmless.begin(), harmless.end(), name) == harmless.end())
            m_fields.leaveOut(name);
        return {};
    }

    Result<void> setScope(Scope::Kind kind, const QString& id)
    {
        if (m_scope.kind != Scope::Kind::MyDevices)
            return refusedCommand(
                Text::tr("The command names more than one product or organisation."));
        m_scope = {.kind = kind, .id = id};
        return {};
    }

    Result<void> addAll()
    {
        if (const auto done = m_fields.add(Field::Name, u"name", m_texts[0]); !done)
            return done;
        if (const auto done = m_fields.add(Field::Data, u"data", m_texts.value(1)); !done)
            return done;
        return addComments();
    }

    /// What Herald writes above a command because Particle's command line has no option for it:
    /// "# …: ttl=5, private=false, as_device_id='e00f'".
    Result<void> addComments()
    {
        const QString comment = m_comments.join(u' ');
        const QList<ShellCommand> read = readShellCommands(comment, 1);
        if (read.isEmpty() || !read.first().refusal.isEmpty())
            return {};
        for (QString word : read.first().words) {
            if (word.endsWith(u','))
                word.chop(1);
            const qsizetype equals = word.indexOf(u'=');
            const Field field
                = PastedFields::fieldFromName(word.left(std::max<qsizetype>(equals, 0)));
            const bool isUnsaid = field == Field::Ttl || field == Field::Private
                || (field == Field::AsDevice && m_scope.kind == Scope::Kind::Product);
            if (!isUnsaid || m_fields.has(field))
                continue;
            const QString name = word.first(equals);
            if (const auto done = m_fields.add(field, name, word.sliced(equals + 1)); !done)
                return done;
            m_fields.addNote(
                Text::tr("“%1” was taken from the comment above the command.").arg(name));
        }
        return {};
    }

    QStringList m_words;
    QStringList m_comments;
    qsizetype m_next = 0;
    QStringList m_texts;
    Scope m_scope;
    PastedFields m_fields;
};

} // namespace

Result<PastedEvent> eventFromParticle(const ShellCommand& command)
{
    return ParticleCommand(command).event();
}

} // namespace herald
