// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/tr064server.h"

#include "app/simulator/tr064/descriptions.h"
#include "app/simulator/tr064/downloads.h"

#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer faultAnswer(int fault)
{
    return {.status = 500, .body = faultEnvelope(fault)};
}

bool isAllowed(const QString &value, const QString &type)
{
    bool isNumber = false;
    value.toUInt(&isNumber);
    return type == "boolean"_L1 ? value == "0"_L1 || value == "1"_L1 : type != "ui4"_L1 || isNumber;
}

const Action *findAction(const Service &service, const ActionRequest &request)
{
    const auto found = std::find_if(service.actions.begin(), service.actions.end(),
                                    [&request](const Action &each) { return request.action == each.name; });
    const bool isThere = request.serviceType == service.type() && found != service.actions.end();
    return isThere ? &*found : nullptr;
}

bool isForTelephony(const Service &service)
{
    return service.name == "X_VoIP"_L1 || service.name == "X_AVM-DE_OnTel"_L1 || service.name == "X_AVM-DE_TAM"_L1;
}

// All arguments of the action under their right names; nothing if one is missing, too much or wrong.
std::optional<QHash<QString, QString>> checkedArguments(const Action &action, const NamedValues &given)
{
    QHash<QString, QString> arguments;
    const QList<Argument> expected = argumentsIn(action.in);
    for (const auto &[name, value] : given) {
        const auto known = std::find_if(expected.begin(), expected.end(), [&name = name](const Argument &each) {
            return name.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (known == expected.end() || !isAllowed(value, known->type) || arguments.contains(known->name)) {
            return std::nullopt;
        }
        arguments.insert(known->name, value);
    }
    return arguments.size() == expected.size() ? std::optional(arguments) : std::nullopt;
}

} // namespace

Tr064Server::Tr064Server(QObject *parent)
    : QObject(parent)
    , m_services(allServices(m_box))
    , m_plain(Transport::Plain, [this](const HttpRequest &request) { return answer(request); })
    , m_tls(
          Transport::Tls, [this](const HttpRequest &request) { return answer(request); },
          [this] { return m_box.faults.tlsTooOld ? TlsAge::Outdated : TlsAge::UpToDate; })
{
    m_box.model = furnishedBox();
    m_box.dial = [](const QString &) { return false; };
    m_box.hangUp = [] {};
}

Tr064Server::~Tr064Server() = default;

bool Tr064Server::listen(const QHostAddress &address, quint16 port, quint16 tlsPort)
{
    const bool isListening = m_plain.listen(address, port) && m_tls.listen(address, tlsPort);
    m_box.tlsPort = m_tls.serverPort();
    return isListening;
}

bool Tr064Server::answerSearches(quint16 searchPort)
{
    const QHostAddress address = m_plain.serverAddress();
    const QString location = u"http://%1:%2/tr64desc.xml"_s.arg(address.toString()).arg(port());
    return m_searches.listen(address, searchPort, location, m_box.model.device.udn);
}

QString Tr064Server::errorString() const
{
    return m_plain.isListening() ? m_tls.errorString() : m_plain.errorString();
}

void Tr064Server::restart()
{
    m_plain.breakConnections();
    m_tls.breakConnections();
    m_box.sessions.expire();
    m_box.logins.changeNonce(NonceChange::Silent);
}

HttpAnswer Tr064Server::answer(const HttpRequest &request)
{
    const QString path = request.path();
    const QList<Service> all = services();
    const auto service
        = std::find_if(all.begin(), all.end(), [&path](const Service &each) { return each.controlUrl() == path; });
    HttpAnswer answer;
    if (service == all.end()) {
        answer = get(request);
    } else if (request.method == "POST") {
        answer = post(request, *service);
    } else {
        answer = HttpAnswer::page(405, "405 Method Not Allowed");
    }
    answer.delay = m_box.faults.delay;
    return answer;
}

HttpAnswer Tr064Server::get(const HttpRequest &request)
{
    if (auto file = download(m_box, request, QDateTime::currentDateTime())) {
        return *file;
    }
    const QString path = request.path();
    const QList<Service> all = services();
    if (path == "/tr64desc.xml"_L1) {
        return {.body = deviceDescription(m_box.model.device, all)};
    }
    const auto service = std::find_if(all.begin(), all.end(),
                                      [&path](const Service &each) { return each.descriptionUrl() == path; });
    return service == all.end() ? HttpAnswer::page(404, "404 Not Found (ERR_NOT_FOUND)")
                                : HttpAnswer {.body = serviceDescription(*service)};
}

HttpAnswer Tr064Server::post(const HttpRequest &request, const Service &service)
{
    if (m_box.faults.busy) {
        return HttpAnswer::page(503, "503 Service Unavailable");
    }
    const std::optional<ActionRequest> wanted = readEnvelope(request.body);
    const Action *const action = wanted ? findAction(service, *wanted) : nullptr;
    LoginResult login;
    if (action == nullptr || action->access != Access::Open) {
        // Who is not logged in learns nothing about actions. The first request of a client has no body.
        login = m_box.logins.check(request, m_box.model.users);
        if (login.user && m_box.faults.refusedLogins > 0) {
            --m_box.faults.refusedLogins;
            login = m_box.logins.refuse(NonceChange::Silent);
        }
        if (!login.user) {
            return login.refusal;
        }
    }
    const ActionAnswer answer = action == nullptr || m_box.faults.applicationsOff
        ? failed(401)
        : perform(
            *action, *wanted,
            {.user = login.user.value_or(BoxUser()), .base = base(request), .now = QDateTime::currentDateTime()});
    Q_EMIT asked(wanted ? wanted->action : QString(), answer.fault);
    if (answer.fault != 0) {
        return faultAnswer(answer.fault);
    }
    const QList<Argument> arguments = argumentsIn(action->out);
    NamedValues values;
    for (qsizetype i = 0; i < answer.values.size(); ++i) {
        values.append({arguments.at(i).name, answer.values.at(i)});
    }
    return {.body = answerEnvelope(*wanted, values)};
}

ActionAnswer Tr064Server::perform(const Action &action, const ActionRequest &request, ActionCall call)
{
    const auto arguments = checkedArguments(action, request.arguments);
    if (!arguments) {
        return failed(402);
    }
    if (!allows(action.access, call.user.rights)) {
        return failed(606);
    }
    if (m_box.faults.secondFactor.contains(action.name) && !m_box.secondFactor.admits(request.token)) {
        return failed(866);
    }
    call.arguments = *arguments;
    call.token = request.token;
    return action.run(call);
}

QString Tr064Server::base(const HttpRequest &request) const
{
    const bool isSecure = request.transport == Transport::Tls;
    QString host = QString::fromLatin1(request.header("host"));
    if (!m_box.faults.urlHost.isEmpty()) {
        host = u"%1:%2"_s.arg(m_box.faults.urlHost).arg(isSecure ? tlsPort() : port());
    }
    return (isSecure ? u"https://"_s : u"http://"_s) + host;
}

QList<Service> Tr064Server::services() const
{
    QList<Service> offered = m_services;
    if (m_box.model.device.kind == DeviceKind::Repeater) {
        offered.removeIf(isForTelephony);
    }
    const auto isLacking = [this](const Action &action) {
        return (m_box.faults.lacksUniqueIds && action.name.endsWith("EntryUID"_L1))
            || (m_box.faults.lacksBarring && QString(action.name).contains("CallBarring"_L1))
            || (m_box.faults.lacksSecurityPort && action.name == "GetSecurityPort"_L1)
            || (m_box.faults.lacksCurrentUser && action.name == "X_AVM-DE_GetCurrentUser"_L1)
            || (m_box.faults.lacksUserList && action.name == "X_AVM-DE_GetUserList"_L1);
    };
    for (Service &service : offered) {
        service.actions.removeIf(isLacking);
    }
    return offered;
}

} // namespace Rufzeichen::Simulation
