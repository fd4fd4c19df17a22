// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QFileDialog;
class QListWidget;
class QPushButton;

namespace Rufzeichen {

/** The files and folders with vCards that are read as phone books. */
class CardFiles : public QWidget
{
    Q_OBJECT
public:
    explicit CardFiles(QWidget *parent);
    ~CardFiles() override;

    void setFiles(const QStringList &paths);
    [[nodiscard]] QStringList files() const;

    /** The control itself, for whoever names it. */
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

} // namespace Rufzeichen
