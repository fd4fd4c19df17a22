// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/contactpictures.h"

#include "core/phonebook/phonebook.h"
#include "core/sync/phonebookstore.h"
#include "ui/widgets/contactpicture.h"

#include <chrono>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr int mostKept = 300; // a few megabytes
constexpr qsizetype mostWanted = 60; // more than a screen shows at once
constexpr int atOnce = 3; // some milliseconds

} // namespace

ContactPictures::ContactPictures(PhonebookStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_known(mostKept)
{
    m_next.setSingleShot(true);
    m_next.setInterval(15ms);
    connect(&m_next, &QTimer::timeout, this, &ContactPictures::readSome);
    connect(&m_store, &PhonebookStore::changed, this, [this] { m_known.clear(); });
    connect(&m_store, &PhonebookStore::pictureLoaded, this, [this](const QString &picture) {
        m_known.remove(picture);
        Q_EMIT changed();
    });
}

ContactPictures::~ContactPictures() = default;

void ContactPictures::setSize(int side, qreal devicePixelRatio)
{
    if (side != m_side || !qFuzzyCompare(devicePixelRatio, m_ratio)) {
        m_side = side;
        m_ratio = devicePixelRatio;
        m_known.clear();
    }
}

QPixmap ContactPictures::picture(const Contact &contact)
{
    if (contact.picture.isEmpty()) {
        return {};
    }
    if (const QPixmap *known = m_known.object(contact.picture)) {
        return *known;
    }
    m_wanted.removeOne(contact.picture);
    m_wanted.append(contact.picture);
    if (m_wanted.size() > mostWanted) {
        m_wanted.removeFirst(); // it was scrolled past
    }
    if (!m_next.isActive()) {
        m_next.start();
    }
    return {};
}

void ContactPictures::readSome()
{
    for (int count = 0; count < atOnce && !m_wanted.isEmpty(); ++count) {
        const QString wanted = m_wanted.takeLast();
        m_known.insert(wanted, new QPixmap(contactPicture(m_store.picture(wanted), m_side, m_ratio)));
    }
    if (!m_wanted.isEmpty()) {
        m_next.start();
    }
    Q_EMIT changed();
}

} // namespace Rufzeichen
