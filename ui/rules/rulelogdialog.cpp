// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulelogdialog.h"

#include "ui/text/plainwords.h"
#include "ui/text/ruleresult.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/windowplace.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Rufzeichen {

namespace {

enum LogColumn { LogTime, LogRule, LogResult };

constexpr int mostRows = 200; // as the log keeps

// What a program has written, line by line: it may be what a caller has sent.
QString linesOf(const QString &said)
{
    QStringList lines = said.split(u'\n');
    for (QString &line : lines) {
        line = sanitized(line);
    }
    return lines.join(u'\n');
}

} // namespace

RuleLogDialog::RuleLogDialog(const RuleLog &log, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_list(new QTreeWidget(this))
    , m_said(new QPlainTextEdit(this))
    , m_message(new FieldMessage(this))
{
    build();
    for (const RuleLogEntry &entry : log.entries()) {
        add(entry);
    }
    if (m_list->topLevelItemCount() == 0) {
        m_message->setMessage(MessageKind::Note,
                              tr("There has been no trouble with rules, and no program has said "
                                 "anything, since Rufzeichen was started."));
    }
    connect(&log, &RuleLog::added, this, &RuleLogDialog::add);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

RuleLogDialog::~RuleLogDialog() = default;

void RuleLogDialog::build()
{
    constexpr int linesOfText = 6;
    setWindowTitle(tr("Log of the rules"));
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Time"), tr("Rule"), tr("What has happened")});
    m_list->header()->setSectionResizeMode(LogTime, QHeaderView::ResizeToContents);
    auto *label = new QLabel(tr("&What the program has said (standard error):"), this);
    label->setWordWrap(true);
    label->setBuddy(m_said);
    m_said->setReadOnly(true);
    m_said->setTabChangesFocus(true);
    m_said->setMinimumHeight(fontMetrics().lineSpacing() * linesOfText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy &all"), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, &RuleLogDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RuleLogDialog::showChosen);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_list, 2);
    rows->addWidget(m_message);
    rows->addWidget(label);
    rows->addWidget(m_said, 1);
    rows->addWidget(buttons);
    resizeWithinScreen(*this, {.letters = 90, .lines = 26});
    m_list->header()->resizeSection(LogRule, fontMetrics().averageCharWidth() * 12); // the results are longer
}

void RuleLogDialog::add(const RuleLogEntry &entry)
{
    auto *item = new QTreeWidgetItem(
        {QLocale().toString(entry.time, QLocale::ShortFormat), sanitized(entry.rule), RuleResultText::result(entry)});
    for (int column = 0; column < m_list->columnCount(); ++column) {
        item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
    item->setData(LogResult, Qt::UserRole, linesOf(entry.text.trimmed()));
    m_list->insertTopLevelItem(0, item);
    while (m_list->topLevelItemCount() > mostRows) {
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    }
    m_message->clear();
    showChosen();
}

void RuleLogDialog::showChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_said->setPlainText(item == nullptr ? QString() : item->data(LogResult, Qt::UserRole).toString());
    m_copy->setEnabled(m_list->topLevelItemCount() > 0);
}

void RuleLogDialog::copy() const
{
    QStringList lines;
    for (const RuleLogEntry &entry : m_log.entries()) {
        lines.append(entry.time.toString(Qt::ISODate) + u' ' + RuleResultText::of(entry));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace Rufzeichen
