// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/numberreader.h"
#include "core/settings/linesettings.h"
#include "ui/text/ownnames.h"

#include <QCache>
#include <QFutureWatcher>
#include <QObject>

namespace Rufzeichen {

struct StoredCall;

/**
 * How numbers are shown to people: `030 23125222`. What that needs is loaded in the background: until then, and where
 * it is not installed, numbers are shown as they came. What is dialled, copied or written into files is never this.
 */
class NumberForms : public QObject
{
    Q_OBJECT
public:
    /** @p numbers must outlive it. */
    explicit NumberForms(NumberReader &numbers, QObject *parent = nullptr);
    ~NumberForms() override;

    /** Begins to load, once. Call it before numbers are shown that nobody may see as they came. */
    void prepare();

    /** Whether what prepare() loads is there, as far as it is installed. */
    [[nodiscard]] bool isPrepared() const { return m_isLoaded; }

    /** A number that is not empty, for people to read; to be sanitized. */
    [[nodiscard]] QString shown(const QString &number) { return facts(number).display; }

    /** All that can be told of a number that is not empty; until it is loaded, the number as it came. */
    [[nodiscard]] NumberFacts facts(const QString &number);

    /** Where the names of own numbers and phones come from. */
    void setNames(const OwnNames &names);
    [[nodiscard]] const OwnNames &names() const { return m_names; }

    /** Where the colours of own numbers come from. */
    void setLineColours(std::function<LineColour(const QString &number)> colours);

    /** In which colour an own number is shown, besides its name; of none where there is no number. */
    [[nodiscard]] LineColour lineColour(const std::optional<QString> &number) const;

    /** They may be others now: changed() follows. */
    void updateNames() { Q_EMIT changed(); }

    /** An own number for people to read: its name, else as it came. To be sanitized. */
    [[nodiscard]] QString line(const QString &number) const;

    /** The phone that dialled or took a call: its name, else what kind it is. Empty if it is not known. */
    [[nodiscard]] QString phone(const StoredCall &call) const;

    /** Whose numbers these are. */
    [[nodiscard]] const NumberReader &reader() const { return m_numbers; }

Q_SIGNALS:
    /** Numbers are shown in another form now. */
    void changed();

private:
    NumberReader &m_numbers;
    QFutureWatcher<void> m_loading;
    bool m_isLoaded = false;
    QCache<QString, NumberFacts> m_known;
    OwnNames m_names;
    std::function<LineColour(const QString &number)> m_colours;
    DialPlan m_plan; // what is known holds for it
    QString m_language; // likewise
};

} // namespace Rufzeichen
