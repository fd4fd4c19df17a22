// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/settings/linesettings.h"

#include <QCoreApplication>
#include <QFont>
#include <QPalette>
#include <QPixmap>
#include <QRect>
#include <QString>
#include <optional>

class QPainter;

namespace Rufzeichen {

class NumberForms;

/** Whether a card needs the day of its call: below the heading of a day it does not. */
enum class CardDate : quint8 {
    TimeOnly,
    DateAndTime,
};

/** What a row of two lines says of a call. Nothing in it can steer or turn around a text. */
struct CallCard {
    Q_DECLARE_TR_FUNCTIONS(CallCard)
public:
    QString name; ///< of the person; empty: not known
    QString title; ///< the name, else the number, else words for that
    QString details; ///< reminder, notes, number, place or kind of number, own number
    QString time;
    QString length; ///< or what became of it, in a word
    LineColour colour = LineColour::None; ///< of the own number
    qsizetype lineAt = 0; ///< where the words about the own number begin in the details

    /** @p now is the computer's local time. */
    [[nodiscard]] static CallCard of(const StoredCall &stored, NumberForms &numbers, CardDate date,
                                     const QDateTime &now);

    /** All of it in one sentence, for those who hear it. */
    [[nodiscard]] QString spoken(const QString &kind) const;
};

/** How a card is painted. */
struct CardLook {
    QRect place;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QPalette palette; ///< its group is the current one
    QFont font;
    bool isSelected = false;
    bool isNews = false;
    int reserved = 0; ///< pixels left of the time that something else stands on
    QPixmap picture; ///< of the person; may be null
    std::optional<double> pulse; ///< for a call that runs: how bright the ring around the person is, 0 to 1
};

/** The height of a row in pixels, for a font of this height. */
[[nodiscard]] constexpr int cardHeight(int textHeight)
{
    return textHeight * 14 / 5;
}

/** Where the picture of the person stands on a card in @p place, with the ring around it. */
[[nodiscard]] QRect personPlace(const QRect &place, const QFont &font, Qt::LayoutDirection direction);

/** Where buttons may stand on a card in @p place, left of its time: what is left of the name can still be read. Null
 * where there is no room for any. */
[[nodiscard]] QRect buttonsPlace(const QRect &place, const QFont &font, Qt::LayoutDirection direction);

/** Paints a card, but not what lies behind it. */
void paintCard(QPainter &painter, const CallCard &card, const Call &call, const CardLook &look);

} // namespace Rufzeichen
