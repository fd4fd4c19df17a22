// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures the window with a million past calls: bench_window [calls [database]]. A database that exists is used as
// it is. Run it with QT_QPA_PLATFORM=offscreen for figures that don't depend on a screen.

#include "core/callfiles/callimport.h"
#include "core/calls/callhistory.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "ui/history/callview.h"
#include "ui/history/filterbar.h"
#include "ui/history/historywindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int numbers = 20'000;
constexpr int callsPerDay = 274;

void print(const char *what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) { return milliseconds.at(size_t(part * double(milliseconds.size() - 1))); };
    std::printf("%-28s median %7.2f ms   p99 %7.2f ms   max %7.2f ms\n", what, at(0.5), at(0.99), at(1));
}

void printMemory(const char *when)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                std::printf("%-28s %s\n", when, line.mid(6).trimmed().constData());
            }
        }
    }
}

/** Answered and missed calls of ten years, as a log. */
void writeLog(QFile &file, int calls)
{
    QRandomGenerator random(1);
    QDateTime time(QDate(2014, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < calls; ++i) {
        time = time.addSecs(24 * 3600 / callsPerDay);
        const QByteArray stamp = time.toString(u"dd.MM.yy HH:mm:ss"_s).toLatin1();
        const QByteArray number = "0" + QByteArray::number(300'000 + random.bounded(numbers) * 37);
        file.write(stamp + ";RING;0;" + number + ";732123;SIP0;\r\n");
        if (i % 3 != 0) {
            file.write(stamp + ";CONNECT;0;10;" + number + ";\r\n");
        }
        file.write(stamp + ";DISCONNECT;0;" + (i % 3 != 0 ? "60" : "0") + ";\r\n");
    }
}

void fill(const QString &database, const QString &folder, int calls)
{
    QFile log(folder + u"/calls.log"_s);
    if (!log.open(QIODevice::WriteOnly)) {
        qFatal("can't write a log");
    }
    writeLog(log, calls);
    log.close();
    QEventLoop loop;
    CallImport import(database, {});
    QObject::connect(&import, &CallImport::finished, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    import.start({log.fileName()});
    loop.exec();
    std::printf("%-28s %7.2f s\n", "import", double(timer.elapsed()) / 1000);
}

/** To each second number a German one. */
void giveNames(const QString &database)
{
    const QStringList names {u"Müller"_s, u"Straßer"_s, u"Özdemir"_s, u"Fischer"_s, u"Ähnlich"_s, u"Zimmermann"_s};
    CallHistory history(database);
    (void)history.open();
    QList<std::pair<QString, Party>> parties;
    const QStringList remotes = history.reader().remotes().value();
    for (qsizetype index = 0; index < remotes.size(); index += 2) {
        const QString name = names.at(index / 2 % names.size()) + u" %1"_s.arg(index);
        parties.append({remotes.at(index), Party {.name = name, .place = u"Köln"_s}});
    }
    (void)history.setParties(parties);
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double typeText(QLineEdit &search, CallView &view, const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    search.setText(text);
    while (view.calls().query().text != text.trimmed()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    view.viewport()->repaint();
    return since(timer);
}

double waitForAllRows(const CallView &view)
{
    QElapsedTimer timer;
    timer.start();
    while (!view.calls().isComplete()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return since(timer);
}

void goOnFor(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}

/** @p pause between two keys, in milliseconds: a slow one falls into the counting of what was found. */
void typeWords(HistoryWindow &window, CallView &view, int pause)
{
    auto *search = window.findChild<FilterBar *>()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    std::vector<double> times;
    for (const QString &word : {u"0301"_s, u"77"_s, u"0345 6"_s, u"nobody"_s, u"3"_s, u"4"_s, u"5"_s, u"12"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            times.push_back(typeText(*search, view, word.first(length)));
            goOnFor(pause);
        }
    }
    std::printf("%d ms after the last one: ", pause);
    print("key to rows", times);
    std::vector<double> completions;
    for (const QString &letter : {u"0"_s, u"7"_s, u"3"_s, u"77"_s}) {
        typeText(*search, view, letter);
        completions.push_back(waitForAllRows(view));
    }
    print("from these to all rows", completions);
    typeText(*search, view, QString());
    waitForAllRows(view);
}

void sortByName(CallView &view)
{
    std::vector<double> times;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QElapsedTimer timer;
        timer.start();
        view.sortByColumn(int(CallColumn::Name), order);
        view.viewport()->repaint();
        times.push_back(since(timer));
    }
    print("order by name", times);
    view.sortByColumn(int(CallColumn::Date), Qt::DescendingOrder);
}

void scroll(CallView &view)
{
    constexpr int steps = 10'000;
    constexpr int jumpEach = 4;
    QRandomGenerator random(2);
    std::vector<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int step = 0; step < steps; ++step) {
        bar->setValue(step % jumpEach == 0 ? random.bounded(bar->maximum()) : bar->value() + 3 * view.rowHeight());
        QElapsedTimer timer;
        timer.start();
        view.viewport()->repaint();
        times.push_back(since(timer));
    }
    print("step of scrolling, painted", times);
}

void readRows(const CallTableModel &model)
{
    constexpr int reads = 10'000;
    QRandomGenerator random(3);
    std::vector<double> times;
    for (int read = 0; read < reads; ++read) {
        const QModelIndex index = model.index(random.bounded(model.rowCount()), int(CallColumn::Number));
        QElapsedTimer timer;
        timer.start();
        (void)index.data();
        times.push_back(since(timer));
    }
    print("cell anywhere", times);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int calls = arguments.value(1, u"1000000"_s).toInt();
    const QTemporaryDir folder;
    const QString database = arguments.value(2, folder.filePath(u"calls.sqlite"_s));
    const bool isNew = !QFile::exists(database);
    CallHistory history(database);
    if (!history.open().failure.isEmpty()) {
        return 1;
    }
    if (isNew) {
        fill(database, folder.path(), calls);
        giveNames(database);
        std::printf("%-28s %7.1f bytes per call\n", "file", double(QFileInfo(database).size()) / calls);
    }
    printMemory("memory without window");
    QElapsedTimer timer;
    timer.start();
    const SettingsStore settings;
    const CallMonitor monitor;
    RecordedActions actions; // nothing is to be done
    OwnNumbers shownNumbers;
    HistoryWindow window(history, settings, monitor, shownNumbers.forms, actions.all(),
                         folder.filePath(u"windows.ini"_s));
    window.show();
    auto *view = window.findChild<CallView *>();
    view->viewport()->repaint();
    std::printf("%-28s %7.2f ms for %d calls\n", "window to first rows", since(timer), view->model()->rowCount());
    timer.restart();
    while (since(timer) < 500) {
        QElapsedTimer slice;
        slice.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        if (since(slice) > 10) {
            std::printf("%-28s %7.2f ms\n", "work after that", since(slice));
        }
    }
    readRows(view->calls());
    for (const int pause : {0, 100, 180}) {
        typeWords(window, *view, pause);
    }
    sortByName(*view);
    scroll(*view);
    printMemory("memory with window");
    return 0;
}
