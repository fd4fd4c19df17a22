// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulelog.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace Rufzeichen {

class FieldMessage;

/** What programs and servers of rules have had to say since the program was started: the newest first. Follows it. */
class RuleLogDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p log must outlive the dialog. */
    explicit RuleLogDialog(const RuleLog &log, QWidget *parent = nullptr);
    ~RuleLogDialog() override;

private:
    void build();
    void add(const RuleLogEntry &entry);
    void showChosen();
    void copy() const;

    const RuleLog &m_log;
    QTreeWidget *m_list;
    QPlainTextEdit *m_said;
    FieldMessage *m_message;
    QPushButton *m_copy = nullptr;
};

} // namespace Rufzeichen
