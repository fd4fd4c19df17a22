// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QWidget;

namespace Rufzeichen {

class SettingsPane;

/** A control of the settings window, with all the words that can find it. */
struct FindableSetting {
    SettingsPane *page = nullptr;
    QWidget *control = nullptr;
    QString name; ///< as it is labelled
    QString words; ///< its name, explanation and choices, its group and the title of its page

    bool operator==(const FindableSetting &) const = default;
};

/** All controls of @p pages that have a name, in their order. */
[[nodiscard]] QList<FindableSetting> findableSettings(const QList<SettingsPane *> &pages);

/** Those of @p settings that have every word of @p typed, those first that have them in their name. */
[[nodiscard]] QList<FindableSetting> findSettings(const QList<FindableSetting> &settings, const QString &typed);

/** How much room the sidebar has. */
enum class SidebarRoom : quint8 {
    Enough,
    Scarce, ///< for icons only, except while something is searched
};

/** The left side of the settings window: the list of its pages, and while something is searched what was found. */
class SettingsSidebar : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSidebar(QWidget *parent);
    ~SettingsSidebar() override;

    /** Once. They live as long as this. */
    void setPages(const QList<SettingsPane *> &pages);

    /** Ends the search and chooses a page by its place. */
    void choosePage(int row);

    void setRoom(SidebarRoom room);

    void focusPages();
    void focusSearch();

    /** Whether there was a search to end. */
    bool endSearch();

Q_SIGNALS:
    void pageChosen(int row);

    /** A control was found; its page was chosen before. */
    void found(QWidget *control);

    /** What was searched has changed: nothing is found for now. */
    void searched();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();
    void arrange();
    void addSearch();
    void addLists();
    void search(const QString &typed);
    void showHit(int row);
    void jumpToHit();

    SidebarRoom m_room = SidebarRoom::Enough;
    bool m_isSearching = false; // somebody has asked for the field
    QList<SettingsPane *> m_pages;
    QList<FindableSetting> m_hits; // in the order of their list
    QLineEdit *m_search = nullptr;
    QStackedWidget *m_lists = nullptr; // of pages, of hits
    QListWidget *m_pageList = nullptr;
    QListWidget *m_hitList = nullptr;
};

} // namespace Rufzeichen
