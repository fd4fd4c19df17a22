// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sound/recording.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>
#include <initializer_list>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

template <typename Number> QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &bytes)
{
    return name + little(quint32(bytes.size())) + bytes + QByteArray(bytes.size() % 2, '\0');
}

struct Format {
    quint16 coding = 1;
    quint16 channels = 1;
    quint32 rate = 8000;
    quint16 bits = 8;
};

QByteArray formatOf(const Format &format)
{
    return chunk("fmt ",
                 little(format.coding) + little(format.channels) + little(format.rate) + little(quint32(0))
                     + little(quint16(0)) + little(format.bits));
}

QByteArray riff(const QByteArray &chunks)
{
    return "RIFF" + little(quint32(chunks.size() + 4)) + "WAVE" + chunks;
}

QByteArray wav(const Format &format, const QByteArray &data)
{
    return riff(formatOf(format) + chunk("data", data));
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) {
        bytes.append(char(byte));
    }
    return bytes;
}

QByteArray hashOf(const QList<qint16> &samples)
{
    QByteArray bytes(samples.size() * 2, '\0');
    qToLittleEndian<qint16>(samples.data(), samples.size(), bytes.data());
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPcm()
    {
        const auto eight = readWav(wav({.rate = 11025}, QByteArray("\x00\x80\xff", 3)));
        QCOMPARE(eight, (Recording {.rate = 11025, .channels = 1, .samples = {-32768, 0, 32512}}));
        const QByteArray bytes("\x01\x00\xff\xff\x00\x80\xff\x7f", 8);
        const auto sixteen = readWav(wav({.channels = 2, .rate = 48000, .bits = 16}, bytes));
        QCOMPARE(sixteen, (Recording {.rate = 48000, .channels = 2, .samples = {1, -1, -32768, 32767}}));
        QCOMPARE(sixteen->frames(), 2);
    }

    // The tables are those of another implementation of G.711.
    void readsWhatTelephonesSend()
    {
        const auto aLaw = readWav(wav({.coding = 6}, allBytes()));
        QVERIFY(aLaw);
        QCOMPARE(aLaw->samples.first(4), QList<qint16>({-5504, -5248, -6016, -5760}));
        QCOMPARE(hashOf(aLaw->samples), "e04788d110e58ff8c70c93b8480190d973e3b67876b6119abbaec766cc75c174");
        const auto muLaw = readWav(wav({.coding = 7}, allBytes()));
        QVERIFY(muLaw);
        QCOMPARE(muLaw->samples.first(4), QList<qint16>({-32124, -31100, -30076, -29052}));
        QCOMPARE(hashOf(muLaw->samples), "3dab54339e520bb2c924826e3b72a917a2b612e9fd12fc867500f1d983a75827");
    }

    void readsExtensible()
    {
        const QByteArray format = little(quint16(0xfffe)) + little(quint16(1)) + little(quint32(8000))
            + little(quint32(8000)) + little(quint16(1)) + little(quint16(8)) + little(quint16(22))
            + little(quint16(8)) + little(quint32(4)) + little(quint16(6)) + QByteArray(14, 'x');
        QCOMPARE(readWav(riff(chunk("fmt ", format) + chunk("data", "\xd5"))),
                 (Recording {.samples = QList<qint16>({8})}));
        QCOMPARE(readWav(riff(chunk("fmt ", format.first(24)) + chunk("data", "\xd5"))), std::nullopt);
    }

    void passesOverOtherChunks()
    {
        const QByteArray other = chunk("LIST", "odd");
        const QByteArray file = riff(other + formatOf({}) + other + chunk("data", "\x80") + other);
        QCOMPARE(readWav(file), (Recording {.samples = QList<qint16>({0})}));
    }

    void readsWhatIsLeft_data()
    {
        QTest::addColumn<quint32>("told");
        QTest::newRow("cut off") << quint32(1000);
        QTest::newRow("length not known") << quint32(0xffffffff);
    }

    void readsWhatIsLeft()
    {
        QFETCH(quint32, told);
        const QByteArray file = riff(formatOf({.bits = 16}) + "data" + little(told) + QByteArray("\x01\x00\x02", 3));
        QCOMPARE(readWav(file), (Recording {.samples = QList<qint16>({1})}));
    }

    void isNoRecording_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray good = wav({}, "1234");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("web page") << QByteArray("<html>");
        QTest::newRow("other RIFF") << QByteArray(good).replace("WAVE", "AVI ");
        QTest::newRow("no sound") << wav({}, {});
        QTest::newRow("no format") << riff(chunk("data", "1234"));
        QTest::newRow("format too late") << riff(chunk("data", "1234") + formatOf({}));
        QTest::newRow("short format") << riff(chunk("fmt ", "\x01") + chunk("data", "1234"));
        QTest::newRow("half a frame") << wav({.channels = 2, .bits = 16}, "123");
        QTest::newRow("another coding") << wav({.coding = 2}, "1234");
        QTest::newRow("24 bits") << wav({.bits = 24}, "123456");
        QTest::newRow("A-law with 16 bits") << wav({.coding = 6, .bits = 16}, "1234");
        QTest::newRow("no channel") << wav({.channels = 0}, "1234");
        QTest::newRow("many channels") << wav({.channels = 6}, "123456");
        QTest::newRow("no rate") << wav({.rate = 0}, "1234");
        QTest::newRow("absurd rate") << wav({.rate = 0xffffffff}, "1234");
        for (qsizetype length = 1; length < good.size() - 4; ++length) {
            QTest::addRow("first %d bytes", int(length)) << good.first(length);
        }
    }

    void isNoRecording()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(readWav(file), std::nullopt);
    }

    void writesWhatItReads()
    {
        const Recording recording {.rate = 16000, .channels = 2, .samples = {1, -2, 32767, -32768}};
        const QByteArray file = wavFile(recording);
        QCOMPARE(file.size(), 44 + 8);
        QCOMPARE(file.sliced(4, 4), little(quint32(file.size() - 8)));
        QCOMPARE(readWav(file), recording);
    }

    void readsALongOne()
    {
        QByteArray file = wav({.coding = 6}, QByteArray(50'000'000, '\xd5'));
        QCOMPARE(readWav(file)->frames(), 50'000'000);
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
