// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"
#include "ui/notifications/donotdisturb.h"
#include "ui/notifications/gnomebanners.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** A desktop that answers questions for one value, and others with an error. */
class FakeDesktop : public QDBusVirtualObject
{
public:
    FakeDesktop(const QDBusConnection &bus, const QString &service, const QString &path)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool known = message.arguments() == QVariantList({group, name});
        connection.send(known ? message.createReply(QVariant::fromValue(QDBusVariant(value)))
                              : message.createErrorReply(QDBusError::UnknownProperty, u"No such property"_s));
        ++asked;
        return true;
    }

    QString group;
    QString name;
    QVariant value;
    int asked = 0;

private:
    QDBusConnection m_bus;
};

/** GNOME's program that tells a setting, and its service that tells of changes. */
class FakeGnome
{
public:
    explicit FakeGnome(const QDBusConnection &bus)
        : m_bus(bus)
        , m_path(qgetenv("PATH"))
    {
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
        qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
        QFile program(m_folder.filePath(u"gsettings"_s));
        if (!program.open(QIODevice::WriteOnly)) {
            qFatal("no place for a program");
        }
        program.write("#!/bin/sh\n"
                      "echo \"$*\" >> \"$0.asked\"\n"
                      "[ -e \"$0.hangs\" ] && exec sleep 60\n"
                      "exec cat \"$0.value\"\n");
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ~FakeGnome()
    {
        qputenv("PATH", m_path);
        qunsetenv("XDG_CURRENT_DESKTOP");
    }
    Q_DISABLE_COPY_MOVE(FakeGnome)

    /** What it answers from now on. */
    void set(const QByteArray &value) const { write(u"gsettings.value"_s, value); }
    void hang() const { write(u"gsettings.hangs"_s, {}); }
    void goOn() const { QFile::remove(m_folder.filePath(u"gsettings.hangs"_s)); }

    /** Tells of changes as dconf does. */
    void tell(const QString &prefix, const QStringList &changes)
    {
        QDBusMessage news
            = QDBusMessage::createSignal(u"/ca/desrt/dconf/Writer/user"_s, u"ca.desrt.dconf.Writer"_s, u"Notify"_s);
        news << prefix << changes << u"a tag"_s;
        m_bus.send(news);
    }

    /** What it was asked so far. */
    [[nodiscard]] QByteArrayList questions() const
    {
        QFile file(m_folder.filePath(u"gsettings.asked"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
    }

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QSaveFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.commit());
    }

    QDBusConnection m_bus;
    QByteArray m_path;
    QTemporaryDir m_folder;
};

/** Where a desktop says what. */
struct Place {
    QString service;
    QString path;
    QString group;
    QString name;
    QString interface;
    QString signal;
};

} // namespace

class TestDoNotDisturb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateBus::isPossible()) {
            QSKIP("Needs dbus-daemon.");
        }
        qunsetenv("XDG_CURRENT_DESKTOP");
    }

    void asksAndHears_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QVariant>("on");
        QTest::addColumn<QVariant>("off");
        const QString notifications = u"org.freedesktop.Notifications"_s;
        const QString path = u"/org/freedesktop/Notifications"_s;
        const QString properties = u"org.freedesktop.DBus.Properties"_s;
        QTest::newRow("Plasma") << Place {notifications,  path,       notifications,
                                          u"Inhibited"_s, properties, u"PropertiesChanged"_s}
                                << QVariant(true) << QVariant(false);
        QTest::newRow("dunst") << Place {notifications, path,       u"org.dunstproject.cmd0"_s,
                                         u"paused"_s,   properties, u"PropertiesChanged"_s}
                               << QVariant(true) << QVariant(false);
        QTest::newRow("Xfce") << Place {u"org.xfce.Xfconf"_s, u"/org/xfce/Xfconf"_s, u"xfce4-notifyd"_s,
                                        u"/do-not-disturb"_s, u"org.xfce.Xfconf"_s,  u"PropertyChanged"_s}
                              << QVariant(true) << QVariant(false);
    }
    void asksAndHears()
    {
        QFETCH(Place, place);
        QFETCH(QVariant, on);
        QFETCH(QVariant, off);
        PrivateBus bus;
        QVERIFY(bus.start());
        const QDBusConnection connection = bus.connection();
        FakeDesktop desktop(connection, place.service, place.path);
        desktop.group = place.group;
        desktop.name = place.name;
        desktop.value = on;
        DoNotDisturb doNotDisturb(bus.connection());
        QSignalSpy changed(&doNotDisturb, &DoNotDisturb::changed);
        QVERIFY(!doNotDisturb.isOn());
        QTRY_VERIFY(doNotDisturb.isOn());
        QCOMPARE(changed.count(), 1);

        desktop.value = off;
        QDBusMessage news = QDBusMessage::createSignal(place.path, place.interface, place.signal);
        news << place.group << place.name << u"whatever"_s;
        QVERIFY(connection.send(news));
        QTRY_VERIFY(!doNotDisturb.isOn());

        desktop.value = u"true"_s; // nonsense
        const int asked = desktop.asked;
        doNotDisturb.refresh();
        QTRY_VERIFY(desktop.asked > asked);
        desktop.value = on;
        doNotDisturb.refresh();
        QTRY_VERIFY(doNotDisturb.isOn());
        QCOMPARE(changed.count(), 3);
    }

    void gnomeIsAskedAndHeard_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("one") << u"/org/gnome/desktop/notifications/show-banners"_s << QStringList {QString()};
        QTest::newRow("several") << u"/org/gnome/desktop/notifications/"_s
                                 << QStringList {u"show-in-lock-screen"_s, u"show-banners"_s};
        QTest::newRow("folder") << u"/org/gnome/"_s << QStringList {QString()};
    }
    void gnomeIsAskedAndHeard()
    {
        QFETCH(QString, prefix);
        QFETCH(QStringList, changes);
        PrivateBus bus;
        QVERIFY(bus.start());
        FakeGnome gnome(bus.connection());
        gnome.set("false\n");
        DoNotDisturb doNotDisturb(bus.connection());
        QSignalSpy changed(&doNotDisturb, &DoNotDisturb::changed);
        QTRY_VERIFY(doNotDisturb.isOn());
        const QByteArray question = "get org.gnome.desktop.notifications show-banners";
        QCOMPARE(gnome.questions(), QByteArrayList {question});

        gnome.set("true\n");
        gnome.tell(u"/org/gnome/desktop/notifications/application/rufzeichen/"_s, {u"application-id"_s});
        gnome.tell(u"/org/gnome/desktop/notifications/show-banners-too"_s, {QString()});
        gnome.tell(prefix, changes);
        QTRY_VERIFY(!doNotDisturb.isOn());
        QCOMPARE(gnome.questions(), QByteArrayList({question, question}));
        gnome.set("false\n");
        doNotDisturb.refresh();
        QTRY_VERIFY(doNotDisturb.isOn());
        gnome.set("No such key\n");
        doNotDisturb.refresh();
        QTRY_VERIFY(!doNotDisturb.isOn());
        QCOMPARE(changed.count(), 4);
    }

    void gnomeMayHang()
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        FakeGnome gnome(bus.connection());
        gnome.set("false\n");
        gnome.hang();
        DoNotDisturb doNotDisturb(bus.connection());
        QTRY_COMPARE(gnome.questions().size(), 1);
        gnome.goOn();
        doNotDisturb.refresh();
        QTRY_VERIFY(doNotDisturb.isOn());
        QCOMPARE(gnome.questions().size(), 2);
        gnome.hang();
        doNotDisturb.refresh();
        QTRY_VERIFY(!doNotDisturb.isOn());
    }

    void othersAreNoGnome_data()
    {
        QTest::addColumn<QByteArray>("desktop");
        QTest::addColumn<bool>("isGnome");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("Plasma") << QByteArray("KDE") << false;
        QTest::newRow("sway") << QByteArray("sway:wlroots") << false;
        QTest::newRow("GNOME") << QByteArray("GNOME") << true;
        QTest::newRow("classic") << QByteArray("GNOME-Classic:GNOME") << true;
        QTest::newRow("Ubuntu") << QByteArray("ubuntu:GNOME") << true;
        QTest::newRow("Budgie") << QByteArray("Budgie:GNOME") << true;
    }
    void othersAreNoGnome()
    {
        QFETCH(QByteArray, desktop);
        PrivateBus bus;
        QVERIFY(bus.start());
        FakeGnome gnome(bus.connection());
        qputenv("XDG_CURRENT_DESKTOP", desktop);
        QTEST(GnomeBanners::isTheirs(), "isGnome");
        gnome.set("false\n");
        FakeDesktop xfce(bus.connection(), u"org.xfce.Xfconf"_s, u"/org/xfce/Xfconf"_s);
        DoNotDisturb doNotDisturb(bus.connection());
        QTRY_VERIFY(xfce.asked > 0);
        QFETCH(bool, isGnome);
        QTRY_COMPARE(doNotDisturb.isOn(), isGnome);
        QCOMPARE(gnome.questions().size(), isGnome ? 1 : 0);
    }

    void nobodyAnswers()
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        const DoNotDisturb lonely(bus.connection());
        const DoNotDisturb lost(QDBusConnection(u"nowhere"_s));
        QCoreApplication::processEvents();
        QVERIFY(!lonely.isOn());
        QVERIFY(!lost.isOn());
        QVERIFY(lost.children().isEmpty()); // nothing waits for an answer that can't come
    }

    void aDesktopThatGoesDisturbsNobody()
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        QDBusConnection connection = bus.connection();
        FakeDesktop desktop(connection, u"org.xfce.Xfconf"_s, u"/org/xfce/Xfconf"_s);
        desktop.group = u"xfce4-notifyd"_s;
        desktop.name = u"/do-not-disturb"_s;
        desktop.value = true;
        DoNotDisturb doNotDisturb(bus.connection());
        QTRY_VERIFY(doNotDisturb.isOn());
        QVERIFY(connection.unregisterService(u"org.xfce.Xfconf"_s));
        doNotDisturb.refresh();
        QTRY_VERIFY(!doNotDisturb.isOn());
    }
};

QTEST_GUILESS_MAIN(TestDoNotDisturb)
#include "tst_donotdisturb.moc"
