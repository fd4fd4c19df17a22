// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingstable.h"

#include "core/rules/ruletext.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// --- how values are written

QVariant fileValue(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QVariant fileValue(int value)
{
    return QString::number(value);
}

QVariant fileValue(quint16 value)
{
    return QString::number(value);
}

QVariant fileValue(std::chrono::milliseconds value)
{
    return QString::number(value.count());
}

QVariant fileValue(const QString &value)
{
    return value;
}

// Of an empty list the file would say `@Invalid()`.
QVariant fileValue(const QStringList &value)
{
    return value.isEmpty() ? QVariant(QString()) : QVariant(value);
}

QVariant fileValue(const NameTable &value)
{
    return fileValue(toEntries(value));
}

QVariant fileValue(const QList<Rule> &value)
{
    QVariantList sections;
    for (const Rule &rule : value) {
        sections.append(ruleSection(rule));
    }
    return sections;
}

QVariant fileValue(const ColourTable &colours)
{
    return fileValue(toEntries(colours));
}

QVariant fileValue(const QList<int> &extensions)
{
    QStringList texts;
    for (const int extension : extensions) {
        texts.append(QString::number(extension));
    }
    return fileValue(texts);
}

template <typename Value> QVariant fileValue(const Value &value)
{
    return toText(value);
}

// --- how they are read

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

std::optional<int> readRetention(const QString &text)
{
    return readNumber(text, longestRetentionDays);
}

std::optional<std::chrono::milliseconds> readHold(const QString &text)
{
    const auto number = readNumber(text, static_cast<int>(longestHold.count()));
    return number ? std::optional(std::chrono::milliseconds(*number)) : std::nullopt;
}

std::optional<QString> readLanguage(const QString &text)
{
    constexpr qsizetype longest = 16;
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.isLetterOrNumber() || character == u'_' || character == u'-';
    });
    return plain && text.size() <= longest ? std::optional(text) : std::nullopt;
}

std::optional<QStringList> readList(const QVariant &value)
{
    QStringList list = value.toStringList();
    list.removeAll(QString());
    return list;
}

std::optional<NameTable> readNameTable(const QVariant &value)
{
    return readNames(*readList(value));
}

std::optional<ColourTable> readColourTable(const QVariant &value)
{
    return readColours(*readList(value));
}

std::optional<NameTable> readToneTable(const QVariant &value)
{
    return readRingTones(*readList(value));
}

std::optional<QStringList> readNumberList(const QVariant &value)
{
    return readNumbers(*readList(value));
}

std::optional<QStringList> readCallerList(const QVariant &value)
{
    return readCallers(*readList(value));
}

std::optional<QList<int>> readExtensionList(const QVariant &value)
{
    return readExtensions(*readList(value));
}

std::optional<QList<Rule>> readRules(const QVariant &value)
{
    QList<Rule> rules;
    for (const QVariant &section : value.toList()) {
        if (const auto rule = readRule(section.toMap()).rule) {
            rules.append(*rule);
        }
    }
    return rules;
}

// The file's reader takes text with a comma for a list.
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", "_s) : value.toString();
}

template <typename Read> auto readAny(Read readValue, const QVariant &value)
{
    if constexpr (std::is_invocable_v<Read, QVariant>) {
        return readValue(value);
    } else {
        return readValue(textOf(value));
    }
}

// A setting: its name in the file, how its value is read, and where it lies in the Settings.
template <auto readValue, auto... members> constexpr SettingsKey key(QLatin1StringView name)
{
    return {.name = name,
            .write = [](const Settings &settings) { return fileValue((settings.*....*members)); },
            .read =
                [](const QVariant &value, Settings &settings) {
                    const auto read = readAny(readValue, value);
                    setting<members...>(settings) = read.value_or(setting<members...>(settings));
                    return read.has_value();
                }};
}

using S = Settings;
using Notifications = NotificationSettings;
using Appearance = AppearanceSettings;
using Box = FritzBoxSettings;
using Books = PhonebookSettings;
using Numbers = NumberSettings;
using Mqtt = MqttSettings;
using Share = ShareSettings;

constexpr std::array table {
    key<readHost, &S::callMonitor, &CallMonitorAddress::host>(hostKey),
    key<readPort, &S::callMonitor, &CallMonitorAddress::port>("fritzbox/port"_L1),
    key<readBoxName, &S::fritzBox, &Box::user>("fritzbox/user"_L1),
    key<readPort, &S::fritzBox, &Box::tr064Port>("fritzbox/tr064Port"_L1),
    key<readWord<TlsPolicy>, &S::fritzBox, &Box::tls>("fritzbox/tls"_L1),
    key<readBoxName, &S::fritzBox, &Box::dialPhone>("fritzbox/dialPhone"_L1),
    key<readFlag, &S::fritzBox, &Box::dialUnasked>("fritzbox/dialWithoutAsking"_L1),
    key<readDiallingCode, &S::numbers, &Numbers::countryCode>("numbers/countryCode"_L1),
    key<readDiallingCode, &S::numbers, &Numbers::areaCode>("numbers/areaCode"_L1),
    key<readWord<LogMode>, &S::logMode>("log/mode"_L1),
    key<readWord<Masking>, &S::logMasking>(maskingKey),
    key<readFlag, &S::notifications, &Notifications::incoming>("notifications/incoming"_L1),
    key<readFlag, &S::notifications, &Notifications::missed>("notifications/missed"_L1),
    key<readFlag, &S::notifications, &Notifications::connectionLost>("notifications/connectionLost"_L1),
    key<readFlag, &S::notifications, &Notifications::sound>("notifications/sound"_L1),
    key<readFlag, &S::notifications, &Notifications::followDoNotDisturb>("notifications/followDoNotDisturb"_L1),
    key<readFlag, &S::notifications, &Notifications::machineIsMissed>("notifications/machineIsMissed"_L1),
    key<readHold, &S::notifications, &Notifications::hold>("notifications/holdMilliseconds"_L1),
    key<readWord<NotificationDetail>, &S::notifications, &Notifications::detail>("notifications/detail"_L1),
    key<readNumberList, &S::notifications, &Notifications::silentLines>("notifications/silentLines"_L1),
    key<readNumberList, &S::notifications, &Notifications::uncountedLines>("notifications/uncountedLines"_L1),
    key<readCallerList, &S::notifications, &Notifications::important>("notifications/important"_L1),
    key<readNameTable, &S::lines, &LineSettings::names>("lines/names"_L1),
    key<readNameTable, &S::lines, &LineSettings::phones>("lines/phones"_L1),
    key<readExtensionList, &S::lines, &LineSettings::machines>("lines/machines"_L1),
    key<readColourTable, &S::lines, &LineSettings::colours>("lines/colours"_L1),
    key<readToneTable, &S::lines, &LineSettings::ringTones>("lines/ringTones"_L1),
    key<readFlag, &S::quietHours, &QuietHours::enabled>("quietHours/enabled"_L1),
    key<readTimeOfDay, &S::quietHours, &QuietHours::from>("quietHours/from"_L1),
    key<readTimeOfDay, &S::quietHours, &QuietHours::until>("quietHours/until"_L1),
    key<readDays, &S::quietHours, &QuietHours::days>("quietHours/days"_L1),
    key<readWord<ColourScheme>, &S::appearance, &Appearance::colours>("appearance/colours"_L1),
    key<readWord<TextScale>, &S::appearance, &Appearance::textSize>("appearance/textSize"_L1),
    key<readWord<TrayIconStyle>, &S::appearance, &Appearance::trayIcon>("appearance/trayIcon"_L1),
    key<readFlag, &S::appearance, &Appearance::blink>("appearance/blink"_L1),
    key<readLanguage, &S::appearance, &Appearance::language>("appearance/language"_L1),
    key<readRetention, &S::retentionDays>(retentionKey),
    key<readRetention, &S::confirmedRetentionDays>("history/confirmedRetentionDays"_L1),
    key<readLookupAddress, &S::lookupAddress>("lookup/address"_L1),
    key<readFlag, &S::firstRunDone>("program/firstRunDone"_L1),
    key<readList, &S::phonebooks, &Books::order>("phonebooks/order"_L1),
    key<readList, &S::phonebooks, &Books::files>("phonebooks/files"_L1),
    key<readFlag, &S::mqtt, &Mqtt::enabled>("mqtt/enabled"_L1),
    key<readHost, &S::mqtt, &Mqtt::host>("mqtt/host"_L1),
    key<readPort, &S::mqtt, &Mqtt::port>("mqtt/port"_L1),
    key<readFlag, &S::mqtt, &Mqtt::tls>("mqtt/tls"_L1),
    key<readBoxName, &S::mqtt, &Mqtt::user>("mqtt/user"_L1),
    key<readTopicPrefix, &S::mqtt, &Mqtt::prefix>("mqtt/prefix"_L1),
    key<readTopicPrefix, &S::mqtt, &Mqtt::discoveryPrefix>("mqtt/discoveryPrefix"_L1),
    key<readWord<Masking>, &S::mqtt, &Mqtt::masking>("mqtt/masking"_L1),
    key<readFlag, &S::mqtt, &Mqtt::commands>("mqtt/commands"_L1),
    key<readFlag, &S::share, &Share::enabled>("sharing/enabled"_L1),
    key<readShareHost, &S::share, &Share::host>("sharing/host"_L1),
    key<readPort, &S::share, &Share::port>("sharing/port"_L1),
    key<readShareDatabase, &S::share, &Share::database>("sharing/database"_L1),
    key<readShareUser, &S::share, &Share::user>("sharing/user"_L1),
    key<readWord<ShareTrust>, &S::share, &Share::trust>("sharing/trust"_L1),
    key<readShareAuthorities, &S::share, &Share::authorities>("sharing/authorities"_L1),
    key<readShareName, &S::share, &Share::name>("sharing/name"_L1),
    key<readRules, &S::rules>(rulesKey),
};

} // namespace

std::span<const SettingsKey> settingsKeys()
{
    return table;
}

Settings overruled(Settings settings, const SettingsOverrides &overrides)
{
    for (const SettingsKey &key : table) {
        if (const auto text = overrides.constFind(key.name); text != overrides.cend()) {
            key.read(*text, settings);
        }
    }
    return settings;
}

QStringList differingKeys(const Settings &one, const Settings &other)
{
    QStringList names;
    for (const SettingsKey &key : table) {
        if (key.write(one) != key.write(other)) {
            names.append(key.name);
        }
    }
    return names;
}

void copySettings(const QStringList &names, const Settings &from, Settings &to)
{
    for (const SettingsKey &key : table) {
        if (names.contains(key.name)) {
            key.read(key.write(from), to);
        }
    }
}

} // namespace Rufzeichen
