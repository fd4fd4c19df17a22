// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/linemark.h"
#include "ui/notifications/popupnotifier.h"
#include "ui/notifications/popupwindow.h"
#include "ui/notifications/ringsound.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

Notification incoming(const QString &key = u"a"_s)
{
    Notification result;
    result.key = key;
    result.kind = NotificationKind::IncomingCall;
    result.occasion = u"Incoming call"_s;
    result.heading = u"Erika Mustermann"_s;
    result.lines = {u"030 123456 · Berlin"_s, u"for 732123"_s};
    result.actions = {NotificationAction::Show, NotificationAction::Copy, NotificationAction::LookUp};
    return result;
}

Notification talking()
{
    Notification result = incoming();
    result.kind = NotificationKind::ActiveCall;
    result.talkingSince = QDateTime::currentDateTime().addSecs(-67);
    return result;
}

/** The pop-ups that show, in no order. */
QList<PopupWindow *> popups()
{
    QList<PopupWindow *> result;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        auto *popup = qobject_cast<PopupWindow *>(widget);
        if (popup && popup->isVisible()) {
            result.append(popup);
        }
    }
    return result;
}

PopupWindow *popup(const QString &key)
{
    const QList<PopupWindow *> all = popups();
    for (PopupWindow *each : all) {
        if (each->notification().key == key) {
            return each;
        }
    }
    return nullptr;
}

QPushButton *button(const PopupWindow &popup, const QString &text)
{
    const QList<QPushButton *> all = popup.findChildren<QPushButton *>();
    for (QPushButton *each : all) {
        if (each->text() == text && !each->isHidden()) {
            return each;
        }
    }
    return nullptr;
}

QString text(const PopupWindow &popup, const QString &name)
{
    return popup.findChild<QLabel *>(name)->text();
}

} // namespace

class TestPopupNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatItIsGiven()
    {
        PopupNotifier notifier(m_sound);
        notifier.show(incoming());
        const PopupWindow *window = popup(u"a"_s);
        QVERIFY(window);
        QCOMPARE(text(*window, u"occasion"_s), u"Incoming call"_s);
        QCOMPARE(text(*window, u"heading"_s), u"Erika Mustermann"_s);
        QCOMPARE(text(*window, u"lines"_s), u"030 123456 · Berlin\nfor 732123"_s);
        QCOMPARE(window->accessibleName(), u"Incoming call: Erika Mustermann"_s);
        QVERIFY(button(*window, u"Copy number"_s));
        QVERIFY(window->findChild<QLabel *>(u"duration"_s)->isHidden());
    }

    void showsTheColourOfTheLine()
    {
        PopupNotifier notifier(m_sound);
        Notification notification = incoming();
        notifier.show(notification);
        PopupWindow *window = popup(u"a"_s);
        const QColor blue = lineColour(LineColour::Blue, window->palette());
        const auto stripe = [window] { return window->grab().toImage().pixelColor(5, window->height() / 2); };
        QVERIFY(stripe() != blue);
        notification.colour = LineColour::Blue;
        notifier.show(notification);
        QCOMPARE(stripe(), blue);
    }

    void neverTakesTheFocus()
    {
        PopupNotifier notifier(m_sound);
        notifier.show(incoming());
        const PopupWindow *window = popup(u"a"_s);
        QVERIFY(window->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(window->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        const QList<QWidget *> children = window->findChildren<QWidget *>();
        for (const QWidget *child : children) {
            QCOMPARE(child->focusPolicy(), Qt::NoFocus);
        }
    }

    void keyboardReachesAllOfIt()
    {
        PopupNotifier notifier(m_sound);
        const QSignalSpy showing(&notifier, &PopupNotifier::showingChanged);
        QSignalSpy invoked(&notifier, &Notifier::actionInvoked);
        const QSignalSpy closed(&notifier, &Notifier::closed);
        notifier.enter(); // there is none
        notifier.show(incoming());
        PopupWindow *window = popup(u"a"_s);
        QVERIFY(!window->isActiveWindow());
        notifier.enter();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QVERIFY(!window->windowHandle()->flags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(window->isArmed());
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(invoked.takeFirst().last().value<NotificationAction>(), NotificationAction::Show);
        QTest::keyClick(window, Qt::Key_Tab);
        QTest::keyClick(window, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(*window, u"Copy number"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(invoked.takeFirst().last().value<NotificationAction>(), NotificationAction::Copy);
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(showing.count(), 2);
    }

    void givesTheKeyboardUp()
    {
        PopupNotifier notifier(m_sound);
        notifier.show(incoming());
        const PopupWindow *window = popup(u"a"_s);
        notifier.enter();
        QVERIFY(QTest::qWaitForWindowActive(const_cast<PopupWindow *>(window)));
        QWidget other;
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(window->windowHandle()->flags().testFlag(Qt::WindowDoesNotAcceptFocus));
        for (const QPushButton *each : window->findChildren<QPushButton *>()) {
            QCOMPARE(each->focusPolicy(), Qt::NoFocus);
        }
    }

    void takesThePlaceOfTheSameKey()
    {
        PopupNotifier notifier(m_sound);
        notifier.show(incoming());
        Notification missed = incoming();
        missed.kind = NotificationKind::MissedCall;
        missed.occasion = u"Missed call"_s;
        missed.actions = {NotificationAction::Show, NotificationAction::CallBack};
        notifier.show(missed);
        QCOMPARE(popups().size(), 1);
        const PopupWindow *window = popup(u"a"_s);
        QCOMPARE(text(*window, u"occasion"_s), u"Missed call"_s);
        QVERIFY(button(*window, u"Call back"_s));
        QVERIFY(!button(*window, u"Copy number"_s));
        notifier.close(u"b"_s);
        QCOMPARE(popups().size(), 1);
        notifier.close(u"a"_s);
        QVERIFY(popups().isEmpty());
    }

    void clicksCountOnlyAfterAMoment()
    {
        PopupNotifier notifier(m_sound);
        QSignalSpy invoked(&notifier, &Notifier::actionInvoked);
        QSignalSpy closed(&notifier, &Notifier::closed);
        notifier.show(incoming());
        PopupWindow *window = popup(u"a"_s);
        QVERIFY(!window->isArmed());
        QTest::mouseClick(button(*window, u"Copy number"_s), Qt::LeftButton);
        QTest::mouseClick(window->findChild<QToolButton *>(u"close"_s), Qt::LeftButton);
        QTest::mouseClick(window, Qt::LeftButton, {}, window->rect().bottomLeft() + QPoint(2, -2));
        QVERIFY(invoked.isEmpty());
        QVERIFY(closed.isEmpty());

        QTRY_VERIFY(window->isArmed());
        QTest::mouseClick(button(*window, u"Copy number"_s), Qt::LeftButton);
        QCOMPARE(invoked.count(), 1);
        QCOMPARE(invoked.last().at(1).value<NotificationAction>(), NotificationAction::Copy);
        QVERIFY(button(*window, u"Copied"_s));
        QTest::mouseClick(window, Qt::RightButton, {}, window->rect().bottomLeft() + QPoint(2, -2));
        QCOMPARE(invoked.count(), 1);
        QTest::mouseClick(window, Qt::LeftButton, {}, window->rect().bottomLeft() + QPoint(2, -2));
        QCOMPARE(invoked.last().at(1).value<NotificationAction>(), NotificationAction::Show);
        QTest::mouseClick(window->findChild<QToolButton *>(u"close"_s), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.last().at(1).value<NotificationEnd>(), NotificationEnd::Dismissed);
        QVERIFY(popups().isEmpty());
    }

    void aClickMayCloseIt()
    {
        PopupNotifier notifier(m_sound);
        connect(&notifier, &Notifier::actionInvoked, &notifier,
                [&notifier](const QString &key) { notifier.close(key); });
        notifier.show(incoming());
        PopupWindow *window = popup(u"a"_s);
        QTRY_VERIFY(window->isArmed());
        QTest::mouseClick(button(*window, u"Look up"_s), Qt::LeftButton);
        QVERIFY(popups().isEmpty());
    }

    void newestOnTopAndFourAtMost()
    {
        PopupNotifier notifier(m_sound);
        QSignalSpy closed(&notifier, &Notifier::closed);
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
            notifier.show(incoming(key));
        }
        QCOMPARE(popups().size(), 4);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.last().at(0).toString(), u"a"_s);
        QCOMPARE(closed.last().at(1).value<NotificationEnd>(), NotificationEnd::Expired);
        const QRect area = QGuiApplication::primaryScreen()->availableGeometry();
        int below = area.bottom();
        for (const QString &key : {u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
            const QRect frame = popup(key)->geometry();
            QVERIFY(frame.bottom() < below);
            QVERIFY(frame.right() < area.right());
            below = frame.top();
        }
        const int place = popup(u"b"_s)->y();
        notifier.close(u"b"_s);
        QCOMPARE(popup(u"c"_s)->y(), place);
    }

    void countsWhileSomebodyTalks()
    {
        PopupNotifier notifier(m_sound);
        notifier.show(talking());
        const PopupWindow *window = popup(u"a"_s);
        const QString before = text(*window, u"duration"_s);
        QVERIFY2(before == u"1:07"_s || before == u"1:08"_s, qPrintable(before));
        QTRY_VERIFY(text(*window, u"duration"_s) != before);
        notifier.show(incoming());
        QVERIFY(window->findChild<QLabel *>(u"duration"_s)->isHidden());
    }

    void longAndHostileTextsFit()
    {
        PopupNotifier notifier(m_sound);
        notifier.show(incoming(u"short"_s));
        Notification hostile = incoming(u"long"_s);
        hostile.heading = u"<b>"_s + QString(80, u'W');
        hostile.lines = {QString(80, u'W')};
        notifier.show(hostile);
        QCOMPARE(popup(u"long"_s)->width(), popup(u"short"_s)->width());
        QVERIFY(popup(u"long"_s)->toolTip().startsWith(u"&lt;b&gt;"_s));
        QVERIFY(popup(u"short"_s)->toolTip().isEmpty());
        const auto *heading = popup(u"long"_s)->findChild<QLabel *>(u"heading"_s);
        QCOMPARE(heading->textFormat(), Qt::PlainText);
        QVERIFY(heading->text().endsWith(u'…'));
    }

private:
    RingSound m_sound;
};

QTEST_MAIN(TestPopupNotifier)
#include "tst_popupnotifier.moc"
