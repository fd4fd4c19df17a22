// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callreader.h"

#include <QFrame>

class QFormLayout;
class QPushButton;

namespace Rufzeichen {

class NumberForms;
class SelectableText;

/** Everything that is known of one call, and how many others there are with its number. */
class DetailsPane : public QFrame
{
    Q_OBJECT
public:
    /** Numbers are shown as @p numbers has them. Both must outlive the pane. */
    DetailsPane(const CallReader &reader, NumberForms &numbers, QWidget *parent = nullptr);
    ~DetailsPane() override;

    /** Shows a call, or that none is chosen. */
    void showCall(const std::optional<StoredCall> &call);

Q_SIGNALS:
    void numberRequested(const QString &remote);

private:
    /** What is not known takes no room. */
    struct Fact {
        QFormLayout *form = nullptr;
        SelectableText *label = nullptr;

        void show(const QString &text) const;
    };

    [[nodiscard]] static Fact addFact(QFormLayout *form, const QString &name);
    void showFacts(const StoredCall &stored) const;
    void countOthers(const StoredCall &call);
    void showOthers(int count, const QString &text);

    [[nodiscard]] QString shownNumber(const Call &call) const;

    const CallReader &m_reader;
    NumberForms &m_numbers;
    QString m_remote;
    SelectableText *m_party;
    SelectableText *m_kind;
    SelectableText *m_others;
    QPushButton *m_showOthers;
    QWidget *m_facts;
    Fact m_number;
    Fact m_place;
    Fact m_local;
    Fact m_device;
    Fact m_trunk;
    Fact m_began;
    Fact m_connected;
    Fact m_ended;
    Fact m_duration;
    Fact m_source;
};

} // namespace Rufzeichen
