// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleengine.h"
#include "ui/settings/settingsform.h"

#include <QStringList>
#include <functional>

class QListWidget;
class QPushButton;

namespace Rufzeichen {

class BoxAccount;
class CallReader;
struct RuleChoice;

/** What the page of the rules has from elsewhere. */
struct RuleInsight {
    RuleEngine::Contacts contacts {}; ///< whose number it is, for trying rules; may be empty
    const RuleLog *log = nullptr; ///< what rules have done; null: there is none
};

/** What is done about calls: a list of rules, each as a sentence. What a person has written is no default: it stays
 * when pages are reset. */
class RulesForm : public SettingsForm
{
    Q_OBJECT
public:
    /** All must outlive the form. */
    RulesForm(const CallReader &reader, const BoxAccount &account, SettingsStore &settings, RuleInsight insight,
              QWidget *parent);
    ~RulesForm() override;

private:
    void addList();
    void addButtons();
    QPushButton *makeButton(const QString &text, void (RulesForm::*act)());
    void showRules();
    void showLeftOut();
    void followSelection();
    [[nodiscard]] const Rule *chosen() const;
    [[nodiscard]] QStringList namesBut(const QString &name) const;
    [[nodiscard]] QString nameOfCopy(const QString &name) const;
    [[nodiscard]] QList<RuleChoice> lines(const Rule &rule) const;
    [[nodiscard]] QList<RuleChoice> books() const;
    void ask(const Rule &rule, const QStringList &others, std::function<void(const Rule &)> take);
    void add();
    void edit();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void tryOut();
    void showLog();
    void choose(const QString &name);

    const CallReader &m_reader;
    const BoxAccount &m_account;
    const RuleInsight m_insight;
    QListWidget *m_list = nullptr;
    FieldMessage *m_leftOut = nullptr; // rules that can't be read
    QList<QPushButton *> m_forOne; // that need a chosen rule
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace Rufzeichen
