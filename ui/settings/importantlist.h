// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Rufzeichen {

class FieldMessage;

/** The important callers that the user has chosen, to which others can be added and from which some can be removed.
 */
class ImportantList : public QWidget
{
    Q_OBJECT
public:
    /** How a number is shown to people: with the name of who has it. */
    using Shown = std::function<QString(const QString &number)>;

    ImportantList(Shown shown, QWidget *parent);
    ~ImportantList() override;

    [[nodiscard]] QListWidget *list() const { return m_list; }

    void setNumbers(const QStringList &numbers);

    /** Names or forms of numbers may be others now. */
    void showNames();

    /** What was typed is in the list now, or was there already. */
    void takeTyped();

    /** What was typed is no number. */
    void complain();

Q_SIGNALS:
    /** Somebody wants what is typed in the list: takeTyped() or complain() is to follow. */
    void addRequested(const QString &typed);

    void removeRequested(const QString &number);

private:
    void addField();
    void remove();
    void followSelection();

    const Shown m_shown;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLineEdit *m_number;
    FieldMessage *m_message;
};

} // namespace Rufzeichen
