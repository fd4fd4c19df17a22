// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contactdirectory.h"
#include "core/tr064/boxanswers.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <optional>

namespace Rufzeichen {

class NumberForms;

/** The columns of the list of messages. */
enum class MessageColumn : quint8 {
    State,
    When,
    Who,
    Number,
    Length,
    Machine,
    Line, ///< the own number that was called
};

constexpr int messageColumnCount = int(MessageColumn::Line) + 1;

/** The messages on the box's answering machines, the newest first. Its texts are sanitized. */
class MessageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /** @p numbers must outlive the model. */
    explicit MessageModel(NumberForms &numbers, QObject *parent = nullptr);
    ~MessageModel() override;

    /** @p messages in the order in which they are shown. */
    void setMessages(const QList<AnsweringMachine> &machines, const QList<TamMessage> &messages);

    /** Shows those of one machine, by its index, or of all. */
    void setMachine(std::optional<int> machine);

    /** The phone books that give the names. They are newer than the names in the box's list. */
    void setDirectory(const ContactDirectory &directory);

    /** The icons of new messages and of those that were heard, in the colours of the list. */
    void setIcons(const QIcon &newMessage, const QIcon &heardMessage);

    [[nodiscard]] const TamMessage &messageAt(int row) const { return m_messages.at(m_rows.at(row)); }

    /** Whether they came for several own numbers: with one there is nothing to tell. */
    [[nodiscard]] bool hasSeveralLines() const;

    /** How many of those that are shown are new. */
    [[nodiscard]] int newCount() const;

    /** The name of the caller, sanitized; empty if it is not known. */
    [[nodiscard]] QString name(const TamMessage &message) const;

    /** Who has left it and when, sanitized. */
    [[nodiscard]] QString title(const TamMessage &message) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();
    void tellChanged(MessageColumn column);
    [[nodiscard]] QString text(const TamMessage &message, MessageColumn column) const;
    [[nodiscard]] QString machineName(int machine) const;

    NumberForms &m_numbers;
    QList<AnsweringMachine> m_machines;
    QList<TamMessage> m_messages;
    QList<qsizetype> m_rows; // places in m_messages
    std::optional<int> m_machine;
    ContactDirectory m_directory;
    QIcon m_newIcon;
    QIcon m_heardIcon;
};

} // namespace Rufzeichen
