// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/linenames.h"

#include "app/common/boxmemory.h"

namespace Rufzeichen {

LineNames::LineNames(const SettingsStore &settings, const CallHistory &history, std::function<DialPlan()> plan,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_history(history)
    , m_plan(std::move(plan))
{
    connect(&settings, &SettingsStore::changed, this, [this](const Settings &before, const Settings &after) {
        if (before.lines != after.lines) {
            m_tablesAreRead = false;
            Q_EMIT changed();
        }
    });
    connect(&history, &CallHistory::changed, this, [this] {
        m_phones.clear();
        takeShared();
    });
}

LineNames::~LineNames() = default;

void LineNames::setOwnNumbers(const QList<OwnNumber> &numbers)
{
    if (m_ownNumbers != numbers) {
        m_ownNumbers = numbers;
        m_tablesAreRead = false;
        Q_EMIT changed();
    }
}

// A list asks for each of its rows: who has named nothing pays nothing.
QString LineNames::ofLine(const QString &number) const
{
    if (m_ownNumbers.isEmpty() && m_settings.inForce().lines.names.isEmpty() && sharedNames().isEmpty()) {
        return {};
    }
    readTables();
    const QString given = m_given.of(number);
    const QString shared = given.isEmpty() ? m_shared.of(number) : given;
    return shared.isEmpty() ? m_told.of(number) : shared;
}

const NameTable &LineNames::sharedNames() const
{
    if (!m_sharedNames) {
        m_sharedNames = m_history.reader().lineNames().value_or(NameTable());
    }
    return *m_sharedNames;
}

void LineNames::takeShared()
{
    const NameTable before = m_sharedNames.value_or(NameTable());
    m_sharedNames.reset();
    if (sharedNames() != before) {
        m_tablesAreRead = false;
        Q_EMIT changed();
    }
}

LineColour LineNames::colourOf(const QString &number) const
{
    if (m_settings.inForce().lines.colours.isEmpty()) {
        return LineColour::None;
    }
    readTables();
    return valueOf(settingWords<LineColour>, m_colours.of(number)).value_or(LineColour::None);
}

// The dial plan is learned of the box, at any time.
void LineNames::readTables() const
{
    const DialPlan plan = m_plan();
    if (m_tablesAreRead && plan == m_tablePlan) {
        return;
    }
    m_given = NumberTable(m_settings.inForce().lines.names, plan);
    m_shared = NumberTable(sharedNames(), plan);
    m_told = NumberTable(namesOf(m_ownNumbers), plan);
    NameTable colours;
    const ColourTable &given = m_settings.inForce().lines.colours;
    for (auto each = given.cbegin(); each != given.cend(); ++each) {
        colours.insert(each.key(), wordFor(settingWords<LineColour>, each.value()));
    }
    m_colours = NumberTable(colours, plan);
    m_tablePlan = plan;
    m_tablesAreRead = true;
}

QString LineNames::ofPhone(int extension) const
{
    const QString given = m_settings.inForce().lines.phones.value(QString::number(extension));
    if (!given.isEmpty()) {
        return given;
    }
    const auto known = m_phones.constFind(extension);
    return known == m_phones.cend() ? *m_phones.insert(extension, phoneOfHistory(extension)) : *known;
}

NameTable LineNames::phonesOfBox() const
{
    NameTable phones;
    for (const int extension : m_history.reader().extensions().value_or(QList<int>())) {
        if (const QString name = phoneOfHistory(extension); !name.isEmpty()) {
            phones.insert(QString::number(extension), name);
        }
    }
    return phones;
}

QString LineNames::phoneOfHistory(int extension) const
{
    return m_history.reader().deviceOf(extension);
}

} // namespace Rufzeichen
