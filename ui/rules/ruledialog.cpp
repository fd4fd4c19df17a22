// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ruledialog.h"

#include "core/rules/ruletext.h"
#include "ui/text/rulesentence.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/windowplace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

RuleDialog::RuleDialog(const Rule &rule, QStringList others, const RuleTicks &ticks, OwnNames names, QWidget *parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_others(std::move(others))
    , m_names(std::move(names))
    , m_area(new QScrollArea(this))
{
    setWindowTitle(rule.name.isEmpty() ? tr("New rule") : tr("Edit rule"));
    auto *rows = new QVBoxLayout(this);
    addHead(rows);
    m_area->setWidget(makeParts(ticks));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    rows->addWidget(m_area, 1);
    addFoot(rows);
    const QVariantMap section = ruleSection(rule);
    m_conditions->setValues(section);
    m_actions->setValues(section);
    for (const RulePartList *list : {m_conditions, m_actions}) {
        connect(list, &RulePartList::changed, this, &RuleDialog::showSentence);
        connect(list, &RulePartList::changed, this, &RuleDialog::orderTabs);
    }
    connect(m_actions, &RulePartList::changed, this, &RuleDialog::showActions);
    showSentence();
    offerActions();
    orderTabs();
    m_begun = typed();
    m_name->setFocus();
    resizeWithinScreen(*this, {.letters = 80, .lines = 30});
}

RuleDialog::~RuleDialog() = default;

void RuleDialog::addHead(QVBoxLayout *rows)
{
    constexpr int longestName = 100;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = new QLineEdit(m_rule.name, this);
    m_name->setMaxLength(longestName);
    m_nameMessage = new FieldMessage(this);
    m_event = new QComboBox(this);
    for (const RuleEvent event :
         {RuleEvent::Rings, RuleEvent::Answered, RuleEvent::Ended, RuleEvent::Missed, RuleEvent::Voicemail}) {
        m_event->addItem(RuleSentence::when({.event = event}), QVariant::fromValue(event));
    }
    m_event->setCurrentIndex(m_event->findData(QVariant::fromValue(m_rule.event)));
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_nameMessage);
    form->addRow(tr("&When:"), m_event);
    rows->addLayout(form);
    connect(m_name, &QLineEdit::textEdited, this, &RuleDialog::showName);
    connect(m_event, &QComboBox::currentIndexChanged, this, &RuleDialog::offerActions);
    connect(m_event, &QComboBox::currentIndexChanged, this, &RuleDialog::showSentence);
}

QWidget *RuleDialog::makeParts(const RuleTicks &ticks)
{
    auto *parts = new QWidget;
    auto *rows = new QVBoxLayout(parts);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto addCard = [parts, rows](const QString &heading) {
        auto *card = new Card(parts);
        card->setAccessibleName(heading);
        rows->addWidget(new Headline(heading, parts, 1));
        rows->addWidget(card);
        return new QVBoxLayout(card);
    };
    m_conditions = new RulePartList(ruleConditionKinds(), ticks, tr("+ Add c&ondition"), parts);
    addCard(tr("Only if all of this is so"))->addWidget(m_conditions);
    m_actions = new RulePartList(ruleActionKinds(), ticks, tr("+ Add &action"), parts);
    QVBoxLayout *actions = addCard(tr("Then do this"));
    actions->addWidget(m_actions);
    m_actionsMessage = new FieldMessage(parts);
    actions->addWidget(m_actionsMessage);
    rows->addStretch();
    return parts;
}

void RuleDialog::addFoot(QVBoxLayout *rows)
{
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    m_sentence = new QLabel(card);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(m_sentence);
    rows->addWidget(card);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(m_buttons);
}

bool RuleDialog::isNameRight() const
{
    const auto name = readRuleName(m_name->text());
    return name && !m_others.contains(*name);
}

// What can be used so far. A rule must do something to be read.
Rule RuleDialog::draft() const
{
    const QString event = wordFor(ruleEventWords, m_event->currentData().value<RuleEvent>());
    QVariantMap section {{u"name"_s, u"-"_s}, {u"on"_s, event}};
    m_conditions->addRightTo(section);
    const qsizetype before = section.size();
    m_actions->addRightTo(section);
    const bool doesNothing = section.size() == before;
    if (doesNothing) {
        section.insert(u"note"_s, u"-"_s);
    }
    Rule rule = readRule(section).rule.value_or(Rule());
    rule.name = m_name->text().trimmed();
    rule.enabled = m_rule.enabled;
    rule.actions = doesNothing ? RuleActions() : rule.actions;
    return rule;
}

// All that is entered, also what can't be used.
QVariantMap RuleDialog::typed() const
{
    QVariantMap section {{u"name"_s, m_name->text()}, {u"on"_s, m_event->currentData()}};
    m_conditions->addTo(section);
    m_actions->addTo(section);
    return section;
}

// Widgets that came later would come last.
void RuleDialog::orderTabs()
{
    const QList<QWidget *> stops = QList<QWidget *> {m_name, m_event} + m_conditions->tabStops()
        + m_actions->tabStops() + QList<QWidget *> {m_buttons->button(QDialogButtonBox::Save)};
    for (qsizetype at = 1; at < stops.size(); ++at) {
        setTabOrder(stops.at(at - 1), stops.at(at));
    }
}

void RuleDialog::showSentence()
{
    m_sentence->setText(RuleSentence::of(draft(), QLocale(), m_names));
}

void RuleDialog::offerActions()
{
    const auto event = m_event->currentData().value<RuleEvent>();
    m_actions->setOffer([event](QLatin1StringView key) { return canBeDone(key, event); },
                        tr("This can't be done then. Choose another event, or remove it."));
}

void RuleDialog::showName()
{
    if (!m_isJudged || isNameRight()) {
        m_nameMessage->clear();
    } else {
        m_nameMessage->setMessage(MessageKind::Bad,
                                  m_name->text().trimmed().isEmpty() ? tr("The rule needs a name.")
                                                                     : tr("Another rule has this name."));
    }
}

void RuleDialog::showActions()
{
    if (!m_isJudged || !m_actions->isEmpty()) {
        m_actionsMessage->clear();
    } else {
        m_actionsMessage->setMessage(MessageKind::Bad, tr("The rule does nothing: add an action."));
    }
}

void RuleDialog::accept()
{
    m_isJudged = true;
    showName();
    showActions();
    RulePart *condition = m_conditions->showWhatIsWrong();
    RulePart *action = m_actions->showWhatIsWrong();
    QWidget *wrong = !isNameRight() ? static_cast<QWidget *>(m_name)
        : condition != nullptr      ? static_cast<QWidget *>(condition)
        : action != nullptr         ? static_cast<QWidget *>(action)
        : m_actions->isEmpty()      ? m_actions->addButton()
                                    : nullptr;
    if (wrong != nullptr) {
        wrong->setFocus();
        m_area->ensureWidgetVisible(wrong);
        return;
    }
    m_rule = draft();
    QDialog::accept();
}

void RuleDialog::reject()
{
    if (typed() == m_begun) {
        QDialog::reject();
        return;
    }
    askToDiscard(this, tr("The rule is not saved yet."), [this] { QDialog::reject(); });
}

} // namespace Rufzeichen
