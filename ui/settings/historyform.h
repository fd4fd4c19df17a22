// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "ui/settings/boxaccount.h"
#include "ui/settings/settingsform.h"

class QLineEdit;
class QPushButton;

namespace Rufzeichen {

/** How long past calls are kept, and how to be rid of them. */
class HistoryForm : public SettingsForm
{
    Q_OBJECT
public:
    HistoryForm(SettingsStore &settings, CallHistory &history, const BoxAccount &account, QWidget *parent);
    ~HistoryForm() override;

    void loadDefaults() override;
    [[nodiscard]] bool hasDefaults() const override { return true; }

private:
    enum class Confirmation : quint8 { Unchanged, Given };

    void addRetention();
    void addConfirmation();
    void showExpired();
    void addRemoval();
    void showRetention(int days);
    void chooseRetention(int days);
    [[nodiscard]] int keptDays() const;
    void askToRemoveExpired(int days, const QString &chosen);
    void setRetention(int days, Confirmation confirmation);
    void forgetNumber();
    void removeAll();
    void remove(const std::function<std::optional<int>(int atMost)> &removeSome);
    void showRemoved(const Removal &removal);
    [[nodiscard]] bool isKnown(const std::optional<int> &calls);

    CallHistory &m_calls;
    const BoxAccount &m_account;

    QComboBox *m_retention = nullptr;
    FieldMessage *m_expired = nullptr;
    QPushButton *m_removeExpired = nullptr;
    QLineEdit *m_number = nullptr;
    FieldMessage *m_removed = nullptr;
};

} // namespace Rufzeichen
