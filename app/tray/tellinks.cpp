// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/tellinks.h"

#include "app/tray/boxdesk.h"
#include "app/tray/numberactions.h"
#include "app/tray/windows.h"
#include "core/calls/callhistory.h"
#include "core/numbers/dialkeys.h"
#include "core/numbers/postdial.h"

#include <utility>

namespace Rufzeichen {

TelLinks::TelLinks(BoxDesk &box, const CallHistory &history, NumberActions &numbers, Windows &windows,
                   QObject *parent)
    : QObject(parent)
    , m_box(box)
    , m_history(history)
    , m_numbers(numbers)
    , m_windows(windows)
{
    connect(&numbers, &NumberActions::calling, this, [this] { m_windows.takeBack(std::exchange(m_refusal, {})); });
}

TelLinks::~TelLinks() = default;

// Any web page can have a link: what it says must not change the box, not even after a careless click.
void TelLinks::open(const QString &number)
{
    if (isBoxCode(number, m_box.connection().dialPlan())) {
        m_refusal = tr("The link has no phone number but the code %1, which can change settings of the box or of "
                       "your line. It is not dialled.")
                        .arg(number);
        m_windows.show(AppWindow::History);
        m_windows.tell(m_refusal);
        return;
    }
    const QString called = number.first(postDialStart(number));
    const QStringList spellings
        = m_history.reader().spellings(called, m_box.connection().dialPlan()).value_or(QStringList());
    m_windows.showNumber(spellings.value(0, called)); // as its calls have it, however the link writes it
    m_numbers.call(number);
}

} // namespace Rufzeichen
