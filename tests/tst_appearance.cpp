// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/appearance.h"
#include "app/tray/dialogicons.h"
#include "app/tray/menuboxcolour.h"
#include "core/settings/settingsstore.h"
#include "tests/support/privatebus.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QProxyStyle>
#include <QPushButton>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <algorithm>
#include <cmath>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<QString>)

/** As Qt does on a desktop, with its own pictures. */
class StyleWithButtonIcons : public QProxyStyle
{
public:
    StyleWithButtonIcons()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 1 : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

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

    void readsWhatXProgramsAreTold_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<std::optional<QString>>("theme");
        const QByteArray other = setting(0, "Xft/DPI", words({98304})) + setting(2, "Colour", words({1, 2}));
        const QByteArray theme = setting(1, "Net/ThemeName", text("Mint-Y-Dark"));
        const std::optional<QString> found(u"Mint-Y-Dark"_s);
        const std::optional<QString> none;
        QTest::newRow("alone") << words({0, 7, 1}) + theme << found;
        QTest::newRow("among others") << words({0, 7, 4}) + other + setting(1, "Net/Theme", text("x")) + theme
                                      << found;
        QTest::newRow("the other order of bytes") << QByteArray::fromHex("01000000 00000007 00000001 01 00 000d")
                + "Net/ThemeName" + QByteArray(3, '\0') + QByteArray::fromHex("00000000 00000004")
                + "dark" << std::optional(u"dark"_s);
        QTest::newRow("no theme") << words({0, 7, 2}) + other << none;
        QTest::newRow("a number") << words({0, 7, 1}) + setting(0, "Net/ThemeName", words({1})) << none;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("fewer than it says") << words({0, 7, 0xFFFF'FFFF}) + other << none;
        QTest::newRow("cut off") << (words({0, 7, 1}) + theme).chopped(4) << none;
        QTest::newRow("a text of four gigabytes")
            << words({0, 7, 1}) + setting(1, "Net/ThemeName", words({0xFFFF'FFFF})) << none;
        QTest::newRow("of an unknown kind") << words({0, 7, 2}) + setting(3, "a", words({1})) + theme << none;
    }
    void readsWhatXProgramsAreTold()
    {
        QFETCH(QByteArray, settings);
        QFETCH(std::optional<QString>, theme);
        QCOMPARE(xsettingsText(settings, "Net/ThemeName"), theme);
        for (qsizetype size = 0; size < settings.size(); ++size) {
            static_cast<void>(xsettingsText(settings.first(size), "Net/ThemeName"));
        }
    }

    void knowsDarkThemes_data()
    {
        QTest::addColumn<bool>("dark");
        for (const char *name :
             {"Mint-Y-Dark", "Mint-Y-Dark-Aqua", "Adwaita-dark", "Adwaita:dark", "Yaru_dark", "dark"}) {
            QTest::newRow(name) << true;
        }
        for (const char *name : {"", "Mint-Y", "Arc-Darker", "Darkness", "Mint-Y-Light"}) {
            QTest::newRow(name) << false;
        }
    }
    void knowsDarkThemes()
    {
        QFETCH(bool, dark);
        QCOMPARE(isDarkTheme(QString::fromLatin1(QTest::currentDataTag())), dark);
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

    // They are painted as menus are.
    void listsOfDropDownsStayLegible()
    {
        QApplication::setStyle(u"Fusion"_s);
        const MenuBoxColour mending;
        for (const QPalette &palette : {paletteOf(ColourScheme::Dark), paletteOf(ColourScheme::Light)}) {
            QApplication::setPalette(palette);
            QComboBox box;
            box.addItems({u"One"_s, u"Two"_s, u"Three"_s});
            box.setCurrentIndex(2);
            box.show();
            box.showPopup();
            QWidget *const list = box.view()->window();
            QVERIFY(QTest::qWaitForWindowExposed(list));
            const QRect row = box.view()->visualRect(box.model()->index(1, 0));
            const QPoint place(box.view()->viewport()->width() - 4, row.center().y()); // behind the text
            const QColor behind = list->grab().toImage().pixelColor(box.view()->viewport()->mapTo(list, place));
            QVERIFY2(ratio(behind, palette.color(QPalette::Text)) > 4.5, qPrintable(behind.name()));
            box.hidePopup();
        }
    }

    // Qt's own are dark crosses and ticks, also where all else is dark. What the program sets itself stays.
    void buttonsOfDialogsHaveNoIconsOfQt()
    {
        QApplication::setStyle(new StyleWithButtonIcons);
        const auto show = [](QDialogButtonBox &box) {
            box.setStandardButtons(QDialogButtonBox::Close | QDialogButtonBox::Save);
            QPushButton *const own = box.addButton(u"Own"_s, QDialogButtonBox::ActionRole);
            QPixmap pixmap(16, 16);
            pixmap.fill(Qt::red);
            own->setIcon(pixmap);
            box.show();
            QCoreApplication::sendPostedEvents();
            return own;
        };
        QDialogButtonBox usual;
        static_cast<void>(show(usual));
        QVERIFY(!usual.button(QDialogButtonBox::Close)->icon().isNull());
        const DialogIcons mending;
        QDialogButtonBox box;
        const QPushButton *const own = show(box);
        QTRY_VERIFY(box.button(QDialogButtonBox::Close)->icon().isNull());
        QVERIFY(box.button(QDialogButtonBox::Save)->icon().isNull());
        QVERIFY(!own->icon().isNull());
        QMessageBox question(QMessageBox::Question, u"Title"_s, u"Text"_s, QMessageBox::Ok | QMessageBox::Cancel);
        question.show();
        QTRY_VERIFY(question.button(QMessageBox::Ok)->icon().isNull());
        QCOMPARE(question.icon(), QMessageBox::NoIcon); // that of the theme is a pixmap
        QApplication::setStyle(new StyleWithButtonIcons); // sets icons anew
        QTRY_VERIFY(box.button(QDialogButtonBox::Close)->icon().isNull());
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

    // As an XSETTINGS manager on a computer of our days writes them.
    static QByteArray words(const QList<quint32> &numbers)
    {
        QByteArray bytes;
        for (const quint32 number : numbers) {
            const quint32 little = qToLittleEndian(number);
            bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
        }
        return bytes;
    }
    static QByteArray padded(const QByteArray &bytes) { return bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0'); }
    static QByteArray text(const QByteArray &value) { return words({quint32(value.size())}) + padded(value); }
    static QByteArray setting(char type, const QByteArray &name, const QByteArray &value)
    {
        return words({quint32(type) | quint32(name.size()) << 16}) + padded(name) + words({3}) + value;
    }

    static bool isDark() { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; }

    const QFont m_font = QApplication::font();
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<SettingsStore> m_settings;
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
