// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Rufzeichen {

class SettingsForm;

/** A control of the settings window, with all the words that can find it. */
struct FindableSetting {
    SettingsForm *page = nullptr;
    QWidget *control = nullptr;
    QString name; ///< as it is labelled
    QString words; ///< its name, explanation and choices, and the title of its page

    bool operator==(const FindableSetting &) const = default;
};

/** All controls of @p pages that have a name, in their order. */
[[nodiscard]] QList<FindableSetting> findableSettings(const QList<SettingsForm *> &pages);

/**
 * Those of @p settings that have every word of @p typed, in whatever case and form of letters; first those that have
 * them in their name. None for no word.
 */
[[nodiscard]] QList<FindableSetting> findSettings(const QList<FindableSetting> &settings, const QString &typed);

} // namespace Rufzeichen
