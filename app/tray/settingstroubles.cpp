// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/settingstroubles.h"

#include "app/tray/troubles.h"
#include "app/tray/windows.h"
#include "ui/notifications/callalerts.h"
#include "ui/text/ruleproblemtext.h"

#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

SettingsTroubles::SettingsTroubles(QString path, const SettingsStore &settings, Troubles &troubles,
                                   CallAlerts &alerts, Windows &windows, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_troubles(troubles)
    , m_alerts(alerts)
    , m_windows(windows)
{
    connect(&settings, &SettingsStore::saveFailed, this, &SettingsTroubles::tellSaveFailed);
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
    for (const RuleSection &rule : loaded.unreadableRules) {
        problems.append(
            tr("%1: a rule can't be understood and is left out: %2").arg(m_path, RuleProblemText::of(rule)));
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

void SettingsTroubles::tellSaveFailed(const QString &reason)
{
    m_troubles.warn(u"settings"_s, tr("The settings can't be saved in %1: %2").arg(m_path, reason));
}

} // namespace Rufzeichen
