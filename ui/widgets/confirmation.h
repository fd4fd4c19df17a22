// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace Rufzeichen {

/** A question before something is lost for good. */
struct ConfirmationQuestion {
    QString question; ///< what would be lost
    QString explanation;
    QString action; ///< the button that does it
};

/** Asks over the window of @p parent; calls @p confirmed if the user says so. Returns at once. */
void askForConfirmation(QWidget *parent, const ConfirmationQuestion &confirmation, std::function<void()> confirmed);

/**
 * Asks over the window of @p parent whether what somebody has typed there is to be thrown away; calls @p discarded if
 * the user says so. @p explanation says what is not kept. Returns at once.
 */
void askToDiscard(QWidget *parent, const QString &explanation, std::function<void()> discarded);

} // namespace Rufzeichen
