// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/arguments.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

const Option *find(OptionSpan options, QStringView name)
{
    const auto found
        = std::find_if(options.begin(), options.end(), [name](const Option *each) { return each->name == name; });
    return found == options.end() ? nullptr : *found;
}

} // namespace

Information versionInformation()
{
    return {u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion())};
}

Arguments::Arguments(const QStringList &given, OptionSpan known)
{
    readWords(given, known);
    splitHosts();
}

void Arguments::readWords(QStringList rest, OptionSpan known)
{
    while (!rest.isEmpty()) {
        const QString text = rest.takeFirst();
        if (text == "--"_L1) {
            m_words += rest;
            return;
        }
        if (text.size() > 1 && text.startsWith(u'-')) {
            readOption(text, rest, known);
        } else {
            m_words.append(text);
        }
    }
}

// The value is behind a `=`, or the next word, whatever that looks like.
void Arguments::readOption(const QString &text, QStringList &rest, OptionSpan known)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString shown = text.left(equals);
    const Option *option = nullptr;
    if (text.startsWith("--"_L1)) {
        option = find(known, QStringView(shown).mid(2));
    } else if (shown.size() == 2) {
        const auto found = std::find_if(known.begin(), known.end(), [&shown](const Option *each) {
            return each->letter != 0 && shown.at(1) == QLatin1Char(each->letter);
        });
        option = found == known.end() ? nullptr : *found;
    }
    if (option == nullptr) {
        fail(tr("There is no option “%1”.").arg(shown));
    } else if (!option->takesValue()) {
        if (equals >= 0) {
            fail(tr("%1 takes no value.").arg(shown));
        }
        m_given.append({.name = option->name.toString(), .value = {}});
    } else if (equals >= 0) {
        m_given.append({.name = option->name.toString(), .value = text.mid(equals + 1)});
    } else if (rest.isEmpty()) {
        fail(tr("%1 needs a value: %2.").arg(shown, option->valueText()));
    } else {
        m_given.append({.name = option->name.toString(), .value = rest.takeFirst()});
    }
}

// Whatever is no address stays for the option to refuse, but a password must not be shown with that.
void Arguments::splitHosts()
{
    std::optional<quint16> port; // of the last host, the one that counts
    for (Given &given : m_given) {
        if (given.name != Options::host.name) {
            continue;
        }
        const TypedAddress typed = readTypedAddress(given.value);
        port = typed.port;
        if (typed.problem == TypedAddress::Problem::None) {
            given.value = typed.host;
        } else if (typed.problem == TypedAddress::Problem::Login) {
            fail(tr("--host takes a name or an address, without user, password and “@”."));
        } else if (typed.problem == TypedAddress::Problem::WebPort) {
            fail(tr("The port of “%1” is that of a web page. Give the host alone, or with the port of the call "
                    "monitor: HOST:PORT.")
                     .arg(given.value));
        }
    }
    if (port) {
        takePortOfHost(*port);
    }
}

void Arguments::takePortOfHost(quint16 port)
{
    const QString text = QString::number(port);
    if (!has(Options::port)) {
        m_given.append({.name = Options::port.name.toString(), .value = text, .isOfHost = true});
    } else if (value(Options::port) != text) {
        fail(tr("--host says port %1, but --port says %2.").arg(text, value(Options::port)));
    }
}

QString Arguments::value(const Option &option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.constLast();
}

QStringList Arguments::values(const Option &option) const
{
    QStringList all;
    for (const Given &given : m_given) {
        if (given.name == option.name) {
            all.append(given.value);
        }
    }
    return all;
}

SettingsOverrides Arguments::overrides(OptionSpan options) const
{
    SettingsOverrides overrides;
    for (const Option *option : options) {
        if (!option->setting.isEmpty() && has(*option)) {
            overrides.insert(option->setting, option->means.isEmpty() ? value(*option) : QString(option->means));
        }
    }
    return overrides;
}

QString Arguments::problem(OptionSpan allowed) const
{
    if (!m_problem.isEmpty()) {
        return m_problem;
    }
    for (const Given &given : m_given) {
        const Option *const option = find(allowed, given.name);
        if (option == nullptr && given.isOfHost) {
            if (readPort(given.value) == CallMonitorAddress().port) {
                continue; // the usual one, which is not needed here
            }
            return tr("--host takes no port here.");
        }
        const QString problem
            = option == nullptr ? tr("--%1 means nothing here.").arg(given.name) : problemOf(*option, given.value);
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

QString Arguments::problemOf(const Option &option, const QString &value)
{
    if (!option.takesValue()) {
        return {};
    }
    if (value.isEmpty() && option.emptyValue == EmptyValue::Refused) {
        return tr("--%1 needs a value: %2.").arg(option.name, option.valueText());
    }
    if (option.words != nullptr && option.value.isEmpty() && !option.words().contains(value)) {
        return tr("--%1 is one of %2, not “%3”.").arg(option.name.toString(), option.words().join(u", "_s), value);
    }
    return option.accepts == nullptr || option.accepts(value)
        ? QString()
        : QString(QCoreApplication::translate("Options", option.refusal)).replace("%1"_L1, value);
}

} // namespace Rufzeichen
