// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/AccountCommand.h"

#include "base/WhenDone.h"
#include "cli/AccountChoice.h"
#include "cli/PlainText.h"
#include "cli/PublishReport.h"
#include "cli/Services.h"
#include "publishing/TokenCheck.h"

#include <QLocale>

namespace herald {

namespace {

constexpr qsizetype maxTokenInput = 8 * 1024;
constexpr int nameWidth = 24;
constexpr int serverWidth = 32;

const QString serverOption = QStringLiteral("server");
const QString productOption = QStringLiteral("product");
const QString orgOption = QStringLiteral("org");
const QString tokenOption = QStringLiteral("token-stdin");

ExitCode checkExitCode(const Error& error)
{
    return error.kind == ErrorKind::TimedOut ? ExitCode::NotSent : exitCodeOf(error);
}

} // namespace

AccountCommand::AccountCommand(const Environment& environment)
    : Command(environment)
    , m_syntax(QStringLiteral("account list | add NAME [OPTIONS] | check NAME | remove NAME"),
          tr("Lists, adds, checks and removes accounts. The token is kept in your keychain."))
    , m_input(maxTokenInput, this)
{
    m_syntax.addOption(serverOption, tr("add: the server; default https://api.particle.io"),
        QStringLiteral("URL"));
    m_syntax.addOption(productOption, tr("add: publish to this product"), QStringLiteral("ID"));
    m_syntax.addOption(orgOption, tr("add: publish to this organisation"), QStringLiteral("SLUG"));
    m_syntax.addOption(tokenOption, tr("add: read the access token from standard input"));
}

AccountCommand::~AccountCommand() = default;

void AccountCommand::start(const QStringList& arguments)
{
    if (!parse(m_syntax, arguments))
        return;
    const QStringList words = m_syntax.positional();
    const QString action = words.value(0);
    m_services = std::make_unique<Services>(environment());
    connect(&m_services->vault, &TokenVault::waiting, this, [this] {
        say(tr("Waiting for your keychain. Most likely its window asks for a password."));
    });
    if (action == u"list" && words.size() == 1)
        list();
    else if (action == u"add" && words.size() == 2)
        add(words.at(1));
    else if (action == u"check" && words.size() == 2)
        check(words.at(1));
    else if (action == u"remove" && words.size() == 2)
        remove(words.at(1));
    else
        fail(ExitCode::BadUsage,
            tr("Usage: herald account list, account add NAME, account check NAME or account remove "
               "NAME"));
}

QString AccountCommand::guardNote(const Guard& guard)
{
    //: behind an account: it has a guard
    return guard.isOn() ? tr(" (guarded)") : QString();
}

/// Behind an account in the list; nothing where all is kept.
QString AccountCommand::recordingNote(Recording recording)
{
    switch (recording) {
    case Recording::Everything:
        break;
    case Recording::NoData:
        //: behind an account: the history keeps its publishes without their data
        return tr(" (data is not recorded)");
    case Recording::Nothing:
        //: behind an account: the history keeps nothing of its publishes
        return tr(" (publishes are not recorded)");
    }
    return {};
}

void AccountCommand::list()
{
    const QString currentId = m_services->accounts.current().id;
    QString text;
    for (const Account& account : m_services->accounts.accounts()) {
        const QString server
            = account.isPractice() ? tr("inside Herald") : account.server.toString();
        text += (account.id == currentId ? QStringLiteral("* ") : QStringLiteral("  "))
            + fitted(account.name, nameWidth) + u' ' + fitted(server, serverWidth) + u' '
            + oneLine(
                account.scope.label() + guardNote(account.guard) + recordingNote(account.recording),
                longestLine)
            + u'\n';
    }
    print(text.toUtf8());
    finish(ExitCode::Done);
}

void AccountCommand::add(const QString& name)
{
    const auto account = newAccount(name);
    if (!account) {
        failWith(account.error());
        return;
    }
    whenDone(m_input.readDescriptor(environment().input), this,
        [this, account = *account](const Result<QByteArray>& bytes) { takeToken(account, bytes); });
}

Result<Account> AccountCommand::newAccount(const QString& name) const
{
    if (!m_syntax.isSet(tokenOption))
        return failure(ErrorKind::InvalidInput,
            tr("Give the token on standard input with --token-stdin: an argument would be seen by "
               "every program on "
               "this computer."));
    if (m_syntax.isSet(productOption) && m_syntax.isSet(orgOption))
        return failure(ErrorKind::InvalidInput, tr("--product and --org exclude each other."));
    if (m_services->accounts.findByName(name))
        return failure(
            ErrorKind::InvalidInput, tr("There is an account called “%1” already.").arg(name));
    Account account = Account::create(name);
    if (m_syntax.isSet(serverOption)) {
        const auto server = parseServer(m_syntax.value(serverOption));
        if (!server)
            return Failure(server.error());
        account.server = *server;
    }
    if (m_syntax.isSet(productOption))
        account.scope = {.kind = Scope::Kind::Product, .id = m_syntax.value(productOption)};
    if (m_syntax.isSet(orgOption))
        account.scope = {.kind = Scope::Kind::Organisation, .id = m_syntax.value(orgOption)};
    return account.scope.check().map([&account] { return account; });
}

void AccountCommand::takeToken(const Account& account, const Result<QByteArray>& bytes)
{
    const auto token = bytes.and_then(
        [](const QByteArray& text) { return AccessToken::fromText(QString::fromUtf8(text)); });
    if (!token) {
        failWith(token.error());
        return;
    }
    // First the token: an account without one would be of no use.
    whenDone(m_services->vault.write(account.id, *token), this,
        [this, account](const Result<void>& written) { store(account, written); });
}

void AccountCommand::store(const Account& account, const Result<void>& tokenWritten)
{
    if (!tokenWritten) {
        failWith(tokenWritten.error());
        return;
    }
    const auto saved = m_services->accounts.save(account);
    if (saved) {
        say(tr("Added “%1”. Its token is in your keychain.").arg(account.name));
        finish(ExitCode::Done);
        return;
    }
    whenDone(m_services->vault.remove(account.id), this,
        [this, error = saved.error()](const Result<void>&) { failWith(error); });
}

void AccountCommand::check(const QString& name)
{
    const auto account = accountCalled(name, m_services->accounts);
    if (!account) {
        failWith(account.error());
        return;
    }
    whenDone(checkToken(*account, std::nullopt, m_services->vault, m_services->cloud,
                 m_services->practice, this),
        this, [this](const Result<AccessTokenInfo>& info) { showInfo(info); });
}

void AccountCommand::showInfo(const Result<AccessTokenInfo>& info)
{
    if (!info) {
        fail(checkExitCode(info.error()), info.error().text);
        return;
    }
    const QString none = tr("none");
    const QString expires = info->expiresAt
        ? QLocale().toString(info->expiresAt->toLocalTime(), QLocale::LongFormat)
        : tr("never");
    const QString text = tr("The server accepts the token.") + u'\n'
        + tr("Client: %1").arg(info->client) + u'\n'
        + tr("Scopes: %1")
              .arg(info->scopes.isEmpty() ? none : info->scopes.join(QStringLiteral(", ")))
        + u'\n'
        + tr("Organisations: %1")
              .arg(info->organisations.isEmpty() ? none
                                                 : info->organisations.join(QStringLiteral(", ")))
        + u'\n' + tr("Expires: %1").arg(expires) + u'\n';
    print(visibleText(text).toUtf8());
    finish(ExitCode::Done);
}

void AccountCommand::remove(const QString& name)
{
    const auto account = m_services->accounts.findByName(name);
    if (!account || account->isPractice()) {
        fail(ExitCode::BadUsage,
            account ? tr("The practice account is always there and cannot be removed.")
                    : tr("There is no account called “%1”.").arg(name));
        return;
    }
    whenDone(m_services->vault.remove(account->id), this,
        [this, account = *account](const Result<void>& removed) {
            const auto done
                = removed.and_then([&] { return m_services->accounts.remove(account.id); });
            if (!done) {
                failWith(done.error());
                return;
            }
            say(tr("Removed “%1” and its token. Its publishes stay in the history.")
                    .arg(account.name));
            finish(ExitCode::Done);
        });
}

void AccountCommand::failWith(const Error& error)
{
    fail(exitCodeOf(error), withWayOn(error));
}

} // namespace herald
