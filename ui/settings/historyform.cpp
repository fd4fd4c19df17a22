// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/historyform.h"

#include "ui/widgets/confirmation.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Rufzeichen {

namespace {

constexpr int forEver = 0;
constexpr int year = 365; // days
constexpr int longestNumber = 64; // characters

bool keepsLess(int days, int than)
{
    return days != forEver && (than == forEver || days < than);
}

} // namespace

HistoryForm::HistoryForm(SettingsStore &settings, CallHistory &history, const BoxAccount &account, QWidget *parent)
    : SettingsForm(tr("Call history"), settings, parent)
    , m_calls(history)
    , m_account(account)
{
    addRetention();
    addRemoval();
}

HistoryForm::~HistoryForm() = default;

void HistoryForm::addRetention()
{
    m_retention = new QComboBox(this);
    ignoreWheelWithoutFocus(m_retention);
    form()->addRow(tr("&Keep calls:"), m_retention);
    addExplanation(tr("Older calls are removed automatically. Imported ones are kept that long after their import."),
                   m_retention);
    addConfirmation();
    addView([this](const Settings &) {
        showRetention(keptDays());
        showExpired();
    });
    // Only what a person chooses: showing a value must not lead to a question.
    connect(m_retention, &QComboBox::activated, this,
            [this](int index) { chooseRetention(m_retention->itemData(index).toInt()); });
}

void HistoryForm::addConfirmation()
{
    m_expired = addMessage();
    m_removeExpired = addButton(tr("&Remove older calls…"), Column::Fields);
    connect(m_removeExpired, &QPushButton::clicked, this,
            [this] { askToRemoveExpired(keptDays(), m_retention->currentText()); });
}

// What the settings file wants removed, and nobody has agreed to yet.
void HistoryForm::showExpired()
{
    const int days = keptDays();
    const auto expired = m_calls.reader().expired(QDate::currentDate(), days).value_or(ExpiredCalls());
    const bool waits = needsConfirmation(expired, days, settings().confirmedRetentionDays);
    m_removeExpired->setVisible(waits);
    if (waits) {
        m_expired->setMessage(MessageKind::Note,
                              tr("%Ln call(s) are older, and still there.", nullptr, expired.calls));
    } else {
        m_expired->clear();
    }
}

void HistoryForm::addRemoval()
{
    addGroup(tr("Remove calls"));
    auto *row = makeRow();
    m_number = new QLineEdit(this);
    m_number->setMaxLength(longestNumber);
    auto *forget = new QPushButton(tr("&Forget…"), this);
    forget->setAccessibleDescription(tr("Removes all calls with this number"));
    forget->setEnabled(false);
    row->addWidget(m_number, 1);
    row->addWidget(forget);
    form()->addRow(tr("A &number:"), row);
    if (auto *label = qobject_cast<QLabel *>(form()->labelForField(row))) {
        label->setBuddy(m_number);
    }
    QPushButton *all = addButton(tr("Remove &all calls…"), Column::Fields);
    m_removed = addMessage();
    connect(m_number, &QLineEdit::textChanged, forget,
            [forget](const QString &text) { forget->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_number, &QLineEdit::returnPressed, forget, &QPushButton::click);
    connect(forget, &QPushButton::clicked, this, &HistoryForm::forgetNumber);
    connect(all, &QPushButton::clicked, this, &HistoryForm::removeAll);
}

void HistoryForm::loadDefaults()
{
    const int days = Settings().retentionDays;
    showRetention(days);
    chooseRetention(days);
}

// Whatever the settings file says is among the choices.
void HistoryForm::showRetention(int days)
{
    QList<int> choices {30, 90, year, 2 * year, 5 * year};
    if (days != forEver && !choices.contains(days)) {
        choices.append(days);
        std::sort(choices.begin(), choices.end());
    }
    m_retention->clear();
    for (const int choice : std::as_const(choices)) {
        m_retention->addItem(choice % year == 0 ? tr("%Ln year(s)", nullptr, choice / year)
                                                : tr("%Ln day(s)", nullptr, choice),
                             choice);
    }
    m_retention->addItem(tr("Forever"), forEver);
    m_retention->setCurrentIndex(m_retention->findData(days));
}

void HistoryForm::chooseRetention(int days)
{
    if (!keepsLess(days, keptDays())) {
        setRetention(days, Confirmation::Unchanged);
        return;
    }
    const QString chosen = m_retention->currentText();
    showRetention(keptDays()); // until that is confirmed
    askToRemoveExpired(days, chosen);
}

void HistoryForm::askToRemoveExpired(int days, const QString &chosen)
{
    const QDate today = QDate::currentDate();
    const std::optional<ExpiredCalls> expired = m_calls.reader().expired(today, days);
    if (!isKnown(expired ? std::optional(expired->calls) : std::nullopt)) {
        return;
    }
    askForConfirmation(
        this,
        {.question = tr("Keep calls only for %1?").arg(chosen),
         .explanation = tr("%Ln older call(s) are removed now and can't be brought back.", nullptr, expired->calls),
         .action = tr("Remove older calls")},
        [this, today, days, isAny = expired->calls > 0] {
            remove([&calls = m_calls, today, days](int atMost) { return calls.expire(today, days, atMost); });
            setRetention(days, isAny ? Confirmation::Given : Confirmation::Unchanged);
        });
}

// Where nobody has chosen yet, none are removed.
int HistoryForm::keptDays() const
{
    return store().isStored(retentionKey) ? settings().retentionDays : forEver;
}

void HistoryForm::setRetention(int days, Confirmation confirmation)
{
    change([days, confirmation](Settings &settings) {
        settings.retentionDays = days;
        if (confirmation == Confirmation::Given) {
            settings.confirmedRetentionDays = days;
        }
    });
    if (!store().isStored(retentionKey)) {
        store().save(retentionKey); // now it is a choice, though it was the default
    }
    showRetention(days);
}

void HistoryForm::forgetNumber()
{
    const QString number = m_number->text().trimmed();
    const std::optional<QStringList> spellings
        = m_calls.reader().spellings(number, dialPlanOf(m_account, settings().numbers));
    const std::optional<int> count = spellings ? m_calls.reader().countOf(*spellings) : std::nullopt;
    if (!isKnown(count)) {
        return;
    }
    if (spellings->isEmpty()) {
        m_removed->setMessage(MessageKind::Bad, tr("There are no such calls."));
        return;
    }
    askForConfirmation(
        this,
        {.question = tr("Forget the number %1?").arg(number),
         .explanation = tr("%Ln call(s) with this number, and what is known of it, are removed and can't be brought "
                           "back.",
                           nullptr, *count),
         .action = tr("Forget")},
        [this, spellings = *spellings] {
            remove([&calls = m_calls, spellings](int atMost) { return calls.forgetNumbers(spellings, atMost); });
        });
}

void HistoryForm::removeAll()
{
    const QDate afterAll(9999, 12, 31);
    const std::optional<int> count = m_calls.reader().countBefore(afterAll);
    if (isKnown(count)) {
        askForConfirmation(
            this,
            {.question = tr("Remove all calls?"),
             .explanation = tr("%Ln call(s) are removed and can't be brought back.", nullptr, *count),
             .action = tr("Remove all")},
            [this, afterAll] {
                remove([&calls = m_calls, afterAll](int atMost) { return calls.purge(afterAll, atMost); });
            });
    }
}

void HistoryForm::remove(const std::function<std::optional<int>(int atMost)> &removeSome)
{
    m_calls.removeInSlices(removeSome, this, [this](const Removal &removal) { showRemoved(removal); });
}

void HistoryForm::showRemoved(const Removal &removal)
{
    if (removal.isComplete) {
        m_removed->setMessage(MessageKind::Good, tr("%Ln call(s) removed.", nullptr, removal.calls));
    } else if (removal.calls > 0) {
        m_removed->setMessage(
            MessageKind::Bad,
            tr("%Ln call(s) removed, the others can't be removed now. Try again later.", nullptr, removal.calls));
    } else {
        m_removed->setMessage(MessageKind::Bad,
                              tr("The calls can't be removed now: all are still there. Try again later."));
    }
}

bool HistoryForm::isKnown(const std::optional<int> &calls)
{
    if (!calls) {
        m_removed->setMessage(MessageKind::Bad, tr("The calls can't be read at the moment."));
    }
    return calls.has_value();
}

} // namespace Rufzeichen
