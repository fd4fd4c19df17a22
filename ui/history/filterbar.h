// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"

#include <QAbstractButton>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QComboBox;

namespace Rufzeichen {

class DateChoice;
class FlowLayout;
class NumberForms;
class SearchField;

/** A rounded button that stays pressed, as one of several choices: filled when chosen, else an outline. */
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    ~Chip() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** Chooses which calls are shown: words, kind, days, own line and number. */
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kinds = callFilters;

    /** @p numbers must outlive it. */
    explicit FilterBar(NumberForms &numbers, QWidget *parent = nullptr);
    ~FilterBar() override;

    /** What is chosen, if it is @p today. The order is left to others. */
    [[nodiscard]] CallQuery query(QDate today) const;

    /** Whether anything is chosen but all calls. */
    [[nodiscard]] bool isNarrowed() const;

    /** The words that are looked for. */
    [[nodiscard]] QString text() const;

    void setFilter(CallFilter filter);

    /** Shows only calls with this number, and clears what else was chosen. */
    void showNumber(const QString &remote);

    /** Shows only calls of this kind, and clears what else was chosen. */
    void showKind(CallFilter filter);

    /** The own lines to choose from. */
    void setLocals(const QStringList &locals);

    /** How many calls of a kind there are; nothing: not known. */
    void setCount(CallFilter filter, std::optional<qint64> count);

    /** All calls again. */
    void clear();

    /** Clears the words, or what else is chosen if there are none; false if there was nothing. */
    bool clearStep();

    [[nodiscard]] SearchField &search() const { return *m_search; }

    /** A widget at the end of the chips' row, or below them where it is narrow. */
    void addWidget(QWidget *widget);

Q_SIGNALS:
    /** Another query is chosen. */
    void queryChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeChips();
    void makeSearch();
    void updateNumber();
    void updateLocals();
    void updateIcons();
    [[nodiscard]] static QString title(CallFilter filter);
    [[nodiscard]] QString local() const;

    NumberForms &m_numbers;
    SearchField *m_search;
    DateChoice *m_dates;
    QComboBox *m_locals;
    QButtonGroup *m_kinds;
    Chip *m_number;
    FlowLayout *m_chips;
    QString m_remote;
};

} // namespace Rufzeichen
