// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/demobox.h"

#include "app/simulator/scenario.h"

#include <QSslCertificate>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString userName()
{
    return u"demo"_s;
}

} // namespace

DemoBox::DemoBox() = default;

bool DemoBox::start()
{
    if (!m_folder.isValid() || !m_box.listen()) {
        return false;
    }
    m_box.model().users = {{.name = userName(), .password = password(), .rights = Simulation::Right::Phone}};
    m_box.callMonitor().play(ScenarioReader::shipped(u"demo"_s));
    return true;
}

SettingsOverrides DemoBox::overrides()
{
    return {{u"fritzbox/host"_s, m_box.callMonitor().address().toString()},
            {u"fritzbox/port"_s, QString::number(m_box.callMonitor().port())},
            {u"fritzbox/tr064Port"_s, QString::number(m_box.tr064().port())},
            {u"fritzbox/user"_s, userName()}};
}

QString DemoBox::fingerprint()
{
    return QString::fromLatin1(m_box.tr064().certificate().digest(QCryptographicHash::Sha256).toHex());
}

QString DemoBox::password()
{
    return u"demo"_s;
}

Profile DemoBox::profile() const
{
    Profile profile = Profile::inFolder(m_folder.path());
    profile.isDemo = true;
    return profile;
}

} // namespace Rufzeichen
