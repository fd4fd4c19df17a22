// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/messagestore.h"

#include "core/tr064/fritzbox.h"

#include <QPointer>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

namespace {

// What the box has done counts even where nobody wants to know any more.
BoxDone<Nothing> whileThere(QObject *context, const BoxDone<Nothing> &done)
{
    return [context = QPointer(context), done](const BoxResult<Nothing> &result) {
        if (context) {
            done(result);
        }
    };
}

} // namespace

MessageStore::MessageStore(const FritzBox *box, QObject *parent)
    : QObject(parent)
    , m_box(box)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MessageStore::refresh);
}

MessageStore::~MessageStore() = default;

void MessageStore::refreshSoon()
{
    m_looksLater = true;
    m_soon.start(m_delay);
}

void MessageStore::refresh()
{
    m_soon.stop();
    if (m_isAsking) {
        m_askAgain = true;
        return;
    }
    m_isAsking = true;
    m_error = Tr064Error::None;
    m_round = std::make_unique<QObject>();
    Q_EMIT changed();
    m_box->answeringMachines(m_round.get(),
                             [this](const BoxResult<QList<AnsweringMachine>> &machines) { takeMachines(machines); });
}

void MessageStore::takeMachines(const BoxResult<QList<AnsweringMachine>> &machines)
{
    if (!machines.isOk()) {
        finish(machines.error);
        return;
    }
    m_readMachines = machines.value;
    m_read.clear();
    m_next = 0;
    readNext();
}

void MessageStore::readNext()
{
    if (m_next >= m_readMachines.size()) {
        finish(Tr064Error::None);
        return;
    }
    m_box->messages(m_readMachines.at(m_next++).index, m_round.get(),
                    [this](const BoxResult<QList<TamMessage>> &messages) {
                        if (messages.isOk()) {
                            m_read += messages.value;
                            readNext();
                        } else {
                            finish(messages.error);
                        }
                    });
}

void MessageStore::finish(const Tr064Failure &error)
{
    m_isAsking = false;
    m_error = error;
    if (error == Tr064Error::None) {
        takeRead();
    }
    Q_EMIT changed();
    constexpr int later = 4; // times as late
    if (std::exchange(m_askAgain, false)) {
        refresh();
    } else if (!m_soon.isActive() && std::exchange(m_looksLater, false)) {
        m_soon.start(later * m_delay);
    }
}

void MessageStore::takeRead()
{
    std::stable_sort(m_read.begin(), m_read.end(),
                     [](const TamMessage &left, const TamMessage &right) { return left.date > right.date; });
    m_machines = std::exchange(m_readMachines, {});
    const QList<TamMessage> before = std::exchange(m_messages, std::exchange(m_read, {}));
    QList<TamMessage> fresh;
    std::copy_if(
        m_messages.begin(), m_messages.end(), std::back_inserter(fresh), [&before](const TamMessage &message) {
            return message.isNew && std::none_of(before.begin(), before.end(), [&message](const TamMessage &other) {
                       return message.isSameAs(other);
                   });
        });
    m_looksLater = m_looksLater && fresh.isEmpty();
    if (std::exchange(m_isKnown, true) && !fresh.isEmpty()) {
        Q_EMIT arrived(fresh);
    }
}

void MessageStore::clear()
{
    m_soon.stop();
    m_looksLater = false;
    m_round.reset();
    m_isAsking = false;
    m_askAgain = false;
    m_isKnown = false;
    m_error = Tr064Error::None;
    m_machines.clear();
    m_messages.clear();
    Q_EMIT changed();
}

int MessageStore::newCount() const
{
    return int(
        std::count_if(m_messages.begin(), m_messages.end(), [](const TamMessage &message) { return message.isNew; }));
}

void MessageStore::mark(const TamMessage &message, MessageMark mark, QObject *context, const BoxDone<Nothing> &done)
{
    m_box->markMessage(
        message, mark, this,
        [this, message, mark, done = whileThere(context, done)](const BoxResult<Nothing> &result) {
            if (result.isOk()) {
                for (QList<TamMessage> *const list : {&m_messages, &m_read}) { // what is just being read may be older
                    for (TamMessage &each : *list) {
                        each.isNew = each.isSameAs(message) ? mark == MessageMark::New : each.isNew;
                    }
                }
                Q_EMIT changed();
            }
            done(result);
        });
}

void MessageStore::remove(const TamMessage &message, QObject *context, const BoxDone<Nothing> &done)
{
    m_box->deleteMessage(
        message, this, [this, message, done = whileThere(context, done)](const BoxResult<Nothing> &result) {
            if (result.isOk() || result.error == Tr064Error::NoSuchEntry) {
                for (QList<TamMessage> *const list : {&m_messages, &m_read}) {
                    list->removeIf([&message](const TamMessage &each) { return each.isSameAs(message); });
                }
                Q_EMIT changed();
            }
            done(result);
        });
}

void MessageStore::switchMachine(int machine, MachineState state, QObject *context, const BoxDone<Nothing> &done)
{
    m_box->switchMachine(machine, state, this,
                         [this, machine, state, done = whileThere(context, done)](const BoxResult<Nothing> &result) {
                             if (result.isOk()) {
                                 for (AnsweringMachine &each : m_machines) {
                                     each.enabled = each.index == machine ? state == MachineState::On : each.enabled;
                                 }
                             }
                             Q_EMIT changed(); // after a refusal, too: what shows the wish shows how it is again
                             done(result);
                         });
}

} // namespace Rufzeichen
