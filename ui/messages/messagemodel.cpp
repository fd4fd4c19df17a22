// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagemodel.h"

#include "ui/text/calltext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <QFont>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace Rufzeichen {

MessageModel::MessageModel(NumberForms &numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_numbers(numbers)
{
    connect(&numbers, &NumberForms::changed, this, [this] {
        tellChanged(MessageColumn::Number);
        tellChanged(MessageColumn::Line);
    });
}

MessageModel::~MessageModel() = default;

void MessageModel::setMessages(const QList<AnsweringMachine> &machines, const QList<TamMessage> &messages)
{
    beginResetModel();
    m_machines = machines;
    m_messages = messages;
    show();
    endResetModel();
}

void MessageModel::setMachine(std::optional<int> machine)
{
    if (machine != m_machine) {
        beginResetModel();
        m_machine = machine;
        show();
        endResetModel();
    }
}

void MessageModel::setDirectory(const ContactDirectory &directory)
{
    m_directory = directory;
    tellChanged(MessageColumn::Who);
}

void MessageModel::tellChanged(MessageColumn column)
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, int(column)), index(rowCount() - 1, int(column)));
    }
}

void MessageModel::show()
{
    m_rows.clear();
    for (qsizetype at = 0; at < m_messages.size(); ++at) {
        if (!m_machine || m_messages.at(at).machine == *m_machine) {
            m_rows.append(at);
        }
    }
}

bool MessageModel::hasSeveralLines() const
{
    QSet<QString> lines;
    for (const TamMessage &message : m_messages) {
        lines.insert(message.local);
    }
    lines.remove(QString());
    return lines.size() > 1;
}

int MessageModel::newCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](qsizetype at) { return m_messages.at(at).isNew; }));
}

QString MessageModel::name(const TamMessage &message) const
{
    const std::optional<ContactMatch> match
        = message.remote.isEmpty() ? std::nullopt : m_directory.lookup(m_numbers.reader().number(message.remote));
    return sanitized(match ? match->name : message.name).trimmed();
}

QString MessageModel::title(const TamMessage &message) const
{
    const QString known = name(message);
    return tr("%1 · %2").arg(known.isEmpty() ? sanitized(CallText::title(message.remote, m_numbers)) : known,
                             text(message, MessageColumn::When));
}

QString MessageModel::machineName(int machine) const
{
    const auto found = std::find_if(m_machines.begin(), m_machines.end(),
                                    [machine](const AnsweringMachine &other) { return other.index == machine; });
    return found == m_machines.end() ? QString() : sanitized(found->name);
}

QString MessageModel::text(const TamMessage &message, MessageColumn column) const
{
    switch (column) {
    case MessageColumn::State:
        return message.isNew ? tr("New") : tr("Heard");
    case MessageColumn::When:
        return message.date
            ? QLocale().toString(QDateTime(message.date->date(), QTime(message.date->hour, message.date->minute)),
                                 QLocale::ShortFormat)
            : tr("unknown");
    case MessageColumn::Who:
        return name(message);
    case MessageColumn::Number:
        return sanitized(CallText::party(message.remote, m_numbers));
    case MessageColumn::Length:
        // The box rounds up to whole minutes.
        return message.minutes ? tr("up to %Ln minute(s)", nullptr, *message.minutes) : QString();
    case MessageColumn::Line:
        return sanitized(m_numbers.line(message.local));
    case MessageColumn::Machine:
        break;
    }
    return machineName(message.machine);
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : messageColumnCount;
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TamMessage &message = messageAt(index.row());
    const auto column = MessageColumn(index.column());
    if (role == Qt::FontRole && message.isNew) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::DecorationRole && column == MessageColumn::State) {
        return message.isNew ? m_newIcon : m_heardIcon;
    }
    return role == Qt::DisplayRole ? text(message, column) : QVariant();
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= messageColumnCount) {
        return {};
    }
    static_assert(messageColumnCount == 7);
    return QStringList {tr("State"),     tr("When"), tr("Name"), tr("Number"), tr("Length"), tr("Answering machine"),
                        tr("Own number")}
        .at(section);
}

void MessageModel::setIcons(const QIcon &newMessage, const QIcon &heardMessage)
{
    m_newIcon = newMessage;
    m_heardIcon = heardMessage;
}

} // namespace Rufzeichen
