// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QListWidget>
#include <optional>

namespace Rufzeichen {

/** The phone books to choose from: all of them first, then each with what is to be known of it. */
class BookList : public QListWidget
{
    Q_OBJECT
public:
    explicit BookList(QWidget *parent = nullptr);
    ~BookList() override;

    /** Keeps the choice, by name, if it is still there. */
    void setBooks(const QList<Phonebook> &books);

    /** The place of the chosen book in the list of books; nothing: all. */
    [[nodiscard]] std::optional<int> chosenBook() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
};

} // namespace Rufzeichen
