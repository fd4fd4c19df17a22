// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/placesform.h"

#include "core/calls/historybackups.h"

namespace Rufzeichen {

PlacesForm::PlacesForm(const SettingsPlaces &places, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("What is kept where"), settings, parent)
{
    addPath(tr("Your calls:"), places.historyFile);
    addPath(tr("Their backups:"), HistoryBackups(places.historyFile).folder());
    addPath(tr("The log:"), places.logFolder);
    addPath(tr("Phone books, certificate:"), places.boxFolder);
    addPath(tr("These settings:"), places.settingsFile);
    addPath(tr("Sizes of windows:"), places.windowState);
    addPath(tr("Key for pseudonyms:"), places.pseudonymKey);
    addParagraph(
        tr("Only you can read these files. A damaged one is set aside beside them, with “broken” in its name. "
           "The password is in none of them: the key store of your desktop keeps it, if there is one and you want "
           "that. The entry for the start at login is in the desktop's own folder."));
}

PlacesForm::~PlacesForm() = default;

} // namespace Rufzeichen
