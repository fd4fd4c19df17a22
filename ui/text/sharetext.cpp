// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/sharetext.h"

#include "ui/text/plainwords.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <limits>

namespace Rufzeichen {

namespace {

// In these cases the words of the server or of the system may show what is wrong.
bool isExplained(ShareFailure failure)
{
    return failure == ShareFailure::Untrusted || failure == ShareFailure::Misbehaves
        || failure == ShareFailure::Network;
}

} // namespace

QString ShareText::failure(ShareFailure failure, const QString &reason)
{
    constexpr qsizetype longest = 200;
    const QString sentence = ofAddress(failure);
    const QString words = sanitized(reason.left(longest)).simplified();
    //: %1 is a sentence, %2 are the words of the database server
    return words.isEmpty() || !isExplained(failure) ? sentence : tr("%1 (%2)").arg(sentence, words);
}

// Why nobody is reached there.
QString ShareText::ofAddress(ShareFailure failure)
{
    switch (failure) {
    case ShareFailure::NoLibrary:
        return tr("This installation of Rufzeichen can't talk to PostgreSQL servers: its part rufzeichen-sharing is "
                  "missing.");
    case ShareFailure::HostNotFound:
        return tr("The server is not found. Check its address.");
    case ShareFailure::Refused:
        return tr("No PostgreSQL server answers at this address and port. It may only listen on its own computer "
                  "(listen_addresses).");
    case ShareFailure::Timeout:
        return tr("The server does not answer. Check its address, and whether a firewall is in between.");
    case ShareFailure::NotPrivate:
        return tr("The address of the server leads out of the private network, so nothing was sent. To use it, let "
                  "its certificate be checked.");
    case ShareFailure::Untrusted:
        return tr("The server can't prove who it is: this computer does not trust its certificate, that has another "
                  "name, or it offers no encryption.");
    case ShareFailure::Network:
        return tr("The connection to the server is broken.");
    default:
        return ofHistory(failure);
    }
}

// Why the history there can't be used.
QString ShareText::ofHistory(ShareFailure failure)
{
    switch (failure) {
    case ShareFailure::WrongLogin:
        return tr("The server does not accept the user or the password, or does not let this user in from here "
                  "(pg_hba.conf).");
    case ShareFailure::NoDatabase:
        return tr("The server has no database of this name. Check the name.");
    case ShareFailure::NotSetUp:
        return tr("The database holds no shared history yet. Whoever looks after it sets that up with "
                  "“rufzeichen-cli share init”.");
    case ShareFailure::Newer:
        return tr("The shared history needs a newer version of Rufzeichen. Until it is installed, calls are kept on "
                  "this computer, and nothing is lost.");
    case ShareFailure::Denied:
        return tr("This user may not do that. Whoever looks after the server allows it with “rufzeichen-cli share "
                  "user”.");
    case ShareFailure::Misbehaves:
        return tr("What is at this address does not answer as a shared history does.");
    default:
        return {};
    }
}

QString ShareText::found(const ShareCheck &check)
{
    if (check.failure) {
        return failure(*check.failure, check.reason);
    }
    return check.server.rights == ShareRights::ReadAndWrite
        ? tr("Works. This user may read and write.")
        : tr("Works. This user may only read: the others don't see what happens here.");
}

QString ShareText::state(const ShareState &state)
{
    switch (state.phase) {
    case ShareState::Phase::Off:
        break;
    case ShareState::Phase::Connecting:
        return state.failure ? failure(*state.failure) : tr("Connecting to the server of the shared history…");
    case ShareState::Phase::Sending:
        return state.total > 0 ? tr("Bringing the histories together: %1 of %2…")
                                     .arg(QLocale().toString(state.done), QLocale().toString(state.total))
                               : tr("Bringing the histories together…");
    case ShareState::Phase::InStep:
        return state.failure ? failure(*state.failure) : tr("The history is shared and up to date.");
    case ShareState::Phase::Waiting:
        return waiting(state);
    }
    return {};
}

QString ShareText::waiting(const ShareState &state)
{
    QStringList sentences;
    sentences.append(state.failure ? failure(*state.failure) : tr("Waiting for the server."));
    if (state.waiting > 0) {
        sentences.append(tr("%n change(s) of this computer will be shared once it works again.", nullptr,
                            static_cast<int>(std::min<qint64>(state.waiting, std::numeric_limits<int>::max()))));
    }
    if (state.lastContact.isValid()) {
        const QString time = QLocale().toString(state.lastContact.toLocalTime(), QLocale::ShortFormat);
        sentences.append(tr("The server has last answered on %1.").arg(time));
    }
    return sentences.join(u' ');
}

QString ShareText::claim(const ClaimAnswer &answer)
{
    const bool isClaim = answer.wish.kind == ClaimWish::Kind::Claim;
    if (answer.failure) {
        const QString why = failure(*answer.failure);
        //: %1 is a sentence that says why
        return isClaim ? tr("The others could not be told that you call back. %1").arg(why)
                       : tr("The others could not be told that you do not call back. %1").arg(why);
    }
    return isClaim && !answer.isWon() ? tr("%1 was faster and calls back.").arg(inMessage(answer.claimant))
                                      : QString();
}

} // namespace Rufzeichen
