// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/busservice.h"

#include "app/tray/numberactions.h"
#include "applicationadaptor.h"
#include "calls1adaptor.h"
#include "core/callmonitor/connectionwords.h"
#include "core/numbers/tellink.h"
#include "ui/actions/actionwords.h"
#include "ui/text/numberforms.h"
#include "ui/widgets/x11server.h"
#include "ui/writers/calljson.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <chrono>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(busLog, "rufzeichen.bus", QtWarningMsg)

namespace {

const QString busName = QStringLiteral("de.airport1.rufzeichen");
const QString busPath = QStringLiteral("/de/airport1/rufzeichen");

constexpr auto invalidArguments = "org.freedesktop.DBus.Error.InvalidArgs";

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

// The words and keys of our JSON. The bus has no null: what does not apply is not there.
QVariantMap busCall(const StoredCall &call, const OwnNames &names)
{
    const QJsonObject object = QJsonDocument::fromJson(CallJson::of(call, names)).object();
    QVariantMap map;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!each.value().isNull()) {
            map.insert(each.key(), each.value().toVariant());
        }
    }
    map.remove(u"type"_s); // nothing else comes here
    return map;
}

// Lets a window take the keyboard, if the other program has the desktop's leave for that.
void useActivation(const QVariantMap &platformData)
{
    constexpr qsizetype longestToken = 1024;
    const QByteArray startupId = platformData.value(u"desktop-startup-id"_s).toString().toUtf8();
    const QByteArray token = platformData.value(u"activation-token"_s).toString().toUtf8();
    const QByteArray used = token.isEmpty() ? startupId : token;
    qputenv("XDG_ACTIVATION_TOKEN", used.size() <= longestToken ? used : QByteArray());
    if (!startupId.isEmpty() && startupId.size() <= longestToken) {
        X11Server::endStartupNotification(startupId);
    }
}

} // namespace

BusService::BusService(const QDBusConnection &bus, const BusSources &sources, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_sources(sources)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    new Calls1Adaptor(this);
    new ApplicationAdaptor(this);
}

BusService::~BusService()
{
    if (m_isThere) {
        m_bus.unregisterService(busName);
        m_bus.unregisterObject(busPath);
    }
}

void BusService::start()
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_isThere = m_bus.registerObject(busPath, this) && m_bus.registerService(busName);
    if (!m_isThere) {
        m_bus.unregisterObject(busPath);
        qCWarning(busLog, "another program has the name %s on the session bus: others can't reach this one there",
                  qUtf8Printable(busName));
        return;
    }
    tellChanges();
}

void BusService::tellCall(const StoredCall &call)
{
    if (m_isThere) {
        Q_EMIT CallChanged(busCall(call, m_sources.forms.names()));
    }
}

void BusService::tellChanges()
{
    if (!m_isThere) {
        return;
    }
    const QVariantMap now {{u"ConnectionState"_s, connectionState()},
                           {u"Calls"_s, QVariant::fromValue(calls())},
                           {u"MissedCount"_s, missedCount()},
                           {u"Quiet"_s, isQuiet()}};
    QVariantMap changed = now;
    changed.removeIf([this](const auto &property) { return m_told.value(property.key()) == property.value(); });
    m_told = now;
    if (changed.isEmpty()) {
        return;
    }
    QDBusMessage news
        = QDBusMessage::createSignal(busPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    news << u"de.airport1.rufzeichen.Calls1"_s << changed << QStringList();
    m_bus.send(news);
}

QString BusService::version() const
{
    return QCoreApplication::applicationVersion();
}

QString BusService::connectionState() const
{
    return wordFor(connectionWords, m_sources.monitor.state().phase);
}

QList<QVariantMap> BusService::calls() const
{
    QList<QVariantMap> all;
    for (const StoredCall &call : m_sources.running()) {
        all.append(busCall(call, m_sources.forms.names()));
    }
    return all;
}

uint BusService::missedCount() const
{
    return static_cast<uint>(m_sources.waiting.missed().value_or(0));
}

bool BusService::isQuiet() const
{
    return m_sources.quiet.isQuiet(QDateTime::currentDateTime());
}

void BusService::Show(const QString &window)
{
    if (const auto wanted = valueOf(windowWords, window)) {
        m_sources.app.show(*wanted);
    } else {
        refuse(invalidArguments, "There is no such window.");
    }
}

void BusService::SetQuiet(const QString &choice)
{
    if (const auto wanted = valueOf(quietWords, choice)) {
        m_sources.app.beginQuiet(*wanted);
    } else {
        refuse(invalidArguments, "It is one of 1h, until-morning, on and off.");
    }
}

void BusService::Dial(const QString &number)
{
    const ForeignCall answer = m_sources.numbers.judgeForAnother(number, m_granted.count(steadyNow()));
    if (answer != ForeignCall::Granted) {
        refuse(answer);
        return;
    }
    m_granted.add(steadyNow());
    m_sources.numbers.callForAnother(number);
}

void BusService::Activate(const QVariantMap &platformData)
{
    useActivation(platformData);
    m_sources.perform({});
}

// As a second start with a link: the calls with its number are shown, and the user is asked. What must not be dialled
// is told to the user, who has clicked on something.
void BusService::Open(const QStringList &uris, const QVariantMap &platformData)
{
    const std::optional<QString> number = uris.size() == 1 ? numberOfTelLink(uris.first()) : std::nullopt;
    if (!number) {
        refuse(invalidArguments, "This is not one tel: link with a number.");
        return;
    }
    const ForeignCall answer = m_sources.numbers.judgeForAnother(*number, m_granted.count(steadyNow()));
    if (answer == ForeignCall::Busy || answer == ForeignCall::TooMany) {
        refuse(answer);
        return;
    }
    m_granted.add(steadyNow());
    useActivation(platformData);
    TrayCommandLine wishes;
    wishes.number = *number;
    m_sources.perform(wishes);
}

// Those of the desktop file. They have no parameter.
void BusService::ActivateAction(const QString &name, const QVariantList &parameter, const QVariantMap &platformData)
{
    TrayCommandLine wishes;
    if (name == "history"_L1) {
        wishes.view = AppWindow::History;
    } else if (name == "quiet"_L1) {
        wishes.quiet = QuietChoice::Hour;
    } else if (name == "quit"_L1) {
        wishes.quit = true;
    }
    if (!parameter.isEmpty() || !(wishes.view || wishes.quiet || wishes.quit)) {
        refuse(invalidArguments, "There is no such action.");
        return;
    }
    useActivation(platformData);
    m_sources.perform(wishes);
}

void BusService::refuse(const char *error, const char *reason)
{
    sendErrorReply(QString::fromLatin1(error), QString::fromLatin1(reason));
}

void BusService::refuse(ForeignCall answer)
{
    switch (answer) {
    case ForeignCall::Granted:
        break;
    case ForeignCall::NotANumber:
        refuse("de.airport1.rufzeichen.Error.NotANumber", "This is not a number that can be dialled.");
        break;
    case ForeignCall::BoxCode:
        refuse("de.airport1.rufzeichen.Error.BoxCode",
               "This code can change settings of the box or of the line. It is not dialled.");
        break;
    case ForeignCall::NotLoggedIn:
        refuse("de.airport1.rufzeichen.Error.NotLoggedIn", "The user has not logged in to the box.");
        break;
    case ForeignCall::Busy:
        refuse("de.airport1.rufzeichen.Error.Busy", "Another number is dialled, or the user is asked about it.");
        break;
    case ForeignCall::TooMany:
        refuse("org.freedesktop.DBus.Error.LimitsExceeded", "Too many numbers within a minute.");
        break;
    }
}

} // namespace Rufzeichen
