// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messagescommand.h"

#include "app/cli/boxrows.h"
#include "app/cli/filewriting.h"
#include "app/cli/jsonlines.h"
#include "core/settings/userfiles.h"
#include "core/sound/recording.h"
#include "ui/text/plainwords.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto on = "on"_L1;
constexpr auto off = "off"_L1;

constexpr Option asNew {.name = u"new", .help = QT_TRANSLATE_NOOP("Options", "Marks the message as new again.")};

constexpr Operands oneMessage {
    .names = u"ID",
    .least = 1,
    .most = 1,
    .wanted = QT_TRANSLATE_NOOP("Commands", "Which message? One id is needed, as messages list prints it.")};
constexpr Operands messageAndFile {
    .names = u"ID FILE",
    .least = 2,
    .most = 2,
    .wanted = QT_TRANSLATE_NOOP("Commands", "Which message, and where shall it go? An id and a file are needed.")};
constexpr Operands machineAndState {
    .names = u"[MACHINE on|off]",
    .most = 2,
    .wanted = QT_TRANSLATE_NOOP("Commands", "Name one answering machine, and whether it is to be on or off.")};

constexpr auto messagesBoxOptions = with(Options::boxAccess, &Options::textFormat);
constexpr auto messagesShowOptions = with(messagesBoxOptions, &Options::anonymize, &Options::pseudonymize);
constexpr auto messagesMarkOptions = with(messagesShowOptions, &asNew);

QString problemOfMachine(const Arguments &arguments)
{
    const QString state = arguments.words().value(1);
    const bool isFine = arguments.words().isEmpty() || state == on || state == off;
    return isFine ? QString() : MessagesCommand::tr("An answering machine is switched on or off.");
}

constexpr std::array messagesCommands {
    Command {
        .name = u"messages list",
        .help = QT_TRANSLATE_NOOP("Commands", "Prints the messages on the answering machines, the newest first."),
        .options = messagesShowOptions,
        .run = runs<&MessagesCommand::list>,
    },
    Command {
        .name = u"messages save",
        .help = QT_TRANSLATE_NOOP("Commands", "Saves a message as a WAV file; - is standard output."),
        .operands = messageAndFile,
        .options = messagesShowOptions,
        .run = runs<&MessagesCommand::save>,
    },
    Command {
        .name = u"messages delete",
        .help = QT_TRANSLATE_NOOP("Commands", "Deletes a message in the box, for good."),
        .operands = oneMessage,
        .options = messagesShowOptions,
        .run = runs<&MessagesCommand::remove>,
    },
    Command {
        .name = u"messages mark",
        .help = QT_TRANSLATE_NOOP("Commands", "Marks a message as heard."),
        .operands = oneMessage,
        .options = messagesMarkOptions,
        .run = runs<&MessagesCommand::mark>,
    },
    Command {
        .name = u"messages machine",
        .help = QT_TRANSLATE_NOOP("Commands", "Switches an answering machine on or off; lists them without a name."),
        .operands = machineAndState,
        .options = messagesBoxOptions,
        .problem = problemOfMachine,
        .run = runs<&MessagesCommand::machine>,
    },
};

} // namespace

constinit const CommandSpan MessagesCommand::commands {messagesCommands};

MessagesCommand::MessagesCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_session(invocation.configuration)
    , m_parties(invocation.configuration.settings, UserFiles::boxes())
{
}

std::optional<QList<AnsweringMachine>> MessagesCommand::machines()
{
    if (!m_session.openOrSay()) {
        return std::nullopt;
    }
    return m_session.askOrSay<QList<AnsweringMachine>>(
        [this](QObject *context, const auto &done) { m_session.box().answeringMachines(context, done); });
}

std::optional<QList<TamMessage>> MessagesCommand::messagesOf(int machine)
{
    return m_session.askOrSay<QList<TamMessage>>(
        [&](QObject *context, const auto &done) { m_session.box().messages(machine, context, done); });
}

int MessagesCommand::list()
{
    const auto all = machines();
    if (!all) {
        return 1;
    }
    QList<TamMessage> messages;
    for (const AnsweringMachine &machine : *all) {
        const auto more = messagesOf(machine.index);
        if (!more) {
            return 1;
        }
        messages += *more;
    }
    std::stable_sort(messages.begin(), messages.end(),
                     [](const TamMessage &left, const TamMessage &right) { return left.date > right.date; });
    for (const TamMessage &message : std::as_const(messages)) {
        print(message);
    }
    return m_output.succeeds() ? 0 : 1;
}

int MessagesCommand::save()
{
    const auto message = wantedMessage();
    if (!message) {
        return 1;
    }
    const auto file = m_session.askOrSay<QByteArray>(
        [&](QObject *context, const auto &done) { m_session.box().recording(*message, context, done); });
    if (!file) {
        return 1;
    }
    const std::optional<Recording> recording = readWav(*file);
    if (!recording) {
        printError(tr("The FRITZ!Box sends something that is no recording, or of an unknown kind."));
        return 1;
    }
    const QString &place = m_invocation.words().at(1);
    const bool isWritten = writeTo(place, m_output, [bytes = wavFile(*recording)](QIODevice &device) {
        return device.write(bytes) == bytes.size();
    });
    if (isWritten && place != "-"_L1) {
        print(*message);
    }
    return isWritten && m_output.succeeds() ? 0 : 1;
}

int MessagesCommand::remove()
{
    const auto message = wantedMessage();
    if (!message || !m_session.askOrSay<Nothing>([&](QObject *context, const auto &done) {
            m_session.box().deleteMessage(*message, context, done);
        })) {
        return 1;
    }
    print(*message);
    return m_output.succeeds() ? 0 : 1;
}

int MessagesCommand::mark()
{
    auto message = wantedMessage();
    const MessageMark mark = m_invocation.arguments.has(asNew) ? MessageMark::New : MessageMark::Heard;
    if (!message || !m_session.askOrSay<Nothing>([&](QObject *context, const auto &done) {
            m_session.box().markMessage(*message, mark, context, done);
        })) {
        return 1;
    }
    message->isNew = mark == MessageMark::New;
    print(*message);
    return m_output.succeeds() ? 0 : 1;
}

int MessagesCommand::machine()
{
    const auto all = machines();
    if (!all) {
        return 1;
    }
    if (m_invocation.words().isEmpty()) {
        for (const AnsweringMachine &machine : *all) {
            print(machine);
        }
        return m_output.succeeds() ? 0 : 1;
    }
    auto wanted = wantedMachine(*all);
    const MachineState state = m_invocation.words().at(1) == on ? MachineState::On : MachineState::Off;
    if (!wanted || !m_session.askOrSay<Nothing>([&](QObject *context, const auto &done) {
            m_session.box().switchMachine(wanted->index, state, context, done);
        })) {
        return 1;
    }
    wanted->enabled = state == MachineState::On;
    print(*wanted);
    return m_output.succeeds() ? 0 : 1;
}

// By its name or its index.
std::optional<AnsweringMachine> MessagesCommand::wantedMachine(const QList<AnsweringMachine> &all) const
{
    const QString &word = m_invocation.words().constFirst();
    const auto find = [&all](auto isWanted) { return std::find_if(all.begin(), all.end(), isWanted); };
    auto found = find(
        [&word](const AnsweringMachine &machine) { return machine.name.compare(word, Qt::CaseInsensitive) == 0; });
    if (found == all.end()) {
        found = find([&word](const AnsweringMachine &machine) { return QString::number(machine.index) == word; });
    }
    if (found == all.end()) {
        printError(tr("There is no answering machine “%1” in the box.").arg(inMessage(word)));
        return std::nullopt;
    }
    return *found;
}

std::optional<TamMessage> MessagesCommand::wantedMessage()
{
    const auto all = machines();
    if (!all) {
        return std::nullopt;
    }
    const QString &id = m_invocation.words().constFirst();
    for (const AnsweringMachine &machine : *all) {
        if (id.section(u'-', 0, 0) != QString::number(machine.index)) {
            continue;
        }
        const auto messages = messagesOf(machine.index);
        if (!messages) {
            return std::nullopt;
        }
        const auto found = std::find_if(messages->begin(), messages->end(),
                                        [&id](const TamMessage &message) { return message.id() == id; });
        if (found != messages->end()) {
            return *found;
        }
    }
    printError(tr("There is no message “%1” in the box.").arg(inMessage(id)));
    return std::nullopt;
}

std::optional<QString> MessagesCommand::nameOf(const TamMessage &message)
{
    const QString known = message.remote.isEmpty() ? QString() : m_parties.party(message.remote).name;
    const QString &name = known.isEmpty() ? message.name : known;
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

void MessagesCommand::print(const TamMessage &message)
{
    const Anonymizer &anonymizer = m_invocation.configuration.printing;
    TamMessage shown = message;
    std::optional<QString> name;
    if (anonymizer.masking() == Masking::None) {
        name = nameOf(message);
    } else {
        shown.remote = anonymizer.number(message.remote); // a name would tell it
    }
    m_output.write(m_invocation.format == OutputFormat::Json ? JsonLines::of(shown, name)
                                                             : BoxRows::of(shown, name).toUtf8());
}

void MessagesCommand::print(const AnsweringMachine &machine)
{
    m_output.write(m_invocation.format == OutputFormat::Json ? JsonLines::of(machine)
                                                             : BoxRows::of(machine).toUtf8());
}

} // namespace Rufzeichen
