// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"
#include "ui/settings/settingsplaces.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace Rufzeichen {

/** What is kept where, what others can see, and what leaves the computer. */
class PrivacyForm : public SettingsForm
{
    Q_OBJECT
public:
    PrivacyForm(const SettingsPlaces &places, QWidget *parent);
    ~PrivacyForm() override;

    void load(const Settings &settings) override;
    void apply(Settings &settings) const override;

Q_SIGNALS:
    /** The user wants to see how much a notification tells. */
    void detailRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addLookup();
    void commit();

    QString m_address; // the last valid one
    QLineEdit *m_lookup = nullptr;
    FieldMessage *m_lookupMessage = nullptr;
};

} // namespace Rufzeichen
