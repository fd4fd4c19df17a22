// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/installationkey.h"
#include "core/settings/settingsfile.h"
#include "core/settings/settingstable.h"
#include "core/settings/userfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write %s", qPrintable(path));
    }
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

QStringList allKeys()
{
    QStringList names;
    for (const SettingsKey &key : settingsKeys()) {
        names.append(key.name);
    }
    return names;
}

bool isPrivateFile(const QString &path)
{
    return (QFileInfo(path).permissions()
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        == QFile::Permissions();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsHosts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: none
        QTest::newRow("name") << u"fritz.box"_s << u"fritz.box"_s;
        QTest::newRow("blanks") << u"  fritz.box "_s << u"fritz.box"_s;
        QTest::newRow("address") << u"192.168.178.1"_s << u"192.168.178.1"_s;
        QTest::newRow("IPv6") << u"fd00::1"_s << u"fd00::1"_s;
        QTest::newRow("IPv6 with scope") << u"fe80::1%eth0"_s << u"fe80::1%eth0"_s;
        QTest::newRow("IPv6 in brackets") << u"[fd00::1]"_s << u"fd00::1"_s;
        QTest::newRow("web address") << u"http://fritz.box/"_s << u"fritz.box"_s;
        QTest::newRow("web address with path") << u"https://192.168.178.1/login.lua"_s << u"192.168.178.1"_s;
        QTest::newRow("umlaut") << u"müller.example"_s << u"müller.example"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("only blanks") << u"  "_s << u""_s;
        QTest::newRow("blank inside") << u"fritz box"_s << u""_s;
        QTest::newRow("line end inside") << u"fritz\nbox"_s << u""_s;
        QTest::newRow("user") << u"me@fritz.box"_s << u""_s;
        QTest::newRow("port of the call monitor") << u"127.0.0.1:1012"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv6 with that port") << u"[fd00::1]:1012"_s << u"fd00::1"_s;
        QTest::newRow("another port") << u"127.0.0.1:1013"_s << u""_s;
        QTest::newRow("no port") << u"127.0.0.1:"_s << u""_s;
        QTest::newRow("web address with another port") << u"http://fritz.box:10555/"_s << u""_s;
        QTest::newRow("web address with port") << u"http://fritz.box:49000/"_s << u"fritz.box"_s;
        QTest::newRow("IPv6 web address with port") << u"https://[fd00::1]:443/login"_s << u"fd00::1"_s;
        QTest::newRow("too long") << QString(254, u'x') << u""_s;
    }
    void readsHosts()
    {
        QFETCH(QString, text);
        QTEST(readHost(text).value_or(QString()), "host");
    }

    void readsAddressesWithPorts_data()
    {
        using Problem = TypedAddress::Problem;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *text, const char *host, int port, Problem problem = Problem::None) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host) << port << problem;
        };
        row("fritz.box", "fritz.box", 0);
        row(" 127.0.0.1:10555 ", "127.0.0.1", 10555);
        row("[::1]:10555", "::1", 10555);
        row("[::1]", "::1", 0);
        row("::1", "::1", 0);
        row("fritz.box:49000", "fritz.box", 49000);
        row("tcp://fritz.box:10555", "fritz.box", 10555);
        row("http://fritz.box", "fritz.box", 0);
        row("http://fritz.box:80/", "fritz.box", 0);
        row("HTTPS://fritz.box:49443", "fritz.box", 0);
        row("http://[::1]:49000/tr64desc.xml", "::1", 0);
        row("http://fritz.box:1012", "fritz.box", 1012);
        row("http://127.0.0.1:10555/", "", 0, Problem::WebPort);
        row("http://me:secret@fritz.box", "", 0, Problem::Login);
        row("me:sec/ret@fritz.box", "", 0, Problem::Login);
        row("@", "", 0, Problem::Login);
        row("", "", 0, Problem::Unreadable);
        row(":49000", "", 0, Problem::Unreadable);
        row("fritz.box:", "", 0, Problem::Unreadable);
        row("fritz.box:0", "", 0, Problem::Unreadable);
        row("fritz.box:65536", "", 0, Problem::Unreadable);
        row("[::1", "", 0, Problem::Unreadable);
        row("[]:10555", "", 0, Problem::Unreadable);
        row("http:///", "", 0, Problem::Unreadable);
    }
    void readsAddressesWithPorts()
    {
        QFETCH(QString, text);
        const TypedAddress typed = readTypedAddress(text);
        QTEST(typed.host, "host");
        QTEST(int(typed.port.value_or(0)), "port");
        QTEST(typed.problem, "problem");
    }

    void readsPorts()
    {
        QCOMPARE(readPort(u"1012"_s), quint16(1012));
        QCOMPARE(readPort(u"65535"_s), quint16(65535));
        for (const char *text : {"", "0", "65536", "-1", "abc", "1012x", "10.5"}) {
            QVERIFY2(!readPort(QString::fromLatin1(text)), text);
        }
    }

    void noFileMeansDefaultsAndLoadingMakesNone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        const LoadedSettings loaded = SettingsFile(path).load();
        QCOMPARE(loaded.settings, Settings());
        QCOMPARE(loaded.settings.callMonitor.host, u"fritz.box"_s);
        QVERIFY(loaded.failure.isEmpty());
        QVERIFY(!QFileInfo::exists(path));
    }

    void theFileDocumentsItself()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"below/rufzeichen.ini"_s);
        QVERIFY(SettingsFile(path).loadAndComplete().failure.isEmpty());
        QVERIFY(isPrivateFile(path));
        for (const char *line :
             {"[fritzbox]", "host=fritz.box", "port=1012", "user=", "tr064Port=49000", "tls=required",
              "dialPhone=", "dialWithoutAsking=false", "[phonebooks]", "order=", "files=", "[numbers]",
              "countryCode=", "areaCode=", "[log]", "mode=off", "masking=none"}) {
            QVERIFY2(content(path).contains(line), line);
        }
        QVERIFY(!content(path).contains('@'));
        QVERIFY(!content(path).contains("retentionDays")); // calls expire by what somebody has chosen
        QVERIFY(!content(path).contains("certificate")); // is no setting
        QCOMPARE(SettingsFile(path).load().settings, Settings());
    }

    void whatAPersonHasWrittenOfTheBox()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path,
              "[fritzbox]\nuser=tray \ncertificate=" + QByteArray("AB:").repeated(31)
                  + "AB\ntls=off\n[phonebooks]\nfiles=/a.vcf, /b c\norder=Telefonbuch\n");
        const LoadedSettings loaded = SettingsFile(path).load();
        QCOMPARE(loaded.unreadableKeys, QStringList());
        QCOMPARE(loaded.settings.fritzBox.user, u"tray"_s);
        QCOMPARE(loaded.certificate, u"ab"_s.repeated(32)); // of an earlier version
        QCOMPARE(loaded.settings.fritzBox.tls, TlsPolicy::Off);
        QCOMPARE(loaded.settings.phonebooks.files, QStringList({u"/a.vcf"_s, u"/b c"_s}));
        QCOMPARE(loaded.settings.phonebooks.order, QStringList(u"Telefonbuch"_s));
    }

    // Text with a comma looks like a list to the file's reader.
    void aCommaIsText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, "[fritzbox]\nuser=Meier, Anna\n[appearance]\nlanguage=de, en\n");
        const LoadedSettings loaded = SettingsFile(path).load();
        QCOMPARE(loaded.settings.fritzBox.user, u"Meier, Anna"_s);
        QCOMPARE(loaded.unreadableKeys, QStringList({u"appearance/language"_s}));
    }

    void whatCantBeOfTheBoxIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, "[fritzbox]\ntls=maybe\ntr064Port=0\ncertificate=abc\n[numbers]\ncountryCode=+49\nareaCode=x\n");
        const LoadedSettings loaded = SettingsFile(path).load();
        QCOMPARE(loaded.unreadableKeys,
                 QStringList(
                     {u"fritzbox/tr064Port"_s, u"fritzbox/tls"_s, u"numbers/countryCode"_s, u"numbers/areaCode"_s}));
        QCOMPARE(loaded.settings, Settings());
        QCOMPARE(loaded.certificate, QString()); // asked about again
    }

    void whatIsThereIsUsedAndKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, "[fritzbox]\nhost=192.168.178.1\nport=10120\n[log]\nmode=daily\n[other]\nkey=kept\n");
        const LoadedSettings loaded = SettingsFile(path).loadAndComplete();
        QCOMPARE(loaded.settings.callMonitor.host, u"192.168.178.1"_s);
        QCOMPARE(loaded.settings.callMonitor.port, 10120);
        QCOMPARE(loaded.settings.logMode, LogMode::Daily);
        QCOMPARE(loaded.settings.logMasking, Masking::None);
        QVERIFY(content(path).contains("key=kept"));
        QVERIFY(content(path).contains("masking=none"));
        QVERIFY(content(path).contains("port=10120"));
    }

    void commentsAreKept_data()
    {
        QTest::addColumn<QByteArray>("comment");
        QTest::newRow("semicolon") << QByteArray("; mine");
        QTest::newRow("number sign") << QByteArray("# mine");
    }
    void commentsAreKept()
    {
        QFETCH(QByteArray, comment);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        const QByteArray own = "[fritzbox]\n" + comment + "\nhost=192.168.178.1\n";
        write(path, own);
        const LoadedSettings loaded = SettingsFile(path).loadAndComplete();
        QVERIFY2(loaded.failure.isEmpty(), qPrintable(loaded.failure));
        QCOMPARE(loaded.settings.callMonitor.host, u"192.168.178.1"_s);
        QCOMPARE(content(path), own);
    }

    void loadingAloneChangesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, "Dear diary\n");
        const LoadedSettings loaded = SettingsFile(path).load();
        QVERIFY(loaded.foreign);
        QVERIFY(loaded.setAside.isEmpty());
        QCOMPARE(content(path), "Dear diary\n");
    }

    void anUnreadableValueIsNamedAndNotOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, "[fritzbox]\nhost=\nport=99999\n[log]\nmode=weekly\nmasking=masked\n");
        const LoadedSettings loaded = SettingsFile(path).loadAndComplete();
        QCOMPARE(loaded.unreadableKeys, QStringList({u"fritzbox/host"_s, u"fritzbox/port"_s, u"log/mode"_s}));
        QCOMPARE(loaded.settings.callMonitor, Settings().callMonitor);
        QCOMPARE(loaded.settings.logMasking, Masking::Masked);
        QVERIFY(content(path).contains("port=99999"));
    }

    void aForeignFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("foreign");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0",
                                              7);
        QTest::newRow("text") << QByteArray("Dear diary\n");
        QTest::newRow("huge") << QByteArray(2 << 20, '\n');
    }
    void aForeignFileIsSetAside()
    {
        QFETCH(QByteArray, foreign);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path + u".broken-1"_s, "an older one");
        write(path, foreign);
        const LoadedSettings loaded = SettingsFile(path).loadAndComplete();
        QCOMPARE(loaded.setAside, QString(path + u".broken-2"_s));
        QCOMPARE(loaded.settings, Settings());
        QCOMPARE(content(loaded.setAside), foreign);
        QCOMPARE(content(path + u".broken-1"_s), "an older one");
        QVERIFY(content(path).contains("fritz.box"));
    }

    void aDeviceIsNotReplacedByAFile()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        QVERIFY(QFile::link(u"/dev/null"_s, path));
        QCOMPARE(SettingsFile(path).loadAndComplete().settings, Settings());
        QVERIFY(QFileInfo(path).isSymLink());
        QVERIFY(!QFileInfo(path).isFile());
#else
        QSKIP("Needs a device in the file system.");
#endif
    }

    // Somebody else's FIFO: whoever opens it to read waits for a writer.
    void whatIsNoFileStopsNobody_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the settings") << u"rufzeichen.ini"_s;
        QTest::newRow("their lock") << u"rufzeichen.ini.lock"_s;
        QTest::newRow("the key for pseudonyms") << u"pseudonyms.key"_s;
    }
    void whatIsNoFileStopsNobody()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(name)).constData(), S_IRUSR | S_IWUSR), 0);
        QCOMPARE(SettingsFile(path).loadAndComplete().failure, QString());
        QCOMPARE(installationKey(folder.filePath(u"pseudonyms.key"_s)).has_value(), name != u"pseudonyms.key"_s);
        QCOMPARE(QFileInfo(path).isFile(), name != u"rufzeichen.ini"_s);
#else
        QSKIP("Needs a FIFO in the file system.");
#endif
    }

    void aFileThatCantBeReadIsAFailure()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        QVERIFY(QDir().mkdir(path)); // a folder in its place
        const LoadedSettings loaded = SettingsFile(path).loadAndComplete();
        QVERIFY(!loaded.failure.isEmpty());
        QCOMPARE(loaded.settings, Settings());
    }

    void whatIsSavedIsLoaded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, "[other]\nkey=kept\n");
        Settings settings;
        settings.callMonitor = {.host = u"fd00::1"_s, .port = 10120};
        settings.logMode = LogMode::Daily;
        settings.logMasking = Masking::Masked;
        settings.notifications = {.incoming = false,
                                  .missed = false,
                                  .connectionLost = false,
                                  .sound = false,
                                  .followDoNotDisturb = false,
                                  .machineIsMissed = false,
                                  .hold = std::chrono::milliseconds(0),
                                  .detail = NotificationDetail::Hidden};
        settings.quietHours = {.enabled = true, .from = {23, 30}, .until = {6, 15}, .days = {6, 7}};
        settings.appearance = {.colours = ColourScheme::Dark,
                               .textSize = TextScale::Largest,
                               .trayIcon = TrayIconStyle::Light,
                               .blink = false,
                               .language = u"de"_s};
        settings.fritzBox = {.user = u"tray & co, \"x\""_s,
                             .tr064Port = 49001,
                             .tls = TlsPolicy::Preferred,
                             .dialPhone = u"DECT: Küche; oben"_s,
                             .dialUnasked = true};
        settings.phonebooks = {.order = {u"Telefonbuch"_s, u"Büro, Lager"_s}, .files = {u"/tmp/a, \"b\" @c.vcf"_s}};
        settings.numbers = {.countryCode = u"49"_s, .areaCode = u"30"_s};
        settings.retentionDays = 0;
        settings.lookupAddress = u"https://example.org/?number=%1&from=me"_s;
        settings.firstRunDone = true;
        QCOMPARE(SettingsFile(path).write(settings, allKeys()), QString());
        const LoadedSettings loaded = SettingsFile(path).load();
        QCOMPARE(loaded.unreadableKeys, QStringList());
        QCOMPARE(loaded.settings, settings);
        QVERIFY(content(path).contains("key=kept"));
        QVERIFY(isPrivateFile(path));
    }

    void whatCantBeSavedSaysWhy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file/rufzeichen.ini"_s);
        write(folder.filePath(u"file"_s), "in the way of the folder");
        QVERIFY(!SettingsFile(path).write(Settings(), allKeys()).isEmpty());
    }

    void onlyWhatIsNamedIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, "[fritzbox]\nhost=mine\nport=99999\n");
        Settings settings;
        settings.callMonitor = {.host = u"other"_s, .port = 1};
        settings.logMode = LogMode::Daily;
        QCOMPARE(SettingsFile(path).write(settings, {u"log/mode"_s}), QString());
        QVERIFY(content(path).contains("host=mine"));
        QVERIFY(content(path).contains("port=99999")); // as if it could be understood
        QVERIFY(content(path).contains("mode=daily"));
        QCOMPARE(content(path).count('='), 3);
    }

    // QSettings reads the group of this name under another one than it writes.
    void doneFirstStepsOfEarlierAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("done");
        const QByteArray section = "[%General]\nfirstRunDone=true\n";
        QTest::newRow("once") << section << true;
        QTest::newRow("at each start") << section.repeated(3) << true;
        QTest::newRow("before all others") << section + "\n[fritzbox]\nhost=mine\n" << true;
        QTest::newRow("line ends of Windows") << QByteArray("[%General]\r\nfirstRunDone=true\r\n") << true;
        QTest::newRow("not done") << QByteArray("[%General]\nfirstRunDone=false\n") << false;
        QTest::newRow("of now") << QByteArray("[program]\nfirstRunDone=true\n") << true;
        QTest::newRow("not done now") << QByteArray("[program]\nfirstRunDone=false\n") << false;
    }
    void doneFirstStepsOfEarlierAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, done);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, text);
        QCOMPARE(SettingsFile(path).load().settings.firstRunDone, done);
        for (int start = 0; start < 3; ++start) {
            QCOMPARE(SettingsFile(path).loadAndComplete().settings.firstRunDone, done);
        }
        QVERIFY(content(path).contains("[program]\nfirstRunDone=" + QByteArray(done ? "true" : "false")));
        QCOMPARE(content(path).count("firstRunDone"), text.contains("program") ? 1 : 2); // not one more each time
    }

    void howLongCallsAreKept_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("understood");
        const int usual = Settings().retentionDays;
        QTest::newRow("a month") << QByteArray("30") << 30 << true;
        QTest::newRow("for ever") << QByteArray("0") << 0 << true;
        QTest::newRow("a hundred years") << QByteArray("36500") << 36500 << true;
        QTest::newRow("longest") << QByteArray::number(longestRetentionDays) << longestRetentionDays << true;
        QTest::newRow("longer") << QByteArray::number(longestRetentionDays + 1) << usual << false;
        QTest::newRow("word") << QByteArray("never") << usual << false;
        QTest::newRow("negative") << QByteArray("-1") << usual << false;
        QTest::newRow("nothing") << QByteArray() << usual << false;
    }
    void howLongCallsAreKept()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, understood);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        write(path, "[history]\nretentionDays=" + text + '\n');
        const LoadedSettings loaded = SettingsFile(path).loadAndComplete();
        const QString key = u"history/retentionDays"_s;
        QTEST(loaded.settings.retentionDays, "days");
        QCOMPARE(loaded.keys.contains(key), understood);
        QCOMPARE(loaded.unreadableKeys.contains(key), !understood);
        QVERIFY(content(path).contains("retentionDays=" + text + '\n'));
    }

    void anErrorOfReadingChangesNothing()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rufzeichen.ini"_s);
        QVERIFY(QFile::link(u"/proc/self/mem"_s, path));
        const SettingsFile file(path);
        QVERIFY(!file.load().failure.isEmpty());
        const LoadedSettings loaded = file.loadAndComplete();
        QVERIFY(!loaded.failure.isEmpty());
        QVERIFY(!loaded.foreign);
        QVERIFY(loaded.keys.isEmpty());
        QVERIFY(!file.write(Settings(), allKeys()).isEmpty());
        QCOMPARE(QFileInfo(path).symLinkTarget(), u"/proc/self/mem"_s);
#else
        QSKIP("Needs a file whose reading fails.");
#endif
    }

    void readsFingerprints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const QString digits = u"0123456789abcdef"_s.repeated(4);
        QTest::newRow("as it is kept") << digits << true;
        QTest::newRow("capitals") << digits.toUpper() << true;
        QTest::newRow("blanks around") << QString(u' ' + digits + u'\n') << true;
        QTest::newRow("short") << digits.chopped(1) << false;
        QTest::newRow("long") << QString(digits + u'0') << false;
        QTest::newRow("no digit") << QString(digits.chopped(1) + u'g') << false;
        QTest::newRow("digit of another script") << QString(digits.chopped(1) + QChar(0x0660)) << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void readsFingerprints()
    {
        QFETCH(QString, text);
        QTEST(readFingerprint(text).has_value(), "good");
    }

    void readsLookupAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("web search") << Settings::defaultLookupAddress() << true;
        QTest::newRow("path") << u"https://example.org/number/%1"_s << true;
        QTest::newRow("no place for the number") << u"https://example.org/"_s << false;
        QTest::newRow("program") << u"file:///usr/bin/%1"_s << false;
        QTest::newRow("script") << u"javascript:alert(%1)"_s << false;
        QTest::newRow("no host") << u"https:///%1"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void readsLookupAddresses()
    {
        QFETCH(QString, text);
        QTEST(readLookupAddress(text).has_value(), "good");
    }

    void theKeyIsMadeOnceAndKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"below/pseudonyms.key"_s);
        const auto key = installationKey(path);
        QVERIFY(key);
        QCOMPARE(key->size(), 32);
        QVERIFY(isPrivateFile(path));
        QCOMPARE(installationKey(path), key);
        QVERIFY(installationKey(folder.filePath(u"other.key"_s)) != key);
    }

    void aDamagedKeyIsNotReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pseudonyms.key"_s);
        write(path, "short");
        QVERIFY(!installationKey(path));
        QCOMPARE(content(path), "short");
    }

    void filesFollowTheBaseDirectories()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        qputenv("XDG_STATE_HOME", "/tmp/state");
        QCOMPARE(UserFiles::logFolder(), u"/tmp/state/rufzeichen"_s);
        qputenv("XDG_STATE_HOME", "relative"); // not allowed
        QCOMPARE(UserFiles::logFolder(), QString(QDir::homePath() + u"/.local/state/rufzeichen"_s));
        qputenv("XDG_CONFIG_HOME", "/tmp/config");
        QCOMPARE(UserFiles::settings(), u"/tmp/config/rufzeichen/rufzeichen.ini"_s);
        qputenv("XDG_DATA_HOME", "/tmp/data");
        QCOMPARE(UserFiles::pseudonymKey(), u"/tmp/data/rufzeichen/pseudonyms.key"_s);
#else
        QSKIP("This system has places of its own.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
