// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/gnomebanners.h"

#include "core/userumask.h"

#include <QStandardPaths>
#include <QStringList>
#include <algorithm>
#include <chrono>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settingPath = "/org/gnome/desktop/notifications/show-banners"_L1;

/** @p changed is a key of the settings, or a folder with all that is in it. */
bool concerns(const QString &changed)
{
    return changed.endsWith(u'/') ? settingPath.startsWith(changed) : settingPath == changed;
}

} // namespace

GnomeBanners::GnomeBanners(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_reader(this)
    , m_patience(this)
{
    m_reader.setStandardInputFile(QProcess::nullDevice());
    m_reader.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_reader.setChildProcessModifier(UserUmask::restore);
#endif
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, &m_reader, &QProcess::kill);
    connect(&m_reader, &QProcess::finished, this, &GnomeBanners::take);
    connect(&m_reader, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) { // else it finishes, too
            take(-1);
        }
    });
    // From whoever says so: the service comes and goes, and a wrong word only makes us ask.
    QDBusConnection(bus).connect(QString(), u"/ca/desrt/dconf/Writer/user"_s, u"ca.desrt.dconf.Writer"_s, u"Notify"_s,
                                 this, SLOT(hear(QDBusMessage))); // QtDBus has no other way
}

GnomeBanners::~GnomeBanners()
{
    m_reader.disconnect(this);
    m_reader.kill();
    m_reader.waitForFinished(100);
}

bool GnomeBanners::isTheirs()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return std::any_of(desktops.cbegin(), desktops.cend(), [](const QString &desktop) {
        const QString name = desktop.section(u'-', 0, 0).toLower(); // such as GNOME-Classic
        return name == "gnome"_L1 || name == "ubuntu"_L1 || name == "unity"_L1 || name == "budgie"_L1;
    });
}

void GnomeBanners::refresh()
{
    if (m_reader.state() != QProcess::NotRunning) {
        m_isWanted = true; // what it reads now may be of before
        return;
    }
    start();
}

void GnomeBanners::start()
{
    const QString program = QStandardPaths::findExecutable(u"gsettings"_s);
    if (program.isEmpty()) {
        Q_EMIT answered(false);
        return;
    }
    m_patience.start();
    m_reader.start(program, {u"get"_s, u"org.gnome.desktop.notifications"_s, u"show-banners"_s});
}

void GnomeBanners::take(int code)
{
    m_patience.stop();
    const bool isKnown = m_reader.exitStatus() == QProcess::NormalExit && code == 0;
    const bool heldBack = isKnown && m_reader.readAllStandardOutput().trimmed() == "false";
    if (std::exchange(m_isWanted, false)) {
        start();
    } else {
        Q_EMIT answered(heldBack);
    }
}

// dconf tells a folder and what has changed in it, or one thing and an empty name.
void GnomeBanners::hear(const QDBusMessage &message)
{
    const QString folder = message.arguments().value(0).toString();
    const QStringList names = message.arguments().value(1).toStringList();
    if (std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return concerns(folder + name); })) {
        refresh();
    }
}

} // namespace Rufzeichen
