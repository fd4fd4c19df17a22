// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruletrial.h"

#include <QDialog>
#include <QTimer>

class QTreeWidget;

namespace Rufzeichen {

class FieldMessage;
struct OwnNames;

/** Lists the past calls that a rule would have met, and what it would have done. Does nothing of it. */
class RuleTrialDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p rule is tried also if it is switched off; @p reader must outlive the dialog. @p names: of own numbers. */
    RuleTrialDialog(const CallReader &reader, const Rule &rule, const DialPlan &plan, RuleTrialOptions options,
                    const OwnNames &names, QWidget *parent);
    ~RuleTrialDialog() override;

private:
    void build(const QString &rule);
    void look();
    void add(const RuleMatch &match);
    void end();

    const Rule m_rule;
    RuleTrial m_trial;
    QTimer m_next; // runs until all is looked at
    QTreeWidget *m_list;
    FieldMessage *m_message;
};

} // namespace Rufzeichen
