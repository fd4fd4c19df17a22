// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonlines.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject read(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !line.endsWith("}\n") || line.count('\n') != 1) {
        qFatal("no JSON line: %s", line.constData());
    }
    return document.object();
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connection()
    {
        CallMonitorState state;
        state.phase = CallMonitorState::Phase::Connecting;
        state.attempts = 1;
        QCOMPARE(JsonLines::of(state),
                 "{\"type\":\"connection\",\"state\":\"connecting\",\"reason\":null,\"retryInMs\":null,"
                 "\"attempts\":1}\n");
        state.phase = CallMonitorState::Phase::Disconnected;
        state.failure = ConnectionFailure::HostNotFound;
        state.retryIn = 500ms;
        QCOMPARE(JsonLines::of(state),
                 "{\"type\":\"connection\",\"state\":\"disconnected\",\"reason\":\"host-not-found\","
                 "\"retryInMs\":500,\"attempts\":1}\n");
    }

    void line()
    {
        const QByteArray raw = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;";
        QCOMPARE(JsonLines::of(CallMonitorLine::parse(raw)),
                 "{\"type\":\"line\",\"event\":\"ring\",\"time\":\"2020-06-16T12:25:42\",\"id\":0,"
                 "\"remote\":\"01755290123\",\"local\":\"732123\",\"trunk\":\"SIP1\",\"extension\":null,"
                 "\"duration\":null,\"reason\":null,\"raw\":\""
                     + raw + "\"}\n");
    }

    void withheldIsEmptyAndMissingIsNull()
    {
        const auto withheld = read(JsonLines::of(CallMonitorLine::parse("16.06.20 12:25:42;CONNECT;0;10;;")));
        QCOMPARE(withheld[u"remote"_s], QJsonValue(u""_s));
        const auto missing = read(JsonLines::of(CallMonitorLine::parse("16.06.20 12:25:42;CONNECT;0;10;")));
        QCOMPARE(missing[u"remote"_s], QJsonValue(QJsonValue::Null));
    }

    void malformedTellsWhy()
    {
        const auto object = read(JsonLines::of(CallMonitorLine::parse("16.06.20 12:25:42;RING;7;1")));
        QCOMPARE(object[u"event"_s], QJsonValue(u"malformed"_s));
        QVERIFY(object[u"reason"_s].isString());
        QCOMPARE(object[u"id"_s], QJsonValue(7));
        QCOMPARE(object[u"time"_s], QJsonValue(u"2020-06-16T12:25:42"_s));
    }

    void anyBytesAreValidJson()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const QByteArray raw = "a" + QByteArray(1, char(byte)) + "b";
            const auto object = read(JsonLines::of(CallMonitorLine::parse(raw)));
            QCOMPARE(object[u"raw"_s].toString(), textFromBox(raw));
        }
        // Nothing may steer the terminal of somebody who looks at it.
        QVERIFY(JsonLines::of(CallMonitorLine::parse("\xc2\x9b\xc2\xa0\x1b\x7f"))
                    .contains("\\u009b\xc2\xa0\\u001b\\u007f\""));
        const auto object = read(JsonLines::of(CallMonitorLine::parse("x\"\\\xe2\x80\xa8\xf0\x9f\x93\x9e")));
        QCOMPARE(object[u"raw"_s].toString(), u"x\"\\\u2028\U0001F4DE"_s);
    }

    void call()
    {
        Call call;
        call.key = u"k-1"_s;
        call.phase = CallPhase::Ended;
        call.direction = CallDirection::Incoming;
        call.outcome = CallOutcome::Machine;
        call.remote = u""_s;
        call.local = u"732123"_s;
        call.extension = 40;
        call.started = BoxTime::parse("16.06.20 12:25:42");
        call.duration = 0;
        QCOMPARE(JsonLines::of(call, {.name = u"Anna"_s, .place = {}}),
                 "{\"type\":\"call\",\"key\":\"k-1\",\"phase\":\"ended\",\"direction\":\"incoming\","
                 "\"outcome\":\"machine\",\"remote\":\"\",\"local\":\"732123\",\"trunk\":null,\"extension\":40,"
                 "\"started\":\"2020-06-16T12:25:42\",\"connected\":null,\"ended\":null,\"duration\":0,"
                 "\"name\":\"Anna\",\"place\":null,\"localName\":null,\"extensionName\":null}\n");
        const OwnNames names {.ofLine = [](const QString &number) { return u"Praxis "_s + number; },
                              .ofPhone = [](int extension) { return u"Küche %1"_s.arg(extension); }};
        QVERIFY(JsonLines::of(call, {}, names)
                    .endsWith(",\"localName\":\"Praxis 732123\",\"extensionName\":\"Küche 40\"}\n"));
        call.local.reset();
        call.extension.reset();
        QVERIFY(JsonLines::of(call, {}, names).endsWith(",\"localName\":null,\"extensionName\":null}\n"));
    }

    void summary()
    {
        CallCounter counter;
        counter.count(CallMonitorLineView::parse("16.06.20 12:25:42;RING;0;1;2;SIP0;"), {});
        counter.count(CallMonitorLineView::parse("16.06.20 12:25:42;DISCONNECT;0;0;"), {});
        QCOMPARE(JsonLines::of(counter.counts()),
                 "{\"lines\":2,\"ring\":1,\"call\":0,\"connect\":0,\"disconnect\":1,\"unknown\":0,\"malformed\":0,"
                 "\"calls\":1,\"answered\":0,\"missed\":1,\"rejected\":0,\"machine\":0,\"fax\":0,\"unanswered\":0,"
                 "\"lost\":0}\n");
    }

    void doctor()
    {
        ConnectionEvidence evidence;
        evidence.address = {.host = u"fritz.box"_s, .port = 1012};
        evidence.nameFound = false;
        const auto object = read(JsonLines::of(evidence, u"advice"_s));
        QCOMPARE(object[u"result"_s], QJsonValue(u"host-not-found"_s));
        QVERIFY(object[u"address"_s].isNull());
        QCOMPARE(object[u"port"_s], QJsonValue(1012));
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
