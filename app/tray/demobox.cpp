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

Settings DemoBox::settings(Settings settings)
{
    const QByteArray fingerprint = m_box.tr064().certificate().digest(QCryptographicHash::Sha256).toHex();
    settings.callMonitor = {.host = m_box.callMonitor().address().toString(), .port = m_box.callMonitor().port()};
    settings.fritzBox.tr064Port = m_box.tr064().port();
    settings.fritzBox.user = userName();
    settings.fritzBox.certificate = QString::fromLatin1(fingerprint);
    return settings;
}

QString DemoBox::password()
{
    return u"demo"_s;
}

} // namespace Rufzeichen
