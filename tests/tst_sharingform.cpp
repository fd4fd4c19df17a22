// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/controls.h"
#include "tests/support/spokenlanguage.h"
#include "ui/settings/officesharing.h"
#include "ui/settings/settingspane.h"
#include "ui/settings/sharingform.h"
#include "ui/text/sharetext.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int failureCount = static_cast<int>(ShareFailure::Network) + 1;

/** A shared history that stands as a test says. */
class FakeSharing : public OfficeSharing
{
public:
    [[nodiscard]] const SharingState &state() const override { return m_state; }
    void test() override { ++tests; }
    void setPassword(const QString &password) override { passwords.append(password); }
    void setState(const SharingState &state)
    {
        m_state = state;
        Q_EMIT changed();
    }

    int tests = 0;
    QStringList passwords;

private:
    SharingState m_state;
};

/** The page on the screen. */
struct OpenForm {
    explicit OpenForm(const Settings &settings = {})
        : store(settings)
        , form(&sharing, store, nullptr)
    {
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form)) {
            qFatal("the window does not open");
        }
    }

    [[nodiscard]] QLineEdit *field(const QString &name) { return named<QLineEdit>(form, name); }
    [[nodiscard]] const ShareSettings &settings() const { return store.inForce().share; }

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

    FakeSharing sharing;
    SettingsStore store;
    SharingForm form;
};

SharingState sharingOf(const ShareState &state)
{
    SharingState sharing;
    sharing.sharing = state;
    return sharing;
}

SharingState foundOf(const ShareCheck &check)
{
    SharingState sharing;
    sharing.found = check;
    return sharing;
}

} // namespace

/** The page for the history that an office shares. */
class TestSharingForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theStateIsShown_data()
    {
        QTest::addColumn<SharingState>("state");
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QString>("text");
        using Phase = ShareState::Phase;
        const QDateTime yesterday({2026, 3, 4}, {17, 5}, Qt::UTC);
        QTest::newRow("connecting") << sharingOf({.phase = Phase::Connecting}) << MessageKind::Busy
                                    << u"Connecting to the server of the shared history…"_s;
        QTest::newRow("in step") << sharingOf({.phase = Phase::InStep}) << MessageKind::Good
                                 << u"The history is shared and up to date."_s;
        QTest::newRow("progress") << sharingOf({.phase = Phase::Sending, .done = 1200, .total = 1000000})
                                  << MessageKind::Busy << u"Bringing the histories together: 1,200 of 1,000,000…"_s;
        QTest::newRow("no total") << sharingOf({.phase = Phase::Sending}) << MessageKind::Busy
                                  << u"Bringing the histories together…"_s;
        QTest::newRow("only reads") << sharingOf({.phase = Phase::InStep, .failure = ShareFailure::Denied})
                                    << MessageKind::Note << ShareText::failure(ShareFailure::Denied);
        QTest::newRow("waiting") << sharingOf(
            {.phase = Phase::Waiting, .failure = ShareFailure::Timeout, .waiting = 3, .lastContact = yesterday})
                                 << MessageKind::Bad
                                 << ShareText::failure(ShareFailure::Timeout)
                + u" 3 change(s) of this computer will be shared once it works again. The server has last answered "
                  u"on 04/03/2026 18:05."_s;
        QTest::newRow("works") << foundOf({.server = {.rights = ShareRights::ReadAndWrite}}) << MessageKind::Good
                               << u"Works. This user may read and write."_s;
        QTest::newRow("may only read")
            << foundOf({.server = {.rights = ShareRights::Read}}) << MessageKind::Note
            << u"Works. This user may only read: the others don't see what happens here."_s;
        SharingState running;
        running.trial = SharingState::Trial::Running;
        QTest::newRow("trial") << running << MessageKind::Busy << u"Asking the server…"_s;
        SharingState forgetful;
        forgetful.isPasswordKept = false;
        QTest::newRow("no key store")
            << forgetful << MessageKind::Note
            << u"The key store of your desktop did not take the password: Rufzeichen knows it until it ends."_s;
        for (int number = 0; number < failureCount; ++number) {
            const auto failure = static_cast<ShareFailure>(number);
            QTest::addRow("found %d", number)
                << foundOf({.failure = failure}) << MessageKind::Bad << ShareText::failure(failure);
            QTest::addRow("waiting %d", number) << sharingOf({.phase = Phase::Waiting, .failure = failure})
                                                << MessageKind::Bad << ShareText::failure(failure);
        }
    }
    void theStateIsShown()
    {
        QFETCH(SharingState, state);
        QFETCH(MessageKind, kind);
        QFETCH(QString, text);
        OpenForm open;
        open.sharing.setState(state);
        QCOMPARE(open.messages(kind), QStringList {text});
        open.sharing.setState({});
        QCOMPARE(open.messages(kind), QStringList());
    }

    void eachFailureHasWordsOfItsOwn()
    {
        QSet<QString> texts;
        for (int number = 0; number < failureCount; ++number) {
            const QString text = ShareText::failure(static_cast<ShareFailure>(number));
            QVERIFY2(text.endsWith(u'.'), qUtf8Printable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), failureCount);
    }

    // A server may say whatever it wants.
    void wordsOfOthersAreShownAsTheyMayBe()
    {
        const QString shown = ShareText::failure(ShareFailure::Network, u"a\x1B[31m\n\u202E"_s + QString(5000, u'b'));
        QVERIFY(shown.contains(u"The connection to the server is broken. (a"_s));
        QVERIFY(!shown.contains(u'\x1B') && !shown.contains(u'\n') && !shown.contains(u'\u202E'));
        QVERIFY(shown.size() < 300);
        QVERIFY(!ShareText::failure(ShareFailure::WrongLogin, u"role x"_s).contains(u"role x"_s));
    }

    void aLostClaimIsTold_data()
    {
        QTest::addColumn<ClaimAnswer>("answer");
        QTest::addColumn<QString>("text");
        const ClaimWish claim {.kind = ClaimWish::Kind::Claim, .key = u"a"_s, .by = u"Anna"_s};
        const ClaimWish release {.kind = ClaimWish::Kind::Release, .key = u"a"_s, .by = u"Anna"_s};
        QTest::newRow("won") << ClaimAnswer {.wish = claim, .claimant = u"Anna"_s} << QString();
        QTest::newRow("lost") << ClaimAnswer {.wish = claim, .claimant = u"Berta"_s}
                              << u"Berta was faster and calls back."_s;
        QTest::newRow("released") << ClaimAnswer {.wish = release} << QString();
        QTest::newRow("not claimed")
            << ClaimAnswer {.wish = claim, .failure = ShareFailure::Network}
            << u"The others could not be told that you call back. The connection to the server is broken."_s;
        QTest::newRow("not released")
            << ClaimAnswer {.wish = release, .failure = ShareFailure::Network}
            << u"The others could not be told that you do not call back. The connection to the server is broken."_s;
    }
    void aLostClaimIsTold()
    {
        QFETCH(ClaimAnswer, answer);
        QTEST(ShareText::claim(answer), "text");
    }

    // What is typed counts before it is tried, and the password is for the user that was typed.
    void theServerIsTriedAsItIsTyped()
    {
        OpenForm open;
        open.field(u"Server"_s)->setFocus();
        for (const QString &typed : {u"db.local"_s, u""_s, u"anna"_s, u"geheim1!"_s}) { // the database stays
            QTest::keyClicks(QApplication::focusWidget(), typed);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(open.field(u"Server's password"_s)->echoMode(), QLineEdit::Password);
        QCOMPARE(open.sharing.passwords, QStringList {u"geheim1!"_s});
        QVERIFY(open.field(u"Server's password"_s)->text().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(open.sharing.tests, 1);
        QCOMPARE(open.settings().host, u"db.local"_s);
        QCOMPARE(open.settings().user, u"anna"_s);
    }

    void theFileOfCertificatesIsChosen()
    {
        QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.crt"_s);
        QVERIFY(file.open());
        OpenForm open;
        click(named<QPushButton>(open.form, u"Choose…"_s));
        auto *chooser = open.form.findChild<QFileDialog *>();
        QVERIFY(chooser != nullptr);
        Q_EMIT chooser->fileSelected(file.fileName());
        chooser->close();
        QCOMPARE(open.settings().authorities, file.fileName());
        QCOMPARE(open.field(u"Trusted certificates"_s)->text(), file.fileName());
    }

    void whereAnyCertificateDoesNoneIsChosen()
    {
        OpenForm open;
        QVERIFY(open.field(u"Trusted certificates"_s)->isEnabled());
        QTest::keyClick(named<QComboBox>(open.form, u"Certificate of the server"_s), Qt::Key_Down);
        QCOMPARE(open.settings().trust, ShareTrust::Encrypted);
        QVERIFY(!open.field(u"Trusted certificates"_s)->isEnabled());
        QVERIFY(!named<QPushButton>(open.form, u"Choose…"_s)->isEnabled());
    }

    void theNameIsThatOfTheAccount()
    {
        OpenForm open;
        const QLineEdit *name = open.field(u"Your name"_s);
        QCOMPARE(name->placeholderText(), shownShareName({}));
        QVERIFY(name->text().isEmpty());
    }

    // Whoever reads the settings to somebody says with whom what is shared.
    void theSwitchSaysWhatIsShared()
    {
        OpenForm open;
        const QString told
            = named<QCheckBox>(open.form, u"Share the history with other desks"_s)->accessibleDescription();
        for (const QString &word : {u"calls"_s, u"notes"_s, u"called back"_s, u"lines"_s, u"Phone books"_s}) {
            QVERIFY2(told.contains(word), qUtf8Printable(word));
        }
    }

    void withoutAServerNothingCanBeTried()
    {
        SettingsStore store;
        SharingForm form(nullptr, store, nullptr);
        QVERIFY(!named<QPushButton>(form, u"Test the server"_s)->isEnabled());
        QVERIFY(!named<QLineEdit>(form, u"Server's password"_s)->isEnabled());
    }

    // A message that grows while it is shown.
    void messagesAreNeverCut_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 400; width < 800; width += 13) {
            QTest::addRow("%d", width) << width;
        }
    }
    void messagesAreNeverCut()
    {
        QFETCH(int, width);
        const SpokenLanguage german(u"de"_s);
        FakeSharing sharing;
        SettingsStore store;
        SettingsPane pane({}, {}, {new SharingForm(&sharing, store, nullptr)}, nullptr);
        pane.resize(width, 700);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        SharingState running;
        running.trial = SharingState::Trial::Running;
        sharing.setState(running);
        QCoreApplication::sendPostedEvents();
        sharing.setState(foundOf({.failure = ShareFailure::Refused}));
        const FieldMessage *shown = nullptr;
        for (const FieldMessage *message : pane.findChildren<FieldMessage *>()) {
            shown = message->isVisible() ? message : shown;
        }
        QVERIFY(shown != nullptr);
        QTRY_COMPARE(shown->height(), shown->heightForWidth(shown->width()));
    }
};

QTEST_MAIN(TestSharingForm)
#include "tst_sharingform.moc"
