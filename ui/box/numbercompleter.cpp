// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/numbercompleter.h"

#include "ui/text/contacttext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int emptyRole = Qt::UserRole + 1; // by what it compares: else it would choose what begins like the text

} // namespace

NumberCompleter::NumberCompleter(QLineEdit *field, std::function<QList<DialCandidate>()> candidates,
                                 NumberForms &forms)
    : QCompleter(field)
    , m_field(field)
    , m_source(std::move(candidates))
    , m_forms(forms)
{
    setModel(&m_offered);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompletionRole(emptyRole);
    setMaxVisibleItems(8);
    popup()->setTextElideMode(Qt::ElideMiddle); // of a long name rather than of the number
    connect(field, &QLineEdit::textEdited, this, &NumberCompleter::offer); // before the field shows what is offered
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (popup()->isVisible() && !popup()->currentIndex().isValid()) {
            Q_EMIT ignored();
        }
    });
    field->setCompleter(this);
    field->installEventFilter(this);
}

NumberCompleter::~NumberCompleter() = default;

QString NumberCompleter::first() const
{
    return m_offered.rowCount() > 0 ? pathFromIndex(m_offered.index(0, 0)) : QString();
}

QString NumberCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(numberRole).toString();
}

bool NumberCompleter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_field && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && !popup()->isVisible()) {
        offer(m_field->text());
        setCompletionPrefix(m_field->text());
        complete();
        return true;
    }
    return QCompleter::eventFilter(watched, event);
}

void NumberCompleter::offer(const QString &typed)
{
    if (!m_candidates) {
        m_candidates = m_source();
    }
    m_offered.clear();
    for (const DialCandidate &candidate : suggested(*m_candidates, typed)) {
        auto *item = new QStandardItem(textOf(candidate));
        item->setData(sanitized(candidate.number), numberRole);
        m_offered.appendRow(item);
    }
}

QString NumberCompleter::textOf(const DialCandidate &candidate) const
{
    const QString number = sanitized(m_forms.shown(candidate.number));
    if (candidate.name.isEmpty()) {
        return number;
    }
    const QString kind = candidate.kind ? u" (%1)"_s.arg(ContactText::kind(*candidate.kind)) : QString();
    return inMessage(candidate.name) + u" · "_s + number + kind;
}

} // namespace Rufzeichen
