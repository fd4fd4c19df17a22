// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/secretstore.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Never the user's own passwords: there is no bus at which to ask for them.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("KDE_FULL_SESSION");
    }

    void anAccountIsAUserOfABox()
    {
        QCOMPARE(secretAccount(u"uuid:00-C0FFEE"_s, u"tray"_s), u"uuid:00-C0FFEE/tray"_s);
        QVERIFY(secretAccount(u"fritz.box"_s, u"a"_s) != secretAccount(u"fritz.box"_s, u"b"_s));
        QCOMPARE(serverAccount(PasswordUse::Broker, u"nas"_s, u"a"_s), u"mqtt:nas/a"_s);
        QCOMPARE(serverAccount(PasswordUse::Sharing, u"nas"_s, u"a"_s), u"postgresql:nas/a"_s);
    }

    void thePasswordOfTheEnvironment()
    {
        qunsetenv("RUFZEICHEN_PASSWORD");
        QCOMPARE(passwordOfEnvironment(), std::nullopt);
        qputenv("RUFZEICHEN_PASSWORD", "");
        QCOMPARE(passwordOfEnvironment(), std::nullopt);
        qputenv("RUFZEICHEN_PASSWORD",
                QByteArray("gehe\xc3\xaf"
                           "m 1!"));
        QCOMPARE(passwordOfEnvironment(), u"geheïm 1!"_s);
        qunsetenv("RUFZEICHEN_PASSWORD");
    }

    void noOtherProgramInheritsThePassword()
    {
        qputenv("RUFZEICHEN_PASSWORD", "geheim1!");
        takePasswordsFromEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("RUFZEICHEN_PASSWORD"));
        QCOMPARE(passwordOfEnvironment(), u"geheim1!"_s);
        takePasswordsFromEnvironment();
        QCOMPARE(passwordOfEnvironment(), u"geheim1!"_s);
        qputenv("RUFZEICHEN_PASSWORD", "");
        takePasswordsFromEnvironment();
        QCOMPARE(passwordOfEnvironment(), std::nullopt);
    }

    void thePasswordOfAServerIsAnotherOne_data()
    {
        QTest::addColumn<PasswordUse>("use");
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("credential");
        QTest::newRow("broker") << PasswordUse::Broker << "RUFZEICHEN_MQTT_PASSWORD"_ba << u"mqtt.password"_s;
        QTest::newRow("shared history") << PasswordUse::Sharing << "RUFZEICHEN_SHARE_PASSWORD"_ba
                                        << u"share.password"_s;
    }
    void thePasswordOfAServerIsAnotherOne()
    {
        QFETCH(PasswordUse, use);
        QFETCH(QByteArray, variable);
        QFETCH(QString, credential);
        qputenv(variable, "mosquitto1!");
        takePasswordsFromEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet(variable));
        QCOMPARE(passwordOfEnvironment(use), u"mosquitto1!"_s);
        QCOMPARE(passwordOfEnvironment(), std::nullopt);
        QTemporaryDir folder;
        QFile file(folder.filePath(credential));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("of systemd\n") > 0);
        file.close();
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(folder.path()));
        qputenv(variable, "");
        takePasswordsFromEnvironment();
        QCOMPARE(passwordOfEnvironment(use), u"of systemd"_s);
        qunsetenv("CREDENTIALS_DIRECTORY");
        qputenv(variable, "");
        takePasswordsFromEnvironment();
        QCOMPARE(passwordOfEnvironment(use), std::nullopt);
    }

    void withoutAStoreThereAreNoSecrets_data()
    {
        QTest::addColumn<QString>("library"); // empty: the installed one
        QTest::newRow("no desktop") << QString();
        QTest::newRow("not installed") << u"/nonexistent/rufzeichen-keychain"_s;
        QTest::newRow("not ours") << QCoreApplication::applicationFilePath();
    }
    void withoutAStoreThereAreNoSecrets()
    {
        QFETCH(QString, library);
        SecretStore store(library);
        QList<SecretError> errors;
        QString read;
        store.write(u"box/tray"_s, u"geheim1!"_s, this, [&errors](SecretError error) { errors.append(error); });
        store.read(u"box/tray"_s, this, [&errors, &read](SecretError error, const QString &secret) {
            errors.append(error);
            read = secret;
        });
        store.remove(u"box/tray"_s, this, [&errors](SecretError error) { errors.append(error); });
        QVERIFY(errors.isEmpty()); // they come later
        QTRY_COMPARE(errors.size(), 3);
        QCOMPARE(errors, QList({SecretError::NoStore, SecretError::NoStore, SecretError::NoStore}));
        QCOMPARE(read, QString());
    }

    void nobodyIsToldWhoIsGone_data() { withoutAStoreThereAreNoSecrets_data(); }
    void nobodyIsToldWhoIsGone()
    {
        QFETCH(QString, library);
        SecretStore store(library);
        auto context = std::make_unique<QObject>();
        store.read(u"box/tray"_s, context.get(), [](SecretError, const QString &) { QFAIL("nobody is there"); });
        context.reset();
        bool told = false;
        store.read(u"box/tray"_s, this, [&told](SecretError, const QString &) { told = true; });
        QTRY_VERIFY(told);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
