// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/boxmemory.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const QString usualHost = u"fritz.box"_s;

KnownBox knownBox()
{
    return {.udn = u"uuid:1"_s,
            .certificate = QString(64, u'a'),
            .dialPlan = DialPlan {.countryCode = u"43"_s, .areaCode = u"1"_s},
            .ownNumbers = {{.number = u"732123"_s, .name = u"Büro, \"hinten\" = 2"_s}, {.number = u"69123"_s}},
            .phones = {{u"10"_s, u"Küche"_s}, {u"611"_s, u"@Oma"_s}}};
}

} // namespace

class TestBoxMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void remembersByHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("name") << usualHost;
        QTest::newRow("address") << u"192.168.178.1"_s;
        QTest::newRow("IPv6 with scope") << u"fe80::1%eth0"_s;
        for (const char *reserved : {"general", "General", "GENERAL"}) {
            QTest::newRow(reserved) << QString::fromLatin1(reserved);
        }
        QTest::newRow("umlaut") << u"müller.example"_s;
    }
    void remembersByHost()
    {
        QFETCH(QString, host);
        QCOMPARE(memory().box(host), KnownBox());
        QCOMPARE(memory().remember(host, knownBox()), QString());
        QCOMPARE(memory().box(host), knownBox());
        QCOMPARE(memory().box(u"other"_s), KnownBox());
        QCOMPARE(memory().certificateOf(u"uuid:1"_s), knownBox().certificate);
    }

    void findsACertificateByTheBox()
    {
        QCOMPARE(memory().certificateOf(u"uuid:1"_s), QString());
        QCOMPARE(memory().remember(u"a"_s, {.udn = u"uuid:1"_s}), QString());
        QCOMPARE(memory().remember(u"b"_s, {.udn = u"uuid:1"_s, .certificate = QString(64, u'b')}), QString());
        QCOMPARE(memory().remember(u"c"_s, {.udn = u"uuid:2"_s, .certificate = QString(64, u'c')}), QString());
        QCOMPARE(memory().remember(u"d"_s, {.certificate = QString(64, u'd')}), QString());
        QCOMPARE(memory().certificateOf(u"uuid:1"_s), QString(64, u'b'));
        QCOMPARE(memory().certificateOf(u"uuid:2"_s), QString(64, u'c'));
        QCOMPARE(memory().certificateOf(u"uuid:3"_s), QString());
        QCOMPARE(memory().certificateOf({}), QString()); // a box without a name is none that was met
    }

    void trustStays()
    {
        QCOMPARE(memory().remember(usualHost, knownBox()), QString());
        QCOMPARE(memory().remember(usualHost, {.udn = u"uuid:2"_s}), QString());
        QCOMPARE(memory().box(usualHost), (KnownBox {.udn = u"uuid:2"_s, .certificate = knownBox().certificate}));
        QCOMPARE(memory().remember(usualHost, {.udn = u"uuid:2"_s, .certificate = QString(64, u'b')}), QString());
        QCOMPARE(memory().box(usualHost).certificate, QString(64, u'b'));
    }

    void whatIsDamagedCountsAsNotThere()
    {
        QCOMPARE(memory().remember(usualHost, knownBox()), QString());
        QByteArray text = content();
        text.replace(QByteArray(64, 'a'), "no certificate");
        write(text);
        QCOMPARE(memory().box(usualHost).certificate, QString());
        QCOMPARE(memory().box(usualHost).udn, knownBox().udn);
        write(QByteArray("\x7f"
                         "ELF\0\xff",
                         6));
        QCOMPARE(memory().box(usualHost), KnownBox());
        write(QByteArray(2 << 20, 'x'));
        QCOMPARE(memory().box(usualHost), KnownBox());
    }

    // A box may say anything, and so may the file.
    void namesAreBounded()
    {
        KnownBox box = knownBox();
        box.ownNumbers = {{.number = QString(), .name = u"nobody"_s},
                          {.number = u"1=2"_s, .name = u"equal"_s},
                          {.number = QString(101, u'1'), .name = u"long"_s},
                          {.number = u"sip:anna@example.org"_s, .name = QString(1000, u'x')}};
        box.phones = {{u"door"_s, u"no extension"_s}, {u"10"_s, QString()}, {u"11"_s, QString(1000, u'y')}};
        QCOMPARE(memory().remember(usualHost, box), QString());
        const QList<OwnNumber> numbers {{.number = u"sip:anna@example.org"_s, .name = QString(100, u'x')}};
        QCOMPARE(memory().box(usualHost).ownNumbers, numbers);
        QCOMPARE(memory().box(usualHost).phones, (NameTable {{u"11"_s, QString(100, u'y')}}));
        for (int each = 0; each < 1000; ++each) {
            box.ownNumbers.append({.number = QString::number(each), .name = {}});
        }
        QCOMPARE(memory().remember(usualHost, box), QString());
        QCOMPARE(memory().box(usualHost).ownNumbers.size(), 100);
        write("[fritz.box]\nudn=uuid:1\nownNumbers=" + QByteArray("1=a, ").repeated(1000) + "2=b\nphones=x\n");
        QCOMPARE(memory().box(usualHost).ownNumbers.size(), 100);
        QCOMPARE(memory().box(usualHost).phones, NameTable());
    }

    void numbersWithoutANameHaveNone()
    {
        QCOMPARE(namesOf({{.number = u"1"_s, .name = u"a"_s},
                          {.number = u"2"_s, .name = {}},
                          {.number = u"3"_s, .name = u"3"_s}}),
                 (NameTable {{u"1"_s, u"a"_s}}));
    }

    void anErrorOfReadingChangesNothing()
    {
#ifdef Q_OS_LINUX
        QCOMPARE(memory().remember(usualHost, knownBox()), QString());
        const QByteArray before = content();
        QVERIFY(QFile::rename(path(), path() + u".kept"_s));
        QVERIFY(QFile::link(u"/proc/self/mem"_s, path())); // reading it is an error
        QCOMPARE(memory().box(usualHost), KnownBox());
        QCOMPARE(memory().certificateOf(knownBox().udn), QString());
        QVERIFY(!memory().remember(u"other"_s, knownBox()).isEmpty());
        QCOMPARE(QFileInfo(path()).symLinkTarget(), u"/proc/self/mem"_s);
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(path() + u".kept"_s, path()));
        QCOMPARE(content(), before);
        QCOMPARE(memory().box(usualHost), knownBox());
#else
        QSKIP("Needs a file whose reading fails.");
#endif
    }

    void withoutAFolderNothingIsKept()
    {
        const BoxMemory none {QString()};
        QCOMPARE(none.remember(usualHost, knownBox()), QString());
        QCOMPARE(none.box(usualHost), KnownBox());
        QCOMPARE(none.booksFolder(knownBox()), QString());
    }

private:
    [[nodiscard]] BoxMemory memory() const
    {
        return BoxMemory(m_home->filePath(u"boxes"_s));
    }
    [[nodiscard]] QString path() const
    {
        return m_home->filePath(u"boxes/boxes.ini"_s);
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }

    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestBoxMemory)
#include "tst_boxmemory.moc"
