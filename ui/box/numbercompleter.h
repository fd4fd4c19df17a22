// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/box/dialcandidates.h"

#include <QCompleter>
#include <QPointer>
#include <QStandardItemModel>
#include <functional>
#include <optional>

class QLineEdit;

namespace Rufzeichen {

class NumberForms;

/**
 * Offers numbers below a field while somebody types a part of one, or a name; with the arrow down also before that.
 * Only who chooses one gets it: Enter means what is typed.
 */
class NumberCompleter : public QCompleter
{
    Q_OBJECT
public:
    /** @p candidates are asked for once, when they are needed first. @p forms must outlive this. */
    NumberCompleter(QLineEdit *field, std::function<QList<DialCandidate>()> candidates, NumberForms &forms);
    ~NumberCompleter() override;

    /** The first number that is offered, as it is dialled; empty: none is. */
    [[nodiscard]] QString first() const;

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** Enter, while something is offered that nobody has chosen. */
    void ignored();

private:
    void offer(const QString &typed);
    [[nodiscard]] QString textOf(const DialCandidate &candidate) const;

    QLineEdit *const m_field;
    const std::function<QList<DialCandidate>()> m_source;
    NumberForms &m_forms;
    std::optional<QList<DialCandidate>> m_candidates; // nothing: not asked for yet
    QStandardItemModel m_offered;
};

} // namespace Rufzeichen
