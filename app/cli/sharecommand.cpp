// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sharecommand.h"

#include "app/cli/terminal.h"
#include "app/common/serverpassword.h"
#include "app/common/shareaddress.h"
#include "core/sharing/scramsecret.h"
#include "core/sharing/shareschema.h"
#include "core/sharing/shareurl.h"
#include "ui/text/plainwords.h"
#include "ui/text/sharetext.h"
#include "ui/writers/jsonobject.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeepDays = 36500;
constexpr qsizetype longestName = 63; // bytes; PostgreSQL cuts longer ones

std::optional<int> readKeepDays(const QString &text)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= 0 && days <= mostKeepDays ? std::optional(days) : std::nullopt;
}

constexpr Option trust {.name = u"trust",
                        .help = QT_TRANSLATE_NOOP("Options",
                                                  "Whether the server has to prove who it is, or only encrypts, "
                                                  "which goes for private addresses only."),
                        .words = wordsFor<ShareTrust::Verified, ShareTrust::Encrypted>,
                        .setting = "sharing/trust"_L1};
constexpr Option authorities {.name = u"authorities",
                              .value = u"FILE",
                              .help = QT_TRANSLATE_NOOP("Options",
                                                        "The certificates that are trusted, instead of those of the "
                                                        "system."),
                              .setting = "sharing/authorities"_L1};
constexpr Option printOnly {
    .name = u"print", .help = QT_TRANSLATE_NOOP("Options", "Prints the SQL for an administrator, and does nothing.")};
constexpr Option keepDays {
    .name = u"keep",
    .value = u"DAYS",
    .help = QT_TRANSLATE_NOOP("Options", "After so many days calls are removed for everybody; 0: never."),
    .accepts = isReadBy<readKeepDays>,
    .refusal = QT_TRANSLATE_NOOP("Options", "Days are a number from 0 to 36500, not “%1”.")};
constexpr Option readOnly {
    .name = u"read-only", .help = QT_TRANSLATE_NOOP("Options", "The user sees what others do, and changes nothing.")};
constexpr Option removeUser {.name = u"remove", .help = QT_TRANSLATE_NOOP("Options", "Removes the user.")};

constexpr std::array initOptions {&printOnly, &keepDays, &trust, &authorities};
constexpr std::array userOptions {&readOnly, &removeUser, &trust, &authorities, &Options::textFormat};
constexpr std::array statusOptions {&trust, &authorities, &Options::textFormat, &Options::config};

constexpr const char *urlWanted = QT_TRANSLATE_NOOP(
    "Commands", "Which server? An address such as postgresql://admin@server/rufzeichen is needed.");
constexpr Operands urlOperands {.names = u"URL", .least = 0, .most = 1, .wanted = urlWanted};
constexpr Operands userOperands {
    .names = u"URL NAME",
    .least = 2,
    .most = 2,
    .wanted = QT_TRANSLATE_NOOP("Commands",
                                "Which server, and whom? An address such as postgresql://admin@server/rufzeichen and "
                                "the name of a user are needed.")};
constexpr Operands optionalUrl {.names = u"[URL]", .least = 0, .most = 1, .wanted = urlWanted};

QString problemOfInit(const Arguments &arguments)
{
    if (arguments.has(printOnly) && arguments.has(keepDays)) {
        return ShareCommand::tr("--print and --keep don't go together.");
    }
    if (arguments.has(printOnly) == arguments.words().isEmpty()) {
        return {};
    }
    return arguments.has(printOnly) ? ShareCommand::tr("--print asks no server: leave the address out.")
                                    : QCoreApplication::translate("Commands", urlWanted);
}

QString problemOfUser(const Arguments &arguments)
{
    return arguments.has(removeUser) && arguments.has(readOnly)
        ? ShareCommand::tr("--remove and --read-only don't go together.")
        : QString();
}

constexpr std::array shareCommands {
    Command {
        .name = u"share init",
        .help = QT_TRANSLATE_NOOP("Commands", "Sets up a shared history on a server of PostgreSQL, or updates it."),
        .operands = urlOperands,
        .options = initOptions,
        .settings = SettingsUse::None,
        .problem = problemOfInit,
        .run = runs<&ShareCommand::initialize>,
    },
    Command {
        .name = u"share user",
        .help = QT_TRANSLATE_NOOP("Commands", "Lets a user share the history, with a new password; or no longer."),
        .operands = userOperands,
        .options = userOptions,
        .settings = SettingsUse::None,
        .problem = problemOfUser,
        .run = runs<&ShareCommand::changeUser>,
    },
    Command {
        .name = u"share status",
        .help = QT_TRANSLATE_NOOP("Commands", "Says whether the shared history can be used."),
        .operands = optionalUrl,
        .options = statusOptions,
        .run = runs<&ShareCommand::tell>,
    },
};

constexpr WordTable<ShareFailure, 13> failureWords {{
    {ShareFailure::NoLibrary, "noLibrary"_L1},
    {ShareFailure::HostNotFound, "hostNotFound"_L1},
    {ShareFailure::Refused, "refused"_L1},
    {ShareFailure::Timeout, "timeout"_L1},
    {ShareFailure::NotPrivate, "notPrivate"_L1},
    {ShareFailure::Untrusted, "untrusted"_L1},
    {ShareFailure::WrongLogin, "wrongLogin"_L1},
    {ShareFailure::NoDatabase, "noDatabase"_L1},
    {ShareFailure::NotSetUp, "notSetUp"_L1},
    {ShareFailure::Newer, "newer"_L1},
    {ShareFailure::Denied, "denied"_L1},
    {ShareFailure::Misbehaves, "misbehaves"_L1},
    {ShareFailure::Network, "network"_L1},
}};

QString textOf(ShareUrlProblem problem)
{
    switch (problem) {
    case ShareUrlProblem::NoUrl:
        return ShareCommand::tr("This is not the address of a server. It looks like "
                                "postgresql://admin@server/rufzeichen.");
    case ShareUrlProblem::NoHost:
        return ShareCommand::tr("The address names no server. For a socket on this computer it ends with "
                                "?host=/run/postgresql.");
    case ShareUrlProblem::NoDatabase:
        return ShareCommand::tr("The address names no database: add one, such as /rufzeichen.");
    case ShareUrlProblem::Password:
        return ShareCommand::tr(
            "No password in the address: others could see it in the list of processes. It is asked "
            "for, or comes from the environment variable RUFZEICHEN_SHARE_PASSWORD.");
    case ShareUrlProblem::Parameter:
        return ShareCommand::tr("After the question mark only host=FOLDER is known, where the address names no "
                                "server.");
    }
    return {};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool canBeUser(const QString &name)
{
    return name == sanitized(name) && name.toUtf8().size() <= longestName && !name.trimmed().isEmpty();
}

} // namespace

constinit const CommandSpan ShareCommand::commands {shareCommands};

ShareCommand::ShareCommand(const Invocation &invocation)
    : m_invocation(invocation)
{
}

int ShareCommand::initialize()
{
    if (m_invocation.arguments.has(printOnly)) {
        m_output.write("BEGIN;\n" + shareMigrations(0) + "COMMIT;\n");
        return m_output.succeeds() ? 0 : 1;
    }
    const auto address = addressOf(m_invocation.words().constFirst());
    const auto link = address ? open(*address) : nullptr;
    const auto found = link ? look(*link) : std::nullopt;
    if (!found || !migrate(*link, *found) || !keep(*link)) {
        return 1;
    }
    m_output.writeLine(
        found->failure ? tr("The shared history is set up. Now let each desk in: rufzeichen-cli share "
                            "user %1 NAME")
                             .arg(sanitized(m_invocation.words().constFirst()))
            : found->server.version < shareVersion
            ? tr("The shared history is up to date now (version %1, before: %2).")
                  .arg(shareVersion)
                  .arg(found->server.version)
            : tr("The shared history is set up already, and up to date (version %1).").arg(shareVersion));
    return m_output.succeeds() ? 0 : 1;
}

// What is there; one that is not set up is found, too. Nothing, with the reason on standard error, if it is no use.
std::optional<ShareCheck> ShareCommand::look(ShareLink &link) const
{
    const ShareCheck found = judgeServer(link.ask("state", "{}"));
    const bool isOlder = !found.failure || *found.failure == ShareFailure::NotSetUp;
    if (isOlder && found.server.version <= shareVersion) {
        return found;
    }
    printError(ShareText::failure(found.failure.value_or(ShareFailure::Newer), found.reason));
    return std::nullopt;
}

bool ShareCommand::migrate(ShareLink &link, const ShareCheck &found) const
{
    if (!found.failure && found.server.version == shareVersion) {
        return true;
    }
    const ShareAnswer answer = link.run(shareMigrations(found.server.version));
    if (answer.failure) {
        printError(refusal(answer));
    }
    return !answer.failure;
}

bool ShareCommand::keep(ShareLink &link) const
{
    const auto days = readKeepDays(m_invocation.arguments.value(keepDays));
    if (!days || !m_invocation.arguments.has(keepDays)) {
        return true;
    }
    const QJsonValue value = *days > 0 ? QJsonValue(*days) : QJsonValue(QJsonValue::Null);
    const ShareAnswer answer = link.ask("keep", compact({{"days"_L1, value}}));
    if (answer.failure) {
        printError(refusal(answer));
    }
    return !answer.failure;
}

int ShareCommand::changeUser()
{
    const QString &name = m_invocation.words().last();
    if (!canBeUser(name)) {
        printError(tr("“%1” can't be the name of a user.").arg(sanitized(name)));
        return 1;
    }
    const auto address = addressOf(m_invocation.words().constFirst());
    const auto link = address ? open(*address) : nullptr;
    if (!link) {
        return 1;
    }
    QJsonObject argument {{"name"_L1, name}};
    QString password;
    if (!m_invocation.arguments.has(removeUser)) {
        password = makeSharePassword();
        QByteArray salt(16, '\0');
        QRandomGenerator::system()->generate(salt.begin(), salt.end());
        argument.insert("secret"_L1, QString::fromLatin1(scramSecret(password.toLatin1(), salt)));
        argument.insert("readOnly"_L1, m_invocation.arguments.has(readOnly));
    }
    const ShareAnswer answer = link->ask(password.isEmpty() ? "remove_user" : "add_user", compact(argument));
    if (answer.failure) {
        printError(refusal(answer));
        return 1;
    }
    return tellUser(name, QJsonDocument::fromJson(answer.json)["done"_L1].toString(), password);
}

int ShareCommand::tellUser(const QString &name, const QString &done, const QString &password)
{
    const QString shown = sanitized(name);
    if (done == "foreign"_L1) {
        printError(
            tr("The server has a user “%1” already, who is not only for the shared history. Nothing was changed; "
               "choose another name.")
                .arg(shown));
        return 1;
    }
    if (done == "unknown"_L1) {
        printError(tr("The server has no user “%1”.").arg(shown));
        return 1;
    }
    if (m_invocation.format == OutputFormat::Json) {
        JsonObject object("user");
        object.add("name", name);
        object.add("done", done);
        object.add("password", password.isEmpty() ? std::nullopt : std::optional(password));
        m_output.write(std::move(object).line());
    } else if (password.isEmpty()) {
        m_output.writeLine(tr("The user “%1” is removed.").arg(shown));
    } else {
        m_output.writeLine(
            done == "changed"_L1
                ? tr("The user “%1” has a new password, which is not shown again: %2").arg(shown, password)
                : tr("The user “%1” is added. The password, which is not shown again: %2").arg(shown, password));
    }
    return m_output.succeeds() ? 0 : 1;
}

int ShareCommand::tell()
{
    const bool isGiven = !m_invocation.words().isEmpty();
    if (!isGiven && m_invocation.configuration.settings.share.host.isEmpty()) {
        printError(
            tr("The settings name no server of a shared history. Add an address to ask one: rufzeichen-cli share "
               "status postgresql://user@server/rufzeichen"));
        return 1;
    }
    const auto address = isGiven ? addressOf(m_invocation.words().constFirst()) : std::optional(configuredAddress());
    if (!address) {
        return 1;
    }
    ShareLibrary *const library = loadShareLibrary();
    ShareCheck check {.failure = ShareFailure::NoLibrary};
    if (library != nullptr) {
        const ShareConnection connection = connectAsking(*library, *address);
        check = connection.link ? judgeServer(connection.link->ask("state", "{}"))
                                : ShareCheck {.failure = connection.failure, .reason = connection.reason};
    }
    write(check);
    return m_output.succeeds() && !check.failure ? 0 : 1;
}

void ShareCommand::write(const ShareCheck &check)
{
    if (m_invocation.format == OutputFormat::Json) {
        JsonObject object("share");
        object.addTruth("works", !check.failure);
        if (check.failure) {
            object.add("failure", wordFor(failureWords, *check.failure));
        } else {
            object.add("version", qint64(check.server.version));
            object.addTruth("mayWrite", check.server.rights == ShareRights::ReadAndWrite);
            object.add("keepDays", qint64(check.server.keepDays));
            object.add("sequence", check.server.sequence);
        }
        m_output.write(std::move(object).line());
    } else if (check.failure) {
        printError(ShareText::found(check));
    } else {
        m_output.writeLine(ShareText::found(check));
        m_output.writeLine(check.server.keepDays > 0
                               ? tr("Calls are kept for %n day(s).", nullptr, check.server.keepDays)
                               : tr("Calls are kept for ever."));
    }
}

std::optional<ShareAddress> ShareCommand::addressOf(const QString &url) const
{
    const auto read = readShareUrl(url);
    if (const auto *problem = std::get_if<ShareUrlProblem>(&read)) {
        printError(textOf(*problem)); // which doesn't repeat it: there may be a password in it
        return std::nullopt;
    }
    ShareAddress address = std::get<ShareAddress>(read);
    address.trust
        = valueOf(settingWords<ShareTrust>, m_invocation.arguments.value(trust)).value_or(ShareTrust::Verified);
    address.authorities = m_invocation.arguments.value(authorities);
    address.password = passwordOfEnvironment(PasswordUse::Sharing).value_or(QString());
    return address;
}

// Of the settings, with the password of the environment or the key store.
ShareAddress ShareCommand::configuredAddress() const
{
    const ShareSettings &settings = m_invocation.configuration.settings.share;
    ServerPassword passwords;
    QEventLoop loop;
    std::optional<QString> password;
    passwords.find(userOf(settings), &loop, [&](const QString &found) {
        password = found;
        loop.quit();
    });
    if (!password) {
        loop.exec();
    }
    return shareAddressOf(settings, password.value_or(QString()));
}

// Without a password first: a server may let in whom the system knows. It is asked for once, where somebody is there.
ShareConnection ShareCommand::connectAsking(ShareLibrary &library, ShareAddress address) const
{
    ShareConnection connection = library.connect(address);
    if (connection.failure == ShareFailure::WrongLogin && address.password.isEmpty() && Terminal::canAsk()) {
        const auto password = Terminal::askSecret(
            tr("Password of “%1” at the server of the shared history:").arg(sanitized(address.user)));
        address.password = password.value_or(QString());
        if (!address.password.isEmpty()) {
            connection = library.connect(address);
        }
    }
    return connection;
}

std::unique_ptr<ShareLink> ShareCommand::open(ShareAddress address) const
{
    ShareLibrary *const library = loadShareLibrary();
    if (library == nullptr) {
        printError(ShareText::failure(ShareFailure::NoLibrary));
        return nullptr;
    }
    ShareConnection connection = connectAsking(*library, std::move(address));
    if (!connection.link) {
        printError(ShareText::failure(connection.failure.value_or(ShareFailure::Network), connection.reason));
    }
    return std::move(connection.link);
}

QString ShareCommand::refusal(const ShareAnswer &answer)
{
    if (answer.failure == ShareFailure::Denied) {
        return tr("This user may not do that: setting up needs the right to create schemas in the database, and "
                  "users. "
                  "(%1)")
            .arg(sanitized(answer.reason));
    }
    return ShareText::failure(answer.failure.value_or(ShareFailure::Network), answer.reason);
}

} // namespace Rufzeichen
