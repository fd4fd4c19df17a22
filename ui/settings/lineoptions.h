// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Rufzeichen {

class AppActions;
class FieldMessage;

/** Colour and ring tone of one own number, which is chosen elsewhere. Hands what the user sets to the settings. */
class LineOptions : public QWidget
{
    Q_OBJECT
public:
    /** All must outlive it. */
    LineOptions(SettingsStore &settings, AppActions &actions, QWidget *parent);
    ~LineOptions() override;

    /** Shows those of a number with these @p writings, which is called @p name. No writing: none is chosen. */
    void showLine(const QStringList &writings, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addControls();
    void showIcons();
    void showTone(const QString &tone);
    void takeColour();
    void takeTone();
    void chooseFile();
    void setTone(const QString &tone);

    SettingsStore &m_settings;
    AppActions &m_actions;
    QStringList m_writings; // of the number; the first one is shown
    QLabel *m_line;
    QComboBox *m_colour;
    QComboBox *m_tone;
    QPushButton *m_choose;
    QPushButton *m_try;
    FieldMessage *m_message;
};

} // namespace Rufzeichen
