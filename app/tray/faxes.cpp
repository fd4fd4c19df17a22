// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/faxes.h"

#include "app/tray/boxdesk.h"
#include "app/tray/windows.h"
#include "core/numbers/canonicalnumber.h"
#include "core/tr064/boxfaxes.h"
#include "ui/text/boxtext.h"
#include "ui/widgets/privatefile.h"

namespace Rufzeichen {

Faxes::Faxes(BoxDesk &desk, Windows &windows, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_windows(windows)
{
}

Faxes::~Faxes() = default;

void Faxes::open(qint64 call)
{
    const std::optional<StoredCall> stored = m_desk.calls().call(call);
    if (!stored) {
        return;
    }
    if (!m_desk.connection().isOpen()) {
        m_windows.tell(tr("The fax is in the FRITZ!Box. Log in to it in the settings to open the fax."));
        return;
    }
    m_fetching = std::make_unique<QObject>();
    m_windows.tell(tr("The fax is fetched from the FRITZ!Box …"));
    m_desk.connection().box().callList(
        std::nullopt, m_fetching.get(),
        [this, stored = *stored](const BoxResult<BoxCallList> &list) { take(stored, list); });
}

void Faxes::take(const StoredCall &call, const BoxResult<BoxCallList> &list)
{
    if (!list.isOk()) {
        finish(boxErrorText(list));
        return;
    }
    const std::optional<BoxCall> entry = faxEntry(list.value, call, [this](const QString &number) {
        return canonicalNumber(number, m_desk.connection().dialPlan());
    });
    if (!entry) {
        finish(tr("The FRITZ!Box does not have this fax any more."));
        return;
    }
    m_desk.connection().box().fax(*entry, m_fetching.get(), [this](const BoxResult<QByteArray> &fax) { show(fax); });
}

void Faxes::show(const BoxResult<QByteArray> &fax)
{
    const QString ending = faxEnding(fax.value);
    if (fax.error == Tr064Error::NoSuchEntry) {
        finish(tr("The FRITZ!Box does not have this fax any more."));
    } else if (!fax.isOk()) {
        finish(boxErrorText(fax));
    } else if (ending.isEmpty()) {
        finish(tr("The FRITZ!Box sends something that is no fax."));
    } else if (!openPrivately(fax.value, ending)) {
        finish(tr("The desktop has no program that shows this fax. Install one for PDF files, or look at the fax in "
                  "the FRITZ!Box."));
    } else {
        finish({});
    }
}

void Faxes::finish(const QString &problem)
{
    m_fetching.release()->deleteLater(); // it is its answer that leads here
    m_windows.takeBack(tr("The fax is fetched from the FRITZ!Box …"));
    if (!problem.isEmpty()) {
        m_windows.tell(problem);
    }
}

} // namespace Rufzeichen
