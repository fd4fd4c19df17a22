// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptypage.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rufzeichen {

EmptyPage::EmptyPage(QWidget *parent)
    : Announced(parent)
    , m_title(new Headline(QString(), this, 1.4))
    , m_text(new SelectableText(this))
    , m_buttons(new FlowLayout(FlowLayout::Lines::Centred))
{
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAutoFillBackground(true);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

EmptyPage::~EmptyPage() = default;

QPushButton *EmptyPage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true);
    m_buttons->addWidget(button);
    return button;
}

void EmptyPage::explain(const QString &title, const QString &text)
{
    if (title != m_title->text() || text != m_text->text()) {
        m_title->setText(title);
        m_text->setText(text);
        announce(QStringList {title, text}.join(u'\n').trimmed());
    }
}

QString EmptyPage::title() const
{
    return m_title->text();
}

} // namespace Rufzeichen
