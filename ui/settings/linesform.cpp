// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/linesform.h"

#include "core/calls/callreader.h"
#include "ui/icons/linemark.h"
#include "ui/settings/boxaccount.h"
#include "ui/settings/lineoptions.h"
#include "ui/text/calltext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/checkframe.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

namespace Rufzeichen {

namespace {

enum LineColumn { LineNumber, LineName, LinePopsUp, LineIsMissed };
enum PhoneColumn { Phone, PhoneName, PhoneIsMachine };

// The one that is there, if there is: somebody may just be typing in it.
QTableWidgetItem &itemAt(QTableWidget &table, int row, int column)
{
    QTableWidgetItem *item = table.item(row, column);
    if (item == nullptr) {
        item = new QTableWidgetItem; // the table owns it
        table.setItem(row, column, item);
    }
    return *item;
}

void showFixed(QTableWidgetItem &item, const QString &text, const QVariant &value)
{
    item.setText(sanitized(text));
    item.setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item.setData(Qt::UserRole, value);
}

void showChecked(QTableWidgetItem &item, Qt::CheckState state)
{
    item.setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item.setCheckState(state);
}

bool isListed(const QStringList &numbers, const QStringList &writings)
{
    return std::any_of(writings.begin(), writings.end(),
                       [&numbers](const QString &writing) { return numbers.contains(writing); });
}

// Whether the number is in the list after that is what is not wished.
void setListed(QStringList &numbers, const QStringList &writings, Qt::CheckState wished)
{
    numbers.removeIf([&writings](const QString &number) { return writings.contains(number); });
    if (wished == Qt::Unchecked) {
        numbers.append(writings.constFirst());
    }
}

void setName(NameTable &names, const QStringList &writings, const QString &name, const QString &usual)
{
    setEntry(names, writings, name == usual ? QString() : name, QString());
}

// What the box's own devices are, the box says.
bool canBeMachine(int extension)
{
    return extensionKind(extension, {extension}) != extensionKind(extension);
}

} // namespace

LinesForm::LinesForm(const CallReader &reader, const BoxAccount &account, AppActions &actions,
                     SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Own numbers"), settings, parent)
    , m_reader(reader)
    , m_account(account)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &LinesForm::showTables);
    addLines(actions);
    addPhones();
    showTables();
    addView([this](const Settings &) { m_refresh.start(); });
    connect(&account, &BoxAccount::ownNumbersChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&account, &BoxAccount::learnedDialPlanChanged, &m_refresh, qOverload<>(&QTimer::start));
}

LinesForm::~LinesForm() = default;

void LinesForm::addLines(AppActions &actions)
{
    addParagraph(
        tr("A name is shown in place of the number: in notifications, in the history and in the statistics."));
    m_lines = addTable({tr("Number"), tr("Name"), tr("Pops up"), tr("Can be missed")});
    addDefault(setting<&Settings::lines, &LineSettings::names>);
    addDefault(setting<&Settings::notifications, &NotificationSettings::silentLines>);
    addDefault(setting<&Settings::notifications, &NotificationSettings::uncountedLines>);
    connect(m_lines, &QTableWidget::itemChanged, this,
            [this](const QTableWidgetItem *item) { takeLine(item->row()); });
    connect(m_lines, &QTableWidget::currentCellChanged, this, &LinesForm::showOptions);
    m_options = new LineOptions(store(), actions, this); // after the table, as Tab goes
    form()->addRow(m_options);
    for (QComboBox *box : m_options->findChildren<QComboBox *>()) {
        ignoreWheelWithoutFocus(box);
    }
    addDefault(setting<&Settings::lines, &LineSettings::colours>);
    addDefault(setting<&Settings::lines, &LineSettings::ringTones>);
}

void LinesForm::addPhones()
{
    addGroup(tr("Phones"));
    m_phones = addTable({tr("Phone"), tr("Name"), tr("Answering machine")});
    addExplanation(tr("Calls that an answering machine takes are shown as such and can count as missed. Calls of the "
                      "past stay as they are."),
                   m_phones);
    addDefault(setting<&Settings::lines, &LineSettings::phones>);
    addDefault(setting<&Settings::lines, &LineSettings::machines>);
    connect(m_phones, &QTableWidget::itemChanged, this,
            [this](const QTableWidgetItem *item) { takePhone(item->row()); });
}

QTableWidget *LinesForm::addTable(const QStringList &heads)
{
    constexpr int lines = 6;
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), this);
    table->setItemDelegate(new CheckFrame(table));
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(LineName, QHeaderView::Stretch);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false); // Tab goes on to the next control
    table->setMinimumHeight(fontMetrics().lineSpacing() * lines);
    nameByHeading(table);
    form()->addRow(table);
    return table;
}

void LinesForm::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    showTables(); // calls of others may have come
}

void LinesForm::changeEvent(QEvent *event)
{
    SettingsForm::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_refresh.start(); // the marks have other colours
    }
}

// Not while a table tells of a change: a row may go with it.
void LinesForm::showTables()
{
    showLines();
    showPhones();
}

// One row for each number, with all of its writings. Those that the settings have come first: they are kept so.
QList<QStringList> LinesForm::lines() const
{
    QStringList numbers = m_reader.locals().value_or(QStringList());
    for (const OwnNumber &own : m_account.ownNumbers()) {
        numbers.append(own.number);
    }
    const LineSettings &kept = settings().lines;
    const NotificationSettings &notifications = settings().notifications;
    const QStringList set = kept.names.keys() + kept.colours.keys() + kept.ringTones.keys()
        + notifications.silentLines + notifications.uncountedLines;
    numbers += set;
    numbers.removeAll(QString());
    numbers.removeIf([](const QString &number) { return !readNumbers({number}); }); // the settings could not keep it
    QList<QStringList> groups = groupedWritings(numbers, dialPlanOf(m_account, settings().numbers));
    for (QStringList &writings : groups) {
        std::stable_partition(writings.begin(), writings.end(),
                              [&set](const QString &writing) { return set.contains(writing); });
    }
    return groups;
}

QStringList LinesForm::writingsAt(int row) const
{
    return m_lines->item(row, LineNumber)->data(Qt::UserRole).toStringList();
}

QString LinesForm::nameOfBox(const QStringList &writings) const
{
    for (const OwnNumber &own : m_account.ownNumbers()) {
        if (writings.contains(own.number) && own.name != own.number) {
            return own.name;
        }
    }
    return {};
}

void LinesForm::showLines()
{
    const QSignalBlocker blocker(m_lines);
    const QList<QStringList> numbers = lines();
    const NotificationSettings &notifications = settings().notifications;
    const auto state = [](bool isOff) { return isOff ? Qt::Unchecked : Qt::Checked; };
    m_lines->setRowCount(static_cast<int>(numbers.size()));
    for (int row = 0; row < numbers.size(); ++row) {
        const QStringList &writings = numbers.at(row);
        const LineColour colour = entryOf(settings().lines.colours, writings, LineColour::None);
        showFixed(itemAt(*m_lines, row, LineNumber), writings.constFirst(), writings);
        itemAt(*m_lines, row, LineNumber).setIcon(lineIcon(colour, palette()));
        itemAt(*m_lines, row, LineName).setText(entryOf(settings().lines.names, writings, nameOfBox(writings)));
        showChecked(itemAt(*m_lines, row, LinePopsUp), state(isListed(notifications.silentLines, writings)));
        showChecked(itemAt(*m_lines, row, LineIsMissed), state(isListed(notifications.uncountedLines, writings)));
    }
    showOptions();
}

// Of the line that was chosen, at first of the first one.
void LinesForm::showOptions()
{
    const int row = std::max(m_lines->currentRow(), 0);
    const bool isThere = row < m_lines->rowCount();
    m_options->showLine(isThere ? writingsAt(row) : QStringList(),
                        isThere ? m_lines->item(row, LineName)->text() : QString());
}

QList<int> LinesForm::phones() const
{
    QList<int> extensions = m_reader.extensions().value_or(QList<int>());
    const auto named = settings().lines.phones.keys();
    for (const QString &extension : named) {
        extensions.append(extension.toInt());
    }
    extensions += settings().lines.machines;
    std::sort(extensions.begin(), extensions.end());
    extensions.erase(std::unique(extensions.begin(), extensions.end()), extensions.end());
    return extensions;
}

void LinesForm::showPhones()
{
    const QSignalBlocker blocker(m_phones);
    const QList<int> extensions = phones();
    const LineSettings &lines = settings().lines;
    m_phones->setRowCount(static_cast<int>(extensions.size()));
    for (int row = 0; row < extensions.size(); ++row) {
        const int extension = extensions.at(row);
        const QString key = QString::number(extension);
        showFixed(itemAt(*m_phones, row, Phone), CallText::device(extension), key);
        itemAt(*m_phones, row, PhoneName).setText(lines.phones.value(key, m_reader.deviceOf(extension)));
        QTableWidgetItem &machine = itemAt(*m_phones, row, PhoneIsMachine);
        if (canBeMachine(extension)) {
            showChecked(machine, lines.machines.contains(extension) ? Qt::Checked : Qt::Unchecked);
        } else {
            machine.setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            machine.setData(Qt::CheckStateRole, QVariant()); // the box says what it is
        }
    }
}

void LinesForm::takeLine(int row)
{
    const QStringList number = writingsAt(row);
    const QString name = m_lines->item(row, LineName)->text().trimmed();
    change([&](Settings &settings) {
        setName(settings.lines.names, number, name, nameOfBox(number));
        setListed(settings.notifications.silentLines, number, m_lines->item(row, LinePopsUp)->checkState());
        setListed(settings.notifications.uncountedLines, number, m_lines->item(row, LineIsMissed)->checkState());
    });
}

void LinesForm::takePhone(int row)
{
    const QString extension = m_phones->item(row, Phone)->data(Qt::UserRole).toString();
    const QString name = m_phones->item(row, PhoneName)->text().trimmed();
    const bool isMachine = m_phones->item(row, PhoneIsMachine)->checkState() == Qt::Checked;
    change([&](Settings &settings) {
        setName(settings.lines.phones, {extension}, name, m_reader.deviceOf(extension.toInt()));
        settings.lines.machines.removeAll(extension.toInt());
        if (isMachine) {
            settings.lines.machines.append(extension.toInt());
        }
    });
}

} // namespace Rufzeichen
