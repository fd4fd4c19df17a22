// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/storedparties.h"

#include "app/common/boxmemory.h"
#include "core/loadingmemory.h"
#include "core/sync/importantcallers.h"

#include <QDir>
#include <QFileInfo>
#include <chrono>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr auto freshness = 1s;
constexpr qsizetype mostKnown = 16'000; // numbers: some 4 MB; whoever calls so many is a flood

StoreOptions storeOptions(const Settings &settings, const QString &boxes)
{
    const BoxMemory memory(boxes);
    const KnownBox box = memory.box(settings.callMonitor.host);
    return {.folder = memory.booksFolder(box),
            .files = settings.phonebooks.files,
            .order = settings.phonebooks.order,
            .dialPlan = box.dialPlanWith(settings.numbers)};
}

// Of all that the books are read from: a folder says when files come and go, a file when it is written.
QList<QDateTime> changes(const StoreOptions &options)
{
    QList<QDateTime> times;
    for (const QString &path : QStringList(options.folder) + options.files) {
        const QFileInfo info(path);
        times.append(info.lastModified());
        const QFileInfoList files
            = info.isDir() ? QDir(path).entryInfoList(QDir::Files, QDir::Name) : QFileInfoList();
        for (const QFileInfo &file : files) {
            times.append(file.lastModified());
        }
    }
    return times;
}

} // namespace

StoredParties::StoredParties(const Settings &settings, QString boxes)
    : m_settings(settings)
    , m_boxes(std::move(boxes))
    , m_important(settings.notifications.important)
{
}

Party StoredParties::party(const QString &remote)
{
    return remote.isEmpty() ? Party() : known(remote).party;
}

RuleContact StoredParties::contact(const QString &remote)
{
    static_cast<void>(known(remote)); // reads what has changed
    return callerContact(remote, m_store->directory().lookup(m_numbers->number(remote)), m_important,
                         m_options.dialPlan);
}

DialPlan StoredParties::dialPlan() const
{
    return storeOptions(m_settings, m_boxes).dialPlan;
}

QString StoredParties::shown(const QString &remote)
{
    Known &number = known(remote);
    if (number.shown.isEmpty()) {
        const QString display = m_numbers->facts(m_numbers->number(remote)).display;
        number.shown = display.isEmpty() ? remote : display;
    }
    return number.shown;
}

StoredParties::Known &StoredParties::known(const QString &remote)
{
    if (m_fresh.hasExpired()) {
        readWhatHasChanged();
        m_fresh.setRemainingTime(freshness);
    }
    auto known = m_known.find(remote);
    if (known == m_known.end()) {
        if (m_known.size() >= mostKnown) {
            m_known.clear();
        }
        const bool isFirst = m_known.isEmpty();
        known = m_known.insert(remote, {.party = lookUp(remote), .shown = {}});
        if (isFirst) {
            LoadingMemory::release();
        }
    }
    return *known;
}

void StoredParties::readWhatHasChanged()
{
    const StoreOptions options = storeOptions(m_settings, m_boxes);
    const QList<QDateTime> times = changes(options);
    if (m_store != nullptr && options == m_options && times == m_changes) {
        return;
    }
    m_options = options;
    m_changes = times;
    m_known.clear();
    m_numbers = std::make_unique<NumberReader>(options.dialPlan);
    m_store = std::make_unique<PhonebookStore>(nullptr);
    m_store->setOptions(options);
}

// What knows all places is loaded only for a number that can have one.
Party StoredParties::lookUp(const QString &remote)
{
    const PhoneNumber number = m_numbers->number(remote);
    const auto match = m_store->directory().lookup(number);
    Party party {.name = match ? match->name : QString(), .place = {}, .kind = number.kind()};
    if (party.kind == NumberKind::Fixed || party.kind == NumberKind::Unknown) {
        const NumberFacts facts = m_numbers->facts(number);
        party.place = facts.place;
        party.kind = facts.kind;
    }
    return party;
}

} // namespace Rufzeichen
