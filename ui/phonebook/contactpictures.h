// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace Rufzeichen {

class PhonebookStore;
struct Contact;

/**
 * The pictures of contacts for a list. Those that are looked at are read a few at a time, so that scrolling never
 * waits for them, and the box is asked only for what stays in view. Of thousands, the last few hundred are kept.
 */
class ContactPictures : public QObject
{
    Q_OBJECT
public:
    /** @p store must outlive it. */
    explicit ContactPictures(PhonebookStore &store, QObject *parent = nullptr);
    ~ContactPictures() override;

    /** How large they are shown, in pixels of the layout. */
    void setSize(int side, qreal devicePixelRatio);

    /** At once: null where there is none, or not yet; then changed() may follow. */
    [[nodiscard]] QPixmap picture(const Contact &contact);

Q_SIGNALS:
    /** More pictures are there. */
    void changed();

private:
    void readSome();

    PhonebookStore &m_store;
    QCache<QString, QPixmap> m_known; // by what the contact has; null ones too, so that nothing is asked for twice
    QStringList m_wanted; // the latest last
    QTimer m_next; // while some are wanted
    int m_side = 0;
    qreal m_ratio = 1;
};

} // namespace Rufzeichen
