// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacyform.h"

#include "core/calls/historybackups.h"
#include "ui/widgets/fieldmessage.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Rufzeichen {

PrivacyForm::PrivacyForm(const SettingsPlaces &places, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Privacy"), settings, parent)
{
    addHeading(tr("What leaves this computer"));
    addParagraph(tr("Nothing is sent to anybody. Rufzeichen talks only to your FRITZ!Box in your own network, and "
                    "never contacts an address on the internet by itself."));
    addLookup();
    addHeading(tr("What others can see"));
    QPushButton *detail = addButton(tr("&Choose what notifications show…"));
    connect(detail, &QPushButton::clicked, this, &PrivacyForm::detailRequested);
    addHeading(tr("What is kept where"));
    addPath(tr("Your calls:"), places.historyFile);
    addPath(tr("Their backups:"), HistoryBackups(places.historyFile).folder());
    addPath(tr("The log:"), places.logFolder);
    addPath(tr("Phone books, certificate:"), places.boxFolder);
    addPath(tr("These settings:"), places.settingsFile);
    addPath(tr("Sizes of windows:"), places.windowState);
    addPath(tr("Key for pseudonyms:"), places.pseudonymKey);
    addParagraph(
        tr("Only you can read these files. A damaged one is set aside beside them, with “broken” in its name. "
           "The password is in the key store of your desktop, if you let it be kept, and the entry for the "
           "start at login in the desktop's own folder."));
}

PrivacyForm::~PrivacyForm() = default;

void PrivacyForm::addLookup()
{
    auto *address = new QLineEdit(this);
    form()->addRow(tr("Web page for “&Look up”:"), address);
    bindText<QString>(
        address, addMessage(), setting<&Settings::lookupAddress>, readLookupAddress,
        [](const QString &s) { return s; },
        tr("This is not a web address with a place for the number. It needs to look like https://example.org/?q=%1"));
    addExplanation(tr("Opens in your browser, and only when you choose “Look up” for a number. %1 stands for the "
                      "number."),
                   address);
}

} // namespace Rufzeichen
