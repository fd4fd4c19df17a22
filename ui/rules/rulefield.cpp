// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulefield.h"

#include "core/rules/ruletext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/checkframe.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewLines = 3; // of a text that may have several

QVariant unlessNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant unlessNothing(const QStringList &texts)
{
    return texts.isEmpty() ? QVariant() : QVariant(texts);
}

// Tall enough for its rows, but not for all of a long list.
void addCheck(QListWidget &list, const RuleChoice &choice, Qt::CheckState state)
{
    constexpr int mostRows = 6;
    auto *item = new QListWidgetItem(sanitized(choice.text), &list);
    item->setData(Qt::UserRole, choice.value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    list.setFixedHeight(list.sizeHintForRow(0) * std::min(list.count(), mostRows) + 2 * list.frameWidth());
}

} // namespace

RuleField::RuleField(RuleEditor editor, const QString &name, const QList<RuleChoice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    make(editor, choices);
}

RuleField::~RuleField() = default;

void RuleField::make(RuleEditor editor, const QList<RuleChoice> &choices)
{
    switch (editor) {
    case RuleEditor::None:
        m_read = [] { return QVariant(u"yes"_s); };
        m_show = [](const QVariant &) {};
        break;
    case RuleEditor::Line:
        return makeLine();
    case RuleEditor::Numbers:
        return makeNumbers();
    case RuleEditor::Arguments:
        return makeArguments();
    case RuleEditor::Text:
        return makeText();
    case RuleEditor::File:
        return makeFile();
    case RuleEditor::Choice:
        return makeChoice(choices);
    case RuleEditor::Checks:
        return makeChecks(choices);
    case RuleEditor::Hours:
        return makeHours();
    case RuleEditor::Days:
        return makeDays();
    }
}

void RuleField::setValue(const QVariant &value)
{
    m_show(value);
    m_given = value;
    m_isTouched = false;
}

QVariant RuleField::value() const
{
    return !m_isTouched && m_given.isValid() ? m_given : m_read();
}

void RuleField::touch()
{
    m_isTouched = true;
    Q_EMIT changed();
}

QLineEdit *RuleField::addLine()
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(m_name);
    setFocusProxy(edit);
    m_row->addWidget(edit, 1);
    connect(edit, &QLineEdit::textEdited, this, &RuleField::touch);
    return edit;
}

QPlainTextEdit *RuleField::addText(int lines)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setAccessibleName(m_name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().lineSpacing() * lines + fontMetrics().lineSpacing());
    setFocusProxy(edit);
    m_row->addWidget(edit, 1);
    return edit;
}

void RuleField::makeLine()
{
    QLineEdit *edit = addLine();
    m_read = [edit] { return unlessNothing(edit->text().trimmed()); };
    m_show = [edit](const QVariant &value) { edit->setText(value.toString()); };
}

void RuleField::makeNumbers()
{
    QLineEdit *edit = addLine();
    m_read = [edit] {
        QStringList numbers;
        for (const QString &part : edit->text().split(u',', Qt::SkipEmptyParts)) {
            numbers.append(part.trimmed());
        }
        numbers.removeAll(QString());
        return unlessNothing(numbers);
    };
    m_show = [edit](const QVariant &value) { edit->setText(value.toStringList().join(u", "_s)); };
}

void RuleField::makeArguments()
{
    QPlainTextEdit *edit = addText(fewLines);
    m_read = [edit] {
        QStringList lines = edit->toPlainText().split(u'\n');
        while (!lines.isEmpty() && lines.constLast().isEmpty()) {
            lines.removeLast();
        }
        return unlessNothing(lines);
    };
    m_show = [edit](const QVariant &value) { edit->setPlainText(value.toStringList().join(u'\n')); };
    connect(edit, &QPlainTextEdit::textChanged, this, &RuleField::touch);
}

void RuleField::makeText()
{
    QPlainTextEdit *edit = addText(fewLines);
    m_read = [edit] { return unlessNothing(edit->toPlainText().trimmed()); };
    m_show = [edit](const QVariant &value) { edit->setPlainText(value.toString()); };
    connect(edit, &QPlainTextEdit::textChanged, this, &RuleField::touch);
}

void RuleField::makeFile()
{
    makeLine();
    auto *edit = findChild<QLineEdit *>();
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    m_row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit] {
        auto *chooser = new QFileDialog(this, m_name);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFile);
        connect(chooser, &QFileDialog::fileSelected, this, [this, edit](const QString &path) {
            edit->setText(path);
            touch();
        });
        chooser->open();
    });
}

void RuleField::makeChoice(const QList<RuleChoice> &choices)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(m_name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const RuleChoice &choice : choices) {
        box->addItem(choice.text, choice.value);
    }
    setFocusProxy(box);
    m_row->addWidget(box, 1);
    m_read = [box] { return box->currentData(); };
    m_show = [box](const QVariant &value) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(std::max(box->findData(value), 0));
    };
    connect(box, &QComboBox::currentIndexChanged, this, &RuleField::touch);
}

void RuleField::makeChecks(const QList<RuleChoice> &choices)
{
    auto *list = new QListWidget(this);
    list->setItemDelegate(new CheckFrame(list));
    list->setAccessibleName(m_name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(list);
    m_row->addWidget(list, 1, Qt::AlignTop); // beside its title, however much room there is
    m_read = [list] {
        QStringList checked;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked) {
                checked.append(list->item(row)->data(Qt::UserRole).toString());
            }
        }
        return unlessNothing(checked);
    };
    m_show = [list, choices](const QVariant &value) {
        const QSignalBlocker blocker(list);
        QStringList checked = value.toStringList();
        list->clear();
        for (const RuleChoice &choice : choices) {
            addCheck(*list, choice, checked.removeAll(choice.value) > 0 ? Qt::Checked : Qt::Unchecked);
        }
        for (const QString &other : std::as_const(checked)) { // which the box does not know any more
            addCheck(*list, {.text = other, .value = other}, Qt::Checked);
        }
        list->setCurrentRow(0);
    };
    connect(list, &QListWidget::itemChanged, this, &RuleField::touch);
}

void RuleField::makeHours()
{
    const auto addTime = [this](const QString &name, QTime usual) {
        auto *edit = new DateTimeField(usual, this);
        edit->setAccessibleName(name);
        connect(edit, &QDateTimeEdit::timeChanged, this, &RuleField::touch);
        m_row->addWidget(edit);
        return edit;
    };
    DateTimeField *from = addTime(tr("From"), QTime(22, 0));
    m_row->addWidget(new QLabel(tr("until"), this));
    DateTimeField *until = addTime(tr("Until"), QTime(7, 0));
    m_row->addStretch();
    setFocusProxy(from);
    m_read
        = [from, until] { return QVariant(from->time().toString(u"HH:mm-"_s) + until->time().toString(u"HH:mm"_s)); };
    m_show = [from, until](const QVariant &value) {
        if (const auto hours = readRuleHours(value.toString())) {
            from->setTime(hours->from);
            until->setTime(hours->until);
        }
    };
}

void RuleField::makeDays()
{
    const QLocale locale;
    auto *days = new QWidget(this);
    auto *flow = new FlowLayout;
    flow->setContentsMargins(0, 0, 0, 0);
    days->setLayout(flow);
    m_row->addWidget(days, 1);
    QList<QCheckBox *> boxes(Qt::Sunday);
    for (int i = 0; i < Qt::Sunday; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % Qt::Sunday + 1;
        auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat), days);
        box->setAccessibleName(locale.dayName(day));
        connect(box, &QCheckBox::toggled, this, &RuleField::touch);
        flow->addWidget(box);
        boxes[day - 1] = box;
        if (i == 0) {
            setFocusProxy(box);
        }
    }
    m_read = [boxes] {
        QStringList chosen;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            if (boxes.at(day - 1)->isChecked()) {
                chosen.append(QString::number(day));
            }
        }
        return unlessNothing(chosen.join(u','));
    };
    m_show = [boxes](const QVariant &value) {
        const auto chosen = readWeekdays(value.toStringList().join(u','));
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            boxes.at(day - 1)->setChecked(chosen && chosen->contains(day));
        }
    };
}

} // namespace Rufzeichen
