// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/dialkeys.h"
#include "core/tr064/boxanswers.h"
#include "core/tr064/secondfactor.h"
#include "tests/support/controls.h"
#include "tests/support/ownnumbers.h"
#include "ui/box/blockdialog.h"
#include "ui/box/certificatedialog.h"
#include "ui/box/dialdialog.h"
#include "ui/box/passworddialog.h"
#include "ui/box/secondfactordialog.h"
#include "ui/text/boxtext.h"
#include "ui/widgets/fieldmessage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

void offerPeople(DialDialog &dialog, NumberForms &forms)
{
    dialog.formatNumbers(forms);
    dialog.setCandidates([] {
        StoredCall call;
        call.call.remote = u"0175290001"_s;
        const Contact erika {.name = u"Erika Mustermann"_s, .numbers = {{.number = u"03023125042"_s}}};
        return dialCandidates({call}, {{.contacts = {erika}}});
    });
}

void open(QDialog &dialog)
{
    dialog.open();
    dialog.activateWindow();
    if (!QTest::qWaitForWindowActive(&dialog)) {
        qFatal("the dialog does not open");
    }
}

// All that is to be read in a window.
QString textOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

// What the visible FieldMessage says.
QString messageOf(const QWidget &window, MessageKind kind)
{
    for (const FieldMessage *message : window.findChildren<FieldMessage *>()) {
        if (message->isVisible() && message->kind() == kind) {
            return message->text();
        }
    }
    return {};
}

QPushButton *button(QWidget &window, const QString &text)
{
    return named<QPushButton>(window, text);
}

constexpr auto fingerprint = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"_L1;

ConfirmationMethods methods(bool isButton, const QString &code)
{
    ConfirmationMethods methods;
    methods.button = isButton;
    methods.code = code;
    return methods;
}

BoxResult<Nothing> failure(Tr064Error error)
{
    BoxResult<Nothing> result;
    result.error = error;
    return result;
}

} // namespace

class TestBoxDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // --- the certificate

    void certificateShowsItsFingerprintAsBrowsersDo()
    {
        CertificateDialog dialog(CertificateTrouble::Unknown, u"192.168.178.1"_s, fingerprint);
        open(dialog);
        const QString text = textOf(dialog);
        QVERIFY(text.contains(u"00:11:22:33:44:55:66:77\n88:99:AA:BB:CC:DD:EE:FF\n"_s));
        QVERIFY(text.contains(u"192.168.178.1"_s));
    }

    void enterTrustsNoCertificate_data()
    {
        QTest::addColumn<CertificateTrouble>("news");
        QTest::newRow("first contact") << CertificateTrouble::Unknown;
        QTest::newRow("changed") << CertificateTrouble::Changed;
    }
    void enterTrustsNoCertificate()
    {
        QFETCH(CertificateTrouble, news);
        CertificateDialog dialog(news, u"fritz.box"_s, fingerprint);
        QSignalSpy spy(&dialog, &CertificateDialog::trusted);
        QSignalSpy refused(&dialog, &QDialog::rejected);
        open(dialog);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(spy.size(), 0);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void aChangedCertificateIsTrustedByAClickOnly()
    {
        CertificateDialog dialog(CertificateTrouble::Changed, u"fritz.box"_s, fingerprint);
        QSignalSpy spy(&dialog, &CertificateDialog::trusted);
        open(dialog);
        click(button(dialog, u"Trust the new certificate"_s));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), fingerprint);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aHostileFingerprintIsHarmless()
    {
        const CertificateDialog dialog(CertificateTrouble::Unknown, u"<b>a</b>\x202e"_s, u"<i>\x202e"_s);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
    }

    // --- the password

    void passwordIsGiven_data()
    {
        QTest::addColumn<KeyStore>("store");
        QTest::addColumn<bool>("untick");
        QTest::addColumn<PasswordKeeping>("keep");
        QTest::newRow("kept") << KeyStore::Available << false << PasswordKeeping::Kept;
        QTest::newRow("not kept") << KeyStore::Available << true << PasswordKeeping::ForNow;
        QTest::newRow("no key store") << KeyStore::Missing << false << PasswordKeeping::ForNow;
    }
    void passwordIsGiven()
    {
        QFETCH(KeyStore, store);
        QFETCH(bool, untick);
        PasswordDialog dialog(u"tray"_s, store);
        QSignalSpy spy(&dialog, &PasswordDialog::passwordGiven);
        open(dialog);
        QVERIFY(textOf(dialog).contains(u"“tray”"_s));
        QVERIFY(!button(dialog, u"Log in"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QCheckBox *>() != nullptr, store == KeyStore::Available);
        QCOMPARE(textOf(dialog).contains(u"no key store"_s), store == KeyStore::Missing);
        auto *field = named<QLineEdit>(dialog, u"Password"_s);
        QCOMPARE(QApplication::focusWidget(), field);
        if (untick) {
            click(dialog.findChild<QCheckBox *>());
        }
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u" geheim1! "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), u" geheim1! "_s); // blanks may belong to it
        QTEST(spy.first().last().value<PasswordKeeping>(), "keep");
        QVERIFY(!dialog.isVisible());
    }

    void noPasswordIsGiven()
    {
        PasswordDialog dialog({}, KeyStore::Available);
        QSignalSpy given(&dialog, &PasswordDialog::passwordGiven);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        open(dialog);
        QTest::keyClicks(named<QLineEdit>(dialog, u"Password"_s), u"a"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(given.size(), 0);
        QCOMPARE(rejected.size(), 1);
    }

    void theProblemGoesWithTheNextLetter()
    {
        PasswordDialog dialog(u"tray"_s, KeyStore::Available);
        dialog.showProblem(boxErrorText(Tr064Error::WrongPassword));
        open(dialog);
        QCOMPARE(messageOf(dialog, MessageKind::Bad), boxErrorText(Tr064Error::WrongPassword));
        QTest::keyClicks(named<QLineEdit>(dialog, u"Password"_s), u"a"_s);
        QVERIFY(messageOf(dialog, MessageKind::Bad).isEmpty());
    }

    // --- the second factor

    void waysToConfirm_data()
    {
        QTest::addColumn<bool>("isButton");
        QTest::addColumn<QString>("code");
        QTest::newRow("button and code") << true << u"*14048"_s;
        QTest::newRow("button") << true << QString();
        QTest::newRow("code") << false << u"*14048"_s;
        QTest::newRow("neither") << false << QString();
    }
    void waysToConfirm()
    {
        QFETCH(bool, isButton);
        QFETCH(QString, code);
        SecondFactorDialog dialog;
        open(dialog);
        QVERIFY(!messageOf(dialog, MessageKind::Busy).isEmpty());
        QVERIFY(!textOf(dialog).contains(u"button"_s));
        dialog.showMethods(methods(isButton, code));
        const QString text = textOf(dialog);
        QCOMPARE(text.contains(u"any button"_s), isButton);
        QCOMPARE(text.contains(u"ial this code"_s), !code.isEmpty());
        QVERIFY(text.contains(code));
        QCOMPARE(text.contains(u"no way that is known"_s), !isButton && code.isEmpty());
        QVERIFY(!button(dialog, u"Try again"_s)->isVisible());
        dialog.showOutcome(Confirmation::Given);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void noConfirmation_data()
    {
        QTest::addColumn<Confirmation>("outcome");
        QTest::addColumn<bool>("again");
        QTest::newRow("refused") << Confirmation::Refused << true;
        QTest::newRow("busy") << Confirmation::Busy << true;
        QTest::newRow("failed") << Confirmation::Failed << true;
        QTest::newRow("blocked") << Confirmation::Blocked << false;
    }
    void noConfirmation()
    {
        QFETCH(Confirmation, outcome);
        QFETCH(bool, again);
        SecondFactorDialog dialog;
        QSignalSpy spy(&dialog, &SecondFactorDialog::tryAgainRequested);
        open(dialog);
        dialog.showMethods(methods(true, u"*14048"_s));
        dialog.showOutcome(outcome);
        QVERIFY(dialog.isVisible());
        QVERIFY(!messageOf(dialog, MessageKind::Bad).isEmpty());
        QVERIFY(!textOf(dialog).contains(u"*14048"_s)); // it is of no use any more
        QCOMPARE(button(dialog, u"Try again"_s)->isVisible(), again);
        if (again) {
            click(button(dialog, u"Try again"_s));
            QCOMPARE(spy.size(), 1);
            QVERIFY(!messageOf(dialog, MessageKind::Busy).isEmpty());
            QVERIFY(!button(dialog, u"Try again"_s)->isVisible());
        }
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    // --- blocking

    void enterDoesNotBlock()
    {
        BlockDialog dialog(u"03023125042"_s, u"030 23125042"_s, u"Nerv GmbH"_s);
        QSignalSpy spy(&dialog, &BlockDialog::blockRequested);
        open(dialog);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(spy.size(), 0);
        QVERIFY(!dialog.isVisible());
    }

    void enterAfterANameBlocks()
    {
        BlockDialog dialog(u"03023125042"_s, u"030 23125042"_s, {});
        QSignalSpy spy(&dialog, &BlockDialog::blockRequested);
        open(dialog);
        auto *name = named<QLineEdit>(dialog, u"Name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Werbung"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QVERIFY(dialog.isVisible());
    }

    void aNumberIsBlocked()
    {
        BlockDialog dialog(u"03023125042"_s, u"030 23125042"_s, {});
        QSignalSpy spy(&dialog, &BlockDialog::blockRequested);
        open(dialog);
        QVERIFY(textOf(dialog).contains(u"030 23125042"_s));
        QVERIFY(textOf(dialog).contains(u"unblock"_s));
        QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u" Nerv & Co "_s);
        click(button(dialog, u"Block"_s));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first(), QVariantList({u"03023125042"_s, u"Nerv & Co"_s}));
        QVERIFY(!button(dialog, u"Block"_s)->isEnabled()); // not twice
        QVERIFY(dialog.isVisible());
        dialog.showResult({.value = BarringChange::Made});
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void blockingFails_data()
    {
        QTest::addColumn<bool>("maybeDone");
        QTest::addColumn<QString>("text");
        QTest::newRow("surely") << false << boxErrorText(Tr064Error::Network);
        QTest::newRow("maybe") << true << boxMaybeDoneText();
    }
    void blockingFails()
    {
        QFETCH(bool, maybeDone);
        BlockDialog dialog(u"03023125042"_s, u"030 23125042"_s, u"Nerv"_s);
        QSignalSpy spy(&dialog, &BlockDialog::blockRequested);
        open(dialog);
        click(button(dialog, u"Block"_s));
        dialog.showResult({.error = Tr064Error::Network, .maybeDone = maybeDone});
        QTEST(messageOf(dialog, MessageKind::Bad), "text");
        click(button(dialog, u"Block"_s)); // once more
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.last().last().toString(), u"Nerv"_s);
    }

    // --- dialling

    void aNumberIsDialledAndHungUp()
    {
        DialDialog dialog((DialPlan()));
        QSignalSpy dialled(&dialog, &DialDialog::dialRequested);
        QSignalSpy hungUp(&dialog, &DialDialog::hangUpRequested);
        open(dialog);
        QVERIFY(!button(dialog, u"Hang up"_s)->isVisible());
        dialog.setPhones({u"DECT: Kitchen"_s, u"FON1: <b>Hall</b>"_s}, u"DECT: Kitchen"_s);
        auto *number = named<QLineEdit>(dialog, u"Number"_s);
        QCOMPARE(QApplication::focusWidget(), number);
        QTest::keyClicks(number, u"030 23125042"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(dialled.size(), 1);
        QCOMPARE(dialled.first(), QVariantList({u"030 23125042"_s, u"DECT: Kitchen"_s}));
        QVERIFY(!button(dialog, u"Dial"_s)->isEnabled());
        dialog.showDialled({});
        QVERIFY(messageOf(dialog, MessageKind::Good).contains(u"DECT: Kitchen"_s));
        QTest::keyClick(button(dialog, u"Hang up"_s), Qt::Key_Space);
        QCOMPARE(hungUp.size(), 1);
        QVERIFY(!button(dialog, u"Hang up"_s)->isVisible());
        dialog.showHungUp({});
        QVERIFY(messageOf(dialog, MessageKind::Good).isEmpty());
        QVERIFY(button(dialog, u"Dial"_s)->isEnabled());
        QVERIFY(dialog.isVisible());
    }

    void numbersAreWrittenAsPeopleDo_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("shown");
        QTest::newRow("national") << u"03023125042"_s << u"030 23125042"_s;
        QTest::newRow("abroad") << u"00441632960123"_s << u"+44 1632 960123"_s;
        QTest::newRow("with a code") << u"*31#03023125042"_s << u"*31#03023125042"_s;
        QTest::newRow("digits for later") << u"03023125042,,12"_s << u"03023125042,,12"_s;
        QTest::newRow("internal") << u"**610"_s << u"**610"_s;
        QTest::newRow("two") << u"03023125042; 03023125043"_s << u"03023125042; 03023125043"_s;
    }
    void numbersAreWrittenAsPeopleDo()
    {
        QFETCH(const QString, given);
        OwnNumbers numbers;
        if (!numbers.load()) {
            QSKIP("The library for numbers is not installed");
        }
        DialDialog dialog((DialPlan()));
        dialog.formatNumbers(numbers.forms);
        dialog.setNumber(given);
        auto *field = named<QLineEdit>(dialog, u"Number"_s);
        QTEST(field->text(), "shown");
        QCOMPARE(dialString(field->text(), {}), dialString(given, {}));
    }

    void theFormComesLaterUnlessSomebodyTypes()
    {
        OwnNumbers numbers;
        if (!numbers.reader.failure().isEmpty()) {
            QSKIP("The library for numbers is not installed");
        }
        DialDialog typed((DialPlan()));
        typed.formatNumbers(numbers.forms);
        open(typed);
        QTest::keyClicks(named<QLineEdit>(typed, u"Number"_s), u"03023125042"_s);
        DialDialog dialog((DialPlan()));
        dialog.formatNumbers(numbers.forms);
        dialog.setNumber(u"03023125042"_s);
        QTRY_COMPARE(named<QLineEdit>(dialog, u"Number"_s)->text(), u"030 23125042"_s);
        QCOMPARE(named<QLineEdit>(typed, u"Number"_s)->text(), u"03023125042"_s);
    }

    void whatIsTypedIsCompleted()
    {
        OwnNumbers numbers;
        DialDialog dialog((DialPlan()));
        const QSignalSpy dialled(&dialog, &DialDialog::dialRequested);
        offerPeople(dialog, numbers.forms);
        open(dialog);
        auto *number = named<QLineEdit>(dialog, u"Number"_s);
        QTest::keyClicks(number, u"muster"_s);
        QAbstractItemView *list = number->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Erika Mustermann · "_s));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(number->text(), u"03023125042"_s);
        QCOMPARE(dialled.size(), 0);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(dialled.size(), 1);
    }

    void enterMeansWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("dials");
        QTest::newRow("a number") << u"030"_s << u"030"_s << true; // others begin like that
        QTest::newRow("a name") << u"erika"_s << u"03023125042"_s << false;
        QTest::newRow("nobody") << u"zacharias"_s << u"zacharias"_s << false;
    }
    void enterMeansWhatIsTyped()
    {
        QFETCH(QString, typed);
        OwnNumbers numbers;
        DialDialog dialog((DialPlan()));
        const QSignalSpy dialled(&dialog, &DialDialog::dialRequested);
        offerPeople(dialog, numbers.forms);
        open(dialog);
        auto *number = named<QLineEdit>(dialog, u"Number"_s);
        QTest::keyClicks(number, typed);
        QWidget *list = number->completer()->popup();
        QTest::keyClick(list->isVisible() ? list : number, Qt::Key_Return);
        QTEST(number->text(), "field");
        QTEST(dialled.size() == 1, "dials");
        QVERIFY(!list->isVisible());
    }

    void theArrowShowsWhoCalledLast()
    {
        OwnNumbers numbers;
        DialDialog dialog((DialPlan()));
        offerPeople(dialog, numbers.forms);
        open(dialog);
        auto *number = named<QLineEdit>(dialog, u"Number"_s);
        QTest::keyClick(number, Qt::Key_Down);
        QTRY_VERIFY(number->completer()->popup()->isVisible());
        QCOMPARE(number->completer()->popup()->model()->rowCount(), 2);
    }

    void theCallIsFollowed()
    {
        DialDialog dialog(
            {.countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s});
        dialog.setNames([](const QString &number) { return number == "23125042"_L1 ? u"Erika"_s : QString(); });
        open(dialog);
        auto *number = named<QLineEdit>(dialog, u"Number"_s);
        QTest::keyClicks(number, u"23125042"_s);
        QVERIFY(number->accessibleDescription().startsWith(u"Erika"_s));
        QTest::keyClick(number, Qt::Key_Return);
        dialog.showDialled({});
        const QString ringing = messageOf(dialog, MessageKind::Good);

        Call call;
        call.key = u"a"_s;
        call.direction = CallDirection::Outgoing;
        call.phase = CallPhase::Dialling;
        call.remote = u"030999"_s; // another one, at the same time
        dialog.followCall(call);
        QCOMPARE(messageOf(dialog, MessageKind::Good), ringing);
        call.key = u"b"_s;
        call.remote = u"03023125042"_s;
        dialog.followCall(call);
        QCOMPARE(messageOf(dialog, MessageKind::Busy), u"It is ringing at the other end."_s);
        call.phase = CallPhase::Talking;
        dialog.followCall(call);
        QCOMPARE(messageOf(dialog, MessageKind::Good), u"You are connected."_s);
        QVERIFY(button(dialog, u"Hang up"_s)->isVisible());
        call.phase = CallPhase::Ended;
        dialog.followCall(call);
        QCOMPARE(messageOf(dialog, MessageKind::Good), u"The call has ended."_s);
        QVERIFY(!button(dialog, u"Hang up"_s)->isVisible());
        call.phase = CallPhase::Talking;
        call.key = u"c"_s; // somebody dials the same number by hand later
        dialog.followCall(call);
        QCOMPARE(messageOf(dialog, MessageKind::Good), u"The call has ended."_s);
    }

    void theBoxChoosesThePhone()
    {
        DialDialog dialog((DialPlan()));
        QSignalSpy dialled(&dialog, &DialDialog::dialRequested);
        dialog.setPhones({u"DECT: Kitchen"_s}, u"DECT: Gone"_s);
        dialog.setNumber(u"110"_s);
        open(dialog);
        click(button(dialog, u"Dial"_s));
        QCOMPARE(dialled.first(), QVariantList({u"110"_s, QString()}));
    }

    void whatWillBeDialledIsShownBefore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("zero after the country") << u"+49 030 23125042"_s << u"The box dials 03023125042."_s;
        QTest::newRow("hidden") << u"*31#030 23125042"_s << u"The box dials *31#03023125042."_s;
        QTest::newRow("pauses")
            << u"030 23125042,,45#"_s
            << u"The box dials 03023125042, without “,,45#”: type those digits once somebody has answered."_s;
        QTest::newRow("two numbers") << u"030 23125042 / 0171 3920701"_s
                                     << u"The box dials 03023125042, the first of these numbers."_s;
        QTest::newRow("no number") << u"Erika"_s << QString();
    }
    void whatWillBeDialledIsShownBefore()
    {
        QFETCH(QString, text);
        DialDialog dialog((DialPlan()));
        open(dialog);
        auto *number = named<QLineEdit>(dialog, u"Number"_s);
        QTest::keyClicks(number, text);
        QTEST(number->accessibleDescription(), "shown");
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QCOMPARE(std::any_of(labels.begin(), labels.end(),
                             [number](const QLabel *label) {
                                 return label->isVisible() && label->text() == number->accessibleDescription();
                             }),
                 !number->accessibleDescription().isEmpty());
    }

    void whatIsNoNumberIsNotDialled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"Erika"_s;
        QTest::newRow("several numbers") << u"0302312*"_s;
        QTest::newRow("address") << u"erika@example.org"_s;
    }
    void whatIsNoNumberIsNotDialled()
    {
        QFETCH(QString, text);
        DialDialog dialog((DialPlan()));
        QSignalSpy dialled(&dialog, &DialDialog::dialRequested);
        dialog.setNumber(text);
        open(dialog);
        click(button(dialog, u"Dial"_s));
        QCOMPARE(dialled.size(), 0);
        QVERIFY(!messageOf(dialog, MessageKind::Bad).isEmpty());
        QTest::keyClick(named<QLineEdit>(dialog, u"Number"_s), Qt::Key_1);
        QVERIFY(messageOf(dialog, MessageKind::Bad).isEmpty());
    }

    void diallingAndHangingUpFail()
    {
        DialDialog dialog((DialPlan()));
        dialog.setNumber(u"110"_s);
        open(dialog);
        click(button(dialog, u"Dial"_s));
        dialog.showDialled(failure(Tr064Error::ClickToDialOff));
        QCOMPARE(messageOf(dialog, MessageKind::Bad), boxErrorText(Tr064Error::ClickToDialOff));
        click(button(dialog, u"Dial"_s));
        dialog.showDialled({});
        click(button(dialog, u"Hang up"_s));
        dialog.showHungUp(failure(Tr064Error::Network));
        QCOMPARE(messageOf(dialog, MessageKind::Bad), boxErrorText(Tr064Error::Network));
        QVERIFY(button(dialog, u"Hang up"_s)->isVisible()); // it may still ring
    }

    void allControlsHaveNames()
    {
        const CertificateDialog certificate(CertificateTrouble::Unknown, u"fritz.box"_s, fingerprint);
        const PasswordDialog password(u"tray"_s, KeyStore::Available);
        const SecondFactorDialog secondFactor;
        const BlockDialog block(u"1"_s, u"1"_s, u"a"_s);
        const DialDialog dial((DialPlan()));
        for (const QDialog *dialog :
             std::initializer_list<const QDialog *> {&certificate, &password, &secondFactor, &block, &dial}) {
            QVERIFY(!dialog->windowTitle().isEmpty());
            for (QWidget *control : dialog->findChildren<QWidget *>()) {
                const bool isInner
                    = control->objectName().startsWith(u"qt_"_s) || control->inherits("QComboBoxListView");
                if (!isInner && (control->focusPolicy() & Qt::TabFocus) != 0) {
                    QVERIFY2(!accessibleNameOf(control).isEmpty(), control->metaObject()->className());
                }
            }
        }
    }
};

QTEST_MAIN(TestBoxDialogs)
#include "tst_boxdialogs.moc"
