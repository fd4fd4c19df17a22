// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/ruleedits.h"
#include "core/settings/settingsstore.h"
#include "core/settings/settingstable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/resource.h>
#    include <unistd.h>
#endif

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

void setRetention(Settings &settings)
{
    settings.retentionDays = 30;
}

void setDailyLog(Settings &settings)
{
    settings.logMode = LogMode::Daily;
}

QStringList ruleNames(const SettingsStore &store)
{
    QStringList names;
    for (const Rule &rule : store.inForce().rules) {
        names.append(rule.name);
    }
    return names;
}

QStringList problems(const LoadedSettings &loaded)
{
    QStringList texts;
    for (const RuleSection &section : loaded.unreadableRules) {
        const RuleProblem &problem = section.reading.problem;
        const QString text = u"[%1] %2: %3"_s.arg(section.group, section.name, problem.key);
        texts.append(problem.meant.isEmpty() ? text : u"%1, meant %2"_s.arg(text, problem.meant));
    }
    return texts;
}

/** Another value than the default for each setting, in the form of the file. */
QVariant otherValue(QLatin1StringView name)
{
    static const QHash<QString, QVariant> values {
        {u"fritzbox/host"_s, u"fd00::1"_s},
        {u"fritzbox/port"_s, u"10120"_s},
        {u"fritzbox/user"_s, u"Meier, Anna & \"co\""_s},
        {u"fritzbox/tr064Port"_s, u"49001"_s},
        {u"fritzbox/tls"_s, u"preferred"_s},
        {u"fritzbox/dialPhone"_s, u"DECT: Küche; oben"_s},
        {u"fritzbox/dialWithoutAsking"_s, u"true"_s},
        {u"numbers/countryCode"_s, u"43"_s},
        {u"numbers/areaCode"_s, u"030"_s},
        {u"log/mode"_s, u"daily"_s},
        {u"log/masking"_s, u"pseudonymous"_s},
        {u"notifications/incoming"_s, u"false"_s},
        {u"notifications/missed"_s, u"false"_s},
        {u"notifications/connectionLost"_s, u"false"_s},
        {u"notifications/sound"_s, u"false"_s},
        {u"notifications/followDoNotDisturb"_s, u"false"_s},
        {u"notifications/machineIsMissed"_s, u"false"_s},
        {u"notifications/holdMilliseconds"_s, u"0"_s},
        {u"notifications/detail"_s, u"hidden"_s},
        {u"quietHours/enabled"_s, u"true"_s},
        {u"notifications/silentLines"_s, QStringList {u"732123"_s, u"+4930"_s}},
        {u"notifications/uncountedLines"_s, QStringList {u"69123"_s}},
        {u"notifications/important"_s, QStringList {u"0175123"_s, u"anna@provider.example"_s}},
        {u"lines/names"_s, QStringList {u"69123=Büro = \"Lager\", hinten"_s, u"732123=Privat"_s}},
        {u"lines/machines"_s, QStringList {u"20"_s, u"0"_s}},
        {u"lines/colours"_s, QStringList {u"69123=red"_s, u"732123=blue"_s}},
        {u"lines/ringTones"_s, QStringList {u"69123=none"_s, u"732123=/home/anna/a = b, \"c\".wav"_s}},
        {u"lines/phones"_s, QStringList {u"10=Omas Telefon"_s}},
        {u"quietHours/from"_s, u"23:30"_s},
        {u"quietHours/until"_s, u"06:15"_s},
        {u"quietHours/days"_s, u"67"_s},
        {u"appearance/colours"_s, u"dark"_s},
        {u"appearance/textSize"_s, u"larger"_s},
        {u"appearance/trayIcon"_s, u"light"_s},
        {u"appearance/blink"_s, u"false"_s},
        {u"appearance/language"_s, u"de"_s},
        {retentionKey, u"36500"_s},
        {u"history/confirmedRetentionDays"_s, u"730"_s},
        {u"lookup/address"_s, u"https://example.org/?number=%1&from=me"_s},
        {u"program/firstRunDone"_s, u"true"_s},
        {u"mqtt/enabled"_s, u"true"_s},
        {u"mqtt/host"_s, u"192.168.178.30"_s},
        {u"mqtt/port"_s, u"8883"_s},
        {u"mqtt/tls"_s, u"true"_s},
        {u"mqtt/user"_s, u"rufzeichen"_s},
        {u"mqtt/prefix"_s, u"haus/telefon"_s},
        {u"mqtt/discoveryPrefix"_s, u"ha"_s},
        {u"mqtt/masking"_s, u"none"_s},
        {u"mqtt/commands"_s, u"true"_s},
        {u"sharing/enabled"_s, u"true"_s},
        {u"sharing/host"_s, u"/run/postgresql"_s},
        {u"sharing/port"_s, u"5433"_s},
        {u"sharing/database"_s, u"Büro, \"oben\""_s},
        {u"sharing/user"_s, u"anna; meier"_s},
        {u"sharing/trust"_s, u"encrypted"_s},
        {u"sharing/authorities"_s, u"/home/anna/a, \"b\" =c.crt"_s},
        {u"sharing/name"_s, u"Anna = \"Chefin\", oben"_s},
        {rulesKey,
         QVariantList {QVariantMap {{u"name"_s, u"Night; \"quiet\""_s},
                                    {u"on"_s, u"missed"_s},
                                    {u"caller"_s, QStringList {u"030 123456"_s, u"+43*"_s}},
                                    {u"run"_s, u"/usr/bin/true"_s},
                                    {u"arguments"_s, QStringList {u"a, b; c"_s, u""_s, u"@x \\ \"y\""_s}}}}},
        {u"phonebooks/order"_s, QStringList {u"Telefonbuch"_s, u"Büro, Lager"_s}},
        {u"phonebooks/files"_s, QStringList {u"/tmp/a, \"b\" @c.vcf"_s}},
    };
    return values.value(name);
}

} // namespace

/** The owner of the settings, with real files. */
class TestSettingsStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void eachSettingComesBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const SettingsKey &key : settingsKeys()) {
            QTest::newRow(key.name.data()) << QString(key.name);
        }
    }
    void eachSettingComesBack()
    {
        QFETCH(QString, name);
        const auto keys = settingsKeys();
        const auto key
            = std::find_if(keys.begin(), keys.end(), [&](const SettingsKey &each) { return each.name == name; });
        const QVariant value = otherValue(key->name);
        QVERIFY2(value.isValid(), "a setting that this test does not know");
        Settings changed;
        QVERIFY(key->read(value, changed));
        QVERIFY(changed != Settings());
        QCOMPARE(differingKeys(Settings(), changed), QStringList {name});

        SettingsStore first(path(), {});
        QVERIFY(first.load().failure.isEmpty());
        QSignalSpy told(&first, &SettingsStore::changed);
        first.change([&](Settings &settings) { key->read(value, settings); });
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<Settings>(), Settings());
        QCOMPARE(told[0][1].value<Settings>(), changed);
        QVERIFY(first.isStored(name));

        SettingsStore second(path(), {});
        const LoadedSettings loaded = second.load();
        QCOMPARE(loaded.unreadableKeys, QStringList());
        QCOMPARE(second.saved(), changed);
        QCOMPARE(second.inForce(), changed);
        QVERIFY(second.isStored(name));
    }

    void onlyWhatChangesIsWritten()
    {
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        QSignalSpy told(&store, &SettingsStore::changed);
        // Meanwhile a person edits the file, with a key that only a later version knows.
        QByteArray text = content();
        QVERIFY(text.contains("host=fritz.box") && text.contains("masking=none"));
        text.replace("host=fritz.box", "host=10.0.0.1").replace("masking=none", "masking=weekly");
        write(text + "[other]\nkey=kept\n");
        store.change(setRetention);
        QVERIFY(content().contains("host=10.0.0.1"));
        QVERIFY(content().contains("masking=weekly")); // what can't be understood is not overwritten
        QVERIFY(content().contains("key=kept"));
        QVERIFY(content().contains("retentionDays=30"));
        QCOMPARE(store.inForce().callMonitor.host, u"10.0.0.1"_s); // counts from now on
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][1].value<Settings>(), store.inForce());
        store.change(setDailyLog);
        QVERIFY(content().contains("host=10.0.0.1"));
        QVERIFY(content().contains("mode=daily"));
    }

    // Half a rule might do what nobody wants.
    void aRuleThatCanNotBeReadIsLeftOutAndKept()
    {
        write("[rule-1]\nname=good\non=missed\nrun=/bin/true\n\n"
              "[rule-2]\nname=bad\non=missd\nrun=/bin/true\nsecret=\n\n"
              "[rule-3]\nname=good\non=rings\nmute=yes\n\n"
              "[rule 4]\nname=blank\non=rings\nmute=yes\n\n"
              "[rule-5]\nname=comment\non=rings ; and more\nmute=yes\n\n"
              "[rule-6]\nname=whole\non=rings\nurl=https://example.org/?a=1;b=2\n\n"
              "[rule-7]\nname=quoted\non=rings\nrun=/bin/true\narguments=a;b, \"c;d, e\", f\\\";\n");
        SettingsStore store(path(), {});
        const LoadedSettings loaded = store.load();
        QCOMPARE(problems(loaded),
                 (QStringList {u"[rule 4] blank: rule 4, meant rule-4"_s, u"[rule-2] bad: on"_s,
                               u"[rule-3] good: name"_s, u"[rule-5] comment: on"_s}));
        QCOMPARE(loaded.unreadableKeys, QStringList());
        QCOMPARE(ruleNames(store), (QStringList {u"good"_s, u"whole"_s, u"quoted"_s}));
        QCOMPARE(store.inForce().rules[1].actions.page, u"https://example.org/?a=1;b=2"_s);
        QCOMPARE(store.inForce().rules[2].actions.arguments, (QStringList {u"a;b"_s, u"c;d, e"_s, u"f\";"_s}));

        store.change([](Settings &settings) { settings.rules.first().enabled = false; });
        QVERIFY(content().contains("on=missd"));
        SettingsStore later(path(), {});
        QCOMPARE(later.load().unreadableRules.size(), 4);
        QCOMPARE(later.inForce().rules, store.inForce().rules);
    }

    void aNamesakeStaysLeftOut_data()
    {
        QTest::addColumn<SettingsStore::Edit>("edit");
        QTest::addColumn<QStringList>("names");
        const Rule added {.name = u"New"_s, .actions = {.mutes = true}};
        Rule renamed = added;
        renamed.name = u"Other"_s;
        const auto row = [](const char *name, const SettingsStore::Edit &edit, const QStringList &names) {
            QTest::newRow(name) << edit << names;
        };
        row("moved", RuleEdits::move(u"Good"_s, RuleEdits::Direction::Down), {u"First"_s, u"Long"_s, u"Good: 1"_s});
        row("others moved", RuleEdits::move(u"Long"_s, RuleEdits::Direction::Up),
            {u"First"_s, u"Long"_s, u"Good: 1"_s});
        row("added before", RuleEdits::insert(added, u"First"_s), {u"First"_s, u"New"_s, u"Good: 1"_s, u"Long"_s});
        row("switched", RuleEdits::turn(u"Good"_s, RuleEdits::Switch::Off), {u"First"_s, u"-Good: 1"_s, u"Long"_s});
        row("deleted", RuleEdits::remove(u"Good"_s), {u"First"_s, u"Long"_s, u"-Good: 2"_s});
        row("renamed", RuleEdits::replace(u"Good"_s, renamed), {u"First"_s, u"Other"_s, u"-Good: 2"_s, u"Long"_s});
        row("all deleted", [](Settings &settings) { settings.rules.clear(); }, {u"-Good: 2"_s});
    }
    // One that others had switched on would do what nobody wants.
    void aNamesakeStaysLeftOut()
    {
        QFETCH(SettingsStore::Edit, edit);
        write("[rule-1]\nname=First\non=rings\nmute=yes\n\n[rule-2]\nname=Good\non=missed\nnote=1\n\n"
              "[rule-3]\nname=bad\non=missd\n\n[rule-4]\nname=Good\non=missed\nnote=2\n\n"
              "[rule-5]\nname=Good\non=missed\nnote=3\n\n[rule-7]\nname=Long\non=rings\nmute=yes\n");
        SettingsStore store(path(), {});
        QCOMPARE(store.load().unreadableRules.size(), 3);
        for (int turn = 0; turn < 2; ++turn) { // twice is no different
            store.change(turn == 0 ? edit : [](Settings &settings) { settings.rules.append({.name = u"x"_s}); });
            SettingsStore later(path(), {});
            static_cast<void>(later.load());
            QStringList names;
            for (const Rule &rule : later.inForce().rules) {
                const QString text = rule.name == u"Good" ? u"Good: "_s + rule.actions.note : rule.name;
                names.append(rule.enabled ? text : u'-' + text);
            }
            names.removeAll(u"x"_s);
            QTEST(names, "names");
        }
        QVERIFY(content().contains("note=3"));
        QVERIFY(content().contains("on=missd"));
    }

    // As people write them.
    void aSectionThatIsCalledOtherwiseIsToldAndKept()
    {
        write("[Rule-5]\nname=capital\non=missed\nurl=https://example.org/?a=1;b=2\n\n"
              "[rule7]\nname=no dash\non=missed\nmute=yes\n\n"
              "[RULE]\nname=no number\non=missed\nmute=yes\n\n"
              "[night]\nname=no rule at all\non=rings\nshow=no\n\n"
              "[other]\nname=of another program\n");
        SettingsStore store(path(), {});
        QCOMPARE(problems(store.load()),
                 (QStringList {u"[RULE] no number: RULE, meant rule-1"_s, u"[Rule-5] capital: Rule-5, meant rule-5"_s,
                               u"[night] no rule at all: night, meant rule-1"_s,
                               u"[rule7] no dash: rule7, meant rule-7"_s}));
        store.change(
            [](Settings &settings) { settings.rules.append({.name = u"new"_s, .actions = {.mutes = true}}); });
        SettingsStore later(path(), {});
        QCOMPARE(later.load().unreadableRules.size(), 4);
        QCOMPARE(ruleNames(later), QStringList {u"new"_s});
        QVERIFY(content().contains("https://example.org/?a=1;b=2"));
    }

    void anotherBadRuleIsTold()
    {
        write("[log]\nmode=off\n[rule-1]\nname=one\non=missed\nexec=x\n");
        SettingsStore store(path(), {});
        QCOMPARE(store.load().unreadableRules, store.unreadableRules());
        const QSignalSpy told(&store, &SettingsStore::unreadableRulesChanged);
        static_cast<void>(store.reload());
        QCOMPARE(told.size(), 0);
        write("[log]\nmode=off\n[rule-1]\nname=one\non=mised\nmute=yes\n");
        static_cast<void>(store.reload());
        QCOMPARE(told.size(), 1);
        QCOMPARE(store.unreadableRules().constFirst().reading.problem,
                 (RuleProblem {.fault = RuleFault::BadValue, .key = u"on"_s}));
    }

    void anotherRuleOfTheFileStays()
    {
        write("[rule-1]\nname=one\non=missed\nmute=yes\n\n[rule-2]\nname=two\non=missed\nmute=yes\n");
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        QByteArray text = content();
        write(text.replace("[rule-2]", "[rule-7]\nname=three\non=rings\nmute=yes\n\n[rule-9]"));
        store.change([](Settings &settings) { settings.rules.first().enabled = false; });
        QCOMPARE(ruleNames(store), (QStringList {u"one"_s, u"three"_s, u"two"_s}));
        QVERIFY(!store.inForce().rules.first().enabled);
        SettingsStore later(path(), {});
        QVERIFY(later.load().failure.isEmpty());
        QCOMPARE(later.inForce().rules, store.inForce().rules);
        store.change([](Settings &settings) { settings.rules.clear(); });
        QVERIFY(!content().contains("rule-"));
    }

    void whatIsWrittenByHandCountsWhenItIsReadAgain()
    {
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        QSignalSpy told(&store, &SettingsStore::changed);
        QVERIFY(store.reload().failure.isEmpty());
        QCOMPARE(told.size(), 0);
        const QByteArray text = content();
        write(text + "[rule-1]\nname=one\non=missed\nmute=yes\n[rule-2]\nname=two\non=missed\nexec=x\n");
        QCOMPARE(problems(store.reload()), QStringList {u"[rule-2] two: exec"_s});
        QCOMPARE(told.size(), 1);
        QCOMPARE(ruleNames(store), QStringList {u"one"_s});
        write("");
        QCOMPARE(store.reload().keys, QStringList());
        write("what is this");
        QVERIFY(store.reload().foreign);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(store.reload().keys, QStringList());
        QCOMPARE(told.size(), 1); // somebody may be writing it
        QVERIFY(!QFile::exists(path()));
        write(text);
        QCOMPARE(problems(store.reload()), QStringList());
        QCOMPARE(store.unreadableRules().size(), 0);
        QCOMPARE(ruleNames(store), QStringList());
        QCOMPARE(content(), text);
    }

    void otherChangesLeaveRulesAsTheyAreWritten()
    {
        write("[rule-3]\nname=by hand\non=missed\ndays=sat-sun\nmute=yes\n");
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        store.change(setRetention);
        QVERIFY(content().contains("[rule-3]"));
        QVERIFY(content().contains("days=sat-sun"));
    }

    void twoProgramsKeepWhatTheOtherChanges()
    {
        SettingsStore one(path(), {});
        SettingsStore other(path(), {});
        QVERIFY(one.load().failure.isEmpty());
        QVERIFY(other.load().failure.isEmpty());
        one.change(setRetention);
        other.change(setDailyLog);
        one.change([](Settings &settings) { settings.firstRunDone = true; });
        SettingsStore later(path(), {});
        QVERIFY(later.load().failure.isEmpty());
        QCOMPARE(later.inForce().retentionDays, 30);
        QCOMPARE(later.inForce().logMode, LogMode::Daily);
        QVERIFY(later.inForce().firstRunDone);
    }

    void whatDoesNotChangeIsNoChange()
    {
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        QSignalSpy told(&store, &SettingsStore::changed);
        const QByteArray before = content();
        store.change([](Settings &settings) { settings.callMonitor.host = u"fritz.box"_s; });
        QVERIFY(told.isEmpty());
        QCOMPARE(content(), before);
    }

    void anErrorOfReadingWritesNothing()
    {
#ifdef Q_OS_LINUX
        write("[fritzbox]\nhost=mine\n[history]\nretentionDays=0\n");
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        const QByteArray before = content();
        hideBehindAnError();
        QSignalSpy failed(&store, &SettingsStore::saveFailed);
        store.change(setDailyLog);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(store.inForce().logMode, LogMode::Daily); // it counts all the same
        QCOMPARE(store.inForce().callMonitor.host, u"mine"_s);
        QCOMPARE(QFileInfo(path()).symLinkTarget(), u"/proc/self/mem"_s);
        bringBack();
        QCOMPARE(content(), before);
        store.change([](Settings &settings) { settings.firstRunDone = true; });
        QCOMPARE(failed.size(), 1);
        const Settings now = SettingsFile(path()).load().settings;
        QCOMPARE(now.logMode, LogMode::Daily); // saved with the next one
        QVERIFY(now.firstRunDone);
        QCOMPARE(now.callMonitor.host, u"mine"_s);
        QCOMPARE(now.retentionDays, 0);
#else
        QSKIP("Needs a file whose reading fails.");
#endif
    }

    void anErrorAtTheStartLosesNothing()
    {
#ifdef Q_OS_LINUX
        write("[fritzbox]\nhost=mine\n[history]\nretentionDays=0\n");
        hideBehindAnError();
        SettingsStore store(path(), {});
        QVERIFY(!store.load().failure.isEmpty());
        QVERIFY(!store.isStored(retentionKey));
        bringBack();
        QSignalSpy told(&store, &SettingsStore::changed);
        store.change(setDailyLog);
        QCOMPARE(store.inForce().callMonitor.host, u"mine"_s);
        QCOMPARE(store.inForce().retentionDays, 0);
        QVERIFY(store.isStored(retentionKey));
        QCOMPARE(told[0][1].value<Settings>(), store.inForce());
        QVERIFY(content().contains("host=mine"));
        QVERIFY(content().contains("retentionDays=0"));
#else
        QSKIP("Needs a file whose reading fails.");
#endif
    }

    void withoutFilesLeftNothingIsLost()
    {
#ifdef Q_OS_UNIX
        write("[fritzbox]\nhost=mine\n");
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        const QByteArray before = content();
        QSignalSpy failed(&store, &SettingsStore::saveFailed);
        {
            const NoMoreFiles none;
            store.change(setRetention);
        }
        QCOMPARE(failed.size(), 1);
        QCOMPARE(content(), before);
        QCOMPARE(store.inForce().retentionDays, 30);
        QCOMPARE(store.inForce().callMonitor.host, u"mine"_s);
        store.change(setDailyLog);
        QCOMPARE(failed.size(), 1);
        QVERIFY(content().contains("host=mine"));
        QVERIFY(content().contains("retentionDays=30"));
        QVERIFY(content().contains("mode=daily"));
#else
        QSKIP("Needs a limit for open files.");
#endif
    }

    void aFileThatCantBeWrittenIsWrittenLater()
    {
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkdir(path())); // in its way
        QSignalSpy failed(&store, &SettingsStore::saveFailed);
        store.change(setRetention);
        store.change([](Settings &settings) { settings.retentionDays = 90; });
        QCOMPARE(failed.size(), 2);
        QCOMPARE(store.inForce().retentionDays, 90);
        QVERIFY(QDir().rmdir(path()));
        store.change(setDailyLog);
        QCOMPARE(failed.size(), 2);
        QVERIFY(content().contains("retentionDays=90"));
        QVERIFY(content().contains("mode=daily"));
    }

    void anEmptiedFileGetsAllBack_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("emptied") << false;
        QTest::newRow("deleted") << true;
    }
    void anEmptiedFileGetsAllBack()
    {
        QFETCH(bool, deleted);
        write("[fritzbox]\nhost=mine\n[history]\nretentionDays=30\n");
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        if (deleted) {
            QVERIFY(QFile::remove(path()));
        } else {
            write({});
        }
        store.change(setDailyLog);
        QCOMPARE(store.inForce().callMonitor.host, u"mine"_s);
        const LoadedSettings loaded = SettingsFile(path()).load();
        QCOMPARE(loaded.settings, store.inForce());
        QVERIFY(loaded.keys.contains(retentionKey));
        QCOMPARE(loaded.settings.retentionDays, 30);
    }

    void aForeignFileIsSetAside()
    {
        write("[fritzbox]\nhost=mine\n");
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        write("Dear diary\n");
        QSignalSpy failed(&store, &SettingsStore::saveFailed);
        store.change(setRetention);
        QVERIFY(failed.isEmpty());
        QCOMPARE(content(path() + u".broken-1"_s), "Dear diary\n");
        QCOMPARE(store.inForce().callMonitor.host, u"mine"_s);
        QCOMPARE(SettingsFile(path()).load().settings, store.inForce());
    }

    void overridesWinAndAreNotSaved()
    {
        write("[fritzbox]\nhost=mine\n");
        SettingsStore store(path(), {{u"fritzbox/host"_s, u"given"_s}, {u"log/mode"_s, u"daily"_s}});
        QVERIFY(store.load().failure.isEmpty());
        QCOMPARE(store.inForce().callMonitor.host, u"given"_s);
        QCOMPARE(store.inForce().logMode, LogMode::Daily);
        QCOMPARE(store.saved().callMonitor.host, u"mine"_s);
        store.change(setRetention);
        QCOMPARE(store.inForce().callMonitor.host, u"given"_s);
        QVERIFY(content().contains("host=mine"));
        QVERIFY(content().contains("mode=off"));
        QVERIFY(!content().contains("given") && !content().contains("daily"));
    }

    void overridesEndWhenTheUserChangesThatSetting()
    {
        write("[fritzbox]\nhost=mine\n");
        SettingsStore store(path(), {{u"fritzbox/host"_s, u"given"_s}, {u"log/mode"_s, u"daily"_s}});
        QVERIFY(store.load().failure.isEmpty());
        store.change([](Settings &settings) { settings.callMonitor.host = u"typed"_s; });
        QCOMPARE(store.inForce().callMonitor.host, u"typed"_s);
        QCOMPARE(store.inForce().logMode, LogMode::Daily); // the other one stays
        QVERIFY(content().contains("host=typed"));
        QVERIFY(content().contains("mode=off"));
        store.change([](Settings &settings) { settings.callMonitor.host = u"mine"_s; });
        QCOMPARE(store.inForce().callMonitor.host, u"mine"_s);
    }

    void whatWasADefaultIsSavedWhenThatIsWanted()
    {
        SettingsStore store(path(), {});
        QVERIFY(store.load().failure.isEmpty());
        QVERIFY(!store.isStored(retentionKey));
        QVERIFY(!content().contains("retentionDays"));
        QSignalSpy told(&store, &SettingsStore::changed);
        store.save(retentionKey);
        QVERIFY(store.isStored(retentionKey));
        QVERIFY(content().contains("retentionDays=730"));
        QVERIFY(told.isEmpty());
    }

    void inMemoryNothingIsSaved()
    {
        Settings settings;
        settings.callMonitor.host = u"mine"_s;
        SettingsStore store(settings);
        QCOMPARE(store.inForce(), settings);
        QSignalSpy failed(&store, &SettingsStore::saveFailed);
        QSignalSpy told(&store, &SettingsStore::changed);
        store.change(setRetention);
        store.change(setDailyLog);
        QCOMPARE(told.size(), 2);
        QVERIFY(failed.isEmpty());
        QCOMPARE(store.inForce().callMonitor.host, u"mine"_s);
        QCOMPARE(store.inForce().retentionDays, 30);
        QCOMPARE(store.saved(), store.inForce());
    }

private:
#ifdef Q_OS_UNIX
    /** While it lives, this process can open no file. */
    class NoMoreFiles
    {
    public:
        NoMoreFiles()
        {
            ::getrlimit(RLIMIT_NOFILE, &m_before);
            const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC); // all below are taken
            ::close(next);
            rlimit none = m_before;
            none.rlim_cur = static_cast<rlim_t>(next);
            ::setrlimit(RLIMIT_NOFILE, &none);
        }
        ~NoMoreFiles() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
        Q_DISABLE_COPY_MOVE(NoMoreFiles)

    private:
        rlimit m_before {};
    };
#endif

    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(u"rufzeichen.ini"_s);
    }

    [[nodiscard]] QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    [[nodiscard]] QByteArray content() const
    {
        return content(path());
    }

    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    /** Puts a file in its place whose reading fails. */
    void hideBehindAnError() const
    {
        QVERIFY(QFile::rename(path(), path() + u".kept"_s));
        QVERIFY(QFile::link(u"/proc/self/mem"_s, path()));
    }
    void bringBack() const
    {
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(path() + u".kept"_s, path()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
