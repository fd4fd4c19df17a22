// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/traycommandline.h"
#include "core/numbers/tellink.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

std::variant<TrayCommandLine, Information, UsageError> read(const QString &words)
{
    return TrayCommandLineReader::read(QStringList {u"rufzeichen"_s} + words.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestTrayCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAbsent()
    {
        const auto reading = read(u""_s);
        const auto *line = std::get_if<TrayCommandLine>(&reading);
        QVERIFY(line);
        QVERIFY(line->overrides.isEmpty() && line->startOptions.isEmpty() && !line->view && !line->quiet);
        QVERIFY(!line->minimized && !line->demo && !line->quit);
    }

    void everythingIsUnderstood()
    {
        const auto reading = read(u"--host fd00::1 --port 10120 --config c --database d --log-dir l --log daily "
                                  "--anonymize --minimized --show statistics --quiet 1h tel:+49-30-123456"_s);
        const auto *line = std::get_if<TrayCommandLine>(&reading);
        QVERIFY(line);
        QCOMPARE(line->overrides,
                 SettingsOverrides({{u"fritzbox/host"_s, u"fd00::1"_s},
                                    {u"fritzbox/port"_s, u"10120"_s},
                                    {u"log/mode"_s, u"daily"_s},
                                    {u"log/masking"_s, u"masked"_s}}));
        QCOMPARE(
            line->startOptions,
            QStringList({u"--host"_s, u"--port"_s, u"--database"_s, u"--log-dir"_s, u"--log"_s, u"--anonymize"_s}));
        QCOMPARE(line->settingsFile, u"c"_s);
        QCOMPARE(line->database, u"d"_s);
        QCOMPARE(line->logFolder, u"l"_s);
        QCOMPARE(line->view, AppWindow::Statistics);
        QCOMPARE(line->quiet, QuietChoice::Hour);
        QCOMPARE(line->number, u"+4930123456"_s);
        QVERIFY(line->minimized);
    }

    void views_data()
    {
        QTest::addColumn<AppWindow>("view");
        QTest::newRow("history") << AppWindow::History;
        QTest::newRow("settings") << AppWindow::Settings;
        QTest::newRow("wizard") << AppWindow::FirstSteps;
        QTest::newRow("statistics") << AppWindow::Statistics;
        QTest::newRow("phonebooks") << AppWindow::Phonebooks;
        QTest::newRow("messages") << AppWindow::Messages;
        QTest::newRow("blocked-numbers") << AppWindow::BlockedNumbers;
    }
    void views()
    {
        const auto reading = read(u"--show "_s + QString::fromLatin1(QTest::currentDataTag()));
        const auto *line = std::get_if<TrayCommandLine>(&reading);
        QVERIFY(line);
        QFETCH(AppWindow, view);
        QCOMPARE(line->view, view);
    }

    void quiet_data()
    {
        QTest::addColumn<QuietChoice>("choice");
        QTest::newRow("1h") << QuietChoice::Hour;
        QTest::newRow("until-morning") << QuietChoice::UntilMorning;
        QTest::newRow("on") << QuietChoice::On;
        QTest::newRow("off") << QuietChoice::Off;
    }
    void quiet()
    {
        const auto reading = read(u"--quiet "_s + QString::fromLatin1(QTest::currentDataTag()));
        const auto *line = std::get_if<TrayCommandLine>(&reading);
        QVERIFY(line);
        QFETCH(QuietChoice, choice);
        QCOMPARE(line->quiet, choice);
    }

    void nonsenseIsAnErrorOfOneLine_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"--port 0", "--port x", "--host a:b", "--log weekly", "--show everything", "--quiet 2h", "--unknown",
              "--config=", "--database=", "--log-dir=", "http://example.org", "tel:abc", "tel:1 tel:2",
              "tel:7042;phone-context=example.com"}) {
            QTest::newRow(words) << QString::fromLatin1(words);
        }
    }
    void nonsenseIsAnErrorOfOneLine()
    {
        QFETCH(QString, words);
        const auto reading = read(words);
        const auto *error = std::get_if<UsageError>(&reading);
        QVERIFY(error);
        QVERIFY(!error->message.isEmpty() && !error->message.contains(u'\n'));
    }

    void helpAndVersionWin()
    {
        QVERIFY(std::holds_alternative<Information>(read(u"--help --unknown"_s)));
        QVERIFY(std::holds_alternative<Information>(read(u"--version --port x"_s)));
    }

    void telLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("number"); // empty: none
        QTest::newRow("plain") << u"tel:030123456"_s << u"030123456"_s;
        QTest::newRow("separators") << u"tel:+49-(30) 123.456"_s << u"+4930123456"_s;
        QTest::newRow("percent signs") << u"TEL:%2B49%2030%20123456"_s << u"+4930123456"_s;
        QTest::newRow("parameters") << u"tel:123456;phone-context=+49-30"_s << u"+4930123456"_s;
        QTest::newRow("domain as context") << u"tel:123456;phone-context=example.org"_s << u""_s;
        QTest::newRow("emergency in a context") << u"tel:911;phone-context=+1"_s << u"911"_s;
        QTest::newRow("context of a code") << u"tel:*31%23123;phone-context=+49"_s << u"*31#123"_s;
        QTest::newRow("extension") << u"tel:+4930123456;ext=4-5"_s << u"+4930123456;45"_s;
        QTest::newRow("subaddress") << u"tel:+4930123456;isub=12"_s << u"+4930123456;12"_s;
        QTest::newRow("both") << u"tel:+4930123456;ISUB=12;ext=4-5"_s << u"+4930123456;12;45"_s;
        QTest::newRow("pauses") << u"tel:+49-30-123456,,45%23"_s << u"+4930123456,,45#"_s;
        QTest::newRow("pause of old links") << u"tel:030123456p45"_s << u"030123456p45"_s;
        QTest::newRow("digits as a parameter") << u"tel:030123456;45"_s << u"030123456;45"_s;
        QTest::newRow("line end in pauses") << u"tel:030123456,%0A45"_s << u""_s;
        QTest::newRow("zero in brackets") << u"tel:+352(0)26123456"_s << u"+35226123456"_s;
        QTest::newRow("Italy's zero in brackets") << u"tel:+39(0)669812345"_s << u"+390669812345"_s;
        QTest::newRow("code") << u"tel:*21%23"_s << u"*21#"_s;
        QTest::newRow("own number hidden") << u"tel:*31%23030-123456"_s << u"*31#030123456"_s;
        QTest::newRow("plus inside") << u"tel:49+30"_s << u""_s;
        QTest::newRow("only a plus") << u"tel:+"_s << u""_s;
        QTest::newRow("letters") << u"tel:0800FLOWERS"_s << u""_s;
        QTest::newRow("line end") << u"tel:123%0A456"_s << u""_s;
        QTest::newRow("empty") << u"tel:"_s << u""_s;
        QTest::newRow("only parameters") << u"tel:;a=b"_s << u""_s;
        QTest::newRow("too long") << QString(u"tel:"_s + QString(65, u'1')) << u""_s;
        QTest::newRow("other scheme") << u"sip:123"_s << u""_s;
    }
    void telLinks()
    {
        QFETCH(QString, link);
        QTEST(numberOfTelLink(link).value_or(QString()), "number");
    }
};

QTEST_GUILESS_MAIN(TestTrayCommandLine)
#include "tst_traycommandline.moc"
