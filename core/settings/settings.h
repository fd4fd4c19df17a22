// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"
#include "core/callmonitor/callmonitor.h"
#include "core/callmonitor/callmonitorlog.h"
#include "core/missedrule.h"
#include "core/numbers/writings.h"
#include "core/rules/rule.h"
#include "core/settings/linesettings.h"
#include "core/settings/mqttsettings.h"
#include "core/settings/quiethours.h"
#include "core/settings/sharesettings.h"
#include "core/settings/tlspolicy.h"
#include "core/wordtable.h"

#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Rufzeichen {

/** How much a notification tells: others may see the screen. */
enum class NotificationDetail {
    Full,
    NameOnly, ///< no number, no place
    Hidden, ///< only that somebody calls
};

/** Which events pop up, and how. */
struct NotificationSettings {
    bool incoming = true;
    bool missed = true;
    bool connectionLost = true;
    bool sound = true;
    bool followDoNotDisturb = true; ///< keep still while the desktop does not want to be disturbed
    bool machineIsMissed = true; ///< a call that the answering machine took counts as missed
    std::chrono::milliseconds hold {500}; ///< before a call pops up: barred callers are gone by then; 0: none
    NotificationDetail detail = NotificationDetail::Full;
    QStringList silentLines {}; ///< own numbers whose calls never pop up
    QStringList uncountedLines {}; ///< own numbers whose calls nobody misses
    QStringList important {}; ///< numbers whose calls pop up also when it is quiet

    /** Own numbers are known by it in whichever way the box writes them by @p plan. */
    [[nodiscard]] MissedRule missedRule(const DialPlan &plan) const
    {
        return {.machineIsMissed = machineIsMissed, .hold = hold, .uncounted = writingsOf(uncountedLines, plan)};
    }

    bool operator==(const NotificationSettings &) const = default;
};

/** Which colour the tray icon has. */
enum class TrayIconStyle {
    Automatic, ///< follows the panel
    Light, ///< for dark panels
    Dark, ///< for light panels
    Colour,
};

/** Whether windows are light or dark. */
enum class ColourScheme {
    System, ///< follows the desktop
    Light,
    Dark,
};

/** The size of all text. */
enum class TextScale {
    System,
    Larger, ///< 120 % of that
    Largest, ///< 150 % of that
};

/** How the program looks. */
struct AppearanceSettings {
    ColourScheme colours = ColourScheme::System;
    TextScale textSize = TextScale::System;
    TrayIconStyle trayIcon = TrayIconStyle::Automatic;
    bool blink = true; ///< the tray icon blinks while a call rings
    QString language; ///< a language code such as `de`; empty: the system's

    bool operator==(const AppearanceSettings &) const = default;
};

/** How the box is asked, besides its address. The password is no setting: see SecretStore. */
struct FritzBoxSettings {
    QString user {}; ///< who logs in; empty: nobody has yet
    quint16 tr064Port = 49000; ///< where the box describes itself
    TlsPolicy tls = TlsPolicy::Required;
    QString dialPhone {}; ///< that rings to dial, by the box's name for it; empty: the one that is set in the box
    bool dialUnasked = false; ///< other programs may let the box dial without a question

    bool operator==(const FritzBoxSettings &) const = default;
};

/** Where names come from, besides the box. */
struct PhonebookSettings {
    QStringList order {}; ///< names of books, the first counts most
    QStringList files {}; ///< files and folders with vCards

    bool operator==(const PhonebookSettings &) const = default;
};

/** Where the box stands. What is empty is asked from it. Digits only. */
struct NumberSettings {
    QString countryCode {}; ///< `49`
    QString areaCode {}; ///< `30`

    bool operator==(const NumberSettings &) const = default;
};

/** What the user wishes. One value; SettingsStore owns it, settingstable.cpp says how the file has it. */
struct Settings {
    CallMonitorAddress callMonitor {.host = QStringLiteral("fritz.box"), .port = 1012};
    LogMode logMode = LogMode::Off;
    Masking logMasking = Masking::None;
    NotificationSettings notifications;
    QuietHours quietHours;
    AppearanceSettings appearance;
    FritzBoxSettings fritzBox;
    PhonebookSettings phonebooks;
    NumberSettings numbers;
    LineSettings lines;
    MqttSettings mqtt;
    ShareSettings share;
    QList<Rule> rules {}; ///< what to do about calls, in the order in which that is done
    int retentionDays = 730; ///< how long past calls are kept; 0: for ever
    int confirmedRetentionDays = 0; ///< somebody has agreed to lose calls that are older; 0: to lose none
    QString lookupAddress = defaultLookupAddress(); ///< web page for a number, which replaces `%1`
    bool firstRunDone = false; ///< the first-run assistant was finished or skipped

    /** A web search: nothing is asked of it before the user wants a number looked up. */
    [[nodiscard]] static QString defaultLookupAddress();

    bool operator==(const Settings &) const = default;
};

/** A hold longer than this would show calls that have ended. */
constexpr std::chrono::milliseconds longestHold {3000};

/** A thousand years: what is meant is for ever. */
constexpr int longestRetentionDays = 365000;

/** Names of settings in the file that are asked for by name: CallMonitorAddress::host, Settings::logMasking,
 * Settings::retentionDays, Settings::rules. */
constexpr QLatin1StringView hostKey("fritzbox/host");
constexpr QLatin1StringView maskingKey("log/masking");
constexpr QLatin1StringView retentionKey("history/retentionDays");
constexpr QLatin1StringView rulesKey("rules");

/** What a text says that a person typed, or copied, as the address of a box. */
struct TypedAddress {
    enum class Problem : quint8 {
        None,
        Unreadable, ///< it is neither a name nor an address
        Login, ///< a user, and perhaps a password, may be in it: never to be shown or logged
        WebPort, ///< a page that is on no port of a box: nobody knows what that means for the call monitor
    };

    QString host; ///< name, IPv4 or IPv6 address; empty: there is a problem
    std::optional<quint16> port; ///< of the call monitor; absent: not said
    Problem problem = Problem::None;

    /** @p address with the host and, if it is said, the port of this one. */
    [[nodiscard]] CallMonitorAddress over(const CallMonitorAddress &address) const;
};

/**
 * Reads a host without blanks, scheme, path or the brackets around an IPv6 address, and the port behind it. In a web
 * address the ports of the web and of TR-064 (80, 443, 49000, 49443) say nothing about the call monitor.
 */
[[nodiscard]] TypedAddress readTypedAddress(const QString &text);

/**
 * The same where the port is a setting of its own: the host, and nothing also if any port is with it but the usual
 * one.
 */
[[nodiscard]] std::optional<QString> readHost(const QString &text);

/** A TCP port, 1 to 65535. */
[[nodiscard]] std::optional<quint16> readPort(const QString &text);

/** The name of a user or a phone of the box, without blanks around it; empty is one. */
[[nodiscard]] std::optional<QString> readBoxName(const QString &text);

/** A code that numbers begin with, such as `49` or `30`: up to six digits; empty is one. */
[[nodiscard]] std::optional<QString> readDiallingCode(const QString &text);

/** A web address, http or https, in which `%1` stands for the number. */
[[nodiscard]] std::optional<QString> readLookupAddress(const QString &text);

template <>
inline constexpr std::array<Word<LogMode>, 3> settingWords<LogMode> {
    {{LogMode::Off, "off"_L1}, {LogMode::Single, "single"_L1}, {LogMode::Daily, "daily"_L1}}};
template <>
inline constexpr std::array<Word<Masking>, 3> settingWords<Masking> {
    {{Masking::None, "none"_L1}, {Masking::Masked, "masked"_L1}, {Masking::Pseudonymous, "pseudonymous"_L1}}};
template <>
inline constexpr std::array<Word<NotificationDetail>, 3> settingWords<NotificationDetail> {
    {{NotificationDetail::Full, "full"_L1},
     {NotificationDetail::NameOnly, "name"_L1},
     {NotificationDetail::Hidden, "hidden"_L1}}};
template <>
inline constexpr std::array<Word<TrayIconStyle>, 4> settingWords<TrayIconStyle> {
    {{TrayIconStyle::Automatic, "automatic"_L1},
     {TrayIconStyle::Light, "light"_L1},
     {TrayIconStyle::Dark, "dark"_L1},
     {TrayIconStyle::Colour, "colour"_L1}}};
template <>
inline constexpr std::array<Word<ColourScheme>, 3> settingWords<ColourScheme> {
    {{ColourScheme::System, "system"_L1}, {ColourScheme::Light, "light"_L1}, {ColourScheme::Dark, "dark"_L1}}};
template <>
inline constexpr std::array<Word<TextScale>, 3> settingWords<TextScale> {
    {{TextScale::System, "system"_L1}, {TextScale::Larger, "larger"_L1}, {TextScale::Largest, "largest"_L1}}};

} // namespace Rufzeichen
