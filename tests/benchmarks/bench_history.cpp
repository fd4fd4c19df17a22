// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a history of a million calls and prints how long a window has to wait for it, in milliseconds.
// bench_history [CALLS [NUMBERS]]

#include "core/callfiles/callimport.h"
#include "core/calls/callhistory.h"
#include "core/calls/callwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int callsOfDay = 270; // ten years of a busy office
const QDateTime begin(QDate(2014, 1, 1), QTime(0, 0), Qt::UTC);

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void print(const char *what, double milliseconds)
{
    std::printf("%-42s %9.2f\n", what, milliseconds);
    std::fflush(stdout);
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const size_t last = times.size() - 1;
    std::printf("%-42s %9.2f median %9.2f p99\n", what, times.at(last / 2), times.at(last * 99 / 100));
    std::fflush(stdout);
}

QString numberOf(quint32 index)
{
    return u"0%1"_s.arg(30000000U + index * 7919U);
}

// Some callers call often, most seldom.
quint32 anyNumber(QRandomGenerator &random, int numbers)
{
    const double share = random.generateDouble();
    return static_cast<quint32>(share * share * numbers);
}

Call anyCall(int index, QRandomGenerator &random, int numbers)
{
    Call call;
    call.key = u"key-%1"_s.arg(index);
    call.phase = CallPhase::Ended;
    call.direction = random.bounded(3) == 0 ? CallDirection::Outgoing : CallDirection::Incoming;
    call.outcome = random.bounded(4) == 0 ? CallOutcome::Missed : CallOutcome::Answered;
    call.remote = numberOf(anyNumber(random, numbers));
    call.local = random.bounded(2) == 0 ? u"732123"_s : u"69123"_s;
    call.trunk = u"SIP1"_s;
    call.started = BoxTime::fromLocal(begin.addSecs(qint64(index) * (86400 / callsOfDay)));
    call.ended = call.started;
    call.duration = static_cast<int>(random.bounded(600));
    return call;
}

bool fill(const QString &path, int calls, int numbers)
{
    const QStringList names {u"Müller"_s,  u"Schmidt"_s, u"Straßer"_s,    u"Özdemir"_s, u"Fischer"_s, u"Núñez"_s,
                             u"Weber"_s,   u"Meyer"_s,   u"Wagner"_s,     u"Becker"_s,  u"Schulz"_s,  u"Hoffmann"_s,
                             u"Koch"_s,    u"Bauer"_s,   u"Richter"_s,    u"Klein"_s,   u"Wolf"_s,    u"Schröder"_s,
                             u"Neumann"_s, u"Schwarz"_s, u"Zimmermann"_s, u"Braun"_s,   u"Krüger"_s,  u"Hofmann"_s};
    const QStringList places {u"Berlin"_s, u"Köln"_s, u"München"_s, u"Hamburg"_s, u"Görlitz"_s};
    HistoryDatabase database(path);
    if (!database.open().failure.isEmpty()) {
        return false;
    }
    return database
        .inTransaction([&](HistoryTransaction &transaction) -> std::optional<bool> {
            CallWriter writer(transaction);
            QRandomGenerator random(1);
            for (int index = 0; index < calls; ++index) {
                if (!writer.add(anyCall(index, random, numbers), begin)) {
                    return std::nullopt;
                }
            }
            for (int index = 0; index < numbers; index += 2) {
                const Party party {.name = names.at(index / 2 % names.size()) + u" %1"_s.arg(index),
                                   .place = places.at(index % places.size())};
                if (!writer.writeParty(numberOf(static_cast<quint32>(index)), party)) {
                    return std::nullopt;
                }
            }
            return true;
        })
        .has_value();
}

void measureKeystrokes(const CallHistory &history)
{
    std::vector<double> days;
    std::vector<double> counts;
    for (const QString &typed : {u"muller 40"_s, u"straßer"_s, u"koln fisch"_s, u"0300 791"_s, u"+49 30"_s,
                                 u"ozdemir berlin"_s, u"nothing like it"_s}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            CallQuery query;
            query.text = typed.left(length);
            days.push_back(timeOf([&] { static_cast<void>(history.reader().days(query).value()); }));
            counts.push_back(timeOf([&] { static_cast<void>(history.reader().count(query)); }));
        }
    }
    print("days after each keystroke", days);
    print("count after each keystroke", counts);
}

void measureAsking(const CallHistory &history, const QList<DayOfCalls> &days)
{
    CallQuery missed;
    missed.filter = CallFilter::Missed;
    CallQuery own;
    own.local = u"69123"_s;
    CallQuery named;
    named.sort = CallSort::Name;
    CallQuery searched;
    searched.text = u"muller"_s;
    print("days, all", timeOf([&] { static_cast<void>(history.reader().days({}).value()); }));
    print("days, missed", timeOf([&] { static_cast<void>(history.reader().days(missed).value()); }));
    print("days, one own number", timeOf([&] { static_cast<void>(history.reader().days(own).value()); }));
    print("count, all", timeOf([&] { static_cast<void>(history.reader().count({})); }));
    print("numbers by name", timeOf([&] { static_cast<void>(history.reader().numbers(named).value()); }));
    print("ids by name", timeOf([&] { static_cast<void>(history.reader().ids(named).value()); }));
    print("own numbers", timeOf([&] { static_cast<void>(history.reader().locals().value()); }));
    print("unseen", timeOf([&] { static_cast<void>(history.reader().unseenCount({})); }));
    std::vector<double> pages;
    std::vector<double> searchedPages;
    for (qsizetype index = 0; index < days.size(); index += std::max<qsizetype>(days.size() / 200, 1)) {
        pages.push_back(
            timeOf([&] { static_cast<void>(history.reader().callsOfDay({}, days.at(index).day, 0, 300).value()); }));
        searchedPages.push_back(timeOf(
            [&] { static_cast<void>(history.reader().callsOfDay(searched, days.at(index).day, 0, 300).value()); }));
    }
    print("calls of a day", pages);
    print("calls of a day, searched", searchedPages);
    print("first thousand by time", timeOf([&] { static_cast<void>(history.reader().calls({}, 1000).value()); }));
    print("a page in the middle by offset",
          timeOf([&] { static_cast<void>(history.reader().calls({}, 100, 500000).value()); }));
}

void measureStoring(CallHistory &history)
{
    QRandomGenerator random(2);
    std::vector<double> times;
    for (int index = 0; index < 500; ++index) {
        const Call call = anyCall(100000000 + index, random, 20000);
        times.push_back(timeOf([&] { history.store(call, begin); }));
    }
    print("store", times);
}

// The list of a box of which half was heard.
void measureMerge(CallHistory &history)
{
    QRandomGenerator random(4);
    const QStringList remotes = history.reader().remotes().value();
    for (const bool spread : {false, true}) {
        BoxCallList list {.timestamp = QString::number(spread)};
        const QList<StoredCall> heard = history.reader().calls({}, spread ? 500000 : 500).value();
        const qsizetype step = heard.size() / 500;
        for (int index = 0; index < 500; ++index) {
            const Call &call = heard.at(index * step).call;
            const bool outgoing = call.direction == CallDirection::Outgoing;
            BoxCall entry {.id = 2 * index + 1,
                           .type = outgoing ? BoxCallType::Outgoing : BoxCallType::Incoming,
                           .remote = *call.remote,
                           .local = *call.local,
                           .started = *call.started,
                           .minutes = (*call.duration + 59) / 60};
            entry.started.second = 0;
            list.calls.append(entry);
            ++entry.id;
            entry.remote = remotes.at(static_cast<qsizetype>(random.bounded(remotes.size())));
            entry.name = u"Somebody"_s;
            list.calls.append(entry);
        }
        MergeSummary summary;
        const auto asItIs = [](const QString &number) { return number; };
        const QString udn = u"uuid:%1"_s.arg(spread);
        print(spread ? "merge a list of years" : "merge a list of days",
              timeOf([&] { summary = history.merge(udn, list, asItIs).value_or(summary); }));
        std::printf("%d entries, %d added, %d matched\n", summary.entries, summary.added, summary.matched);
    }
    std::vector<double> times;
    for (int index = 0; index < 20; ++index) {
        const auto asItIs = [](const QString &number) { return number; };
        times.push_back(
            timeOf([&] { static_cast<void>(history.merge(u"uuid:0"_s, {.timestamp = u"0"_s}, asItIs)); }));
    }
    print("merge nothing new", times);
}

// For how long a window stands still while all calls are removed.
void measureRemoval(CallHistory &history)
{
    std::vector<double> times;
    for (std::optional<int> removed = 1; removed > 0;) {
        times.push_back(timeOf([&] { removed = history.purge(QDate(9999, 12, 31), 500); }));
    }
    print("remove 500 calls, until none is left", times);
}

// A log of @p lines lines, about as mixed as real ones.
QString makeLog(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    QRandomGenerator random(3);
    for (int index = 0; index < lines / 3; ++index) {
        const QByteArray time = BoxTime::fromLocal(begin.addSecs(qint64(index) * 320 + 7)).toWire();
        const QByteArray number = numberOf(anyNumber(random, 20000)).toLatin1();
        file.write(time + ";RING;0;" + number + ";732123;SIP1;\n" + time + ";CONNECT;0;10;" + number + ";\n" + time
                   + ";DISCONNECT;0;12;\n");
    }
    return path;
}

void measureImport(const QString &database, const QStringList &files, const char *what)
{
    CallImport import(database, {});
    QObject::connect(&import, &CallImport::finished, &import, [](const CallImportResult &result) {
        std::printf("%lld lines, %lld calls, %lld new, %lld known %s\n", static_cast<long long>(result.lines),
                    static_cast<long long>(result.calls), static_cast<long long>(result.added),
                    static_cast<long long>(result.known), qPrintable(result.failure));
        QCoreApplication::quit();
    });
    print(what, timeOf([&] {
              import.start(files);
              QCoreApplication::exec();
          }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int calls = QCoreApplication::arguments().value(1, u"1000000"_s).toInt();
    const int numbers = QCoreApplication::arguments().value(2, u"20000"_s).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"calls.sqlite"_s);
    bool filled = false;
    print("make the history", timeOf([&] { filled = fill(path, calls, numbers); }));
    if (!filled) {
        std::puts("It can't be made.");
        return 1;
    }
    std::printf("%d calls, %.1f bytes each\n", calls, double(QFileInfo(path).size()) / calls);
    {
        CallHistory history(path);
        print("open", timeOf([&] { static_cast<void>(history.open()); }));
        QList<DayOfCalls> days;
        print("days, all, for the first time", timeOf([&] { days = history.reader().days({}).value(); }));
        measureAsking(history, days);
        measureKeystrokes(history);
        measureStoring(history);
        measureMerge(history);
        measureRemoval(history);
    }
    const QString log = makeLog(folder.filePath(u"log"_s), 1000000);
    measureImport(folder.filePath(u"imported.sqlite"_s), {log}, "import a million lines");
    measureImport(folder.filePath(u"imported.sqlite"_s), {log}, "import them again");
    return 0;
}
