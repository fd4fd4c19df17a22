// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/historydatabase.h"
#include "core/settings/settingsstore.h"
#include "tests/support/callmaker.h"
#include "tests/support/controls.h"
#include "ui/settings/historyform.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

class Account : public BoxAccount
{
public:
    [[nodiscard]] const LoginState &login() const override { return m_login; }
    [[nodiscard]] QStringList phonebooks() const override { return {}; }
    [[nodiscard]] QList<OwnNumber> ownNumbers() const override { return {}; }
    [[nodiscard]] std::optional<DialPlan> learnedDialPlan() const override { return DialPlan {.areaCode = u"30"_s}; }
    void askForUsers() override { }
    void logIn() override { }
    void logOut() override { }

private:
    LoginState m_login;
};

} // namespace

/** The page of the settings from which calls are removed, with a real history. */
class TestHistoryForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
        m_settings = std::make_unique<SettingsStore>(Settings());
        m_form = std::make_unique<HistoryForm>(*m_settings, *m_history, m_account, nullptr);
        m_form->show();
    }
    void cleanup()
    {
        m_form.reset();
        m_history.reset();
    }

    void aShorterRetentionGoesByTheRuleOfTheRetention()
    {
        storeDaysAgo(u"new"_s, 1, 1);
        storeDaysAgo(u"older"_s, 40, 40);
        storeDaysAgo(u"old, but imported yesterday"_s, 40, 1);
        QTest::keyClick(retention(), Qt::Key_Home);
        QVERIFY(question()->informativeText().startsWith(u"1 older call"_s));
        QTest::keyClick(question(), Qt::Key_Return); // the safe answer is the default
        QTRY_VERIFY(!question());
        QCOMPARE(m_settings->inForce().retentionDays, Settings().retentionDays);
        QCOMPARE(retention()->currentData().toInt(), Settings().retentionDays);
        QCOMPARE(m_history->reader().count({}), 3);

        QTest::keyClick(retention(), Qt::Key_Home);
        click(named<QPushButton>(*question(), u"Remove older calls"_s));
        QCOMPARE(m_settings->inForce().retentionDays, 30);
        QCOMPARE(m_settings->inForce().confirmedRetentionDays, 30);
        QCOMPARE(m_history->reader().count({}), 2);
        QCOMPARE(message()->text(), u"1 call(s) removed."_s);
    }

    // A file that somebody has changed by hand, or brought from another computer.
    void whatTheFileWantsRemovedIsConfirmedOnce()
    {
        storeDaysAgo(u"new"_s, 1, 1);
        storeDaysAgo(u"older"_s, 40, 40);
        storeDaysAgo(u"older still"_s, 50, 50);
        SettingsStore settings(m_folder->filePath(u"rufzeichen.ini"_s), {{retentionKey, u"30"_s}});
        QVERIFY(settings.load().failure.isEmpty());
        settings.save(retentionKey);
        HistoryForm form(settings, *m_history, m_account, nullptr);
        form.show();
        auto *remove = named<QPushButton>(form, u"Remove older calls…"_s);
        QVERIFY(remove->isVisible());
        QCOMPARE(form.findChildren<FieldMessage *>().constFirst()->text(),
                 u"2 call(s) are older, and still there."_s);
        QCOMPARE(form.findChildren<FieldMessage *>().constFirst()->kind(), MessageKind::Note); // nothing has failed
        click(remove);
        click(named<QPushButton>(*form.findChild<QMessageBox *>(), u"Remove older calls"_s));
        QCOMPARE(m_history->reader().count({}), 1);
        QCOMPARE(settings.inForce().retentionDays, 30);
        QCOMPARE(settings.inForce().confirmedRetentionDays, 30);
        QVERIFY(!remove->isVisible());
    }

    void aNumberIsForgottenHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("calls");
        QTest::newRow("as it was sent") << u"03023125222"_s << 3;
        QTest::newRow("with blanks") << u" 030 23125222 "_s << 3;
        QTest::newRow("with the country") << u"+49 (30) 23125222"_s << 3;
        QTest::newRow("without the area") << u"23125222"_s << 3;
        QTest::newRow("no such number") << u"030 231252"_s << 0;
        QTest::newRow("no number at all") << u"anna@example"_s << 0;
        QTest::newRow("an address") << u"anna@sip.example"_s << 1;
    }
    void aNumberIsForgottenHoweverItIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(int, calls);
        storeDaysAgo(u"1"_s, 1, 1, u"03023125222"_s);
        storeDaysAgo(u"2"_s, 2, 2, u"03023125222"_s);
        storeDaysAgo(u"3"_s, 3, 3, u"+493023125222"_s);
        storeDaysAgo(u"4"_s, 3, 3, u"anna@sip.example"_s);
        storeDaysAgo(u"5"_s, 3, 3, QString());
        auto *field = named<QLineEdit>(*m_form, u"A number"_s);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        if (calls == 0) {
            QVERIFY(!question());
            QCOMPARE(message()->text(), u"There are no such calls."_s);
            return;
        }
        QVERIFY(question()->informativeText().startsWith(QString::number(calls)));
        QCOMPARE(m_history->reader().count({}), 5);
        click(named<QPushButton>(*question(), u"Forget"_s));
        QCOMPARE(m_history->reader().count({}), 5 - calls);
        QCOMPARE(message()->text(), u"%1 call(s) removed."_s.arg(calls));
    }

    void allCallsAreRemovedOnceConfirmed()
    {
        storeDaysAgo(u"old"_s, 400, 400);
        storeDaysAgo(u"the box is ahead"_s, -400, 0);
        click(named<QPushButton>(*m_form, u"Remove all calls…"_s));
        QVERIFY(question()->informativeText().startsWith(u"2 call"_s));
        QCOMPARE(m_history->reader().count({}), 2);
        click(named<QPushButton>(*question(), u"Remove all"_s));
        QCOMPARE(m_history->reader().count({}), 0);
    }

    void aLockedHistoryIsNotCalledEmpty()
    {
        storeDaysAgo(u"1"_s, 1, 1);
        HistoryDatabase other(m_history->path());
        QCOMPARE(other.open(), HistoryOpening());
        click(named<QPushButton>(*m_form, u"Remove all calls…"_s));
        static_cast<void>(other.inTransaction([this](HistoryTransaction &) {
            click(named<QPushButton>(*question(), u"Remove all"_s));
            return std::optional<bool>();
        }));
        QCOMPARE(message()->kind(), MessageKind::Bad);
        QVERIFY(message()->text().contains(u"still there"_s));
        QCOMPARE(m_history->reader().count({}), 1);
    }

    void aDefaultThatIsChosenIsStored()
    {
        SettingsStore settings(m_folder->filePath(u"rufzeichen.ini"_s), {});
        QVERIFY(settings.load().failure.isEmpty());
        QVERIFY(!settings.isStored(retentionKey));
        HistoryForm form(settings, *m_history, m_account, nullptr);
        auto *retention = named<QComboBox>(form, u"Keep calls"_s);
        Q_EMIT retention->activated(retention->currentIndex());
        QVERIFY(settings.isStored(retentionKey));
    }

private:
    void storeDaysAgo(const QString &key, int began, int arrived, const QString &remote = u"030"_s)
    {
        const QDateTime now = QDateTime::currentDateTime();
        Call call = missed(key, "16.06.20 12:25:42", remote);
        call.started = BoxTime::fromLocal(now.addDays(-began));
        call.moment = call.started;
        m_history->store(call, now.addDays(-arrived));
    }

    QComboBox *retention() { return named<QComboBox>(*m_form, u"Keep calls"_s); }
    FieldMessage *message() { return m_form->findChildren<FieldMessage *>().constLast(); }
    QMessageBox *question() { return m_form->findChild<QMessageBox *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<SettingsStore> m_settings;
    Account m_account;
    std::unique_ptr<HistoryForm> m_form;
};

QTEST_MAIN(TestHistoryForm)
#include "tst_historyform.moc"
