// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ruletrialdialog.h"

#include "core/rules/ruleaddress.h"
#include "ui/text/calltext.h"
#include "ui/text/plainwords.h"
#include "ui/text/ruleresult.h"
#include "ui/text/rulesentence.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/windowplace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

enum TrialColumn { TrialTime, TrialCall, TrialDone };

constexpr int trialSlice = 500; // calls that are looked at between two events
constexpr int mostMatches = 500; // more says nothing more

Rule switchedOn(Rule rule)
{
    rule.enabled = true;
    return rule;
}

QString timeOf(const Call &call)
{
    const auto &moment = call.moment;
    return moment
        ? QLocale().toString(QDateTime(moment->date(), QTime(moment->hour, moment->minute)), QLocale::ShortFormat)
        : QString();
}

// With the address as it would have been opened.
QString doneFor(const RuleMatch &match)
{
    RuleActions actions = match.rules.constFirst().actions;
    if (const auto page = actions.page.isEmpty() ? std::nullopt : pageAddress(actions.page, match.occasion)) {
        actions.page = QString::fromLatin1(page->toEncoded());
    }
    return sanitized(RuleSentence::actions(actions).join(u", "_s));
}

} // namespace

RuleTrialDialog::RuleTrialDialog(const CallReader &reader, const Rule &rule, const DialPlan &plan,
                                 RuleTrialOptions options, const OwnNames &names, QWidget *parent)
    : QDialog(parent)
    , m_rule(switchedOn(rule))
    , m_trial(reader, RuleSet({m_rule}, plan), std::move(options))
    , m_list(new QTreeWidget(this))
    , m_message(new FieldMessage(this))
{
    build(RuleSentence::of(rule, QLocale(), names));
    connect(&m_next, &QTimer::timeout, this, &RuleTrialDialog::look);
    m_message->setMessage(MessageKind::Busy, tr("Looking through past calls …"));
    m_next.start(0);
}

RuleTrialDialog::~RuleTrialDialog() = default;

void RuleTrialDialog::build(const QString &rule)
{
    setWindowTitle(tr("What would have happened"));
    auto *sentence = new QLabel(rule, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Time"), tr("Call"), tr("Would have been done")});
    m_list->header()->setSectionResizeMode(TrialTime, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *> {sentence, m_list, m_message, buttons}) {
        rows->addWidget(widget);
    }
    resizeWithinScreen(*this, {.letters = 90, .lines = 24});
    m_list->header()->resizeSection(TrialCall, fontMetrics().averageCharWidth() * 24);
}

void RuleTrialDialog::look()
{
    const auto matches = m_trial.next(trialSlice);
    if (!matches) {
        m_next.stop();
        m_message->setMessage(MessageKind::Bad, tr("The call history can't be read at the moment."));
        return;
    }
    for (const RuleMatch &match : *matches) {
        add(match);
    }
    if (m_trial.isAtEnd() || m_list->topLevelItemCount() >= mostMatches) {
        m_next.stop();
        end();
    }
}

void RuleTrialDialog::add(const RuleMatch &match)
{
    if (m_list->topLevelItemCount() >= mostMatches) {
        return;
    }
    const StoredCall &call = match.occasion.call;
    const QString who = call.party.name.isEmpty() ? CallText::party(call.call.remote) : call.party.name;
    auto *item = new QTreeWidgetItem(m_list, {timeOf(call.call), sanitized(who), doneFor(match)});
    for (int column = 0; column < m_list->columnCount(); ++column) {
        item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
}

void RuleTrialDialog::end()
{
    const int met = m_list->topLevelItemCount();
    if (m_rule.event == RuleEvent::Voicemail) {
        m_message->setMessage(MessageKind::Note, RuleResultText::noTrial());
    } else if (met == 0) {
        m_message->setMessage(MessageKind::Note, tr("No past call would have met this rule."));
    } else if (met >= mostMatches) {
        m_message->setMessage(MessageKind::Note,
                              tr("These are the latest %Ln. Nothing of it was done.", nullptr, met));
    } else {
        m_message->setMessage(MessageKind::Good,
                              tr("It would have happened %Ln time(s). Nothing of it was done.", nullptr, met));
    }
    if (met > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

} // namespace Rufzeichen
