// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/controls.h"
#include "tests/support/fakeaccount.h"
#include "ui/settings/accessform.h"
#include "ui/text/boxtext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** The page on the screen. */
struct OpenForm {
    explicit OpenForm(const Settings &settings = {})
        : store(settings)
        , form(account, store, nullptr)
        , edits(&store, &SettingsStore::changed)
    {
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form)) {
            qFatal("the window does not open");
        }
    }

    [[nodiscard]] QComboBox *users() { return named<QComboBox>(form, u"User"_s); }
    [[nodiscard]] QString told() { return button(u"Log in…"_s)->accessibleDescription(); }
    [[nodiscard]] QPushButton *button(const QString &name) { return named<QPushButton>(form, name); }

    [[nodiscard]] const Settings &settings() const { return store.inForce(); }

    [[nodiscard]] QStringList messages(MessageKind kind) const
    {
        QStringList texts;
        for (const FieldMessage *message : form.findChildren<FieldMessage *>()) {
            if (message->isVisible() && message->kind() == kind) {
                texts.append(message->text());
            }
        }
        return texts;
    }

    FakeAccount account;
    SettingsStore store;
    AccessForm form;
    QSignalSpy edits;
};

LoginState withUsers(const QStringList &users, const QString &user)
{
    LoginState state;
    state.form.users = users;
    state.form.user = user;
    return state;
}

LoginState loggedIn(BoxPermission phone, BoxPermission dial)
{
    LoginState state;
    state.stage = LoginStage::LoggedIn;
    state.rights = BoxRights {.user = u"tray"_s, .phone = phone, .dial = dial};
    return state;
}

} // namespace

class TestAccessForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void askedWhenShown()
    {
        FakeAccount account;
        SettingsStore store;
        AccessForm form(account, store, nullptr);
        QCOMPARE(account.questions, 0);
        form.show();
        QCOMPARE(account.questions, 1);
    }

    void usersOfTheBoxAreOffered()
    {
        OpenForm open;
        open.account.setLogin(withUsers({u"fritz1234"_s, u"tray"_s}, u"tray"_s));
        QCOMPARE(open.users()->count(), 2);
        QCOMPARE(open.users()->currentText(), u"tray"_s); // the last one
        QTest::keyClick(open.users(), Qt::Key_Up);
        click(open.button(u"Log in…"_s));
        QCOMPARE(open.account.logins, 1);
        QCOMPARE(open.edits.size(), 1);
        QCOMPARE(open.settings().fritzBox.user, u"fritz1234"_s);
    }

    void aUserThatTheBoxDoesNotTellOfIsTyped()
    {
        OpenForm open;
        open.users()->setFocus();
        QTest::keyClicks(open.users(), u" tray "_s); // blanks are a frequent cause of trouble
        open.account.setLogin(withUsers({u"anna"_s}, u"anna"_s)); // too late to change what is typed
        click(open.button(u"Log in…"_s));
        QCOMPARE(open.account.logins, 1);
        QCOMPARE(open.settings().fritzBox.user, u"tray"_s);
    }

    void whereOnlyThePasswordIsKnownNobodyIsAskedForAUser()
    {
        OpenForm open;
        LoginState state = withUsers({u"fritz1234"_s}, u"fritz1234"_s);
        state.form.onlyPassword = true;
        open.account.setLogin(state);
        QVERIFY(!open.users()->isVisible());
        click(open.button(u"Log in…"_s));
        QCOMPARE(open.account.logins, 1);
        QCOMPARE(open.settings().fritzBox.user, u"fritz1234"_s);
    }

    void theUserOfTheSettingsWins()
    {
        Settings settings;
        settings.fritzBox.user = u"anna"_s;
        OpenForm open(settings);
        open.account.setLogin(withUsers({u"tray"_s, u"anna"_s}, u"tray"_s));
        QCOMPARE(open.users()->currentText(), u"anna"_s);
    }

    // Whoever has to type one is asked by a dialog of its own: two fields on top of each other would confuse.
    void noPasswordIsTypedHere()
    {
        OpenForm open;
        for (const QLineEdit *field : open.form.findChildren<QLineEdit *>()) {
            QVERIFY(field->echoMode() == QLineEdit::Normal);
        }
        LoginState state;
        state.stage = LoginStage::Trying;
        open.account.setLogin(state);
        QVERIFY(!open.button(u"Log in…"_s)->isEnabled());
        state.stage = LoginStage::Failed;
        open.account.setLogin(state);
        QVERIFY(open.button(u"Log in…"_s)->isEnabled());
    }

    void tellsWhereThePasswordIs()
    {
        OpenForm open;
        QVERIFY(!open.button(u"Log out"_s)->isVisible());
        QVERIFY(open.told().contains(u"asks for the password"_s));
        LoginState state;
        state.password = PasswordPlace::KeyStore;
        open.account.setLogin(state);
        QVERIFY(open.told().contains(u"in the key store"_s));
        click(open.button(u"Log out"_s));
        QCOMPARE(open.account.logouts, 1);
        state.password = PasswordPlace::Memory; // the user wanted it so
        open.account.setLogin(state);
        QCOMPARE(open.told(), u"Rufzeichen knows the password until it ends."_s);
        QVERIFY(open.button(u"Log out"_s)->isVisible());
        state.store = KeyStore::Missing;
        open.account.setLogin(state);
        QVERIFY(open.told().contains(u"until it ends"_s) && open.told().contains(u"no key store"_s));
        state.store = KeyStore::Refusing;
        open.account.setLogin(state);
        QVERIFY(!open.told().contains(u"no key store"_s) && open.told().contains(u"locked"_s));
    }

    void aPasswordOfTheEnvironmentIsNotForgotten()
    {
        OpenForm open;
        LoginState state;
        state.password = PasswordPlace::Environment;
        open.account.setLogin(state);
        QVERIFY(open.told().contains(u"RUFZEICHEN_PASSWORD"_s));
        QVERIFY(!open.told().contains(u"key store"_s));
        QVERIFY(!open.button(u"Log out"_s)->isVisible()); // it would be there again
    }

    void tellsThatNothingIsEncrypted()
    {
        OpenForm open;
        LoginState state = loggedIn(BoxPermission::ReadWrite, BoxPermission::ReadWrite);
        open.account.setLogin(state);
        QVERIFY(open.messages(MessageKind::Note).isEmpty());
        state.withoutTls = true;
        open.account.setLogin(state);
        QCOMPARE(open.messages(MessageKind::Note).size(), 1);
        QVERIFY(open.messages(MessageKind::Note).constFirst().contains(u"unencrypted"_s));
        state.stage = LoginStage::Trying;
        open.account.setLogin(state);
        QVERIFY(open.messages(MessageKind::Note).isEmpty());
    }

    void whatGoesWrongIsSaid_data()
    {
        QTest::addColumn<Tr064Error>("error");
        QTest::newRow("password") << Tr064Error::WrongPassword;
        QTest::newRow("applications") << Tr064Error::ApplicationsOff;
        QTest::newRow("certificate") << Tr064Error::CertificateUnknown;
        QTest::newRow("network") << Tr064Error::Network;
    }
    void whatGoesWrongIsSaid()
    {
        QFETCH(Tr064Error, error);
        OpenForm open;
        LoginState state;
        state.stage = LoginStage::Failed;
        state.error = error;
        open.account.setLogin(state);
        QCOMPARE(open.messages(MessageKind::Bad), QStringList {boxErrorText(error)});
        QVERIFY(open.button(u"Log in…"_s)->isEnabled());
        open.account.setLogin({});
        QVERIFY(open.messages(MessageKind::Bad).isEmpty());
    }

    void rightsAreExplained_data()
    {
        using enum BoxPermission;
        QTest::addColumn<BoxPermission>("phone");
        QTest::addColumn<BoxPermission>("dial");
        QTest::addColumn<QStringList>("missing"); // uses
        QTest::addColumn<QList<BoxRight>>("explained");
        const QString read = BoxRightText::use(BoxUse::Read);
        const QString write = BoxRightText::use(BoxUse::Write);
        const QString dialling = BoxRightText::use(BoxUse::Dial);
        QTest::newRow("all") << ReadWrite << ReadWrite << QStringList() << QList<BoxRight>();
        QTest::newRow("none") << None << None << QStringList {read, write, dialling} << QList {BoxRight::Phone};
        QTest::newRow("reading") << ReadOnly << None << QStringList {write, dialling} << QList {BoxRight::Phone};
        QTest::newRow("no dialling") << ReadWrite << None << QStringList {dialling} << QList {BoxRight::Dial};
    }
    void rightsAreExplained()
    {
        QFETCH(BoxPermission, phone);
        QFETCH(BoxPermission, dial);
        QFETCH(QList<BoxRight>, explained);
        OpenForm open;
        open.account.setLogin(loggedIn(phone, dial));
        QTEST(open.messages(MessageKind::Bad), "missing");
        const QStringList good = open.messages(MessageKind::Good);
        QCOMPARE(good.size() + open.messages(MessageKind::Bad).size(), 4); // three uses after who has logged in
        QVERIFY(good.first().contains(u"tray"_s));
        QStringList explanations;
        for (const SmallPrint *print : open.form.findChild<RightsList *>()->findChildren<SmallPrint *>()) {
            explanations.append(print->text());
        }
        QCOMPARE(explanations.size(), explained.size());
        for (const BoxRight right : std::as_const(explained)) {
            QVERIFY(explanations.contains(BoxRightText::howToGive(right)));
        }
    }

    // The box has not answered yet, was busy, or is too old to know the question.
    void whatIsNotKnownIsNoMissingRight()
    {
        OpenForm open;
        LoginState state;
        state.stage = LoginStage::LoggedIn;
        open.account.setLogin(state);
        QCOMPARE(open.messages(MessageKind::Good).size(), 1);
        QVERIFY(open.messages(MessageKind::Bad).isEmpty());
        QVERIFY(!open.form.findChild<RightsList *>()->isVisibleTo(&open.form));
    }

    void eachRightHasAnExplanation()
    {
        for (const BoxRight right : {BoxRight::Phone, BoxRight::Dial}) {
            QVERIFY(BoxRightText::howToGive(right).contains(u"System › FRITZ!Box Users"_s));
        }
        QVERIFY(BoxRightText::howToGive(BoxRight::Phone) != BoxRightText::howToGive(BoxRight::Dial));
        QCOMPARE(
            QSet({BoxRightText::use(BoxUse::Read), BoxRightText::use(BoxUse::Write), BoxRightText::use(BoxUse::Dial)})
                .size(),
            3);
    }

    void thePhoneOfTheSettingsStaysAmongTheChoices()
    {
        Settings settings;
        settings.fritzBox.dialPhone = u"DECT: Gone"_s;
        OpenForm open(settings);
        auto *phones = named<QComboBox>(open.form, u"Phone that rings"_s);
        QCOMPARE(phones->currentText(), u"DECT: Gone"_s);
        LoginState state;
        state.phones = {u"DECT: Kitchen"_s, u"FON1: Hall"_s};
        open.account.setLogin(state);
        QCOMPARE(phones->count(), 4);
        QCOMPARE(phones->currentText(), u"DECT: Gone"_s);
        QCOMPARE(open.edits.size(), 0);
        QTest::keyClick(phones, Qt::Key_Up);
        QCOMPARE(open.edits.size(), 1);
        QCOMPARE(open.settings().fritzBox.dialPhone, u"FON1: Hall"_s);
        QTest::keyClick(phones, Qt::Key_Home);
        QCOMPARE(open.settings().fritzBox.dialPhone, QString());
    }
};

QTEST_MAIN(TestAccessForm)
#include "tst_accessform.moc"
