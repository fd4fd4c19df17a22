// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxaccess.h"

#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** See FritzBox::phones(). */
void askPhones(const BoxAccess &box, QObject *context, const BoxDone<QStringList> &done);

/** See FritzBox::dial(). @p digits of dialString(). */
void dialNumber(const BoxAccess &box, const QString &digits, const QString &phone, QObject *context,
                const BoxDone<Nothing> &done);

/** See FritzBox::hangUp(). */
void hangUp(const BoxAccess &box, QObject *context, const BoxDone<Nothing> &done);

} // namespace Rufzeichen
