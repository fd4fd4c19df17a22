// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace Rufzeichen {

/** The phone books in their order: to be dragged, or moved by buttons or with Alt and an arrow. */
class BookOrder : public QWidget
{
    Q_OBJECT
public:
    explicit BookOrder(QWidget *parent);
    ~BookOrder() override;

    /** The books that there are, in the order in which they count. */
    void setBooks(const QStringList &names);

    /** As the user has it. */
    [[nodiscard]] QStringList books() const;

    /** The control itself, for whoever names it. */
    [[nodiscard]] QListWidget *list() const { return m_list; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** The user has moved a book. */
    void moved();

private:
    void move(int rows);
    void followSelection();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Rufzeichen
