// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/numberknowledge.h"

#include <QObject>

namespace Rufzeichen {

/** What is known of numbers, from libphonenumber and its geocoder: the root of the file that is loaded. */
class NumberLibrary : public QObject, public NumberKnowledge
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RUFZEICHEN_NUMBER_KNOWLEDGE)
    Q_INTERFACES(Rufzeichen::NumberKnowledge)
public:
    [[nodiscard]] std::optional<NumberFacts> facts(const QString &number, const QString &countryCode,
                                                   const QString &language) const override;
    void prepare(const QString &countryCode, const QString &language) const override;
};

} // namespace Rufzeichen
