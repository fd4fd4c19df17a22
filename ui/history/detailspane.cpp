// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/detailspane.h"

#include "ui/history/callcell.h"
#include "ui/history/callmonths.h"
#include "ui/history/historyactions.h"
#include "ui/icons/icons.h"
#include "ui/icons/linemark.h"
#include "ui/text/calltext.h"
#include "ui/text/contacttext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace Rufzeichen {

namespace {

constexpr auto iconProperty = "symbolicIcon"; // its name, of a button

QString timeText(const std::optional<BoxTime> &time)
{
    return time ? CallCell::moment(*time) : QString();
}

} // namespace

void DetailsPane::Fact::show(const QString &text) const
{
    value->setText(text);
    name->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
}

// In a grid: QFormLayout writes beyond its memory where rows with long texts are hidden (Qt 6.4).
DetailsPane::Fact DetailsPane::addFact(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(name, grid->parentWidget());
    auto *value = new SelectableText(grid->parentWidget());
    label->setBuddy(value);
    value->setWordWrap(true);
    grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(value, row, 1);
    return {.name = label, .value = value};
}

// Before the own number, in its place.
void DetailsPane::addLineMark(QGridLayout *grid)
{
    m_lineMark = new QLabel(grid->parentWidget());
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().averageCharWidth());
    row->addWidget(m_lineMark, 0, Qt::AlignTop);
    const int place = grid->indexOf(m_local.value); // before it leaves
    int line = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(place, &line, &column, &rows, &columns);
    grid->removeWidget(m_local.value);
    row->addWidget(m_local.value, 1);
    grid->addLayout(row, line, column);
}

DetailsPane::DetailsPane(const CallReader &reader, NumberForms &numbers, QWidget *parent)
    : QScrollArea(parent)
    , m_reader(reader)
    , m_numbers(numbers)
{
    setAccessibleName(tr("Details of the call"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    const int line = fontMetrics().height();
    m_avatar = new Avatar(line * 4, inside);
    m_party = new Headline(QString(), inside);
    m_kind = new SelectableText(inside);
    m_book = new SelectableText(inside);
    m_buttons = new QWidget(inside);
    m_others = new SelectableText(inside);
    m_months = new CallMonths(inside);
    m_showOthers = new QPushButton(tr("Show &them all"), inside);
    m_facts = new QWidget(inside);
    for (SelectableText *text : std::initializer_list<SelectableText *> {m_party, m_kind, m_book, m_others}) {
        text->setWordWrap(true);
    }
    for (SelectableText *text : std::initializer_list<SelectableText *> {m_party, m_book, m_kind}) {
        text->setAlignment(Qt::AlignHCenter);
    }
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->setAlignment(Qt::AlignHCenter);

    auto *form = new QGridLayout(m_facts);
    form->setContentsMargins({});
    form->setVerticalSpacing(line / 4);
    form->setHorizontalSpacing(line / 2);
    form->setColumnStretch(1, 1);
    m_number = addFact(form, tr("Number:"));
    m_place = addFact(form, tr("Place:"));
    m_local = addFact(form, tr("Own number:"));
    addLineMark(form);
    m_device = addFact(form, tr("Device:"));
    m_trunk = addFact(form, tr("Connection:"));
    m_began = addFact(form, tr("Began:"));
    m_connected = addFact(form, tr("Connected:"));
    m_ended = addFact(form, tr("Ended:"));
    m_duration = addFact(form, tr("Duration:"));
    m_source = addFact(form, tr("Known from:"));
    m_claim = addFact(form, tr("Call-back:"));
    m_note = addFact(form, tr("Note:"));
    m_numberNote = addFact(form, tr("About the number:"));
    m_reminder = addFact(form, tr("Reminder:"));

    auto *rows = new QVBoxLayout(inside);
    rows->setSpacing(line / 2);
    rows->addWidget(m_avatar, 0, Qt::AlignHCenter);
    for (QWidget *row :
         std::initializer_list<QWidget *> {m_party, m_book, m_kind, m_buttons, m_facts, m_others, m_months}) {
        rows->addWidget(row);
    }
    rows->addWidget(m_showOthers, 0, Qt::AlignLeft);
    rows->addStretch(1);
    setWidget(inside);
    setMinimumWidth(fontMetrics().averageCharWidth() * 38 + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    connect(m_showOthers, &QPushButton::clicked, this, [this] { Q_EMIT numberRequested(m_remote); });
    showCall(std::nullopt);
}

void DetailsPane::addActions(const HistoryActions &actions)
{
    for (const QuickAction &quick : actions.quickActions()) {
        auto *button = new QToolButton(m_buttons);
        button->setAutoRaise(true);
        button->setToolTip(quick.text);
        button->setAccessibleName(quick.text);
        button->setProperty(iconProperty, QString(quick.icon));
        button->setEnabled(quick.action->isEnabled());
        connect(button, &QToolButton::clicked, quick.action, &QAction::trigger);
        connect(quick.action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        m_buttons->layout()->addWidget(button);
    }
    updateIcons();
}

void DetailsPane::updateIcons()
{
    for (QToolButton *button : m_buttons->findChildren<QToolButton *>()) {
        button->setIcon(actionIcon(QLatin1StringView(button->property(iconProperty).toByteArray()), palette()));
    }
}

void DetailsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_buttons) {
        updateIcons();
        refresh();
    }
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::refresh()
{
    showCall(std::exchange(m_call, std::nullopt));
}

void DetailsPane::showCall(const std::optional<StoredCall> &call)
{
    if (call && call == m_call && call->call.phase != CallPhase::Ended) {
        return;
    }
    m_call = call;
    m_facts->setVisible(call.has_value());
    m_remote = call ? call->call.remote.value_or(QString()) : QString();
    if (!call) {
        m_party->setText(tr("No call chosen"));
        m_kind->setText(tr("Choose one in the list to see more about it."));
        m_avatar->hide();
        m_book->hide();
        m_buttons->hide();
        showOthers(0, QString());
        return;
    }
    m_party->setText(
        sanitized(call->party.name.isEmpty() ? CallText::title(call->call.remote, m_numbers) : call->party.name));
    m_kind->setText(CallCell::kind(call->call));
    m_buttons->setVisible(!m_remote.isEmpty());
    showFacts(*call);
    showPerson(*call);
    if (m_remote.isEmpty()) {
        showOthers(0, QString());
    } else {
        countOthers(*call);
    }
}

// Or words for that there is none.
QString DetailsPane::shownNumber(const Call &call) const
{
    return sanitized(CallText::party(call.remote, m_numbers));
}

// The name does not hide the number.
QString DetailsPane::lineText(const Call &call) const
{
    const QString number = call.local.value_or(QString());
    const QString name = m_numbers.line(number);
    return sanitized(name == number ? number : tr("%1 (%2)").arg(name, number));
}

void DetailsPane::showFacts(const StoredCall &stored) const
{
    const Call &call = stored.call;
    const bool named = !stored.party.name.isEmpty();
    m_number.show(named ? shownNumber(call) : QString());
    m_place.show(sanitized(CallText::place(stored.party)));
    m_local.show(lineText(call));
    const LineColour colour = m_numbers.lineColour(call.local);
    const int side = m_lineMark->fontMetrics().ascent();
    m_lineMark->setPixmap(lineIcon(colour, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    m_lineMark->setVisible(colour != LineColour::None);
    m_device.show(sanitized(m_numbers.phone(stored)));
    m_trunk.show(sanitized(call.trunk.value_or(QString())));
    m_began.show(timeText(call.started));
    m_connected.show(timeText(call.connected));
    m_ended.show(timeText(call.ended));
    m_claim.show(CallText::claim(stored));
    m_note.show(CallText::note(stored.note));
    m_numberNote.show(CallText::note(stored.numberNote));
    m_reminder.show(stored.reminder ? CallCell::reminder(*stored.reminder, QDateTime::currentDateTime()) : QString());
    m_duration.show(call.duration && call.connected ? durationText(*call.duration) : QString());
    static_assert(int(CallSource::Box) == 2);
    m_source.show(QStringList {tr("the call monitor"), tr("an imported log file"), tr("the box's list of calls")}.at(
        int(stored.source)));
}

void DetailsPane::showPerson(const StoredCall &stored)
{
    const KnownPerson person = m_people && !m_remote.isEmpty() ? m_people(m_remote) : KnownPerson();
    m_avatar->show(sanitized(stored.party.name), person.picture);
    m_avatar->QWidget::show();
    m_book->setText(sanitized(person.book));
    m_book->setVisible(!person.book.isEmpty());
    if (person.numbers.size() > 1) {
        QStringList lines;
        for (const ContactNumber &number : person.numbers) {
            //: A phone number and what kind it is, such as mobile
            lines.append(
                tr("%1 (%2)").arg(sanitized(m_numbers.shown(number.number)), ContactText::kind(number.kind)));
        }
        m_number.show(lines.join(u'\n'));
    }
}

void DetailsPane::countOthers(const StoredCall &call)
{
    constexpr int most = 500; // for the chart
    constexpr int months = 12;
    const int count = m_reader.countOf({m_remote}).value_or(0);
    QString text = tr("%Ln call(s) with this number", nullptr, count);
    CallQuery withNumber;
    withNumber.remote = m_remote;
    const QList<StoredCall> calls = m_reader.calls(withNumber, most).value_or(QList<StoredCall>());
    for (const StoredCall &other : calls.first(std::min<qsizetype>(calls.size(), 2))) {
        const std::optional<BoxTime> time = beginning(other.call);
        if (other.id != call.id && time) {
            text += tr(", another one on %1").arg(CallCell::moment(*time));
            break;
        }
    }
    const QDate today = QDate::currentDate();
    m_months->show(callsByMonth(calls, today, months), today);
    showOthers(count, text);
}

// Does not hide and show again: a hidden button loses the focus, and a running call is shown each second.
void DetailsPane::showOthers(int count, const QString &text)
{
    m_others->setText(text);
    m_others->setVisible(count > 0);
    m_months->setVisible(count > 1);
    m_showOthers->setVisible(count > 1);
}

} // namespace Rufzeichen
