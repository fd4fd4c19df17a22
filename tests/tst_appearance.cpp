// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/appearance.h"
#include "app/tray/menuboxcolour.h"
#include "core/settings/settingsstore.h"
#include "tests/support/privatebus.h"

#include <QApplication>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Where a desktop says what it looks like. Like the real one it knows little, and answers the rest with an error. */
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(QDBusConnection bus)
    {
        if (!bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            || !bus.registerService(u"org.freedesktop.portal.Desktop"_s)) {
            qFatal("the portal can't be registered");
        }
    }

    void change(uint scheme)
    {
        m_scheme = scheme;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(scheme));
    }

    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &name)
    {
        ++asked;
        if (group != "org.freedesktop.appearance"_L1 || name != "color-scheme"_L1) {
            return QDBusVariant(u"unknown"_s);
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme))); // wrapped twice, as portals do
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    uint m_scheme = 1; // dark
};

class TestAppearance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qunsetenv("QT_QPA_PLATFORMTHEME");
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
        m_settings = std::make_unique<SettingsStore>();
        QVERIFY(!isDark());
    }

    void cleanup()
    {
        QApplication::setPalette(QPalette());
        QApplication::setFont(m_font);
        m_bus.reset();
    }

    void followsTheDesktop()
    {
        FakePortal portal(m_bus->connection(u"desktop"_s));
        Appearance appearance(*m_settings, m_bus->connection(u"program"_s), u"GNOME"_s);
        appearance.start();
        QTRY_VERIFY(isDark());
        portal.change(0);
        QTRY_VERIFY(!isDark());
        portal.change(1);
        QTRY_VERIFY(isDark());
        portal.change(2);
        QTRY_VERIFY(!isDark());
    }

    void followsPlasmaWithoutItsPlugin()
    {
        FakePortal portal(m_bus->connection(u"desktop"_s));
        Appearance appearance(*m_settings, m_bus->connection(u"program"_s), u"KDE"_s);
        appearance.start();
        QTRY_VERIFY(isDark());
        portal.change(2);
        QTRY_VERIFY(!isDark());
    }

    void leavesToQtWhatQtFollows()
    {
        const QTemporaryDir plugins;
        QVERIFY(QDir(plugins.path()).mkdir(u"platformthemes"_s));
        QFile plugin(plugins.filePath(u"platformthemes/KDEPlasmaPlatformTheme6.so"_s));
        QVERIFY(plugin.open(QIODevice::WriteOnly));
        QCoreApplication::addLibraryPath(plugins.path());
        const auto forget = qScopeGuard([&plugins] { QCoreApplication::removeLibraryPath(plugins.path()); });
        FakePortal portal(m_bus->connection(u"desktop"_s));
        Appearance appearance(*m_settings, m_bus->connection(u"program"_s), u"KDE"_s);
        appearance.start();
        portal.change(1);
        // The answer to a question that is asked later comes later.
        QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                               u"/org/freedesktop/portal/desktop"_s,
                                                               u"org.freedesktop.portal.Settings"_s, u"Read"_s);
        question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
        const auto answer = m_bus->connection(u"program"_s).asyncCall(question);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(portal.asked, 1);
        QVERIFY(!isDark());
    }

    void aChoiceCountsMore()
    {
        FakePortal portal(m_bus->connection(u"desktop"_s));
        Appearance appearance(*m_settings, m_bus->connection(u"program"_s), u"GNOME"_s);
        appearance.start();
        QTRY_VERIFY(isDark());
        m_settings->change([](Settings &settings) { settings.appearance.colours = ColourScheme::Light; });
        QVERIFY(!isDark());
        m_settings->change([](Settings &settings) { settings.appearance.colours = ColourScheme::System; });
        QVERIFY(isDark());
    }

    void isChosenWithoutABus()
    {
        m_settings->change([](Settings &settings) { settings.appearance.colours = ColourScheme::Dark; });
        Appearance appearance(*m_settings, QDBusConnection(u"none"_s), u"GNOME"_s);
        appearance.start();
        QVERIFY(isDark());
        const QPalette palette = QGuiApplication::palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const int difference
                = palette.color(group, QPalette::Text).lightness() - palette.color(group, QPalette::Base).lightness();
            QVERIFY(difference > 150);
        }
        m_settings->change([](Settings &settings) { settings.appearance.colours = ColourScheme::System; });
        QVERIFY(!isDark());
    }

    void textGrows()
    {
        Appearance appearance(*m_settings, QDBusConnection(u"none"_s), QString());
        appearance.start();
        QCOMPARE(QApplication::font(), m_font);
        const auto size = [](TextScale wanted) {
            return [wanted](Settings &settings) { settings.appearance.textSize = wanted; };
        };
        m_settings->change(size(TextScale::Larger));
        const qreal larger = QApplication::font().pointSizeF();
        QVERIFY(larger > m_font.pointSizeF());
        m_settings->change(size(TextScale::Largest));
        QVERIFY(QApplication::font().pointSizeF() > larger);
        m_settings->change(size(TextScale::System));
        QCOMPARE(QApplication::font().pointSizeF(), m_font.pointSizeF());
    }

    void boxesOfMenusAreSeen()
    {
        QApplication::setStyle(u"Fusion"_s);
        QPalette contrast(Qt::black, Qt::black);
        contrast.setColor(QPalette::Text, Qt::white);
        for (const QPalette &palette :
             {paletteOf(ColourScheme::Dark), contrast, paletteOf(ColourScheme::Light), QPalette()}) {
            QApplication::setPalette(palette);
            const double usual = seenInMenu();
            const MenuBoxColour mending;
            QVERIFY(seenInMenu() >= usual);
            const bool isDarkPalette = palette.color(QPalette::Window).lightness() < 128;
            QVERIFY2(!isDarkPalette || seenInMenu() > 3, qPrintable(QString::number(seenInMenu())));
        }
    }

private:
    // As WCAG has it: from 1 to 21.
    static double ratio(const QColor &one, const QColor &other)
    {
        const auto luminance = [](const QColor &colour) {
            const auto linear
                = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
                + 0.0722 * linear(colour.blueF());
        };
        const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
        return (lighter + 0.05) / (darker + 0.05);
    }

    // How well a box without its tick is told from the menu around it.
    static double seenInMenu()
    {
        QMenu menu;
        menu.addAction(u"Details"_s)->setCheckable(true);
        const QImage image = menu.grab().toImage();
        const QColor around = image.pixelColor(4, 4);
        double most = 1;
        for (int x = 4; x < 20; ++x) {
            most = std::max(most, ratio(image.pixelColor(x, image.height() / 2), around));
        }
        return most;
    }

    static bool isDark() { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; }

    const QFont m_font = QApplication::font();
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<SettingsStore> m_settings;
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
