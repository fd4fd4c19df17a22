// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspane.h"

#include "ui/settings/settingsform.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr int widest = 96; // letters: longer lines are hard to read, and fields look lost

QList<QWidget *> labelsOf(const QFormLayout &form)
{
    QList<QWidget *> labels;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole);
        if (item != nullptr && item->widget() != nullptr) {
            labels.append(item->widget());
        }
    }
    return labels;
}

} // namespace

SettingsPane::SettingsPane(const QString &title, QLatin1StringView icon, const QList<SettingsForm *> &forms,
                           QWidget *parent)
    : QScrollArea(parent)
    , m_title(title)
    , m_icon(icon)
    , m_forms(forms)
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    auto *column = new QWidget(content);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * widest);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(fontMetrics().lineSpacing());
    for (SettingsForm *form : m_forms) {
        rows->addWidget(form);
    }
    rows->addStretch();
    columns->addWidget(column, 1);
    columns->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    alignLabels();
}

SettingsPane::~SettingsPane() = default;

void SettingsPane::loadDefaults()
{
    for (SettingsForm *form : m_forms) {
        form->loadDefaults();
    }
}

bool SettingsPane::hasDefaults() const
{
    return std::any_of(m_forms.cbegin(), m_forms.cend(),
                       [](const SettingsForm *form) { return form->hasDefaults(); });
}

void SettingsPane::scrollTo(const SettingsForm *form)
{
    widget()->layout()->activate(); // it may not have been shown yet
    const int top = form == m_forms.constFirst() ? 0 : form->mapTo(widget(), QPoint()).y();
    verticalScrollBar()->setValue(top);
}

void SettingsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        alignLabels();
    }
}

void SettingsPane::alignLabels()
{
    QList<QWidget *> labels;
    for (const SettingsForm *form : m_forms) {
        for (const QFormLayout *group : form->groups()) {
            labels.append(labelsOf(*group));
        }
    }
    int width = 0;
    for (QWidget *label : std::as_const(labels)) {
        label->setMinimumWidth(0);
        width = std::max(width, label->sizeHint().width());
    }
    for (QWidget *label : std::as_const(labels)) {
        label->setMinimumWidth(width);
    }
}

} // namespace Rufzeichen
