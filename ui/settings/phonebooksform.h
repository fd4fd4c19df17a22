// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

#include <QStringList>
#include <QWidget>

class QFileDialog;
class QListWidget;
class QPushButton;

namespace Rufzeichen {

class BoxAccount;
class SmallPrint;

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

    /** The list, for the label that names it. */
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

/** The files and folders with vCards that are read as phone books. */
class CardFiles : public QWidget
{
    Q_OBJECT
public:
    explicit CardFiles(QWidget *parent);
    ~CardFiles() override;

    void setFiles(const QStringList &paths);
    [[nodiscard]] QStringList files() const;

    /** The list, for the label that names it. */
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /** The user has added or removed some. */
    void changed();

private:
    void addFiles();
    void addFolder();
    void choose(QFileDialog *chooser);
    void add(const QStringList &paths);
    void remove();
    void followSelection();

    QListWidget *m_list;
    QPushButton *m_remove = nullptr;
};

/** Which phone book counts before another one, and the files that are phone books too. */
class PhonebooksForm : public SettingsForm
{
    Q_OBJECT
public:
    PhonebooksForm(const BoxAccount &account, SettingsStore &settings, QWidget *parent);
    ~PhonebooksForm() override;

private:
    void addOrder();
    void addFiles();
    void showOrder();
    void takeOrder();

    const BoxAccount &m_account;
    BookOrder *m_list = nullptr;
    SmallPrint *m_none = nullptr;
    CardFiles *m_files = nullptr;
};

} // namespace Rufzeichen
