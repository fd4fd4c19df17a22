// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardreader.h"
#include "core/phonebook/vcardwriter.h"

using namespace Rufzeichen;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

void checkWriting(const QList<Contact> &contacts, VCardVersion version)
{
    const QList<Contact> again = readVCards(writeVCards(contacts, version)).contacts;
    require(again.size() == contacts.size());
    for (qsizetype at = 0; at < contacts.size(); ++at) {
        require(again[at].picture == contacts[at].picture);
        require(again[at].numbers.size() <= contacts[at].numbers.size());
        require(again[at].emails.size() <= contacts[at].emails.size());
    }
}

} // namespace

/** A file with vCards, or anything: what is read from it can be written and read again, and nothing is added. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<Contact> contacts = readVCards(bytes).contacts;
    checkWriting(contacts, VCardVersion::V3);
    checkWriting(contacts, VCardVersion::V4);
    return 0;
}
