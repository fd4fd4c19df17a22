// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/rulepartkinds.h"

#include <QHash>
#include <QList>
#include <QVariantMap>
#include <QWidget>
#include <functional>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Rufzeichen {

class FieldMessage;
class RuleField;

/** What can be ticked, by the key of the part: own numbers, phone books. */
using RuleTicks = QHash<QLatin1StringView, QList<RuleChoice>>;

/** One condition or one action in the editor of a rule: its title, its value, and what is wrong with that. */
class RulePart : public QWidget
{
    Q_OBJECT
public:
    RulePart(const RulePartKind &kind, const RuleTicks &ticks, QWidget *parent);
    ~RulePart() override;

    [[nodiscard]] const RulePartKind &kind() const { return m_kind; }

    void setValues(const QVariantMap &section);

    /** All that has the keyboard in it, in the order of the keyboard. */
    [[nodiscard]] QList<QWidget *> tabStops() const;

    /** Adds what is entered to the section of a rule. */
    void addTo(QVariantMap &section) const;

    /** Why it can't be used, whatever is entered, to be said at once; empty: it can. */
    void setObstacle(const QString &obstacle);

    /** Whether that can be used. */
    [[nodiscard]] bool isRight() const;

    /** Says what is wrong, or no longer. */
    void showWhetherRight();

Q_SIGNALS:
    /** The user has changed a value. */
    void changed();

    /** The user wants it away. */
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFields(const RuleTicks &ticks, QVBoxLayout *column);
    void showIcon();

    const RulePartKind &m_kind;
    RuleField *m_field = nullptr;
    RuleField *m_further = nullptr; // null: it has one value only
    FieldMessage *m_message = nullptr;
    QToolButton *m_remove = nullptr;
    QString m_obstacle;
};

/** All conditions, or all actions, of a rule in its editor. Only those that are used are shown; others can be added.
 */
class RulePartList : public QWidget
{
    Q_OBJECT
public:
    /** @p add is the text of the button that adds one. */
    RulePartList(std::span<const RulePartKind> kinds, RuleTicks ticks, const QString &add, QWidget *parent);
    ~RulePartList() override;

    void setValues(const QVariantMap &section);

    /** Only kinds with such keys can be used from now on. Others that are there stay, and say @p obstacle. */
    void setOffer(std::function<bool(QLatin1StringView key)> isOffered, const QString &obstacle);

    void addTo(QVariantMap &section) const;

    /** Only those that can be used. */
    void addRightTo(QVariantMap &section) const;

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }

    /** Likewise; they change with each part. */
    [[nodiscard]] QList<QWidget *> tabStops() const;

    /** Has all say what is wrong. Returns the first one that is. */
    [[nodiscard]] RulePart *showWhatIsWrong();

    /** The button that adds one. */
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    /** The user has changed, added or removed something. */
    void changed();

private:
    [[nodiscard]] bool canBeAdded(const RulePartKind &kind) const;
    RulePart *add(const RulePartKind &kind, const QVariantMap &section);
    void remove(RulePart *part);
    void fillMenu();
    void enableAdding();

    const std::span<const RulePartKind> m_kinds;
    const RuleTicks m_ticks;
    QList<RulePart *> m_parts; // in the order of their kinds
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    std::function<bool(QLatin1StringView key)> m_isOffered; // empty: all are
    bool m_isJudged = false; // what is wrong is shown at once from now on
};

} // namespace Rufzeichen
