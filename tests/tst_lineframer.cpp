// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/lineframer.h"

#include <QList>
#include <QTest>

using namespace Rufzeichen;

namespace {

struct Framed {
    QByteArray line;
    LineFramer::Completeness completeness = LineFramer::Completeness::Whole;

    bool operator==(const Framed &) const = default;
};

QList<Framed> feed(LineFramer &framer, QByteArrayView bytes)
{
    QList<Framed> result;
    framer.feed(bytes, [&result](QByteArrayView line, LineFramer::Completeness completeness) {
        result.append({line.toByteArray(), completeness});
    });
    return result;
}

QList<Framed> finish(LineFramer &framer)
{
    QList<Framed> result;
    framer.finish([&result](QByteArrayView line, LineFramer::Completeness completeness) {
        result.append({line.toByteArray(), completeness});
    });
    return result;
}

// All lines and the unfinished one, when the bytes come in pieces of this size.
QList<Framed> framedInPieces(const QByteArray &bytes, qsizetype size)
{
    LineFramer framer;
    QList<Framed> result;
    for (qsizetype i = 0; i < bytes.size(); i += size) {
        // An own buffer for each piece: AddressSanitizer sees any look beyond it.
        result += feed(framer, bytes.mid(i, size));
    }
    result += finish(framer);
    return result;
}

} // namespace

class TestLineFramer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QByteArray>("rest");

        using Lines = QList<QByteArray>;
        QTest::newRow("nothing") << QByteArray() << Lines {} << QByteArray();
        QTest::newRow("LF") << QByteArray("a\nb\n") << Lines {"a", "b"} << QByteArray();
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << Lines {"a", "b"} << QByteArray();
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc\r\n") << Lines {"a", "b", "c"} << QByteArray();
        QTest::newRow("empty lines") << QByteArray("\r\n\n\r\na\n\n") << Lines {"a"} << QByteArray();
        QTest::newRow("half a line") << QByteArray("a\nhalf") << Lines {"a"} << QByteArray("half");
        QTest::newRow("half a line end") << QByteArray("a\nhalf\r") << Lines {"a"} << QByteArray("half");
        QTest::newRow("CR inside") << QByteArray("a\rb\n") << Lines {"a\rb"} << QByteArray();
        QTest::newRow("NUL inside") << QByteArray("a\0b\n", 4) << Lines {QByteArray("a\0b", 3)} << QByteArray();
    }
    void cutsLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QByteArray, rest);
        LineFramer framer;
        QList<QByteArray> seen;
        for (const Framed &framed : feed(framer, bytes)) {
            QCOMPARE(framed.completeness, LineFramer::Completeness::Whole);
            seen.append(framed.line);
        }
        QCOMPARE(seen, lines);
        QCOMPARE(finish(framer), rest.isEmpty() ? QList<Framed>() : QList<Framed>({{rest}}));
        QCOMPARE(finish(framer), QList<Framed>());
    }

    void anySplitGivesTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lines") << QByteArray("first\r\nsecond\n\r\nthird line\r\nrest");
        for (const int length : {4094, 4095, 4096, 4097, 4098, 4099, 10000}) {
            for (const char *end : {"\n", "\r\n", "\r\r\n", ""}) {
                QTest::addRow("%d bytes, end of %d", length, int(qstrlen(end)))
                    << QByteArray("before\r\n" + QByteArray(length, 'x') + end + "after\nrest");
            }
        }
    }
    void anySplitGivesTheSame()
    {
        QFETCH(QByteArray, bytes);
        const QList<Framed> whole = framedInPieces(bytes, bytes.size());
        for (const qsizetype size : {1, 2, 3, 5, 7, 64, 4095, 4096, 4097, 4098}) {
            QCOMPARE(framedInPieces(bytes, size), whole);
        }
    }

    void longLines_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("tooLong");
        QTest::newRow("just fits") << 4096 << false;
        QTest::newRow("one too many") << 4097 << true;
        QTest::newRow("far too many") << 1000000 << true;
    }
    void longLines()
    {
        QFETCH(int, length);
        QFETCH(bool, tooLong);
        LineFramer framer;
        const QList<Framed> lines = feed(framer, QByteArray(length, 'x') + "\r\nnext\r\n");
        const auto completeness = tooLong ? LineFramer::Completeness::TooLong : LineFramer::Completeness::Whole;
        const QList<Framed> expected {{QByteArray(4096, 'x'), completeness}, {"next"}};
        QCOMPARE(lines, expected);
    }

    void anUnfinishedLineIsBoundedToo()
    {
        LineFramer framer;
        QVERIFY(feed(framer, QByteArray(4097, 'x')).isEmpty());
        const QList<Framed> expected {{QByteArray(4096, 'x'), LineFramer::Completeness::TooLong}};
        QCOMPARE(finish(framer), expected);
    }

    void aLineWithoutEndIsReportedOnceAndAtOnce()
    {
        LineFramer framer;
        QList<Framed> lines;
        for (int i = 0; i < 1000; ++i) {
            lines += feed(framer, QByteArray(10000, 'x'));
        }
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().completeness, LineFramer::Completeness::TooLong);
        QCOMPARE(feed(framer, "\ngood\n"), QList<Framed> {{"good"}});
    }
};

QTEST_GUILESS_MAIN(TestLineFramer)
#include "tst_lineframer.moc"
