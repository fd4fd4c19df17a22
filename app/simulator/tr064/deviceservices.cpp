// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/box.h"
#include "app/simulator/tr064/boxservice.h"

#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

QString userList(const QList<BoxUser> &users)
{
    QString list = u"<List>"_s;
    for (qsizetype i = 0; i < users.size(); ++i) {
        list += u"<Username last_user=\"%1\">%2</Username>"_s.arg(i == 0 ? 1 : 0).arg(users[i].name.toHtmlEscaped());
    }
    return list + u"</List>"_s;
}

ActionAnswer registerApp(Box &box, const ActionCall &call)
{
    const QString id = call.text("NewAppId"_L1);
    const auto isPlain = [](QChar character) { return character.unicode() < 128 && character.isLetterOrNumber(); };
    if (id.isEmpty() || !std::all_of(id.begin(), id.end(), isPlain)) {
        return failed(823);
    }
    const QString name = call.text("NewAppUsername"_L1);
    const QList<BoxUser> &users = box.model.users;
    if (std::any_of(users.begin(), users.end(), [&name](const BoxUser &user) { return user.name == name; })) {
        return failed(831);
    }
    const bool mayPhone = call.text("NewPhoneRight"_L1) == "RW"_L1;
    box.model.users.append({.name = name,
                            .password = call.text("NewAppPassword"_L1),
                            .rights = mayPhone ? Rights(Right::Phone) : Rights()});
    return answered();
}

} // namespace

Service deviceInfoService(Box &box)
{
    const auto information = [&box](const ActionCall &) {
        const DeviceFacts &device = box.model.device;
        return answered({u"AVM"_s, u"00040E"_s, device.model, device.model + u' ' + device.version, device.model,
                         device.serial, device.version, device.model, u"1.0"_s, u"000.000.000.000"_s, u"86400"_s,
                         QString()});
    };
    const auto tlsPort = [&box](const ActionCall &) {
        constexpr int closed = 1;
        return answered({QString::number(box.faults.lacksTls ? 0 : box.faults.tlsPortClosed ? closed : box.tlsPort)});
    };
    return {
        "DeviceInfo"_L1,
        "deviceinfo"_L1,
        "deviceinfo"_L1,
        {{"GetInfo"_L1, Access::Config, ""_L1,
          "NewManufacturerName NewManufacturerOUI NewModelName NewDescription NewProductClass NewSerialNumber NewSoftwareVersion NewHardwareVersion NewSpecVersion NewProvisioningCode NewUpTime:ui4 NewDeviceLog"_L1,
          information},
         {"GetSecurityPort"_L1, Access::Open, ""_L1, "NewSecurityPort:ui4"_L1, tlsPort}}};
}

Service deviceConfigService(Box &box)
{
    return {"DeviceConfig"_L1,
            "deviceconfig"_L1,
            "deviceconfig"_L1,
            {{"X_AVM-DE_CreateUrlSID"_L1, Access::Login, ""_L1, "NewX_AVM-DE_UrlSID"_L1,
              [&box](const ActionCall &call) { return answered({u"sid="_s + box.sessions.create(call.now)}); }}}};
}

Service lanConfigSecurityService(Box &box)
{
    return {
        "LANConfigSecurity"_L1,
        "lanconfigsecurity"_L1,
        "lanconfigsecurity"_L1,
        {{"GetInfo"_L1, Access::Open, ""_L1,
          "NewMaxCharsPassword:ui4 NewMinCharsPassword:ui4 NewAllowedCharsPassword"_L1,
          [](const ActionCall &) {
              return answered({u"32"_s, u"0"_s, u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s});
          }},
         {"X_AVM-DE_GetAnonymousLogin"_L1, Access::Open, ""_L1,
          "NewX_AVM-DE_AnonymousLoginEnabled:boolean NewX_AVM-DE_ButtonLoginEnabled:boolean"_L1,
          [&box](const ActionCall &) {
              return answered({box.model.users.isEmpty() ? u"1"_s : u"0"_s, u"0"_s});
          }},
         {"X_AVM-DE_GetUserList"_L1, Access::Open, ""_L1, "NewX_AVM-DE_UserList"_L1,
          [&box](const ActionCall &) { return answered({userList(box.model.users)}); }},
         {"X_AVM-DE_GetCurrentUser"_L1, Access::Login, ""_L1,
          "NewX_AVM-DE_CurrentUsername NewX_AVM-DE_CurrentUserRights"_L1, [](const ActionCall &call) {
              return answered({call.user.name, describedRights(call.user.rights)});
          }}}};
}

Service userInterfaceService()
{
    return {
        "UserInterface"_L1,
        "userif"_L1,
        "userif"_L1,
        {{"GetInfo"_L1, Access::Open, ""_L1,
          "NewUpgradeAvailable:boolean NewPasswordRequired:boolean NewPasswordUserSelectable:boolean NewWarrantyDate NewX_AVM-DE_Version NewX_AVM-DE_UpdateState"_L1,
          [](const ActionCall &) {
              return answered({u"0"_s, u"0"_s, u"1"_s, u"0001-01-01T00:00:00"_s, {}, u"Stopped"_s});
          }}}};
}

Service appSetupService(Box &box)
{
    return {
        "X_AVM-DE_AppSetup"_L1,
        "x_appsetup"_L1,
        "x_appsetup"_L1,
        {{"RegisterApp"_L1, Access::Config,
          "NewAppId NewAppDisplayName NewAppDeviceMAC NewAppUsername NewAppPassword NewAppRight NewNasRight NewPhoneRight NewHomeautoRight NewAppInternetRights:boolean"_L1,
          ""_L1, [&box](const ActionCall &call) { return registerApp(box, call); }}}};
}

Service authService(Box &box)
{
    const auto configure = [&box](const ActionCall &call) {
        SecondFactor &factor = box.secondFactor;
        const QString action = call.text("NewAction"_L1);
        if (action == "stop"_L1) {
            factor.stop();
            return answered({factor.token(), factor.stateName(), QString()});
        }
        if (action != "start"_L1) {
            return failed(402);
        }
        switch (factor.start()) {
        case SecondFactor::Start::Busy:
            return failed(868);
        case SecondFactor::Start::Blocked:
            return failed(867);
        case SecondFactor::Start::Begun:
            break;
        }
        return answered({factor.token(), factor.stateName(), u"button,dtmf;*14048"_s});
    };
    return {"X_AVM-DE_Auth"_L1,
            "x_auth"_L1,
            "x_auth"_L1,
            {{"GetInfo"_L1, Access::Login, ""_L1, "NewEnabled:boolean"_L1,
              [](const ActionCall &) { return answered({u"1"_s}); }},
             {"GetState"_L1, Access::Login, ""_L1, "NewState"_L1,
              [&box](const ActionCall &call) { return answered({box.secondFactor.poll(call.token)}); }},
             {"SetConfig"_L1, Access::Login, "NewAction"_L1, "NewToken NewState NewMethods"_L1, configure}}};
}

} // namespace Rufzeichen::Simulation
