// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/numberreader.h"

#include <QCache>
#include <QFutureWatcher>
#include <QObject>

namespace Rufzeichen {

/**
 * How numbers are shown in lists: `030 23125222`. What that needs is loaded in the background: until then, and where
 * it is not installed, numbers are shown as they came.
 */
class NumberForms : public QObject
{
    Q_OBJECT
public:
    /** @p numbers must outlive it. */
    explicit NumberForms(NumberReader &numbers, QObject *parent = nullptr);
    ~NumberForms() override;

    /** Begins to load. Call it before the first list is shown. */
    void prepare();

    /** A number that is not empty, for people to read; to be sanitized. What is dialled or copied is never this. */
    [[nodiscard]] QString shown(const QString &number);

Q_SIGNALS:
    /** Numbers are shown in another form now. */
    void changed();

private:
    NumberReader &m_numbers;
    QFutureWatcher<void> m_loading;
    bool m_isLoaded = false;
    QCache<QString, QString> m_known;
    DialPlan m_plan; // what is known holds for it
};

} // namespace Rufzeichen
