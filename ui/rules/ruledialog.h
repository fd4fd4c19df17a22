// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include "ui/rules/rulepart.h"
#include "ui/text/ownnames.h"

#include <QDialog>
#include <QStringList>
#include <QVariantMap>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace Rufzeichen {

/** Lets a person edit one rule, which reads as a sentence below. Only a rule that can be used is accepted. */
class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p others: the names of all other rules. @p names: of own numbers. */
    RuleDialog(const Rule &rule, QStringList others, const RuleTicks &ticks, OwnNames names, QWidget *parent);
    ~RuleDialog() override;

    /** As it was accepted; before that, as it was given. */
    [[nodiscard]] const Rule &rule() const { return m_rule; }

    void accept() override;

    /** Asks first whether what was changed may get lost. */
    void reject() override;

private:
    void addHead(QVBoxLayout *rows);
    QWidget *makeParts(const RuleTicks &ticks);
    void addFoot(QVBoxLayout *rows);
    [[nodiscard]] bool isNameRight() const;
    [[nodiscard]] Rule draft() const;
    [[nodiscard]] QVariantMap typed() const;
    void orderTabs();
    void showSentence();
    void offerActions();
    void showName();
    void showActions();

    Rule m_rule;
    const QStringList m_others;
    const OwnNames m_names;
    QScrollArea *m_area;
    QLineEdit *m_name = nullptr;
    FieldMessage *m_nameMessage = nullptr;
    QComboBox *m_event = nullptr;
    RulePartList *m_conditions = nullptr;
    RulePartList *m_actions = nullptr;
    FieldMessage *m_actionsMessage = nullptr;
    QLabel *m_sentence = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QVariantMap m_begun; // what was entered before anybody typed
    bool m_isJudged = false; // what is wrong is shown at once from now on
};

} // namespace Rufzeichen
