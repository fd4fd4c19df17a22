// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

namespace Rufzeichen {

class SettingsForm;

/** One page of the settings window: forms below each other, with all their labels in one column. Scrolls. */
class SettingsPane : public QScrollArea
{
    Q_OBJECT
public:
    /** @p icon is a name for symbolicIcon(). The pane owns the forms from now on. */
    SettingsPane(const QString &title, QLatin1StringView icon, const QList<SettingsForm *> &forms, QWidget *parent);
    ~SettingsPane() override;

    /** What the list of pages calls it. */
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QLatin1StringView icon() const { return m_icon; }
    [[nodiscard]] const QList<SettingsForm *> &forms() const { return m_forms; }

    /** Sets all that this page has to the defaults. */
    void loadDefaults();

    /** Whether there are any. */
    [[nodiscard]] bool hasDefaults() const;

    /** Scrolls until the form begins at the top, or as near to it as it can. */
    void scrollTo(const SettingsForm *form);

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignLabels();

    const QString m_title;
    const QLatin1StringView m_icon;
    const QList<SettingsForm *> m_forms;
};

} // namespace Rufzeichen
