// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/rulepartkinds.h"

#include <QVariant>
#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Rufzeichen {

/**
 * Lets a person enter one value of a rule, in the form that the settings file has it. What nobody has changed stays
 * as it was, to the letter.
 */
class RuleField : public QWidget
{
    Q_OBJECT
public:
    /** @p name is for screen readers; @p choices for RuleEditor::Choice and RuleEditor::Checks. */
    RuleField(RuleEditor editor, const QString &name, const QList<RuleChoice> &choices, QWidget *parent);
    ~RuleField() override;

    void setValue(const QVariant &value);

    /** Invalid: nothing is entered. */
    [[nodiscard]] QVariant value() const;

Q_SIGNALS:
    /** The user has changed the value. */
    void changed();

private:
    void make(RuleEditor editor, const QList<RuleChoice> &choices);
    QLineEdit *addLine();
    QPlainTextEdit *addText(int lines);
    void makeLine();
    void makeNumbers();
    void makeArguments();
    void makeText();
    void makeFile();
    void makeChoice(const QList<RuleChoice> &choices);
    void makeChecks(const QList<RuleChoice> &choices);
    void makeHours();
    void makeDays();
    void touch();

    const QString m_name;
    QHBoxLayout *m_row;
    std::function<QVariant()> m_read;
    std::function<void(const QVariant &value)> m_show;
    QVariant m_given;
    bool m_isTouched = false; // then m_given counts no more
};

} // namespace Rufzeichen
