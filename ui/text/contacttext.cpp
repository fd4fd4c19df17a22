// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/contacttext.h"

#include "ui/text/plainwords.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString fileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return inMessage(name.isEmpty() ? path : name);
}

QString nameInMessage(const QString &name)
{
    return inMessage(ContactText::name({.name = name}));
}

} // namespace

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
    const QString book = inMessage(contact.book);
    return contact.contact.isEmpty() ? tr("A contact without a readable name in the phone book “%1” of the FRITZ!Box "
                                          "is damaged and can't be read. "
                                          "Write it anew in the box's pages.")
                                           .arg(book)
                                     : tr("The contact “%1” in the phone book “%2” of the FRITZ!Box is damaged and "
                                          "can't be read. Write it anew in "
                                          "the box's pages.")
                                           .arg(inMessage(contact.contact), book);
}

QString ContactText::tooMany(const QString &book)
{
    return tr("The phone book “%1” of the FRITZ!Box has more than %2 contacts: the others were left out. Divide it "
              "into several phone books in the box's pages.")
        .arg(inMessage(book), QLocale().toString(maximumContacts));
}

QString ContactText::notKept(const QString &reason)
{
    return tr("The phone books can't be kept on this computer: %1. Without the FRITZ!Box, names will be missing or "
              "old.")
        .arg(reason);
}

QString ContactText::problem(const ContactFileProblem &problem)
{
    const QString name = fileName(problem.path);
    switch (problem.file.reading) {
    case ContactFileReading::Whole:
        return {};
    case ContactFileReading::Damaged:
        break;
    case ContactFileReading::TooMany:
        return tr("There are more than %2 contacts in “%1”: the others were left out. Divide the file "
                  "into several ones.")
            .arg(name, QLocale().toString(maximumContacts));
    case ContactFileReading::Empty:
        return tr("“%1” is empty.").arg(name);
    case ContactFileReading::NoContacts:
        return tr("There are no contacts in “%1”: it holds neither vCards nor a phone book that a FRITZ!Box has "
                  "exported.")
            .arg(name);
    case ContactFileReading::TooLarge:
        return tr("“%1” is larger than %2 MB and was not read.")
            .arg(name, QString::number(maximumPhonebookSize / 1'000'000));
    case ContactFileReading::Unreadable:
        return problem.reason.isEmpty() ? tr("“%1” can't be read.").arg(name)
                                        : tr("“%1” can't be read: %2").arg(name, problem.reason);
    }
    QStringList lost;
    for (const QString &contact : problem.file.damaged) {
        lost.append(tr("“%1”").arg(nameInMessage(contact)));
    }
    return lost.isEmpty()
        ? tr("“%1” is damaged or breaks off: only what could be read of it is there.").arg(name)
        : tr("“%1” is damaged or breaks off. These contacts could not be read: %2.").arg(name, lost.join(u", "_s));
}

QString ContactText::furtherBooks(const QString &path, const ContactFile &file)
{
    return file.furtherBooks == 0 ? QString()
                                  : tr("There are %Ln phone books in “%1”: the contacts of all of them were read.",
                                       nullptr, file.furtherBooks + 1)
                                        .arg(fileName(path));
}

QString ContactText::leftOut(const LeftOutOfVCards &leftOut)
{
    QStringList parts;
    if (leftOut.vips > 0) {
        parts.append(tr("%Ln VIP mark(s)", nullptr, leftOut.vips));
    }
    if (leftOut.pictures > 0) {
        parts.append(tr("%Ln picture(s) in the FRITZ!Box", nullptr, leftOut.pictures));
    }
    if (leftOut.quickdials > 0) {
        parts.append(tr("%Ln quick dial number(s)", nullptr, leftOut.quickdials));
    }
    if (leftOut.ringTones > 0) {
        parts.append(tr("%Ln ring tone(s)", nullptr, leftOut.ringTones));
    }
    if (leftOut.kinds > 0) {
        parts.append(tr("%Ln kind(s) of numbers and e-mail addresses", nullptr, leftOut.kinds));
    }
    if (leftOut.doorphones > 0) {
        parts.append(tr("%Ln mark(s) of door intercoms", nullptr, leftOut.doorphones));
    }
    return parts.isEmpty()
        ? QString()
        : tr("Left out, because vCards have no place for it: %1. A phone book of the FRITZ!Box (XML) keeps all.")
              .arg(parts.join(u", "_s));
}

QString ContactText::split(const Contact &contact)
{
    return tr("“%1” has more numbers than the FRITZ!Box keeps in one contact, and becomes %Ln contacts.", nullptr,
              int(asBoxKeeps(contact).size()))
        .arg(nameInMessage(contact.name));
}

QString ContactText::refused(const RefusedContact &contact)
{
    return tr("“%1” was not added: %2").arg(nameInMessage(contact.name), contact.reason);
}

} // namespace Rufzeichen
