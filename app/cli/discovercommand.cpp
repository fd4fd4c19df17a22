// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/discovercommand.h"

#include "app/cli/boxrows.h"
#include "app/cli/jsonlines.h"
#include "app/cli/output.h"
#include "core/discovery/connectioncheck.h"
#include "ui/text/plainwords.h"

#include <QEventLoop>

namespace Rufzeichen {

namespace {

constexpr Option hostToLookAt {Options::host.name, Options::host.value,
                               QT_TRANSLATE_NOOP("Options", "Where to look, and nowhere else."),
                               Options::host.accepts, Options::host.refusal};

constexpr std::array discoverOptions {&hostToLookAt, &Options::port, &Options::descriptionPort, &Options::textFormat,
                                      &Options::config};

constexpr std::array discoverCommands {Command {
    .name = u"discover",
    .help = QT_TRANSLATE_NOOP("Commands", "Finds boxes in the network."),
    .options = discoverOptions,
    .run = runs<&DiscoverCommand::run>,
}};

} // namespace

constinit const CommandSpan DiscoverCommand::commands {discoverCommands};

DiscoverCommand::DiscoverCommand(const Invocation &invocation)
    : m_invocation(invocation)
{
}

int DiscoverCommand::run()
{
    const std::optional<QString> host = readHost(m_invocation.arguments.value(hostToLookAt));
    const Settings &settings = m_invocation.configuration.settings;
    const QList<FoundBox> boxes = find(options(host, settings.fritzBox.tr064Port));
    if (boxes.isEmpty()) {
        printError(host ? tr("There is no FRITZ!Box with telephony at %1.").arg(sanitized(*host))
                        : tr("No FRITZ!Box was found. Is this computer in its network? rufzeichen-cli discover "
                             "--host ADDRESS looks at an address."));
        return 1;
    }
    Output output;
    for (const FoundBox &box : boxes) {
        const bool works = hasCallMonitor(box, settings.callMonitor.port);
        output.write(m_invocation.format == OutputFormat::Json ? JsonLines::of(box, works)
                                                               : BoxRows::of(box, works).toUtf8());
        output.flush();
    }
    return output.succeeds() ? 0 : 1;
}

DiscoveryOptions DiscoverCommand::options(const std::optional<QString> &host, quint16 port)
{
    DiscoveryOptions options;
    if (!host) {
        options = DiscoveryOptions::ofThisComputer();
    } else if (const QHostAddress address(*host); !address.isNull()) {
        options.names.clear();
        options.addresses = {address};
    } else {
        options.names = {*host};
    }
    options.descriptionPort = port;
    return options;
}

QList<FoundBox> DiscoverCommand::find(const DiscoveryOptions &options)
{
    QEventLoop loop;
    QList<FoundBox> boxes;
    BoxDiscovery discovery([&options] { return options; });
    QObject::connect(&discovery, &BoxDiscovery::found, &loop, [&](const FoundBox &box) {
        boxes.append(box);
        // At one address there is one box, and nothing more to wait for.
        if (options.searchFrom.isEmpty()) {
            discovery.stop();
            loop.quit();
        }
    });
    QObject::connect(&discovery, &BoxDiscovery::finished, &loop, &QEventLoop::quit);
    discovery.start();
    loop.exec();
    return boxes;
}

bool DiscoverCommand::hasCallMonitor(const FoundBox &box, quint16 port)
{
    QEventLoop loop;
    ConnectionEvidence evidence;
    ConnectionCheck check({.host = box.address.toString(), .port = port});
    QObject::connect(
        &check, &ConnectionCheck::finished, &loop,
        [&](const ConnectionEvidence &found) {
            evidence = found;
            loop.quit();
        },
        Qt::QueuedConnection);
    check.start();
    loop.exec();
    return diagnose(evidence) == ConnectionFinding::Working;
}

} // namespace Rufzeichen
