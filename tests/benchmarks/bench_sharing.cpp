// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/shareaccess.h"
#include "core/sharing/shareschema.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 5000; // calls with one question

QByteArray calls(int first)
{
    QJsonArray array;
    for (int number = first; number < first + batch; ++number) {
        const QString time = QDateTime(QDate(2010, 1, 1), QTime(8, 0), Qt::UTC)
                                 .addSecs(number * 400LL)
                                 .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        array.append(QJsonObject {{u"kind"_s, u"call"_s},
                                  {u"base"_s, 0},
                                  {u"key"_s, u"%1"_s.arg(quint64(number) * 0x9e3779b97f4a7c15U, 32, 16, QChar(u'0'))},
                                  {u"direction"_s, u"incoming"_s},
                                  {u"phase"_s, u"ended"_s},
                                  {u"outcome"_s, number % 3 == 0 ? u"missed"_s : u"answered"_s},
                                  {u"source"_s, u"live"_s},
                                  {u"remote"_s, u"0301234%1"_s.arg(number % 20000, 5, 10, QChar(u'0'))},
                                  {u"local"_s, u"4930987654"_s},
                                  {u"trunk"_s, u"SIP0"_s},
                                  {u"device"_s, u"Mobilteil 1"_s},
                                  {u"extension"_s, 10},
                                  {u"started"_s, time},
                                  {u"connected"_s, time},
                                  {u"ended"_s, time},
                                  {u"moment"_s, time},
                                  {u"duration"_s, number % 600},
                                  {u"rang"_s, 8000},
                                  {u"seen"_s, true},
                                  {u"settled"_s, false},
                                  {u"box"_s, u"uuid:75802409-bccb-40e7-8e6c-3810d5a1b2c3"_s},
                                  {u"boxId"_s, number}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void report(const char *what, qint64 milliseconds)
{
    std::printf("%-60s %8.2f s\n", what, static_cast<double>(milliseconds) / 1000);
    std::fflush(stdout);
}

qint64 storeAll(ShareLink &link, int count)
{
    qint64 asking = 0;
    for (int first = 0; first < count; first += batch) {
        const QByteArray argument = calls(first);
        QElapsedTimer timer;
        timer.start();
        const ShareAnswer answer = link.ask("store", argument);
        asking += timer.elapsed();
        if (answer.failure || QJsonDocument::fromJson(answer.json)[u"stored"].toArray().size() != batch) {
            qFatal("store: %s", qPrintable(answer.reason));
        }
    }
    return asking;
}

qint64 readAll(ShareLink &link, int count)
{
    qint64 asking = 0;
    qint64 last = 0;
    for (int seen = 0; seen < count;) {
        QElapsedTimer timer;
        timer.start();
        const ShareAnswer answer = link.ask("changes", "{\"after\":" + QByteArray::number(last) + ",\"most\":5000}");
        asking += timer.elapsed();
        const QJsonArray items = QJsonDocument::fromJson(answer.json).array();
        if (answer.failure || items.isEmpty()) {
            qFatal("changes: %s", qPrintable(answer.reason));
        }
        seen += static_cast<int>(items.size());
        last = items.last()[u"sequence"].toInteger();
    }
    return asking;
}

} // namespace

/** How long a server of PostgreSQL on this computer takes for a large history. Arguments: the plug-in, how many
 * calls. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ShareLibrary *const library = loadShareLibrary(arguments.value(1));
    if (library == nullptr || !PostgresCluster::missing().isEmpty()) {
        std::puts("There is no PostgreSQL, or no plug-in.");
        return 77;
    }
    const int count = arguments.value(2, u"1000000"_s).toInt();
    PostgresCluster cluster(PostgresCluster::Disk::Safe);
    cluster.start();
    cluster.create();
    const ShareConnection admin = library->connect(cluster.address());
    if (!admin.link || admin.link->run(shareMigrations(0)).failure) {
        qFatal("no server");
    }
    std::printf("%d calls, %d with each question, fsync on\n", count, batch);
    report("store", storeAll(*admin.link, count));
    report("changes", readAll(*admin.link, count));
    report("changes, again", readAll(*admin.link, count));
    return 0;
}
