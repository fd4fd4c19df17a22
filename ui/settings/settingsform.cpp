// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsform.h"

#include "ui/widgets/card.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace Rufzeichen {

SettingsForm::SettingsForm(const QString &title, SettingsStore &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().lineSpacing() / 3);
    addGroup(title);
    connect(&settings, &SettingsStore::changed, this, [this](const Settings &, const Settings &after) {
        for (const auto &show : std::as_const(m_views)) {
            show(after);
        }
    });
}

SettingsForm::~SettingsForm() = default;

void SettingsForm::load()
{
    for (const auto &show : std::as_const(m_views)) {
        show(settings());
    }
    for (const Field &field : std::as_const(m_fields)) {
        field.edit->setText(field.text(settings()));
        field.message->clear();
    }
}

void SettingsForm::loadDefaults()
{
    change([this](Settings &settings) {
        for (const SettingsStore::Edit &setDefault : std::as_const(m_defaults)) {
            setDefault(settings);
        }
    });
    load();
}

void SettingsForm::addView(std::function<void(const Settings &)> show)
{
    show(settings());
    m_views.append(std::move(show));
}

void SettingsForm::addField(const Field &field)
{
    m_fields.append(field);
    connect(field.edit, &QLineEdit::editingFinished, this, [this, field] { commitField(field); });
    addView([field, shown = QString()](const Settings &settings) mutable {
        const QString text = field.text(settings);
        if (text != shown || field.edit->text().isEmpty()) { // else somebody may be typing
            shown = text;
            field.edit->setText(text);
            field.edit->setCursorPosition(0);
            field.message->clear();
        }
    });
}

void SettingsForm::commitField(const Field &field)
{
    if (const SettingsStore::Edit edit = field.read(field.edit->text())) {
        field.message->clear();
        change(edit);
        field.edit->setText(field.text(settings()));
    } else {
        field.message->setMessage(MessageKind::Bad, field.complaint(field.edit->text()));
    }
}

void SettingsForm::commit()
{
    for (const Field &field : std::as_const(m_fields)) {
        commitField(field);
    }
}

void SettingsForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    commit();
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

void SettingsForm::addGroup(const QString &heading)
{
    m_heading = new Headline(heading, this, 1);
    if (!m_groups.isEmpty()) {
        m_heading->setContentsMargins(0, fontMetrics().lineSpacing() * 2 / 3, 0, 0);
    }
    auto *card = new Card(this);
    card->setAccessibleName(heading);
    auto *group = new FormRows(card);
    const int margin = fontMetrics().lineSpacing() * 3 / 4;
    group->setContentsMargins(margin, margin, margin, margin);
    group->setHorizontalSpacing(margin);
    group->setVerticalSpacing(margin / 2);
    group->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    group->setRowWrapPolicy(QFormLayout::WrapLongRows);
    group->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    group->setFormAlignment(Qt::AlignLeading | Qt::AlignTop); // some styles put it in the middle
    m_groups.append(group);
    layout()->addWidget(m_heading);
    layout()->addWidget(card);
}

void SettingsForm::nameByHeading(QWidget *control)
{
    m_heading->setBuddy(control);
    control->setAccessibleName(m_heading->text());
}

QCheckBox *SettingsForm::addCheckBox(const QString &text, SettingField<bool> field)
{
    auto *box = new QCheckBox(text, this);
    form()->addRow(box);
    addView([box, field](const Settings &settings) {
        const QSignalBlocker blocker(box);
        box->setChecked(valueOf(field, settings));
    });
    addDefault(field);
    connect(box, &QCheckBox::toggled, this,
            [this, field](bool on) { change([&](Settings &settings) { field(settings) = on; }); });
    return box;
}

QComboBox *SettingsForm::addComboBox(const QString &label, const QList<Choice> &choices)
{
    auto *box = new QComboBox(this);
    for (const Choice &choice : choices) {
        box->addItem(choice.text, choice.value);
    }
    form()->addRow(label, box);
    ignoreWheelWithoutFocus(box);
    return box;
}

void SettingsForm::bindChoice(QComboBox *box, std::function<QVariant(const Settings &)> value,
                              std::function<void(const QVariant &, Settings &)> take)
{
    addView([box, value = std::move(value)](const Settings &settings) {
        const QSignalBlocker blocker(box);
        const QVariant chosen = value(settings);
        if (box->findData(chosen) < 0) {
            box->addItem(chosen.toString(), chosen); // whatever the settings file says
        }
        box->setCurrentIndex(box->findData(chosen));
    });
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, take = std::move(take)] {
        change([&](Settings &settings) { take(box->currentData(), settings); });
    });
}

void SettingsForm::bind(QDateTimeEdit *edit, SettingField<QTime> field)
{
    addView([edit, field](const Settings &settings) {
        const QSignalBlocker blocker(edit);
        edit->setTime(valueOf(field, settings));
    });
    addDefault(field);
    connect(edit, &QDateTimeEdit::timeChanged, this,
            [this, field](QTime time) { change([&](Settings &settings) { field(settings) = time; }); });
}

void SettingsForm::bind(QSpinBox *box, SettingField<std::chrono::milliseconds> field)
{
    addView([box, field](const Settings &settings) {
        const QSignalBlocker blocker(box);
        box->setValue(static_cast<int>(valueOf(field, settings).count()));
    });
    addDefault(field);
    connect(box, &QSpinBox::valueChanged, this, [this, field](int value) {
        change([&](Settings &settings) { field(settings) = std::chrono::milliseconds(value); });
    });
}

QLabel *SettingsForm::addParagraph(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    form()->addRow(label);
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
        form()->addRow(label);
    } else {
        form()->addRow(QString(), label);
    }
}

FieldMessage *SettingsForm::addMessage()
{
    auto *message = new FieldMessage(this);
    form()->addRow(QString(), message);
    return message;
}

QPushButton *SettingsForm::addButton(const QString &text, Column column)
{
    auto *button = new QPushButton(text, this);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (column == Column::Whole) {
        form()->addRow(button);
    } else {
        form()->addRow(QString(), button);
    }
    return button;
}

QHBoxLayout *SettingsForm::makeRow() const
{
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().lineSpacing() / 2); // else that of the form, which has two
    return row;
}

void SettingsForm::addPath(const QString &label, const QString &path)
{
    auto *field = new QLineEdit(QDir::toNativeSeparators(path), this);
    field->setReadOnly(true);
    field->setCursorPosition(0);
    form()->addRow(label, field);
}

void SettingsForm::ignoreWheelWithoutFocus(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

} // namespace Rufzeichen
