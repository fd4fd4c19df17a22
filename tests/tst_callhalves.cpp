// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhalves.h"

#include <QTest>
#include <algorithm>

using namespace Rufzeichen;

namespace {

// Lines of one half; the place in time is that of their stamps.
CallHalf halfOf(const QByteArrayList &lines)
{
    const auto first = CallMonitorLine::parse(lines.constFirst());
    return CallHalf::of({.moment = first.time.value_or(BoxTime()), .lines = lines.join('\n')}).value();
}

QList<QByteArrayList> inLines(const QList<CallHalf> &halves)
{
    QList<QByteArrayList> found;
    for (const CallHalf &half : halves) {
        QByteArrayList lines;
        for (const CallMonitorLine &line : half.lines) {
            lines.append(line.raw);
        }
        found.append(lines);
    }
    return found;
}

} // namespace

class TestCallHalves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joins_data()
    {
        QTest::addColumn<QByteArrayList>("one");
        QTest::addColumn<QByteArrayList>("other");
        QTest::addColumn<bool>("joined");
        const auto row = [](const char *name, const QByteArrayList &one, const QByteArrayList &other, bool joined) {
            QTest::newRow(name) << one << other << joined;
        };
        const QByteArray ring = "16.06.20 23:59:00;RING;0;030111;732123;SIP1;";
        const QByteArray call = "16.06.20 23:59:00;CALL;0;10;732123;030111;SIP1;";
        const QByteArray connect = "16.06.20 23:59:10;CONNECT;0;10;030111;";
        const QByteArray machine = "16.06.20 23:59:40;CONNECT;0;40;030111;";
        const QByteArray end = "17.06.20 00:04:10;DISCONNECT;0;300;";
        row("answered, its end", {ring, connect}, {end}, true);
        row("ring, the rest", {ring}, {connect, end}, true);
        row("dialled, the rest", {call}, {connect, end}, true);
        row("ring, CONNECT", {ring}, {connect}, true);
        row("CONNECT, end", {connect}, {end}, true);
        row("passed on", {ring, connect}, {machine, end}, true);
        row("a line in common", {ring, connect}, {connect, end}, true);
        row("the box counts some seconds more", {ring, connect}, {"17.06.20 00:04:10;DISCONNECT;0;303;"}, true);
        row("a shorter call", {ring, connect}, {"17.06.20 00:04:10;DISCONNECT;0;120;"}, false);
        row("a longer call", {ring, connect}, {"17.06.20 00:04:10;DISCONNECT;0;306;"}, false);
        row("another id", {ring, connect}, {"17.06.20 00:04:10;DISCONNECT;1;300;"}, false);
        row("without a duration", {ring, connect}, {"17.06.20 00:04:10;DISCONNECT;0;;"}, false);
        row("an earlier end", {ring, connect}, {"16.06.20 23:58:10;DISCONNECT;0;0;"}, false);
        row("summer time began", {"29.03.26 01:50:00;CONNECT;0;10;030111;"}, {"29.03.26 03:10:00;DISCONNECT;0;1200;"},
            true);
        row("summer time ended", {"25.10.26 01:50:00;CONNECT;0;10;030111;"}, {"25.10.26 02:10:00;DISCONNECT;0;4800;"},
            true);
        row("nobody took it", {ring}, {"16.06.20 23:59:30;DISCONNECT;0;0;"}, true);
        row("nobody answered", {call}, {"16.06.20 23:59:30;DISCONNECT;0;0;"}, true);
        row("no phone rings so long", {ring}, {"17.06.20 00:01:01;DISCONNECT;0;0;"}, false);
        row("an end after a talk of which nothing is known", {ring}, {end}, false);
        row("answered late", {ring}, {"17.06.20 00:05:00;CONNECT;0;10;030111;"}, true);
        row("answered far too late", {ring}, {"17.06.20 00:09:01;CONNECT;0;10;030111;"}, false);
        row("another's, answered late", {ring}, {"17.06.20 00:05:00;CONNECT;0;10;030222;"}, false);
        row("another's, answered at once", {ring}, {"16.06.20 23:59:10;CONNECT;0;10;030222;"}, false);
        row("withheld at CONNECT", {ring}, {"16.06.20 23:59:10;CONNECT;0;10;;"}, true);
        row("two rings", {ring}, {"16.06.20 23:59:30;RING;0;030111;732123;SIP1;"}, false);
        row("two ends", {connect, end}, {"17.06.20 00:04:12;DISCONNECT;0;300;"}, false);
    }
    void joins()
    {
        QFETCH(QByteArrayList, one);
        QFETCH(QByteArrayList, other);
        QFETCH(bool, joined);
        for (const auto &halves : {QList<CallHalf> {halfOf(one), halfOf(other)}, {halfOf(other), halfOf(one)}}) {
            QCOMPARE(joinHalves(halves).size(), joined ? 1 : 2);
        }
    }

    // Each order of the parts gives the same calls.
    void theOrderDoesNotMatter()
    {
        const QByteArrayList first {"16.06.20 08:00:00;RING;0;030111;732123;SIP1;",
                                    "16.06.20 08:00:05;CONNECT;0;10;030111;", "16.06.20 08:02:05;DISCONNECT;0;120;"};
        const QByteArrayList second {"16.06.20 15:00:00;RING;0;030222;732123;SIP1;",
                                     "16.06.20 15:00:05;CONNECT;0;10;030222;", "16.06.20 15:05:05;DISCONNECT;0;300;"};
        const QByteArrayList missed {"16.06.20 15:06:00;RING;0;030333;732123;SIP1;",
                                     "16.06.20 15:06:20;DISCONNECT;0;0;"};
        QList<CallHalf> parts;
        for (const QByteArray &line : first + second + missed) {
            parts.append(halfOf({line}));
        }
        parts.append(halfOf({second.at(0), second.at(1)}));
        parts.append(halfOf({second.at(1), second.at(2)}));
        const QList<QByteArrayList> wanted {first, second, missed};
        for (qsizetype each = 0; each < parts.size(); ++each) {
            std::rotate(parts.begin(), parts.begin() + 1, parts.end());
            QCOMPARE(inLines(joinHalves(parts)), wanted);
            QList<CallHalf> backwards = parts;
            std::reverse(backwards.begin(), backwards.end());
            QCOMPARE(inLines(joinHalves(backwards)), wanted);
        }
    }

    void theNearestBeginningIsTaken()
    {
        const CallHalf early = halfOf({"16.06.20 08:00:00;RING;0;030111;732123;SIP1;"});
        const CallHalf late = halfOf({"16.06.20 08:01:00;RING;0;030111;732123;SIP1;"});
        const CallHalf end = halfOf({"16.06.20 08:01:30;DISCONNECT;0;0;"});
        const QList<CallHalf> joined = joinHalves({end, early, late});
        QCOMPARE(inLines(joined).constFirst().size(), 1);
        QCOMPARE(inLines(joined).constLast().size(), 2);
    }

    void isRemembered()
    {
        const QByteArrayList lines {"16.06.20 08:00:00;RING;0;030111;732123;SIP1;",
                                    "01.01.70 01:00:05;CONNECT;0;10;030111;"};
        const CallHalf half = halfOf(lines);
        QCOMPARE(half.lines.constLast().moment, BoxTime::parse("16.06.20 08:00:00"));
        const Fragment fragment = half.fragment().value();
        QCOMPARE(fragment, (Fragment {.moment = *BoxTime::parse("16.06.20 08:00:00"), .lines = lines.join('\n')}));
        QCOMPARE(CallHalf::of(fragment)->lines, half.lines);
        QVERIFY(!CallHalf::of({.moment = fragment.moment, .lines = "rubbish"}));
        QVERIFY(
            !CallHalf::of({.moment = fragment.moment, .lines = lines.join("\n16.06.20 08:00:00;DISCONNECT;1;0;\n")}));
    }
};

QTEST_GUILESS_MAIN(TestCallHalves)
#include "tst_callhalves.moc"
