// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1 << 20; // far more than any settings file has
// A key of the file: how its value is written, and read into the settings; false if it can't be understood.
struct Key {
    QLatin1StringView name;
    QString (*write)(const Settings &);
    bool (*read)(const QString &, Settings &);
};

// The same for one that holds a list of texts.
struct ListKey {
    QLatin1StringView name;
    QStringList PhonebookSettings::*list;
};

constexpr std::initializer_list<ListKey> listKeys {
    {"phonebooks/order"_L1, &PhonebookSettings::order},
    {"phonebooks/files"_L1, &PhonebookSettings::files},
};

// Takes what was read, if it could be.
template <typename Value> bool take(const std::optional<Value> &read, Value &value)
{
    if (read) {
        value = *read;
    }
    return read.has_value();
}

std::optional<bool> readFlag(const QString &text)
{
    const bool yes = text == "true"_L1;
    return yes || text == "false"_L1 ? std::optional(yes) : std::nullopt;
}

std::optional<int> readNumber(const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<QString> readLanguage(const QString &text)
{
    constexpr qsizetype longest = 16;
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.isLetterOrNumber() || character == u'_' || character == u'-';
    });
    return plain && text.size() <= longest ? std::optional(text) : std::nullopt;
}

bool readHold(const QString &text, Settings &settings)
{
    const auto milliseconds = readNumber(text, static_cast<int>(longestHold.count()));
    settings.notifications.hold = std::chrono::milliseconds(milliseconds.value_or(500));
    return milliseconds.has_value();
}

bool readCertificate(const QString &text, Settings &settings)
{
    return text.isEmpty() || take(readFingerprint(text), settings.fritzBox.certificate);
}

// A key that is true or false. @p flag picks it from the settings.
template <auto flag> Key flagKey(QLatin1StringView name)
{
    return {name, [](const Settings &s) { return flag(s) ? u"true"_s : u"false"_s; },
            [](const QString &text, Settings &s) { return take(readFlag(text), flag(s)); }};
}

const std::initializer_list<Key> &keys()
{
    static const std::initializer_list<Key> all {
        {"fritzbox/host"_L1, [](const Settings &s) { return s.callMonitor.host; },
         [](const QString &text, Settings &s) { return take(readHost(text), s.callMonitor.host); }},
        {"fritzbox/port"_L1, [](const Settings &s) { return QString::number(s.callMonitor.port); },
         [](const QString &text, Settings &s) { return take(readPort(text), s.callMonitor.port); }},
        {"fritzbox/user"_L1, [](const Settings &s) { return s.fritzBox.user; },
         [](const QString &text, Settings &s) { return take(readBoxName(text), s.fritzBox.user); }},
        {"fritzbox/tr064Port"_L1, [](const Settings &s) { return QString::number(s.fritzBox.tr064Port); },
         [](const QString &text, Settings &s) { return take(readPort(text), s.fritzBox.tr064Port); }},
        {"fritzbox/tls"_L1, [](const Settings &s) { return toText(s.fritzBox.tls); },
         [](const QString &text, Settings &s) { return take(readTlsPolicy(text), s.fritzBox.tls); }},
        {"fritzbox/certificate"_L1, [](const Settings &s) { return s.fritzBox.certificate; }, readCertificate},
        {"fritzbox/dialPhone"_L1, [](const Settings &s) { return s.fritzBox.dialPhone; },
         [](const QString &text, Settings &s) { return take(readBoxName(text), s.fritzBox.dialPhone); }},
        {"numbers/countryCode"_L1, [](const Settings &s) { return s.numbers.countryCode; },
         [](const QString &text, Settings &s) { return take(readDiallingCode(text), s.numbers.countryCode); }},
        {"numbers/areaCode"_L1, [](const Settings &s) { return s.numbers.areaCode; },
         [](const QString &text, Settings &s) { return take(readDiallingCode(text), s.numbers.areaCode); }},
        {"log/mode"_L1, [](const Settings &s) { return toText(s.logMode); },
         [](const QString &text, Settings &s) { return take(readLogMode(text), s.logMode); }},
        {"log/masking"_L1, [](const Settings &s) { return toText(s.logMasking); },
         [](const QString &text, Settings &s) { return take(readMasking(text), s.logMasking); }},
        flagKey < [](auto &s) -> auto & {return s.notifications.incoming;
}
> ("notifications/incoming"_L1), flagKey < [](auto &s) -> auto &
{
    return s.notifications.missed;
}
> ("notifications/missed"_L1), flagKey < [](auto &s) -> auto &
{
    return s.notifications.connectionLost;
}
> ("notifications/connectionLost"_L1), flagKey < [](auto &s) -> auto &
{
    return s.notifications.sound;
}
> ("notifications/sound"_L1), flagKey < [](auto &s) -> auto &
{
    return s.notifications.followDoNotDisturb;
}
> ("notifications/followDoNotDisturb"_L1), flagKey < [](auto &s) -> auto &
{
    return s.notifications.machineIsMissed;
}
> ("notifications/machineIsMissed"_L1),
    {"notifications/holdMilliseconds"_L1,
     [](const Settings &s) { return QString::number(s.notifications.hold.count()); }, readHold},
    {"notifications/detail"_L1, [](const Settings &s) { return toText(s.notifications.detail); },
     [](const QString &text, Settings &s) { return take(readNotificationDetail(text), s.notifications.detail); }},
    flagKey < [](auto &s) -> auto &
{
    return s.quietHours.enabled;
}
> ("quietHours/enabled"_L1),
    {"quietHours/from"_L1, [](const Settings &s) { return toText(s.quietHours.from); },
     [](const QString &text, Settings &s) { return take(readTimeOfDay(text), s.quietHours.from); }},
    {"quietHours/until"_L1, [](const Settings &s) { return toText(s.quietHours.until); },
     [](const QString &text, Settings &s) { return take(readTimeOfDay(text), s.quietHours.until); }},
    {"quietHours/days"_L1, [](const Settings &s) { return toText(s.quietHours.days); },
     [](const QString &text, Settings &s) { return take(readDays(text), s.quietHours.days); }},
    {"appearance/trayIcon"_L1, [](const Settings &s) { return toText(s.appearance.trayIcon); },
     [](const QString &text, Settings &s) { return take(readTrayIconStyle(text), s.appearance.trayIcon); }},
    flagKey < [](auto &s) -> auto &
{
    return s.appearance.blink;
}
> ("appearance/blink"_L1),
    {"appearance/language"_L1, [](const Settings &s) { return s.appearance.language; },
     [](const QString &text, Settings &s) { return take(readLanguage(text), s.appearance.language); }},
    {"history/retentionDays"_L1, [](const Settings &s) { return QString::number(s.retentionDays); },
     [](const QString &text, Settings &s) { return take(readNumber(text, longestRetentionDays), s.retentionDays); }},
    {"lookup/address"_L1, [](const Settings &s) { return s.lookupAddress; },
     [](const QString &text, Settings &s) { return take(readLookupAddress(text), s.lookupAddress); }},
    flagKey < [](auto &s) -> auto &
{
    return s.firstRunDone;
}
> ("general/firstRunDone"_L1),
}; // namespace
return all;
} // namespace Rufzeichen

// QSettings reads much without complaint, so look at the bytes first: an INI file is text made of blank lines,
// comments, [sections] and key=value.
bool isSettingsFile(const QByteArray &bytes)
{
    if (bytes.contains('\0')) {
        return false;
    }
    for (const QByteArray &rawLine : bytes.split('\n')) {
        const QByteArray line = rawLine.trimmed();
        const bool section = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !line.startsWith(';') && !line.startsWith('#') && !section && !line.contains('=')) {
            return false;
        }
    }
    return true;
}

// QSettings drops comments when it writes, and those with # are errors to it.
bool hasComments(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QList<QByteArray> lines = file.read(mostBytes).split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        return text.startsWith(';') || text.startsWith('#');
    });
}

// QSettings makes files as the umask says, but keeps the permissions of one that is there.
void makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    // If that fails, writing the settings fails as well, and says why.
    static_cast<void>(file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner));
}

// The first free name of the form "….broken-N"; empty if the file can't be moved.
QString setAside(const QString &path)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = path + u".broken-"_s + QString::number(number);
        if (!QFileInfo::exists(aside)) {
            return QFile::rename(path, aside) ? aside : QString();
        }
    }
    return {};
}

// The file's reader takes text with a comma for a list.
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", "_s) : value.toString();
}

} // namespace

SettingsStore::SettingsStore(QString path)
    : m_path(std::move(path))
{
}

LoadedSettings SettingsStore::load() const
{
    LoadedSettings loaded;
    if (!QFileInfo::exists(m_path)) {
        return loaded;
    }
    QFile bytes(m_path);
    if (!bytes.open(QIODevice::ReadOnly)) {
        loaded.failure = bytes.errorString();
        return loaded;
    }
    loaded.foreign = bytes.size() > mostBytes || !isSettingsFile(bytes.read(mostBytes));
    bytes.close();
    if (loaded.foreign) {
        return loaded;
    }
    const QSettings file(m_path, QSettings::IniFormat);
    for (const Key &key : keys()) {
        if (file.contains(key.name) && !key.read(textOf(file.value(key.name)), loaded.settings)) {
            loaded.unreadableKeys.append(key.name);
        }
    }
    for (const ListKey &key : listKeys) {
        QStringList list = file.value(key.name).toStringList();
        list.removeAll(QString());
        loaded.settings.phonebooks.*key.list = list;
    }
    return loaded;
}

LoadedSettings SettingsStore::loadAndComplete() const
{
    LoadedSettings loaded = load();
    if (const QFileInfo info(m_path); info.exists() && !info.isFile()) {
        return loaded; // /dev/null, for one, must not be replaced by a file
    }
    if (loaded.foreign) {
        loaded.setAside = setAside(m_path);
        if (loaded.setAside.isEmpty()) {
            loaded.failure = qt_error_string();
        }
    }
    if (loaded.failure.isEmpty() && !hasComments(m_path)) {
        complete(loaded);
    }
    return loaded;
}

void SettingsStore::complete(LoadedSettings &loaded) const
{
    loaded.failure = write(loaded.settings, Keys::Missing);
}

QString SettingsStore::save(const Settings &settings) const
{
    if (const QFileInfo info(m_path); info.exists() && !info.isFile()) {
        return {}; // /dev/null, for one: a device keeps nothing, and must not be replaced by a file
    }
    const QString failure = write(settings, Keys::All);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner); // it may be older than that rule
    return failure;
}

QString SettingsStore::write(const Settings &settings, Keys which) const
{
    makePrivateFile(m_path);
    if (const QFileInfo info(m_path); !info.isWritable()) {
        return qt_error_string();
    }
    QSettings file(m_path, QSettings::IniFormat);
    for (const Key &key : keys()) {
        if (which == Keys::All || !file.contains(key.name)) {
            file.setValue(key.name, key.write(settings));
        }
    }
    for (const ListKey &key : listKeys) {
        if (which == Keys::All || !file.contains(key.name)) {
            const QStringList list = settings.phonebooks.*key.list;
            // Of an empty list the file would say `@Invalid()`.
            file.setValue(key.name, list.isEmpty() ? QVariant(QString()) : QVariant(list));
        }
    }
    file.sync();
    return file.status() == QSettings::NoError ? QString() : qt_error_string();
}

} // namespace Rufzeichen
