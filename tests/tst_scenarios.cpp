// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "tests/support/program.h"

#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int timeout = 60000; // ms: flapping connections are made ever more slowly

bool has(const Scenario &scenario, ScenarioStep::Action action)
{
    return std::any_of(scenario.steps.begin(), scenario.steps.end(),
                       [action](const ScenarioStep &step) { return step.action == action; });
}

std::chrono::milliseconds lengthOf(const Scenario &scenario)
{
    return std::accumulate(scenario.steps.begin(), scenario.steps.end(), 0ms,
                           [](std::chrono::milliseconds sum, const ScenarioStep &step) { return sum + step.pause; });
}

// The lines that one client after the other got from a box, for as long as this lives.
class Record : public QObject
{
public:
    explicit Record(const Simulator &box)
    {
        connect(&box, &Simulator::lineSent, this, [this, &box](const QByteArray &line) {
            if (box.clientCount() > 0) {
                m_lines.append(line);
            }
        });
    }

    void clear() { m_lines.clear(); }
    [[nodiscard]] const QByteArrayList &lines() const { return m_lines; }

private:
    QByteArrayList m_lines;
};

// Of the lines, those that a program has not printed in this order; others may stand between them.
QByteArrayList missing(QByteArrayList lines, const QByteArray &output)
{
    for (const QByteArray &line : output.split('\n')) {
        if (!lines.isEmpty() && line == lines.constFirst()) {
            lines.removeFirst();
        }
    }
    return lines;
}

} // namespace

/** The real program follows a box through every scenario that is shipped. */
class TestScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monitorFollows_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : ScenarioReader::names()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void monitorFollows()
    {
        QFETCH(QString, name);
        Scenario scenario = ScenarioReader::shipped(name);
        if (has(scenario, ScenarioStep::Action::Repeat)) {
            scenario.steps.removeLast();
        }
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        Record record(box);
        if (has(scenario, ScenarioStep::Action::Reset)) {
            // What is on its way is lost then, as with a real box.
            connect(&box, &Simulator::clientDisconnected, &record, &Record::clear);
        }
        const QSignalSpy finished(&box, &Simulator::finished);
        Program program;
        program.start({u"monitor"_s, u"--format"_s, u"raw"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                       QString::number(box.port())});
        constexpr auto longest = 500ms;
        box.play(scenario, std::max(1.0, double(lengthOf(scenario).count()) / longest.count()));

        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeout);
        QVERIFY(!record.lines().isEmpty());
        // Not for the last line alone: the same one may have been sent before.
        QTRY_COMPARE_WITH_TIMEOUT(missing(record.lines(), program.readOutput()), QByteArrayList(), timeout);
        QCOMPARE(box.clientCount(), 1); // it goes on
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
    }

    void monitorTellsCallsWhoseLinesMislead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("calls"); // as they ended
        QTest::newRow("break") << u"break"_s << QStringList {u"answered 4000"_s};
        QTest::newRow("twice") << u"twice"_s << QStringList {u"answered 9"_s};
        QTest::newRow("taken over, withheld")
            << u"taken-over-withheld"_s << QStringList {u"lost 0"_s, u"answered 120"_s};
        QTest::newRow("taken over") << u"taken-over"_s << QStringList {u"lost 0"_s, u"answered 120"_s};
    }
    void monitorTellsCallsWhoseLinesMislead()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, calls);
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        const QSignalSpy finished(&box, &Simulator::finished);
        Program program;
        program.start({u"monitor"_s, u"--format"_s, u"json"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                       QString::number(box.port())});
        const auto ended = [&program] {
            QStringList told;
            for (const QJsonObject &call : program.objects("call")) {
                if (call[u"phase"_s].toString() == "ended"_L1) {
                    told.append(call[u"outcome"_s].toString() + u' ' + QString::number(call[u"duration"_s].toInt()));
                }
            }
            return told;
        };
        box.play(ScenarioReader::shipped(name), 20);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(ended(), calls, timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);
    }

    void monitorTellsTheCallsOfADay()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        const Record record(box);
        Program program;
        program.start({u"monitor"_s, u"--format"_s, u"json"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                       QString::number(box.port())});
        const QSignalSpy finished(&box, &Simulator::finished);
        box.play(ScenarioReader::shipped(u"household"_s), 100000);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(program.objects("line").size(), record.lines().size(), timeout);
        program.process.terminate();
        QCOMPARE(program.finish(), 0);

        const auto count = [&record](const char *event) {
            return std::count_if(record.lines().begin(), record.lines().end(),
                                 [event](const QByteArray &line) { return line.contains(event); });
        };
        QHash<QString, int> outcomes;
        for (const QJsonObject &call : program.objects("call")) {
            if (call[u"phase"_s].toString() == "ended"_L1) {
                ++outcomes[call[u"outcome"_s].toString()];
            }
        }
        qsizetype ended = 0;
        for (const int calls : std::as_const(outcomes)) {
            ended += calls;
        }
        QCOMPARE(ended, count(";DISCONNECT;"));
        QCOMPARE(ended, count(";RING;") + count(";CALL;"));
        QCOMPARE(outcomes.value(u"lost"_s), 0);
        QVERIFY(outcomes.value(u"missed"_s) > 0 && outcomes.value(u"answered"_s) > 0);
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
