// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callreader.h"
#include "core/phonebook/phonebook.h"

#include <QPixmap>
#include <QScrollArea>
#include <functional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Rufzeichen {

class Avatar;
class CallMonths;
class HistoryActions;
class NumberForms;
class SelectableText;

/** Who somebody is, as the phone books have it. Nothing in it is sanitized. */
struct KnownPerson {
    QString book {}; ///< the phone book; empty: nobody knows the number
    QList<ContactNumber> numbers {};
    QPixmap picture {};
};

/** The person whom the current call was with: picture, numbers, earlier calls; and everything that is known of the
 * call. */
class DetailsPane : public QScrollArea
{
    Q_OBJECT
public:
    /** Numbers are shown as @p numbers has them. Both must outlive the pane. */
    DetailsPane(const CallReader &reader, NumberForms &numbers, QWidget *parent = nullptr);
    ~DetailsPane() override;

    /** Where people come from, asked with a number that is not empty. */
    void setPeople(std::function<KnownPerson(const QString &number)> people) { m_people = std::move(people); }

    /** Buttons for what is done most often with the call. */
    void addActions(const HistoryActions &actions);

    /** Shows a call, or that none is chosen. One that runs may be shown each second: nothing is read again for that.
     */
    void showCall(const std::optional<StoredCall> &call);

    /** Shows the same call anew, because names, numbers or pictures are other ones now. */
    void refresh();

Q_SIGNALS:
    void numberRequested(const QString &remote);

protected:
    void changeEvent(QEvent *event) override;

private:
    /** What is not known takes no room. */
    struct Fact {
        QLabel *name = nullptr;
        SelectableText *value = nullptr;

        void show(const QString &text) const;
    };

    [[nodiscard]] static Fact addFact(QGridLayout *grid, const QString &name);
    void addLineMark(QGridLayout *grid);
    void showPerson(const StoredCall &stored);
    void showFacts(const StoredCall &stored) const;
    void updateIcons();
    void countOthers(const StoredCall &call);
    void showOthers(int count, const QString &text);

    [[nodiscard]] QString lineText(const Call &call) const;
    [[nodiscard]] QString shownNumber(const Call &call) const;

    const CallReader &m_reader;
    NumberForms &m_numbers;
    std::function<KnownPerson(const QString &number)> m_people;
    std::optional<StoredCall> m_call; // that is shown
    QString m_remote;
    Avatar *m_avatar;
    SelectableText *m_party;
    SelectableText *m_kind;
    SelectableText *m_others;
    SelectableText *m_book;
    QWidget *m_buttons;
    CallMonths *m_months;
    QPushButton *m_showOthers;
    QWidget *m_facts;
    Fact m_number;
    Fact m_place;
    Fact m_local;
    QLabel *m_lineMark = nullptr; // beside it
    Fact m_device;
    Fact m_trunk;
    Fact m_began;
    Fact m_connected;
    Fact m_ended;
    Fact m_duration;
    Fact m_source;
    Fact m_claim;
    Fact m_note;
    Fact m_numberNote;
    Fact m_reminder;
};

} // namespace Rufzeichen
