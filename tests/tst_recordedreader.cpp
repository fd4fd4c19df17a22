// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/recordedreader.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** Gives its bytes in pieces of some size, as a pipe does. */
class Pipe : public QIODevice
{
public:
    Pipe(QByteArray bytes, qint64 pieceSize)
        : m_bytes(std::move(bytes))
        , m_pieceSize(pieceSize)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximumSize) override
    {
        const qint64 size = std::min({maximumSize, m_pieceSize, qint64(m_bytes.size())});
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_pieceSize;
};

// Those that are too long have a ! in front and nothing but their first bytes.
QByteArrayList linesOf(const QByteArray &file, qint64 pieceSize)
{
    Pipe pipe(file, pieceSize);
    RecordedReader reader(pipe);
    QByteArrayList lines;
    const auto sink = [&lines](QByteArrayView line, LineFramer::Completeness completeness) {
        lines.append(completeness == LineFramer::Completeness::Whole ? line.toByteArray()
                                                                     : '!' + line.first(5).toByteArray());
    };
    while (reader.readPiece(sink) > 0) { }
    return lines;
}

} // namespace

class TestRecordedReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArrayList>("lines");
        const QByteArray line = "t;RING;0;1;2;SIP1;";
        const QByteArray mark = "\xef\xbb\xbf";
        const QByteArray longText(5000, 'x');

        QTest::newRow("empty") << QByteArray() << QByteArrayList();
        QTest::newRow("without an end") << line << QByteArrayList {line};
        QTest::newRow("comments and blanks") << "# c\r\n\n \t\r\n" + line + " # c\r\n" << QByteArrayList {line};
        QTest::newRow("byte order mark") << mark + line + '\n' + line << QByteArrayList {line, line};
        QTest::newRow("byte order mark before a comment") << mark + "# c\n" + line << QByteArrayList {line};
        QTest::newRow("byte order mark alone") << mark << QByteArrayList();
        QTest::newRow("byte order mark in the middle") << line + '\n' + mark + line << QByteArrayList {line, line};
        const QString wide = QString::fromLatin1(line) + u"\r\n"_s + QString::fromLatin1(line);
        QStringEncoder little(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        QStringEncoder big(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
        QStringEncoder unmarked(QStringEncoder::Utf16LE);
        QTest::newRow("UTF-16") << QByteArray(little.encode(wide)) << QByteArrayList {line, line};
        QTest::newRow("UTF-16, big end first") << QByteArray(big.encode(wide)) << QByteArrayList {line, line};
        QTest::newRow("UTF-16 without a mark") << QByteArray(unmarked.encode(wide)) << QByteArrayList {line, line};
        QTest::newRow("UTF-16 after UTF-8")
            << line + "\r\n" + QByteArray(unmarked.encode(wide)) << QByteArrayList {line, line, line};
        QTest::newRow("UTF-16 with a mark after UTF-8")
            << line + "\r\n\xfe\xff" + QByteArray(big.encode(u"# c\r\n"_s + wide))
            << QByteArrayList {line, line, line};
        QTest::newRow("UTF-8 after UTF-16") << QByteArray(little.encode(wide + u"\r\n"_s)) + line + "\r\n" + line
                                            << QByteArrayList {line, line, line, line};
        QTest::newRow("CR") << line + "\r# c\r" + line + '\r' << QByteArrayList {line, line};
        QTest::newRow("CR, then CRLF") << line + '\r' + line + "\r\r\n" + line << QByteArrayList {line, line, line};
        const QByteArray zero = line.first(3) + '\0' + line.sliced(3);
        QTest::newRow("a byte that is zero") << zero + '\n' + line << QByteArrayList {zero, line};
        QTest::newRow("zeros") << QByteArray(100, '\0') + '\n' + line << QByteArrayList {QByteArray(100, '\0'), line};
        QTest::newRow("one byte") << QByteArray("x") << QByteArrayList {"x"};
        QTest::newRow("long comment") << '#' + longText + '\n' + line << QByteArrayList {line};
        QTest::newRow("long comment after a line")
            << line + " # " + longText + '\n' + line << QByteArrayList {line, line};
        QTest::newRow("too long, logged by another program")
            << "host: 16.06.20 12:25:42;RING;0;" + longText + '\n' + line << QByteArrayList {"!host:", line};
        QTest::newRow("too long") << longText + '\n' + line << QByteArrayList {"!xxxxx", line};
        QTest::newRow("blanks before a line")
            << QByteArray(5000, ' ') + line + '\n' + line << QByteArrayList {"!     ", line};
    }
    void readsLines()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArrayList, lines);
        for (const qint64 pieceSize : {1, 2, 3, 7, 4096, 100000}) {
            QCOMPARE(linesOf(file, pieceSize), lines);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordedReader)
#include "tst_recordedreader.moc"
