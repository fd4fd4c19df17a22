// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/icons/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <chrono>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchField::SearchField(const QString &name, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(QIcon(), LeadingPosition))
{
    constexpr int longest = 100; // pasted by mistake, a book is not looked for
    setMaxLength(longest);
    setClearButtonEnabled(true);
    setAccessibleName(name);
    setPlaceholderText(hint);
    m_icon->setText(name); // a button for screen readers, like the one that clears
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s)) {
        clear->setText(tr("Clear search"));
    }
    updateIcon();
    m_typed.setSingleShot(true);
    m_typed.setInterval(30ms);
    connect(&m_typed, &QTimer::timeout, this, &SearchField::searched);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::leave);
    connect(this, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
}

SearchField::~SearchField() = default;

void SearchField::enter()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::type(const QString &text)
{
    setFocus(Qt::OtherFocusReason);
    setText(text);
}

void SearchField::leave()
{
    if (m_typed.isActive()) {
        m_typed.stop();
        Q_EMIT searched();
    }
    Q_EMIT left();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        leave();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void SearchField::updateIcon()
{
    m_icon->setIcon(actionIcon("search"_L1, palette()));
}

} // namespace Rufzeichen
