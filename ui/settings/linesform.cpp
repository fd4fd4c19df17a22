// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/linesform.h"

#include "core/calls/callreader.h"
#include "ui/settings/boxaccount.h"
#include "ui/text/calltext.h"
#include "ui/text/plainwords.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>

namespace Rufzeichen {

namespace {

enum LineColumn { LineNumber, LineName, LinePopsUp, LineIsMissed };
enum PhoneColumn { Phone, PhoneName };

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

// Whether the number is in the list after that is what is not wished.
void setListed(QStringList &numbers, const QString &number, Qt::CheckState wished)
{
    numbers.removeAll(number);
    if (wished == Qt::Unchecked) {
        numbers.append(number);
    }
}

void setName(NameTable &names, const QString &key, const QString &name, const QString &usual)
{
    if (name.isEmpty() || name == usual) {
        names.remove(key);
    } else {
        names.insert(key, name);
    }
}

} // namespace

LinesForm::LinesForm(const CallReader &reader, const BoxAccount &account, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Own numbers"), settings, parent)
    , m_reader(reader)
    , m_account(account)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &LinesForm::showTables);
    addLines();
    addPhones();
    showTables();
    addView([this](const Settings &) { m_refresh.start(); });
    connect(&account, &BoxAccount::ownNumbersChanged, &m_refresh, qOverload<>(&QTimer::start));
}

LinesForm::~LinesForm() = default;

void LinesForm::addLines()
{
    addParagraph(
        tr("A name is shown in place of the number: in notifications, in the history and in the statistics."));
    m_lines = addTable({tr("Number"), tr("Name"), tr("Pops up"), tr("Can be missed")});
    addDefault(setting<&Settings::lines, &LineSettings::names>);
    addDefault(setting<&Settings::notifications, &NotificationSettings::silentLines>);
    addDefault(setting<&Settings::notifications, &NotificationSettings::uncountedLines>);
    connect(m_lines, &QTableWidget::itemChanged, this,
            [this](const QTableWidgetItem *item) { takeLine(item->row()); });
}

void LinesForm::addPhones()
{
    addGroup(tr("Phones"));
    m_phones = addTable({tr("Phone"), tr("Name")});
    addDefault(setting<&Settings::lines, &LineSettings::phones>);
    connect(m_phones, &QTableWidget::itemChanged, this,
            [this](const QTableWidgetItem *item) { takePhone(item->row()); });
}

QTableWidget *LinesForm::addTable(const QStringList &heads)
{
    constexpr int lines = 6;
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), this);
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

// Not while a table tells of a change: a row may go with it.
void LinesForm::showTables()
{
    showLines();
    showPhones();
}

QStringList LinesForm::lines() const
{
    QStringList numbers = m_reader.locals().value_or(QStringList());
    for (const OwnNumber &own : m_account.ownNumbers()) {
        numbers.append(own.number);
    }
    numbers.append(settings().lines.names.keys());
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    numbers.removeIf([](const QString &number) { return !readNumbers({number}); }); // the settings could not keep it
    return numbers;
}

QString LinesForm::nameOfBox(const QString &number) const
{
    for (const OwnNumber &own : m_account.ownNumbers()) {
        if (own.number == number && own.name != number) {
            return own.name;
        }
    }
    return {};
}

void LinesForm::showLines()
{
    const QSignalBlocker blocker(m_lines);
    const QStringList numbers = lines();
    const NotificationSettings &notifications = settings().notifications;
    const auto state = [](bool isOff) { return isOff ? Qt::Unchecked : Qt::Checked; };
    m_lines->setRowCount(static_cast<int>(numbers.size()));
    for (int row = 0; row < numbers.size(); ++row) {
        const QString &number = numbers.at(row);
        showFixed(itemAt(*m_lines, row, LineNumber), number, number);
        itemAt(*m_lines, row, LineName).setText(settings().lines.names.value(number, nameOfBox(number)));
        showChecked(itemAt(*m_lines, row, LinePopsUp), state(notifications.silentLines.contains(number)));
        showChecked(itemAt(*m_lines, row, LineIsMissed), state(notifications.uncountedLines.contains(number)));
    }
}

void LinesForm::showPhones()
{
    const QSignalBlocker blocker(m_phones);
    QList<int> extensions = m_reader.extensions().value_or(QList<int>());
    const auto named = settings().lines.phones.keys();
    for (const QString &extension : named) {
        if (!extensions.contains(extension.toInt())) {
            extensions.append(extension.toInt());
        }
    }
    m_phones->setRowCount(static_cast<int>(extensions.size()));
    for (int row = 0; row < extensions.size(); ++row) {
        const int extension = extensions.at(row);
        const QString key = QString::number(extension);
        showFixed(itemAt(*m_phones, row, Phone), CallText::device(extension), key);
        itemAt(*m_phones, row, PhoneName).setText(settings().lines.phones.value(key, m_reader.deviceOf(extension)));
    }
}

void LinesForm::takeLine(int row)
{
    const QString number = m_lines->item(row, LineNumber)->data(Qt::UserRole).toString();
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
    change([&](Settings &settings) {
        setName(settings.lines.phones, extension, name, m_reader.deviceOf(extension.toInt()));
    });
}

} // namespace Rufzeichen
