// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/settingstroubles.h"

#include "app/tray/profile.h"
#include "app/tray/troubles.h"
#include "app/tray/windows.h"
#include "ui/notifications/callalerts.h"
#include "ui/text/ruleproblemtext.h"

#include <QCryptographicHash>
#include <QSettings>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView leftOutKey("settings/leftOutRules");

// The same for the same rules with the same problems, wherever they stand in the file; empty: there are none.
QString leftOutOf(const QList<RuleSection> &rules)
{
    QStringList texts;
    for (const RuleSection &rule : rules) {
        const RuleProblem &problem = rule.reading.problem;
        texts.append(QStringList {rule.name, QString::number(int(problem.fault)), problem.key}.join(u'\n'));
    }
    texts.sort();
    return texts.isEmpty()
        ? QString()
        : QString::fromLatin1(
            QCryptographicHash::hash(texts.join(u'\0').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

SettingsTroubles::SettingsTroubles(const Profile &profile, const SettingsStore &settings, Troubles &troubles,
                                   CallAlerts &alerts, Windows &windows, QObject *parent)
    : QObject(parent)
    , m_path(profile.settingsFile)
    , m_state(profile.windowState)
    , m_settings(settings)
    , m_troubles(troubles)
    , m_alerts(alerts)
    , m_windows(windows)
{
    connect(&settings, &SettingsStore::saveFailed, this, &SettingsTroubles::tellSaveFailed);
    connect(&settings, &SettingsStore::unreadableRulesChanged, this, &SettingsTroubles::tellRules);
}

SettingsTroubles::~SettingsTroubles() = default;

void SettingsTroubles::tell(const LoadedSettings &loaded)
{
    if (!loaded.setAside.isEmpty()) {
        m_troubles.warn(u"settings"_s,
                        tr("%1 was not a settings file and is now called %2; the defaults are used.")
                            .arg(m_path, loaded.setAside));
    }
    tellProblems(loaded);
    tellRules();
    if (!loaded.failure.isEmpty()) {
        tellSaveFailed(loaded.failure);
    }
}

void SettingsTroubles::tellProblems(const LoadedSettings &loaded)
{
    QStringList problems;
    for (const QString &key : loaded.unreadableKeys) {
        problems.append(tr("%1: the value of %2 can't be understood, its default is used.").arg(m_path, key));
    }
    const QString text = problems.join(u'\n');
    if (text == m_problems) {
        return;
    }
    m_windows.takeBack(std::exchange(m_problems, text));
    if (text.isEmpty()) {
        m_alerts.withdraw(u"settings file"_s);
    } else {
        m_troubles.warn(u"settings file"_s, text);
    }
}

void SettingsTroubles::showRules()
{
    m_windows.showSettings(SettingsPart::Rules);
}

// The page of the rules says what is wrong with each. What pops up does so once, also if the program is started anew.
void SettingsTroubles::tellRules()
{
    const QList<RuleSection> &rules = m_settings.unreadableRules();
    m_windows.showLeftOutRules(rules.size());
    QSettings state(m_state, QSettings::IniFormat);
    const QString now = leftOutOf(rules);
    if (state.value(leftOutKey).toString() == now) {
        return;
    }
    state.setValue(leftOutKey, now);
    if (rules.isEmpty()) {
        m_alerts.withdraw(leftOutKey);
        return;
    }
    m_alerts.tell({.key = leftOutKey,
                   .heading = tr("Rules"),
                   .text = RuleProblemText::leftOut(rules.size()),
                   .open = [this] { showRules(); },
                   .buttons = {{NotificationAction::Settings, [this] { showRules(); }}}});
}

void SettingsTroubles::tellSaveFailed(const QString &reason)
{
    m_troubles.warn(u"settings"_s, tr("The settings can't be saved in %1: %2").arg(m_path, reason));
}

} // namespace Rufzeichen
