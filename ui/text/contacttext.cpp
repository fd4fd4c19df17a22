// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/contacttext.h"

#include "ui/text/plainwords.h"

#include <QStringList>

namespace Rufzeichen {

QString ContactText::kind(ContactNumberKind kind)
{
    static_assert(int(ContactNumberKind::Other) == 4);
    return QStringList {tr("home"), tr("mobile"), tr("work"), tr("fax"), tr("other")}.at(int(kind));
}

QString ContactText::name(const Contact &contact)
{
    const QString name = sanitized(contact.name).trimmed();
    return name.isEmpty() ? tr("without a name") : name;
}

QString ContactText::damaged(const DamagedContact &contact)
{
    const QString book = sanitized(contact.book);
    return contact.contact.isEmpty() ? tr("A contact without a readable name in the phone book “%1” of the FRITZ!Box "
                                          "is damaged and can't be read. "
                                          "Write it anew in the box's pages.")
                                           .arg(book)
                                     : tr("The contact “%1” in the phone book “%2” of the FRITZ!Box is damaged and "
                                          "can't be read. Write it anew in "
                                          "the box's pages.")
                                           .arg(sanitized(contact.contact), book);
}

} // namespace Rufzeichen
