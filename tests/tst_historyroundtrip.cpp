// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callimport.h"
#include "core/calls/callhistory.h"
#include "ui/writers/callexport.h"
#include "ui/writers/calljson.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 60'000; // ms

/** Makes calls as no box would, with everything that a call can have or lack. */
class CallDice
{
public:
    explicit CallDice(quint32 seed)
        : m_dice(seed)
    {
    }

    StoredCall call(int number)
    {
        StoredCall stored;
        Call &call = stored.call;
        call.key = u"k%1-%2"_s.arg(m_dice.generate() % 1000).arg(number);
        call.phase = CallPhase::Ended;
        call.direction = static_cast<CallDirection>(roll(3));
        call.outcome = static_cast<CallOutcome>(roll(7));
        call.remote = text({u"022147100"_s, u"+4930231"_s, u"*31#030"_s, u"sip:anna@provider.example"_s, u"-1"_s});
        call.local = text({u"23125100"_s, u"0302312"_s});
        call.trunk = text({u"SIP0"_s, u"=POTS"_s});
        call.extension = roll(2) == 0 ? std::nullopt : std::optional(roll(60));
        call.started = time();
        call.connected = time();
        call.ended = time();
        call.duration = roll(2) == 0 ? std::nullopt : std::optional(roll(5000));
        const auto stamp = call.started ? call.started : call.connected ? call.connected : call.ended;
        call.moment = stamp && roll(5) > 0 ? stamp : BoxTime::parse("25.10.26 02:50:00");
        if (roll(3) == 0) {
            call.rang = std::chrono::milliseconds(roll(9000));
        }
        stored.source = static_cast<CallSource>(roll(3));
        stored.seen = roll(2) == 0;
        stored.note = text({u"=1+1"_s, u"two\nlines"_s}).value_or(QString());
        if (roll(3) == 0) {
            stored.reminder
                = QDateTime(QDate(2026, 10, 24), QTime(12, 0)).addSecs(roll(200'000)); // the clock goes back
        }
        stored.device = text({u"Büro, oben"_s, u"'=1"_s, u"\"Flur\""_s}).value_or(QString());
        return stored;
    }

    QString name()
    {
        return text({u"Anna"_s, u"=HYPERLINK(\"x\")"_s, u"'=1"_s, u"''-"_s, u"Müller; \"der\", 📞"_s, u"a\r\nb"_s,
                     u"\t@"_s, u"n\u0000l"_s, u" blank "_s})
            .value_or(QString());
    }

    int roll(int sides) { return int(m_dice.bounded(sides)); }

private:
    std::optional<QString> text(const QStringList &texts)
    {
        const int which = roll(int(texts.size()) + 2);
        return which == texts.size() ? std::optional(u""_s)
            : which > texts.size()   ? std::nullopt
                                     : std::optional(texts[which]);
    }

    std::optional<BoxTime> time()
    {
        const QDateTime moment = QDateTime(QDate(2026, 7, 20), QTime(0, 0)).addSecs(roll(200'000));
        return roll(4) == 0 ? std::nullopt : std::optional(BoxTime::fromLocal(moment));
    }

    QRandomGenerator m_dice;
};

} // namespace

/** A new computer needs no more than an export: whatever calls there are, an import brings them back. */
class TestHistoryRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportBringsBackWhatWasExported_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<CallExport::Format>("format");
        QTest::addColumn<QChar>("separator");
        for (int seed = 1; seed <= 12; ++seed) {
            QTest::addRow("csv %d", seed) << seed << CallExport::Format::Csv << QChar(u",;\t"_s[seed % 3]);
            QTest::addRow("json %d", seed) << seed << CallExport::Format::Json << QChar(u',');
            QTest::addRow("json lines %d", seed) << seed << CallExport::Format::JsonLines << QChar(u',');
        }
    }
    void anImportBringsBackWhatWasExported()
    {
        QFETCH(int, seed);
        QFETCH(CallExport::Format, format);
        QFETCH(QChar, separator);
        QTemporaryDir folder;
        CallHistory before(folder.filePath(u"before.sqlite"_s));
        CallHistory after(folder.filePath(u"after.sqlite"_s));
        QVERIFY(before.open() == HistoryOpening() && after.open() == HistoryOpening());
        fill(before, quint32(seed));
        const QList<StoredCall> wanted = calls(before);
        QVERIFY(wanted.size() > 10);

        const QString file = folder.filePath(u"export"_s);
        write(file, wanted, format, separator);
        const CallImportResult first = import(after, file);
        QCOMPARE(first.unreadable, 0);
        QCOMPARE(first.added, wanted.size());
        const QStringList wantedWords = inWords(wanted);
        const QStringList brought = inWords(calls(after));
        for (qsizetype each = 0; each < wanted.size(); ++each) {
            QCOMPARE(brought.value(each), wantedWords[each]);
        }
        QCOMPARE(calls(after), wanted);
        const CallImportResult second = import(after, file);
        QCOMPARE(second.added, 0);
        QCOMPARE(second.known, wanted.size());
        QCOMPARE(calls(after), wanted);
        QCOMPARE(import(before, file).added, 0);
        QCOMPARE(calls(before), wanted);
    }

private:
    static void fill(CallHistory &history, quint32 seed)
    {
        CallDice dice(seed);
        QList<StoredCall> all;
        QList<std::pair<QString, Party>> parties;
        for (int number = 0, count = 20 + dice.roll(100); number < count; ++number) {
            all.append(dice.call(number));
            const QString remote = all.constLast().call.remote.value_or(QString());
            if (!remote.isEmpty()) {
                parties.append({remote, {.name = dice.name(), .place = dice.roll(2) == 0 ? QString() : u"Köln"_s}});
            }
        }
        if (!history.restore(all) || !history.setParties(parties)) {
            qFatal("not stored");
        }
    }

    // Without what only the one file knows.
    static QStringList inWords(const QList<StoredCall> &calls)
    {
        QStringList words;
        for (const StoredCall &call : calls) {
            words.append(QString::fromUtf8(CallJson::of(call)));
        }
        return words;
    }

    static QList<StoredCall> calls(const CallHistory &history)
    {
        QList<StoredCall> all = history.reader().calls({}, 10'000).value();
        for (StoredCall &stored : all) {
            stored.id = 0;
        }
        std::sort(all.begin(), all.end(),
                  [](const StoredCall &one, const StoredCall &other) { return one.call.key < other.call.key; });
        return all;
    }

    static void write(const QString &name, const QList<StoredCall> &all, CallExport::Format format, QChar separator)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write");
        }
        CallExport writer(file, format, {.separator = separator});
        writer.begin();
        bool written = true;
        for (const StoredCall &each : all) {
            written = writer.write(each) && written;
        }
        if (!writer.end() || !written) {
            qFatal("not written");
        }
    }

    static CallImportResult import(const CallHistory &history, const QString &file)
    {
        CallImport import(history.path(), {});
        QSignalSpy finished(&import, &CallImport::finished);
        import.start({file});
        if (finished.isEmpty() && !finished.wait(timeout)) {
            qFatal("no end");
        }
        return finished.first().first().value<CallImportResult>();
    }
};

QTEST_GUILESS_MAIN(TestHistoryRoundTrip)
#include "tst_historyroundtrip.moc"
