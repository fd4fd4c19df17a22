// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/callmonitorstate.h"

#include <QTest>

using namespace Rufzeichen;
using Phase = CallMonitorState::Phase;
using Failure = ConnectionFailure;

namespace {

CallMonitorState disconnected(std::optional<Failure> failure)
{
    CallMonitorState state;
    state.failure = failure;
    return state;
}

CallMonitorState in(Phase phase, std::optional<Failure> failure = {})
{
    CallMonitorState state = disconnected(failure);
    state.phase = phase;
    return state;
}

} // namespace

class TestConnectionNews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEachChangeOnce()
    {
        ConnectionNews news;
        QVERIFY(news.isNews(in(Phase::Connecting)));
        QVERIFY(news.isNews(in(Phase::Connected)));
        QVERIFY(!news.isNews(in(Phase::Connected)));
        QVERIFY(news.isNews(disconnected(Failure::Closed)));
        QVERIFY(!news.isNews(in(Phase::Connecting, Failure::Closed)));
        QVERIFY(news.isNews(in(Phase::Connected)));
        QVERIFY(news.isNews(disconnected(std::nullopt)));
        QVERIFY(!news.isNews(disconnected(std::nullopt)));
    }

    void aLongOutageIsNoFlood()
    {
        ConnectionNews news;
        int told = 0;
        for (int attempt = 0; attempt < 10000; ++attempt) {
            told += int(news.isNews(in(Phase::Connecting)));
            told += int(news.isNews(disconnected(attempt % 2 == 0 ? Failure::Refused : Failure::Timeout)));
        }
        QCOMPARE(told, 3); // connecting, and each reason once
    }

    void theSameReasonIsNewsInTheNextOutage()
    {
        ConnectionNews news;
        for (int outage = 0; outage < 2; ++outage) {
            QVERIFY(news.isNews(in(Phase::Connected)));
            QVERIFY(news.isNews(disconnected(Failure::Dead)));
            QVERIFY(news.isNews(disconnected(Failure::Refused)));
            QVERIFY(!news.isNews(disconnected(Failure::Refused)));
        }
    }

    void theEndIsNewsDuringAnOutageToo()
    {
        ConnectionNews news;
        QVERIFY(news.isNews(in(Phase::Connecting)));
        QVERIFY(news.isNews(disconnected(Failure::Refused)));
        QVERIFY(news.isNews(disconnected(std::nullopt)));
        QVERIFY(!news.isNews(disconnected(std::nullopt)));
        QVERIFY(news.isNews(in(Phase::Connecting))); // a new start
        QVERIFY(news.isNews(disconnected(Failure::Refused)));
    }

    void nothingToTellBeforeTheStart()
    {
        ConnectionNews news;
        QVERIFY(!news.isNews(disconnected(std::nullopt)));
    }
};

QTEST_GUILESS_MAIN(TestConnectionNews)
#include "tst_callmonitorstate.moc"
