// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountname.h"
#include "core/settings/sharesettings.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

using Read = std::optional<QString> (*)(const QString &text);
using Meaning = std::optional<QString>;

const Meaning none;

} // namespace

Q_DECLARE_METATYPE(Read)
Q_DECLARE_METATYPE(Meaning)

/** What of the settings of a shared history is read from text. */
class TestShareSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<Read>("read");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Meaning>("meaning");
        const auto row = [](const char *name, Read read, const QString &text, const Meaning &meaning) {
            QTest::newRow(name) << read << text << meaning;
        };
        row("host", readShareHost, u" db.example.org "_s, u"db.example.org"_s);
        row("address", readShareHost, u"192.168.178.9"_s, u"192.168.178.9"_s);
        row("IPv6", readShareHost, u"[fd00::9]"_s, u"fd00::9"_s);
        row("socket", readShareHost, u"/run/postgresql"_s, u"/run/postgresql"_s);
        row("no host yet", readShareHost, u""_s, u""_s);
        row("host with a port", readShareHost, u"db:5433"_s, none);
        row("host with a usual port of others", readShareHost, u"db:1012"_s, none);
        row("host with a login", readShareHost, u"postgresql://anna:geheim@db/rufzeichen"_s, none);
        row("host with options", readShareHost, u"db' sslmode='disable"_s, none);
        row("several hosts", readShareHost, u"db;sslmode=disable"_s, none);
        row("socket with a line end", readShareHost, u"/run/a\nb"_s, none);
        row("long socket", readShareHost, u'/' + QString(1024, u'a'), none);
        row("database", readShareDatabase, u" rufzeichen "_s, u"rufzeichen"_s);
        row("long database", readShareDatabase, QString(63, u'a'), QString(63, u'a'));
        row("too long database", readShareDatabase, QString(64, u'a'), none);
        row("too many bytes", readShareDatabase, QString(32, u'ä'), none);
        row("no database", readShareDatabase, u" "_s, none);
        row("database with NUL", readShareDatabase, u"a"_s + QChar(0), none);
        row("user", readShareUser, u"Anna Meier"_s, u"Anna Meier"_s);
        row("no user", readShareUser, u""_s, u""_s);
        row("user with a line end", readShareUser, u"anna\nmeier"_s, none);
        row("too long user", readShareUser, QString(64, u'a'), none);
        row("file", readShareAuthorities, u"/etc/ssl/office ca.crt"_s, u"/etc/ssl/office ca.crt"_s);
        row("no file", readShareAuthorities, u""_s, u""_s);
        row("file of some folder", readShareAuthorities, u"office.crt"_s, none);
        row("file within the program", readShareAuthorities, u":/office.crt"_s, none);
        row("file with a tab", readShareAuthorities, u"/etc/a\tb"_s, none);
        row("name", readShareName, u" Anna Müller-Lüdenscheid 🙂 "_s, u"Anna Müller-Lüdenscheid 🙂"_s);
        row("no name", readShareName, u""_s, u""_s);
        row("long name", readShareName, QString(64, u'ä'), QString(64, u'ä'));
        row("too long name", readShareName, QString(65, u'a'), none);
        row("name with an escape", readShareName, u"Anna\x1B[2J"_s, none);
        row("name of two lines", readShareName, u"Anna\u2028Berta"_s, none);
    }
    void reads()
    {
        QFETCH(Read, read);
        QFETCH(QString, text);
        QFETCH(Meaning, meaning);
        QCOMPARE(read(text), meaning);
    }

    void thePersonIsThatOfTheAccount_data()
    {
        QTest::addColumn<QString>("comment");
        QTest::addColumn<QString>("name");
        QTest::newRow("name") << u"Anna Meier"_s << u"Anna Meier"_s;
        QTest::newRow("room and phone") << u"Anna Meier,12,030 1234,"_s << u"Anna Meier"_s;
        QTest::newRow("nothing") << u""_s << u"anna"_s;
        QTest::newRow("only a room") << u",12"_s << u"anna"_s;
        QTest::newRow("the login in it") << u"& Meier"_s << u"Anna Meier"_s;
    }
    void thePersonIsThatOfTheAccount()
    {
        QFETCH(QString, comment);
        QFETCH(QString, name);
        QCOMPARE(fullName(comment, u"anna"_s), name);
    }

    void theOthersSeeTheNameOfTheSettings()
    {
        QCOMPARE(shownShareName({.name = u"Berta"_s}), u"Berta"_s);
        QCOMPARE(shownShareName({}), readShareName(accountName()).value_or(QString()));
    }
};

QTEST_GUILESS_MAIN(TestShareSettings)
#include "tst_sharesettings.moc"
