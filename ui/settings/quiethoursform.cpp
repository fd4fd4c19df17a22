// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/quiethoursform.h"

#include "core/numbers/canonicalnumber.h"
#include "core/settings/linesettings.h"
#include "core/sync/importantcallers.h"
#include "ui/settings/boxaccount.h"
#include "ui/settings/importantlist.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <algorithm>

namespace Rufzeichen {

QuietHoursForm::QuietHoursForm(BoxAccount &account, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Quiet hours"), settings, parent)
    , m_account(account)
{
    addCheckBox(tr("&Keep quiet at certain hours"), setting<&Settings::quietHours, &QuietHours::enabled>);
    addTime(tr("&From:"), setting<&Settings::quietHours, &QuietHours::from>);
    addTime(tr("&Until:"), setting<&Settings::quietHours, &QuietHours::until>);
    addDays();
    QLabel *sentence = addParagraph({});
    addView([sentence](const Settings &shown) {
        sentence->setText(QuietHoursText::sentence(shown.quietHours, QLocale()));
    });
    addImportant();
}

QuietHoursForm::~QuietHoursForm() = default;

void QuietHoursForm::addTime(const QString &label, SettingField<QTime> field)
{
    auto *edit = new DateTimeField(QTime(0, 0), this);
    edit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    ignoreWheelWithoutFocus(edit);
    form()->addRow(label, edit);
    bind(edit, field);
    enableWith(edit);
}

void QuietHoursForm::addDays()
{
    const QLocale locale;
    auto *days = new QWidget(this);
    auto *flow = new FlowLayout;
    flow->setContentsMargins(0, 0, 0, 0);
    days->setLayout(flow);
    for (int i = 0; i < Qt::Sunday; ++i) {
        flow->addWidget(addDay((locale.firstDayOfWeek() - 1 + i) % Qt::Sunday + 1));
    }
    form()->addRow(tr("On these days:"), days);
    addDefault(setting<&Settings::quietHours, &QuietHours::days>);
}

QCheckBox *QuietHoursForm::addDay(int day)
{
    const QLocale locale;
    auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat), this);
    box->setAccessibleName(locale.dayName(day));
    addView([box, day](const Settings &shown) {
        const QSignalBlocker blocker(box);
        box->setChecked(shown.quietHours.days.contains(day));
    });
    enableWith(box);
    connect(box, &QCheckBox::toggled, this, [this, day](bool on) {
        change([&](Settings &settings) {
            if (on) {
                settings.quietHours.days.insert(day);
            } else {
                settings.quietHours.days.remove(day);
            }
        });
    });
    return box;
}

// What is set for quiet hours can be changed only while there are any.
void QuietHoursForm::enableWith(QWidget *control)
{
    addView([control](const Settings &shown) { control->setEnabled(shown.quietHours.enabled); });
}

// Whom somebody has chosen is no default: it stays when the page is reset.
void QuietHoursForm::addImportant()
{
    addGroup(tr("Important callers"));
    addParagraph(
        tr("Their calls pop up at any time: also during quiet hours, and while the desktop is set to “do not "
           "disturb”. So do those of contacts that a phone book marks as important (VIP). In the history "
           "you choose them by “Also pop up when it is quiet”."));
    m_important = new ImportantList([this](const QString &number) { return m_account.shownCaller(number); }, this);
    nameByHeading(m_important->list());
    form()->addRow(m_important);
    addView([this](const Settings &shown) { m_important->setNumbers(shown.notifications.important); });
    connect(&m_account, &BoxAccount::callersChanged, m_important, &ImportantList::showNames);
    connect(m_important, &ImportantList::addRequested, this, &QuietHoursForm::addTyped);
    connect(m_important, &ImportantList::removeRequested, this, [this](const QString &number) {
        change([&number](Settings &settings) { settings.notifications.important.removeAll(number); });
    });
}

void QuietHoursForm::addTyped(const QString &typed)
{
    const DialPlan plan = dialPlanOf(m_account, settings().numbers);
    const QString number = canonicalNumber(typed, plan);
    if (!readCallers({number})) { // the settings could not keep it
        m_important->complain();
        return;
    }
    change([&](Settings &settings) {
        QStringList &important = settings.notifications.important;
        if (importantSpellings(important, number, plan).isEmpty()) {
            important.append(number);
        }
    });
    m_important->takeTyped();
}

QString QuietHoursText::sentence(const QuietHours &hours, const QLocale &locale)
{
    if (!hours.enabled) {
        return tr("Calls are shown at any time of the week.");
    }
    if (hours.days.isEmpty()) {
        return tr("No day is chosen, so calls are shown at any time.");
    }
    return tr("No notifications %1 %2. Important callers get through, and missed calls are counted all the same.")
        .arg(days(hours.days, locale), time(hours, locale));
}

QString QuietHoursText::time(const QuietHours &hours, const QLocale &locale)
{
    const QString from = locale.toString(hours.from, QLocale::ShortFormat);
    const QString until = locale.toString(hours.until, QLocale::ShortFormat);
    if (hours.from == hours.until) {
        return tr("from %1 for 24 hours").arg(from);
    }
    return hours.from < hours.until ? tr("from %1 until %2").arg(from, until)
                                    : tr("from %1 until %2 of the next day").arg(from, until);
}

QString QuietHoursText::days(const QSet<int> &days, const QLocale &locale)
{
    QList<int> ordered(days.begin(), days.end());
    std::sort(ordered.begin(), ordered.end());
    if (ordered.size() == Qt::Sunday) {
        return tr("every day");
    }
    const bool isRow = ordered.last() - ordered.first() == ordered.size() - 1;
    if (isRow && ordered.size() > 2) {
        return tr("on %1 to %2").arg(locale.dayName(ordered.first()), locale.dayName(ordered.last()));
    }
    QStringList names;
    for (const int day : std::as_const(ordered)) {
        names.append(locale.dayName(day));
    }
    return tr("on %1").arg(locale.createSeparatedList(names));
}

} // namespace Rufzeichen
