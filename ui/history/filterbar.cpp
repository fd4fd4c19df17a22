// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filterbar.h"

#include "ui/history/chip.h"
#include "ui/history/datechoice.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyle>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search calls"), tr("Search name, number or place"), this))
    , m_dates(new DateChoice(this))
    , m_locals(new QComboBox(this))
    , m_kinds(new QButtonGroup(this))
    , m_number(new Chip(QString(), this))
    , m_chips(new QHBoxLayout)
{
    makeSearch();
    m_locals->setAccessibleName(tr("Own number"));
    m_locals->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setLocals({});
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_search, 1);
    choices->addWidget(m_dates);
    choices->addWidget(m_locals);
    makeChips();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choices);
    layout->addLayout(m_chips);
    updateIcons();

    connect(m_dates, &DateChoice::daysChanged, this, &FilterBar::queryChanged);
    connect(m_locals, &QComboBox::currentIndexChanged, this, &FilterBar::queryChanged);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool chosen) {
        if (chosen) {
            Q_EMIT queryChanged();
        }
    });
    connect(m_number, &Chip::clicked, this, [this] {
        m_remote.clear();
        m_number->hide();
        Q_EMIT queryChanged();
    });
}

FilterBar::~FilterBar() = default;

void FilterBar::makeSearch()
{
    m_search->setToolTip(tr("Search name, number or place (%1)")
                             .arg(QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText)));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    connect(m_search, &SearchField::searched, this, &FilterBar::queryChanged);
}

void FilterBar::makeChips()
{
    m_kinds->setExclusive(true);
    for (int kind = 0; kind < kinds; ++kind) {
        auto *chip = new Chip(title(CallFilter(kind)), this);
        const QKeySequence key(Qt::ALT | Qt::Key(Qt::Key_1 + kind));
        chip->setToolTip(key.toString(QKeySequence::NativeText));
        m_kinds->addButton(chip, kind);
        m_chips->addWidget(chip);
    }
    m_kinds->button(0)->setChecked(true);
    m_number->setCheckable(false);
    m_number->hide();
    m_chips->addWidget(m_number);
    m_chips->addStretch();
}

void FilterBar::addWidget(QWidget *widget)
{
    m_chips->addWidget(widget);
}

QString FilterBar::title(CallFilter filter)
{
    static_assert(kinds == 6);
    return QStringList {tr("All"),     tr("Missed"), tr("Incoming"), tr("Outgoing"), tr("Answering machine"),
                        tr("Rejected")}
        .at(int(filter));
}

QString FilterBar::text() const
{
    return m_search->text().trimmed();
}

QString FilterBar::local() const
{
    return m_locals->currentData().toString();
}

CallQuery FilterBar::query(QDate today) const
{
    const DateSpan days = m_dates->days(today);
    CallQuery query;
    query.text = text();
    query.filter = CallFilter(m_kinds->checkedId());
    query.since = days.since;
    query.until = days.until;
    query.local = local();
    query.remote = m_remote;
    return query;
}

bool FilterBar::isNarrowed() const
{
    return !text().isEmpty() || m_kinds->checkedId() != int(CallFilter::All)
        || m_dates->span() != DateChoice::Span::All || !local().isEmpty() || !m_remote.isEmpty();
}

void FilterBar::setFilter(CallFilter filter)
{
    m_kinds->button(int(filter))->setChecked(true);
}

void FilterBar::showNumber(const QString &remote)
{
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    m_remote = remote;
    const QString number = sanitized(remote).replace(u'&', u"&&"_s);
    m_number->setText(number);
    m_number->setAccessibleName(tr("Only calls with %1: show all again").arg(sanitized(remote)));
    m_number->setToolTip(tr("Show the calls with all numbers again"));
    m_number->show();
    Q_EMIT queryChanged();
}

void FilterBar::setLocals(const QStringList &locals)
{
    const QSignalBlocker quiet(m_locals);
    const QString chosen = local();
    m_locals->clear();
    m_locals->addItem(tr("All own numbers"));
    for (const QString &number : locals) {
        if (!number.isEmpty()) {
            m_locals->addItem(sanitized(number), number);
        }
    }
    if (!chosen.isEmpty() && m_locals->findData(chosen) < 0) {
        m_locals->addItem(sanitized(chosen), chosen); // its last call may have been deleted
    }
    m_locals->setCurrentIndex(std::max(chosen.isEmpty() ? 0 : m_locals->findData(chosen), 0));
    m_locals->setVisible(m_locals->count() > 2 || !chosen.isEmpty()); // one line is no choice
}

void FilterBar::setCount(CallFilter filter, std::optional<qint64> count)
{
    //: A kind of calls and how many there are
    m_kinds->button(int(filter))
        ->setText(count.value_or(0) > 0 ? tr("%1 (%2)").arg(title(filter), QLocale().toString(*count))
                                        : title(filter));
    m_kinds->button(int(filter))->updateGeometry();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        m_dates->setSpan(DateChoice::Span::All);
        m_locals->setCurrentIndex(0);
        setFilter(CallFilter::All);
        m_remote.clear();
        m_number->hide();
    }
    Q_EMIT queryChanged();
}

bool FilterBar::clearStep()
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    const bool narrowed = isNarrowed();
    if (narrowed) {
        clear();
    }
    return narrowed;
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

void FilterBar::updateIcons()
{
    m_number->setIcon(style()->standardIcon(QStyle::SP_LineEditClearButton));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_number->setIconSize({size, size});
}

} // namespace Rufzeichen
