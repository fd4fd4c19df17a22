// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacyform.h"

#include "ui/widgets/fieldmessage.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Rufzeichen {

PrivacyForm::PrivacyForm(SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("What leaves this computer"), settings, parent)
{
    addParagraph(tr("Nothing is sent to anybody unless you set that up, in a rule or for your home automation. "
                    "Otherwise Rufzeichen talks only to your FRITZ!Box in your own network, and never contacts an "
                    "address on the internet by itself."));
    addLookup();
    addGroup(tr("What others can see"));
    QPushButton *detail = addButton(tr("&Choose what notifications show…"));
    connect(detail, &QPushButton::clicked, this, &PrivacyForm::detailRequested);
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
