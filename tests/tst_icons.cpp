// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/icons.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QStyle>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** How many pixels of @p icon are more than a hint. */
int inkedPixels(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(side, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
    }
    return inked;
}

QImage picture(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(32, mode).toImage();
}

Call callIn(CallPhase phase)
{
    Call call;
    call.phase = phase;
    return call;
}

Call endedCall(CallOutcome outcome, CallDirection direction = CallDirection::Incoming)
{
    Call call = callIn(CallPhase::Ended);
    call.direction = direction;
    call.outcome = outcome;
    return call;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFileIsAPicture_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator files(u":/icons"_s, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(file)) << file;
        }
    }

    void eachFileIsAPicture()
    {
        QFETCH(const QString, file);
        const QIcon icon(file);
        for (const int side : {16, 22, 64}) {
            QCOMPARE(icon.actualSize({side, side}), QSize(side, side));
            const int inked = inkedPixels(icon, side);
            QVERIFY2(inked > side * side / 16, qPrintable(QString::number(inked)));
        }
    }

    void statusIconsAreBuiltIn_data()
    {
        QTest::addColumn<StatusIcon>("icon");
        QTest::newRow("idle") << StatusIcon::Idle;
        QTest::newRow("incoming") << StatusIcon::Incoming;
        QTest::newRow("pause") << StatusIcon::IncomingPause;
        QTest::newRow("active") << StatusIcon::Active;
        QTest::newRow("missed") << StatusIcon::Missed;
        QTest::newRow("offline") << StatusIcon::Offline;
        QTest::newRow("quiet") << StatusIcon::Quiet;
    }

    void statusIconsAreBuiltIn()
    {
        QFETCH(const StatusIcon, icon);
        QVERIFY(!statusIcon(icon).isNull());
        QVERIFY(inkedPixels(statusIcon(icon), 16) > 100);
        QVERIFY(statusIconName(icon).startsWith("de.airport1.rufzeichen"_L1));
        QVERIFY(statusIcon(icon).availableSizes().contains(QSize(22, 22)));
    }

    void appIconIsThereWithoutATheme() { QVERIFY(inkedPixels(appIcon(), 64) > 2000); }

    void callsHaveShapes_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QString>("name");
        QTest::newRow("ringing") << callIn(CallPhase::Ringing) << u"call-ringing"_s;
        QTest::newRow("dialling") << callIn(CallPhase::Dialling) << u"call-outgoing"_s;
        QTest::newRow("talking") << callIn(CallPhase::Talking) << u"call-talking"_s;
        QTest::newRow("answered") << endedCall(CallOutcome::Answered) << u"call-incoming"_s;
        QTest::newRow("we called") << endedCall(CallOutcome::Answered, CallDirection::Outgoing) << u"call-outgoing"_s;
        QTest::newRow("missed") << endedCall(CallOutcome::Missed) << u"call-missed"_s;
        QTest::newRow("rejected") << endedCall(CallOutcome::Rejected) << u"call-rejected"_s;
        QTest::newRow("machine") << endedCall(CallOutcome::Machine) << u"call-machine"_s;
        QTest::newRow("fax") << endedCall(CallOutcome::Fax) << u"call-fax"_s;
        QTest::newRow("unanswered") << endedCall(CallOutcome::Unanswered, CallDirection::Outgoing)
                                    << u"call-unanswered"_s;
        QTest::newRow("lost") << endedCall(CallOutcome::Lost) << u"call-lost"_s;
        QTest::newRow("ended somehow") << callIn(CallPhase::Ended) << u"call-lost"_s;
    }

    void callsHaveShapes()
    {
        QFETCH(const Call, call);
        QFETCH(const QString, name);
        QCOMPARE(callIconName(call), name);
        QVERIFY(inkedPixels(callIcon(call, QPalette()), 16) > 16);
    }

    void actionsHaveIcons()
    {
        for (const auto name : {"call-back"_L1, "copy"_L1, "export"_L1, "filter"_L1, "remove"_L1, "search"_L1,
                                "seen"_L1, "settings"_L1, "statistics"_L1}) {
            QVERIFY2(inkedPixels(actionIcon(name, QPalette()), 16) > 16, name.data());
        }
    }

    void followsThePalette()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::HighlightedText, Qt::yellow);
        QPalette light = dark;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        const Call call = endedCall(CallOutcome::Missed);
        QVERIFY(picture(callIcon(call, light)) != picture(callIcon(call, dark)));
        QVERIFY(picture(callIcon(call, dark), QIcon::Selected) != picture(callIcon(call, dark)));
        QVERIFY(picture(callIcon(call, light)) != picture(callIcon(endedCall(CallOutcome::Answered), light)));
    }

    void hasExactlyTheColour()
    {
        const QImage image = picture(symbolicIcon("call-talking"_L1, QColor(10, 200, 30)));
        QCOMPARE(QColor(image.pixel(16, 2)), QColor(10, 200, 30));
    }

    void fadesWhenDisabled()
    {
        const QIcon icon = symbolicIcon("call-talking"_L1, Qt::black);
        QCOMPARE(qAlpha(picture(icon).pixel(16, 2)), 255);
        QVERIFY(qAbs(qAlpha(picture(icon, QIcon::Disabled).pixel(16, 2)) - 127) < 3);
    }

    void survivesAWrongName() { QVERIFY(symbolicIcon("no-such-icon"_L1, Qt::black).isNull()); }

    // Where the desktop has no theme, dialogs would else show pictures of 2005.
    void dialogsHaveIconsWithoutATheme_data()
    {
        QTest::addColumn<QStyle::StandardPixmap>("icon");
        QTest::addColumn<QString>("name");
        QTest::newRow("information") << QStyle::SP_MessageBoxInformation << u"dialog-information"_s;
        QTest::newRow("question") << QStyle::SP_MessageBoxQuestion << u"dialog-question"_s;
        QTest::newRow("warning") << QStyle::SP_MessageBoxWarning << u"dialog-warning"_s;
        QTest::newRow("error") << QStyle::SP_MessageBoxCritical << u"dialog-error"_s;
        QTest::newRow("folder above") << QStyle::SP_FileDialogToParent << u"go-up"_s;
        QTest::newRow("new folder") << QStyle::SP_FileDialogNewFolder << u"folder-new"_s;
    }
    void dialogsHaveIconsWithoutATheme()
    {
        QFETCH(QStyle::StandardPixmap, icon);
        QFETCH(QString, name);
        const QString before = QIcon::themeName();
        QIcon::setThemeName(u"hicolor"_s); // what all themes and those without one fall back to
        const QIcon shown = QApplication::style()->standardIcon(icon);
        const QString found = shown.name();
        const int inked = inkedPixels(shown, 32);
        QIcon::setThemeName(before);
        QCOMPARE(found, name);
        QVERIFY(inked > 32);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
