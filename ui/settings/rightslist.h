// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Rufzeichen {

struct BoxRights;

/** What a user of the box may do and what not, and how that is changed. Takes no room while there is no user. */
class RightsList : public QWidget
{
    Q_OBJECT
public:
    explicit RightsList(QWidget *parent);
    ~RightsList() override;

    void setRights(const BoxRights &rights);
    void clear();

private:
    QVBoxLayout *m_rows;
};

} // namespace Rufzeichen
