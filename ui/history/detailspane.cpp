// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/detailspane.h"

#include "ui/history/callcell.h"
#include "ui/text/calltext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QPushButton>

namespace Rufzeichen {

namespace {

QString timeText(const std::optional<BoxTime> &time)
{
    return time ? CallCell::moment(*time) : QString();
}

} // namespace

void DetailsPane::Fact::show(const QString &text) const
{
    label->setText(text);
    form->setRowVisible(label, !text.isEmpty());
}

DetailsPane::Fact DetailsPane::addFact(QFormLayout *form, const QString &name)
{
    auto *label = new SelectableText(form->parentWidget());
    form->addRow(name, label);
    return {.form = form, .label = label};
}

DetailsPane::DetailsPane(const CallReader &reader, NumberForms &numbers, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_numbers(numbers)
    , m_party(new Headline(QString(), this))
    , m_kind(new SelectableText(this))
    , m_others(new SelectableText(this))
    , m_showOthers(new QPushButton(tr("Show &them all"), this))
    , m_facts(new QWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Details of the call"));

    auto *summary = new QVBoxLayout;
    summary->addWidget(m_party);
    summary->addWidget(m_kind);
    summary->setSpacing(fontMetrics().height() / 4);
    summary->addSpacing(fontMetrics().height() / 4);
    summary->addWidget(m_others);
    summary->addWidget(m_showOthers, 0, Qt::AlignLeft);
    summary->addStretch(1);

    const int line = fontMetrics().height();
    auto *columns = new QHBoxLayout(m_facts);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setAlignment(Qt::AlignTop);
    columns->setSpacing(line * 2);
    auto *who = new QFormLayout;
    auto *when = new QFormLayout;
    for (QFormLayout *form : {who, when}) {
        form->setVerticalSpacing(line / 4);
        form->setHorizontalSpacing(line / 2);
        columns->addLayout(form);
    }
    m_number = addFact(who, tr("Number:"));
    m_place = addFact(who, tr("Place:"));
    m_local = addFact(who, tr("Own number:"));
    m_device = addFact(who, tr("Device:"));
    m_trunk = addFact(who, tr("Connection:"));
    m_source = addFact(who, tr("Known from:"));
    m_began = addFact(when, tr("Began:"));
    m_connected = addFact(when, tr("Connected:"));
    m_ended = addFact(when, tr("Ended:"));
    m_duration = addFact(when, tr("Duration:"));

    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2);
    layout->addLayout(summary, 1);
    layout->addWidget(m_facts, 1, Qt::AlignTop);
    connect(m_showOthers, &QPushButton::clicked, this, [this] { Q_EMIT numberRequested(m_remote); });
    showCall(std::nullopt);
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::showCall(const std::optional<StoredCall> &call)
{
    m_facts->setVisible(call.has_value());
    m_remote = call ? call->call.remote.value_or(QString()) : QString();
    if (!call) {
        m_party->setText(tr("No call chosen"));
        m_kind->setText(tr("Choose one in the list to see more about it."));
        showOthers(0, QString());
        return;
    }
    m_party->setText(call->party.name.isEmpty() ? shownNumber(call->call) : sanitized(call->party.name));
    m_kind->setText(CallCell::kind(call->call));
    showFacts(*call);
    if (m_remote.isEmpty()) {
        showOthers(0, QString());
    } else {
        countOthers(*call);
    }
}

// Or words for that there is none.
QString DetailsPane::shownNumber(const Call &call) const
{
    const bool hasNumber = call.remote && !call.remote->isEmpty();
    return sanitized(hasNumber ? m_numbers.shown(*call.remote) : CallText::party(call.remote));
}

void DetailsPane::showFacts(const StoredCall &stored) const
{
    const Call &call = stored.call;
    const bool named = !stored.party.name.isEmpty();
    m_number.show(named ? shownNumber(call) : QString());
    m_place.show(sanitized(stored.party.place));
    m_local.show(sanitized(call.local.value_or(QString())));
    m_device.show(call.extension ? CallText::device(*call.extension) : QString());
    m_trunk.show(sanitized(call.trunk.value_or(QString())));
    m_began.show(timeText(call.started));
    m_connected.show(timeText(call.connected));
    m_ended.show(timeText(call.ended));
    m_duration.show(call.duration && call.connected ? durationText(*call.duration) : QString());
    static_assert(int(CallSource::Box) == 2);
    m_source.show(QStringList {tr("the call monitor"), tr("an imported log file"), tr("the box's list of calls")}.at(
        int(stored.source)));
}

void DetailsPane::countOthers(const StoredCall &call)
{
    const int count = m_reader.countOf({m_remote}).value_or(0);
    QString text = tr("%Ln call(s) with this number", nullptr, count);
    CallQuery withNumber;
    withNumber.remote = m_remote;
    constexpr int latest = 2;
    for (const StoredCall &other : m_reader.calls(withNumber, latest).value_or(QList<StoredCall>())) {
        const std::optional<BoxTime> time = beginning(other.call);
        if (other.id != call.id && time) {
            text += tr(", another one on %1").arg(CallCell::moment(*time));
            break;
        }
    }
    showOthers(count, text);
}

// Does not hide and show again: a hidden button loses the focus, and a running call is shown each second.
void DetailsPane::showOthers(int count, const QString &text)
{
    m_others->setText(text);
    m_others->setVisible(count > 0);
    m_showOthers->setVisible(count > 1);
}

} // namespace Rufzeichen
