// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsform.h"

#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/smallprint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace Rufzeichen {

SettingsForm::SettingsForm(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_form(new QFormLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

SettingsForm::~SettingsForm() = default;

void SettingsForm::loadDefaults()
{
    {
        const QSignalBlocker blocker(this);
        load(Settings());
    }
    Q_EMIT edited();
}

bool SettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *control = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QLabel *SettingsForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    if (m_form->rowCount() > 0) {
        heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    }
    m_form->addRow(heading);
    return heading;
}

QCheckBox *SettingsForm::addCheckBox(const QString &text)
{
    auto *box = new QCheckBox(text, this);
    m_form->addRow(box);
    connect(box, &QCheckBox::toggled, this, &SettingsForm::edited);
    return box;
}

QComboBox *SettingsForm::addComboBox(const QString &label, const QList<Choice> &choices)
{
    auto *box = new QComboBox(this);
    for (const Choice &choice : choices) {
        box->addItem(choice.text, choice.value);
    }
    m_form->addRow(label, box);
    ignoreWheelWithoutFocus(box);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsForm::edited);
    return box;
}

QLabel *SettingsForm::addParagraph(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_form->addRow(label);
    return label;
}

void SettingsForm::addExplanation(const QString &text, QWidget *control)
{
    control->setAccessibleDescription(text);
    auto *label = new SmallPrint(text, this);
    if (qobject_cast<QCheckBox *>(control)) {
        label->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                         + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    }
    if (qobject_cast<QAbstractButton *>(control)) {
        m_form->addRow(label);
    } else {
        m_form->addRow(QString(), label);
    }
}

FieldMessage *SettingsForm::addMessage()
{
    auto *message = new FieldMessage(this);
    m_form->addRow(QString(), message);
    return message;
}

void SettingsForm::addPath(const QString &label, const QString &path)
{
    auto *field = new QLineEdit(QDir::toNativeSeparators(path), this);
    field->setReadOnly(true);
    field->setCursorPosition(0);
    m_form->addRow(label, field);
}

void SettingsForm::ignoreWheelWithoutFocus(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

} // namespace Rufzeichen
