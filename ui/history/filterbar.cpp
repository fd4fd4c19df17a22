// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filterbar.h"

#include "core/numbers/writings.h"
#include "ui/history/datechoice.h"
#include "ui/icons/linemark.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestOfLineName = 8; // letters that are seen of an own number

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::~Chip() = default;

QSize Chip::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    const int air = fontMetrics().height() / 2;
    const QSize icon = this->icon().isNull() ? QSize(0, 0) : QSize(iconSize().width() + air / 2, iconSize().height());
    return {text.width() + icon.width() + 3 * air, std::max(text.height(), icon.height()) + air};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor text = palette().color(group, isChecked() ? QPalette::HighlightedText : QPalette::WindowText);
    QColor outline = palette().color(group, QPalette::WindowText);
    QColor fill = isChecked() ? palette().color(group, QPalette::Highlight) : Qt::transparent;
    if (!isChecked() && (underMouse() || isDown())) {
        fill = outline;
        fill.setAlphaF(0.08F);
    }
    outline.setAlphaF(0.35F);

    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(outline));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    if (hasFocus()) {
        const QRectF inner = area.adjusted(2, 2, -2, -2);
        painter.setPen(QPen(text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    }

    QRect inside = rect().adjusted(fontMetrics().height() / 2, 0, -fontMetrics().height() / 2, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, inside,
                     (layoutDirection() == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const int width = iconSize().width();
        inside.adjust(layoutDirection() == Qt::LeftToRight ? 0 : width, 0,
                      layoutDirection() == Qt::LeftToRight ? -width : 0, 0);
    }
    painter.setPen(text);
    painter.drawText(inside, int(Qt::AlignCenter) | Qt::TextShowMnemonic, this->text());
}

FilterBar::FilterBar(NumberForms &numbers, QWidget *parent)
    : QWidget(parent)
    , m_numbers(numbers)
    , m_search(new SearchField(tr("Search calls"), tr("Search name, number, place or note"), this))
    , m_dates(new DateChoice(this))
    , m_locals(new QComboBox(this))
    , m_kinds(new QButtonGroup(this))
    , m_number(new Chip(QString(), this))
    , m_chips(new FlowLayout)
{
    makeSearch();
    m_locals->setAccessibleName(tr("Own number"));
    m_locals->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setLocals({});
    m_locals->setMinimumContentsLength(fewestOfLineName);
    auto *choices = new FlowLayout;
    choices->addWidget(m_search);
    choices->addWidget(m_dates);
    choices->addWidget(m_locals);
    makeChips();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choices);
    layout->addLayout(m_chips);
    updateIcons();

    connect(&m_numbers, &NumberForms::changed, this, &FilterBar::updateNumber);
    connect(&m_numbers, &NumberForms::changed, this, &FilterBar::updateLocals);
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
    m_search->setToolTip(tr("Search name, number, place or note (%1)")
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
}

void FilterBar::addWidget(QWidget *widget)
{
    m_chips->addWidget(widget);
    m_chips->setAlignment(widget, Qt::AlignRight);
}

QString FilterBar::title(CallFilter filter)
{
    static_assert(kinds == 7);
    return QStringList {tr("All"),      tr("Missed"),      tr("Incoming"), tr("Outgoing"), tr("Answering machine"),
                        tr("Rejected"), tr("To call back")}
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
    query.plan = m_numbers.reader().dialPlan();
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

void FilterBar::updateNumber()
{
    if (!m_remote.isEmpty()) {
        const QString number = sanitized(m_numbers.shown(m_remote));
        m_number->setText(QString(number).replace(u'&', u"&&"_s));
        m_number->setAccessibleName(tr("Only calls with %1: show all again").arg(number));
    }
}

void FilterBar::updateLocals()
{
    for (int each = 0; each < m_locals->count(); ++each) {
        if (const QString number = m_locals->itemData(each).toString(); !number.isEmpty()) {
            m_locals->setItemText(each, sanitized(m_numbers.line(number)));
            m_locals->setItemIcon(each, lineIcon(m_numbers.lineColour(number), palette()));
        }
    }
}

void FilterBar::showNumber(const QString &remote)
{
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    m_remote = remote;
    updateNumber();
    m_number->setToolTip(tr("Show the calls with all numbers again"));
    m_number->show();
    Q_EMIT queryChanged();
}

void FilterBar::showKind(CallFilter filter)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        setFilter(filter);
    }
    Q_EMIT queryChanged();
}

void FilterBar::setLocals(const QStringList &locals)
{
    const QSignalBlocker quiet(m_locals);
    const QString chosen = local();
    m_locals->clear();
    m_locals->addItem(tr("All own numbers"));
    for (const QString &number : firstWritings(locals, m_numbers.reader().dialPlan())) {
        if (!number.isEmpty()) {
            m_locals->addItem(sanitized(m_numbers.line(number)), number);
            m_locals->setItemIcon(m_locals->count() - 1, lineIcon(m_numbers.lineColour(number), palette()));
        }
    }
    if (!chosen.isEmpty() && m_locals->findData(chosen) < 0) {
        m_locals->addItem(sanitized(m_numbers.line(chosen)), chosen); // its last call may have been deleted
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

bool FilterBar::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    keepWhole(*this, *event);
    return taken;
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
    updateLocals();
    m_number->setIcon(style()->standardIcon(QStyle::SP_LineEditClearButton));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_number->setIconSize({size, size});
}

} // namespace Rufzeichen
