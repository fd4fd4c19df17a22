// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacyform.h"

#include "ui/widgets/fieldmessage.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Rufzeichen {

PrivacyForm::PrivacyForm(const SettingsPlaces &places, QWidget *parent)
    : SettingsForm(tr("Privacy"), parent)
{
    addHeading(tr("What leaves this computer"));
    addParagraph(tr("Nothing is sent to anybody. Rufzeichen listens to your FRITZ!Box in your own network, and never "
                    "contacts an address in the internet by itself."));
    addLookup();
    addHeading(tr("What others can see"));
    auto *detail = new QPushButton(tr("&Choose what notifications tell…"), this);
    detail->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form()->addRow(detail);
    connect(detail, &QPushButton::clicked, this, &PrivacyForm::detailRequested);
    addHeading(tr("What is kept where"));
    addPath(tr("Your calls:"), places.historyFile);
    addPath(tr("The log:"), places.logFolder);
    addPath(tr("These settings:"), places.settingsFile);
    addParagraph(tr("Only you can read these files. Delete them and all is gone."));
}

PrivacyForm::~PrivacyForm() = default;

void PrivacyForm::addLookup()
{
    m_lookup = new QLineEdit(this);
    form()->addRow(tr("Web page for “&Look up”:"), m_lookup);
    m_lookupMessage = addMessage();
    addExplanation(tr("Opens in your browser, and only when you choose “Look up” for a number. %1 stands for the "
                      "number."),
                   m_lookup);
    connect(m_lookup, &QLineEdit::editingFinished, this, &PrivacyForm::commit);
}

void PrivacyForm::load(const Settings &settings)
{
    m_address = settings.lookupAddress;
    m_lookup->setText(m_address);
    m_lookup->setCursorPosition(0);
    m_lookupMessage->clear();
}

void PrivacyForm::apply(Settings &settings) const
{
    settings.lookupAddress = m_address;
}

void PrivacyForm::hideEvent(QHideEvent *event)
{
    SettingsForm::hideEvent(event);
    commit();
}

void PrivacyForm::commit()
{
    const std::optional<QString> address = readLookupAddress(m_lookup->text());
    if (!address) {
        m_lookupMessage->setMessage(MessageKind::Bad,
                                    tr("This is no web address with a place for the number. It needs to look like "
                                       "https://example.org/?q=%1"));
        return;
    }
    m_lookupMessage->clear();
    if (*address != m_address) {
        m_address = *address;
        Q_EMIT edited();
    }
}

} // namespace Rufzeichen
