// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownnumbers.h"
#include "tests/support/spokenlanguage.h"
#include "ui/actions/quietchoice.h"
#include "ui/tray/traypresentation.h"
#include "ui/tray/traytext.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <array>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

using Phase = CallMonitorState::Phase;

StoredCall callIn(CallPhase phase, const QString &name = u"Erika Mustermann"_s)
{
    StoredCall call;
    call.id = 1;
    call.call.phase = phase;
    call.call.direction = CallDirection::Incoming;
    call.call.remote = u"030123456"_s;
    call.party.name = name;
    return call;
}

TrayState connected()
{
    TrayState state;
    state.host = u"fritz.box"_s;
    state.connection.phase = Phase::Connected;
    return state;
}

TrayState unreachable()
{
    TrayState state = connected();
    state.connection.phase = Phase::Disconnected;
    state.connection.failure = ConnectionFailure::Timeout;
    state.connection.nextTry = QDateTime(QDate(2026, 11, 24), QTime(14, 3, 20));
    return state;
}

TrayState with(TrayState state, const QList<StoredCall> &running)
{
    state.running = running;
    return state;
}

TrayState withMissed(TrayState state, int missed)
{
    state.missed = missed;
    return state;
}

TrayState quiet(TrayState state, std::optional<QDateTime> until = std::nullopt)
{
    state.quiet = true;
    state.quietUntil = until;
    return state;
}

} // namespace

class TestTrayPresentation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::German)); } // its times are HH:mm

    void showsWhatMattersMost_data()
    {
        QTest::addColumn<TrayState>("state");
        QTest::addColumn<StatusIcon>("picture");
        const StoredCall ringing = callIn(CallPhase::Ringing);
        const StoredCall talking = callIn(CallPhase::Talking);
        QTest::newRow("nothing yet") << TrayState() << StatusIcon::Offline;
        QTest::newRow("connected") << connected() << StatusIcon::Idle;
        QTest::newRow("unreachable") << unreachable() << StatusIcon::Offline;
        QTest::newRow("ringing") << with(connected(), {ringing}) << StatusIcon::Incoming;
        QTest::newRow("dialling") << with(connected(), {callIn(CallPhase::Dialling)}) << StatusIcon::Active;
        QTest::newRow("talking") << with(connected(), {talking}) << StatusIcon::Active;
        QTest::newRow("ringing while talking") << with(connected(), {talking, ringing}) << StatusIcon::Incoming;
        QTest::newRow("ended") << with(connected(), {callIn(CallPhase::Ended)}) << StatusIcon::Idle;
        QTest::newRow("missed") << withMissed(connected(), 1) << StatusIcon::Missed;
        QTest::newRow("quiet") << quiet(connected()) << StatusIcon::Quiet;
        QTest::newRow("missed while quiet") << quiet(withMissed(connected(), 1)) << StatusIcon::Missed;
        QTest::newRow("missed and unreachable") << withMissed(unreachable(), 1) << StatusIcon::Offline;
        QTest::newRow("ringing while quiet, after missed")
            << with(quiet(withMissed(connected(), 1)), {ringing}) << StatusIcon::Incoming;
    }

    void showsWhatMattersMost()
    {
        QFETCH(const TrayState, state);
        QTEST(trayPicture(state), "picture");
    }

    void tellsAll_data()
    {
        QTest::addColumn<TrayState>("state");
        QTest::addColumn<QString>("text");
        const QDateTime evening(QDate(2026, 11, 24), QTime(22, 30));
        TrayState connecting = connected();
        connecting.connection.phase = Phase::Connecting;
        TrayState again = unreachable();
        again.connection.phase = Phase::Connecting;
        again.connection.nextTry.reset();
        StoredCall talking = callIn(CallPhase::Talking);
        talking.call.connected = BoxTime {2026, 11, 24, 14, 2, 9};
        StoredCall withheld = callIn(CallPhase::Ringing, QString());
        withheld.call.remote = QString();

        QTest::newRow("connected") << connected() << u"Connected to fritz.box"_s;
        QTest::newRow("connecting") << connecting << u"Connecting to fritz.box …"_s;
        QTest::newRow("unreachable")
            << unreachable() << u"Not connected to fritz.box: the box does not answer\nNext try at 14:03:20"_s;
        QTest::newRow("trying again") << again << u"Not connected to fritz.box: the box does not answer"_s;
        QTest::newRow("missed") << withMissed(connected(), 3) << u"3 new missed call(s)\nConnected to fritz.box"_s;
        QTest::newRow("quiet") << quiet(connected()) << u"Connected to fritz.box\nQuiet: on"_s;
        QTest::newRow("quiet until") << quiet(connected(), evening) << u"Connected to fritz.box\nQuiet until 22:30"_s;
        QTest::newRow("ringing") << with(connected(), {callIn(CallPhase::Ringing)})
                                 << u"Incoming call: Erika Mustermann\nConnected to fritz.box"_s;
        TrayState along = quiet(connected());
        along.readsAlong = true;
        QTest::newRow("a recorder writes")
            << along << u"Connected to fritz.box\nA recorder on this computer keeps the calls\nQuiet: on"_s;
        QTest::newRow("number") << with(connected(), {callIn(CallPhase::Ringing, QString())})
                                << u"Incoming call: 030123456\nConnected to fritz.box"_s;
        QTest::newRow("withheld") << with(connected(), {withheld})
                                  << u"Incoming call: number withheld\nConnected to fritz.box"_s;
        QTest::newRow("two calls") << with(connected(), {talking, callIn(CallPhase::Dialling)})
                                   << u"In call since 14:02: Erika Mustermann\nCalling: Erika Mustermann\n"
                                      "Connected to fritz.box"_s;
        QTest::newRow("talking, since unknown") << with(connected(), {callIn(CallPhase::Talking)})
                                                << u"In call: Erika Mustermann\nConnected to fritz.box"_s;
        QTest::newRow("markup") << with(connected(), {callIn(CallPhase::Ringing, u"<img src=x>\n&"_s)})
                                << u"Incoming call: ‹img src=x›\uFFFD&\nConnected to fritz.box"_s;
    }

    void tellsAll()
    {
        QFETCH(const TrayState, state);
        QTEST(TrayText::toolTip(state, m_numbers.forms), "text");
    }

    void countsWhatWaits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << u"en"_s << 1
                             << u"1 new missed call\n1 call to call back\n1 new voice message\n"
                                "Connected to fritz.box"_s;
        QTest::newRow("many") << u"en"_s << 1200
                              << u"1,200 new missed calls\n1,200 calls to call back\n1,200 new voice messages\n"
                                 "Connected to fritz.box"_s;
        QTest::newRow("einer") << u"de"_s << 1
                               << u"1 neuer verpasster Anruf\n1 Anruf zurückzurufen\n1 neue Sprachnachricht\n"
                                  "Verbunden mit fritz.box"_s;
        QTest::newRow("viele") << u"de"_s << 1200
                               << u"1.200 neue verpasste Anrufe\n1.200 Anrufe zurückzurufen\n"
                                  "1.200 neue Sprachnachrichten\nVerbunden mit fritz.box"_s;
    }
    void countsWhatWaits()
    {
        QFETCH(const QString, language);
        QFETCH(const int, count);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isThere());
        TrayState state = connected();
        state.missed = state.toCallBack = state.newMessages = count;
        QTEST(TrayText::toolTip(state, m_numbers.forms), "text");
    }

    void keepsLongNamesShort()
    {
        const QString party = TrayText::party(callIn(CallPhase::Ringing, QString(5000, u'x')), m_numbers.forms);
        QCOMPARE(party, QString(39, u'x') + u'…');
    }

    void writesNumbersAsPeopleDo()
    {
        OwnNumbers numbers;
        if (!numbers.load()) {
            QSKIP("The library for numbers is not installed");
        }
        StoredCall call = callIn(CallPhase::Ringing, {});
        call.call.remote = u"03023125222"_s;
        QCOMPARE(TrayText::party(call, numbers.forms), u"030 23125222"_s);
        QVERIFY(TrayText::toolTip(with(connected(), {call}), numbers.forms).contains(u"030 23125222"_s));
        call.call.phase = CallPhase::Ended;
        call.call.outcome = CallOutcome::Missed;
        QCOMPARE(TrayText::summary(call, numbers.forms), u"030 23125222 – missed"_s);
    }

    void sumsUpPastCalls_data()
    {
        QTest::addColumn<StoredCall>("call");
        QTest::addColumn<QString>("text");
        StoredCall missed = callIn(CallPhase::Ended);
        missed.call.outcome = CallOutcome::Missed;
        QTest::newRow("without a time") << missed << u"Erika Mustermann – missed"_s;
        missed.call.ended = BoxTime {2026, 11, 24, 14, 3, 9};
        QTest::newRow("only its end seen") << missed << u"24.11.26 14:03  Erika Mustermann – missed"_s;
        missed.call.started = BoxTime {2026, 11, 24, 14, 2, 9};
        QTest::newRow("missed") << missed << u"24.11.26 14:02  Erika Mustermann – missed"_s;
    }

    void sumsUpPastCalls()
    {
        QFETCH(const StoredCall, call);
        QTEST(TrayText::summary(call, m_numbers.forms), "text");
    }

    void eachPictureHasIconsOfItsOwn()
    {
        constexpr std::array pictures {StatusIcon::Idle,         StatusIcon::Offline, StatusIcon::Incoming,
                                       StatusIcon::Active,       StatusIcon::Missed,  StatusIcon::Quiet,
                                       StatusIcon::IncomingPause};
        for (const auto style :
             {TrayIconStyle::Automatic, TrayIconStyle::Light, TrayIconStyle::Dark, TrayIconStyle::Colour}) {
            QList<QImage> seen;
            for (const StatusIcon picture : pictures) {
                const QImage image = trayPictureIcon(picture, style, PanelColouring::Keeps).pixmap(22).toImage();
                QVERIFY(!image.isNull());
                QVERIFY(!seen.contains(image));
                seen += image;
            }
        }
    }

    void stylesAreForDarkAndLightPanels()
    {
        const auto middle = [](TrayIconStyle style) {
            const QIcon icon = trayPictureIcon(StatusIcon::Active, style, PanelColouring::Keeps);
            return QColor(icon.pixmap(32).toImage().pixel(16, 2)).lightness();
        };
        QVERIFY(middle(TrayIconStyle::Light) > 240);
        QVERIFY(middle(TrayIconStyle::Dark) < 40);
    }

    void trustsKnownPanelsOnly_data()
    {
        QTest::addColumn<QString>("desktops");
        QTest::addColumn<PanelColouring>("colouring");
        for (const auto &known : {u"KDE"_s, u"GNOME"_s, u"ubuntu:GNOME"_s, u"XFCE"_s, u"X-Cinnamon"_s}) {
            QTest::newRow(qPrintable(known)) << known << PanelColouring::Recolours;
        }
        for (const auto &other : {u"LXQt"_s, u"MATE"_s, u"sway"_s, u"GNOME-Flashback"_s, QString()}) {
            QTest::newRow(qPrintable(u"other "_s + other)) << other << PanelColouring::Keeps;
        }
    }
    void trustsKnownPanelsOnly()
    {
        QFETCH(const QString, desktops);
        QTEST(panelColouring(desktops), "colouring");
    }

    void namesIconsThatOthersFind()
    {
        const QTemporaryDir data;
        const QString folder = data.filePath(u"icons/hicolor/symbolic/apps"_s);
        QVERIFY(QDir().mkpath(folder));
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const auto restore = qScopeGuard([] { qunsetenv("XDG_DATA_HOME"); });
        const QString name = trayIconName(StatusIcon::Missed);
        QFile index(data.filePath(u"icons/hicolor/index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=Hicolor\nDirectories=symbolic/apps\n"
                    "[symbolic/apps]\nSize=16\nType=Scalable\nMinSize=8\nMaxSize=512\n");
        index.close();
        QIcon::setThemeSearchPaths({u":/icons"_s, data.filePath(u"icons"_s)});
        QIcon::setThemeName(u"hicolor"_s);
        QVERIFY(QIcon::hasThemeIcon(name)); // it is among the resources
        QVERIFY(!isInstalledIcon(name));
        QVERIFY(trayPictureIcon(StatusIcon::Missed, TrayIconStyle::Automatic, PanelColouring::Recolours).name()
                != name);
        QVERIFY(QFile::copy(u":/icons/hicolor/symbolic/apps/%1.svg"_s.arg(name), folder + u"/%1.svg"_s.arg(name)));
        QVERIFY(isInstalledIcon(name));
        QCOMPARE(trayPictureIcon(StatusIcon::Missed, TrayIconStyle::Automatic, PanelColouring::Recolours).name(),
                 name);
    }

    void doesWithoutInstalledIcons()
    {
        const QIcon named = trayPictureIcon(StatusIcon::Missed, TrayIconStyle::Automatic, PanelColouring::Recolours);
        const QIcon coloured = trayPictureIcon(StatusIcon::Missed, TrayIconStyle::Colour, PanelColouring::Keeps);
        QCOMPARE(named.pixmap(22).toImage(), coloured.pixmap(22).toImage());
    }

    void quietEnds_data()
    {
        QTest::addColumn<QuietChoice>("choice");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("end"); // invalid: none
        const QDate day(2026, 11, 24);
        const QDateTime evening(day, QTime(23, 30));
        const QDateTime morning(day.addDays(1), QTime(7, 0));
        QTest::newRow("an hour") << QuietChoice::Hour << evening << QDateTime(day.addDays(1), QTime(0, 30));
        QTest::newRow("evening") << QuietChoice::UntilMorning << evening << morning;
        QTest::newRow("night") << QuietChoice::UntilMorning << QDateTime(day.addDays(1), QTime(6, 59, 59)) << morning;
        QTest::newRow("at seven") << QuietChoice::UntilMorning << QDateTime(day, QTime(7, 0)) << morning;
        QTest::newRow("on") << QuietChoice::On << evening << QDateTime();
        QTest::newRow("off") << QuietChoice::Off << evening << QDateTime();
    }

    void quietEnds()
    {
        QFETCH(const QuietChoice, choice);
        QFETCH(const QDateTime, now);
        QTEST(quietEnd(choice, now).value_or(QDateTime()), "end");
    }

private:
    OwnNumbers m_numbers;
};

QTEST_MAIN(TestTrayPresentation)
#include "tst_traypresentation.moc"
