// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/sharelink.h"

#include <QCoreApplication>
#include <QObject>
#include <QThread>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** Answers each question with what a test wants, or refuses it. */
class StatedLink : public ShareLink
{
public:
    explicit StatedLink(ShareAnswer answer)
        : m_answer(std::move(answer))
    {
    }

    [[nodiscard]] bool isOpen() const override { return true; }
    [[nodiscard]] ShareAnswer ask(const QByteArray &function, const QByteArray &argument) override
    {
        const bool isKnown = function == "state" && argument == "{}";
        return isKnown ? m_answer : ShareAnswer {.failure = ShareFailure::Denied, .reason = u"unknown"_s};
    }
    [[nodiscard]] ShareAnswer run(const QByteArray & /*statements*/) override
    {
        return {.failure = ShareFailure::Denied};
    }
    [[nodiscard]] News wait(std::chrono::milliseconds /*atMost*/) override { return News::Ended; }
    void wake() override { }
    void abandon() override { }

private:
    ShareAnswer m_answer;
};

} // namespace

/**
 * A server that lets in the user and password `anna` and `geheim1!`, and is as the host says: `connect-N` fails with
 * the failure N, `ask-N` does so when asked, all others answer with the text in place of the database's name.
 */
class StatedShare : public QObject, public ShareLibrary
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RUFZEICHEN_SHARE_LIBRARY)
    Q_INTERFACES(Rufzeichen::ShareLibrary)
public:
    [[nodiscard]] ShareConnection connect(const ShareAddress &address, const std::stop_token & /*stop*/) override
    {
        if (QThread::currentThread() == QCoreApplication::instance()->thread()) {
            return {.failure = ShareFailure::Misbehaves, .reason = u"the window waits"_s};
        }
        if (address.user != u"anna"_s || address.password != u"geheim1!"_s) {
            return {.failure = ShareFailure::WrongLogin, .reason = u"password"_s};
        }
        const auto failure = static_cast<ShareFailure>(address.host.section(u'-', 1).toInt());
        if (address.host.startsWith("connect-"_L1)) {
            return {.failure = failure, .reason = u"stated"_s};
        }
        ShareAnswer answer {.json = address.database.toUtf8()};
        if (address.host.startsWith("ask-"_L1)) {
            answer = {.failure = failure, .reason = u"stated"_s};
        }
        return {.link = std::make_unique<StatedLink>(answer)};
    }
};

#include "statedshare.moc"
