// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/rulesform.h"

#include "core/calls/callreader.h"
#include "core/settings/linesettings.h"
#include "core/settings/ruleedits.h"
#include "ui/rules/ruledialog.h"
#include "ui/rules/rulelogdialog.h"
#include "ui/rules/ruletrialdialog.h"
#include "ui/settings/boxaccount.h"
#include "ui/text/plainwords.h"
#include "ui/text/ruleproblemtext.h"
#include "ui/text/rulesentence.h"
#include "ui/widgets/checkframe.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"

#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

RulesForm::RulesForm(const CallReader &reader, const BoxAccount &account, SettingsStore &settings,
                     RuleInsight insight, QWidget *parent)
    : SettingsForm(tr("What is done about calls"), settings, parent)
    , m_reader(reader)
    , m_account(account)
    , m_insight(std::move(insight))
{
    addParagraph(tr("A rule says what is done when something happens to a call. All rules that a call meets are "
                    "done, in this order."));
    addList();
    addButtons();
    m_leftOut = addMessage();
    showLeftOut();
    connect(&store(), &SettingsStore::unreadableRulesChanged, this, &RulesForm::showLeftOut);
    addView([this](const Settings &) { showRules(); });
    connect(&account, &BoxAccount::ownNumbersChanged, this, &RulesForm::showRules);
}

RulesForm::~RulesForm() = default;

void RulesForm::addList()
{
    constexpr int lines = 14;
    m_list = new QListWidget(this);
    m_list->setItemDelegate(new CheckFrame(m_list));
    m_list->setWordWrap(true);
    m_list->setSpacing(fontMetrics().lineSpacing() / 6);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * lines);
    nameByHeading(m_list);
    form()->addRow(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesForm::followSelection);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { goToSelected(*m_list); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &RulesForm::edit);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const auto to = item->checkState() == Qt::Checked ? RuleEdits::Switch::On : RuleEdits::Switch::Off;
        change(RuleEdits::turn(item->data(Qt::UserRole).toString(), to));
    });
    const auto addKey = [this](const QKeySequence &key, void (RulesForm::*act)()) {
        auto *shortcut = new QShortcut(key, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false); // a key that is held down asks once
        connect(shortcut, &QShortcut::activated, this, act);
    };
    // Not what activates an item: that is a single click on some desktops, and Return would go on to the default
    // button of the editor that it has opened.
    addKey(Qt::Key_Return, &RulesForm::edit);
    addKey(Qt::Key_Enter, &RulesForm::edit);
    addKey(QKeySequence::Delete, &RulesForm::remove);
    addKey(Qt::ALT | Qt::Key_Up, &RulesForm::moveUp);
    addKey(Qt::ALT | Qt::Key_Down, &RulesForm::moveDown);
}

void RulesForm::addButtons()
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout;
    flow->setContentsMargins(0, 0, 0, 0);
    buttons->setLayout(flow);
    flow->addWidget(makeButton(tr("A&dd…"), &RulesForm::add));
    m_forOne = {makeButton(tr("&Edit…"), &RulesForm::edit), makeButton(tr("D&uplicate…"), &RulesForm::duplicate),
                makeButton(tr("De&lete…"), &RulesForm::remove)};
    m_up = makeButton(tr("Move u&p"), &RulesForm::moveUp);
    m_down = makeButton(tr("Move do&wn"), &RulesForm::moveDown);
    auto *trial = makeButton(tr("W&hat would have happened…"), &RulesForm::tryOut);
    for (QPushButton *button : m_forOne + QList {m_up, m_down, trial}) {
        flow->addWidget(button);
    }
    m_forOne.append(trial);
    if (m_insight.log != nullptr) {
        flow->addWidget(makeButton(tr("L&og…"), &RulesForm::showLog));
    }
    form()->addRow(buttons);
}

QPushButton *RulesForm::makeButton(const QString &text, void (RulesForm::*act)())
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

// While the list tells of a change its items must stay.
void RulesForm::showRules()
{
    const QSignalBlocker blocker(m_list);
    const QList<Rule> &rules = settings().rules;
    const OwnNames names = m_account.ownNames();
    const int current = m_list->currentRow();
    while (m_list->count() > rules.size()) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    for (int row = 0; row < rules.size(); ++row) {
        const Rule &rule = rules.at(row);
        QListWidgetItem *item = row < m_list->count() ? m_list->item(row) : new QListWidgetItem(m_list);
        item->setText(sanitized(rule.name) + u'\n' + RuleSentence::of(rule, QLocale(), names));
        item->setData(Qt::UserRole, rule.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::clamp(current, 0, std::max(m_list->count() - 1, 0)));
    followSelection();
}

// They stay in the file, also when others are changed.
void RulesForm::showLeftOut()
{
    const QList<RuleSection> &sections = store().unreadableRules();
    if (sections.isEmpty()) {
        m_leftOut->clear();
        return;
    }
    QStringList lines {
        tr("%Ln rule(s) of the settings file can't be understood. They are left out until you correct them there:",
           nullptr, static_cast<int>(sections.size()))};
    for (const RuleSection &section : sections) {
        lines.append(RuleProblemText::of(section));
    }
    m_leftOut->setMessage(MessageKind::Bad, lines.join(u'\n'));
}

void RulesForm::followSelection()
{
    const int row = m_list->currentRow();
    for (QPushButton *button : std::as_const(m_forOne)) {
        button->setEnabled(row >= 0);
    }
    if (m_up != nullptr && m_down != nullptr) {
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    }
}

const Rule *RulesForm::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < settings().rules.size() ? &settings().rules.at(row) : nullptr;
}

void RulesForm::choose(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name) {
            m_list->setCurrentRow(row);
        }
    }
}

QStringList RulesForm::namesBut(const QString &name) const
{
    QStringList names;
    for (const Rule &rule : settings().rules) {
        names.append(rule.name);
    }
    for (const RuleSection &section : store().unreadableRules()) { // which someone may correct
        names.append(section.name);
    }
    names.removeAll(name);
    return names;
}

QString RulesForm::nameOfCopy(const QString &name) const
{
    constexpr qsizetype longest = 80; // there is room for what follows
    const QStringList names = namesBut({});
    QString copy;
    int number = 2;
    do {
        copy = tr("%1 (%2)", "a rule and the number of its copy").arg(name.left(longest), QString::number(number));
        ++number;
    } while (names.contains(copy));
    return copy;
}

QList<RuleChoice> RulesForm::lines(const Rule &rule) const
{
    QStringList numbers = m_reader.locals().value_or(QStringList());
    for (const OwnNumber &own : m_account.ownNumbers()) {
        numbers.append(own.number);
    }
    numbers += settings().lines.names.keys(); // of which the box may not have told yet
    numbers += rule.conditions.lines; // which the box may not know any more
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    const OwnNames names = m_account.ownNames();
    QList<RuleChoice> choices;
    for (const QString &number : std::as_const(numbers)) {
        const QString name = names.line(number);
        choices.append({.text = name.isEmpty() ? number : tr("%1 (%2)", "a name and its number").arg(name, number),
                        .value = number});
    }
    return choices;
}

QList<RuleChoice> RulesForm::books() const
{
    QList<RuleChoice> choices;
    for (const QString &book : m_account.phonebooks()) {
        choices.append({.text = book, .value = book});
    }
    return choices;
}

void RulesForm::ask(const Rule &rule, const QStringList &others, std::function<void(const Rule &)> take)
{
    auto *dialog
        = new RuleDialog(rule, others, {{"line"_L1, lines(rule)}, {"book"_L1, books()}}, m_account.ownNames(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, take = std::move(take)] {
        const Rule accepted = dialog->rule();
        take(accepted);
        choose(accepted.name);
    });
    dialog->open();
}

void RulesForm::add()
{
    const QString after = chosen() == nullptr ? QString() : chosen()->name;
    ask({}, namesBut({}), [this, after](const Rule &rule) { change(RuleEdits::insert(rule, after)); });
}

void RulesForm::edit()
{
    if (const Rule *rule = chosen()) {
        ask(*rule, namesBut(rule->name),
            [this, name = rule->name](const Rule &edited) { change(RuleEdits::replace(name, edited)); });
    }
}

void RulesForm::duplicate()
{
    if (const Rule *rule = chosen()) {
        Rule copy = *rule;
        copy.name = nameOfCopy(rule->name);
        ask(copy, namesBut({}),
            [this, name = rule->name](const Rule &edited) { change(RuleEdits::insert(edited, name)); });
    }
}

void RulesForm::remove()
{
    if (const Rule *rule = chosen()) {
        askForConfirmation(this,
                           {.question = tr("Delete the rule “%1”?").arg(inMessage(rule->name)),
                            .explanation = RuleSentence::of(*rule, QLocale(), m_account.ownNames()),
                            .action = tr("Delete")},
                           [this, name = rule->name] { change(RuleEdits::remove(name)); });
    }
}

void RulesForm::moveUp()
{
    if (const Rule *rule = chosen()) {
        const QString name = rule->name;
        change(RuleEdits::move(name, RuleEdits::Direction::Up));
        choose(name);
    }
}

void RulesForm::moveDown()
{
    if (const Rule *rule = chosen()) {
        const QString name = rule->name;
        change(RuleEdits::move(name, RuleEdits::Direction::Down));
        choose(name);
    }
}

void RulesForm::showLog()
{
    auto *dialog = new RuleLogDialog(*m_insight.log, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesForm::tryOut()
{
    if (const Rule *rule = chosen()) {
        const DialPlan plan = dialPlanOf(m_account, settings().numbers);
        auto *dialog = new RuleTrialDialog(
            m_reader, *rule, plan,
            {.missedRule = settings().notifications.missedRule(plan), .contacts = m_insight.contacts},
            m_account.ownNames(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace Rufzeichen
