// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "ui/actions/claims.h"
#include "ui/widgets/actionset.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <optional>

class QMenu;
class QMenuBar;
class QWidget;

namespace Rufzeichen {

/** What the actions are about: the calls that are selected. */
struct SelectedCalls {
    int count = 0;
    QString number; ///< of the call that the keyboard is on, as people write it; empty if it has none
    bool unseen = false; ///< that call is news
    bool important = false; ///< its number may disturb at any time
    bool marked = false; ///< so it may by the phone book
    bool blocked = false; ///< the box turns its number away
    bool known = false; ///< a contact that can be changed has its number
    bool missed = false; ///< somebody could call it back
    bool settled = true; ///< nobody need do that any more
    ClaimChoice claim = ClaimChoice::NotOffered;
    QString claimant {}; ///< who has said to call back
    bool fax = false; ///< the box's fax took it
    std::optional<QDateTime> reminder; ///< the one that is set for it

    bool operator==(const SelectedCalls &) const = default;
};

/** What is done most often with a call, for a button. */
struct QuickAction {
    QAction *action = nullptr; ///< for the current call
    QLatin1StringView icon; ///< as for symbolicIcon()
    QString text; ///< the same for every number
};

/** All that can be done in the window, for its menus and keys. */
class HistoryActions : public ActionSet
{
    Q_OBJECT
public:
    /** The actions become @p window's, with their keys. */
    explicit HistoryActions(QWidget &window);
    ~HistoryActions() override;

    /** Puts the menus into @p bar. @p columns shows and hides columns, @p sorting sorts by them. */
    void fill(QMenuBar &bar, QMenu *columns, QMenu *sorting) const;

    /** The menu for the selected calls. */
    void fill(QMenu &menu) const;

    /** Calling back, copying, adding and blocking the number. */
    [[nodiscard]] QList<QuickAction> quickActions() const;

    /** Enables and names the actions after what is selected. */
    void update(const SelectedCalls &calls);

    QAction *exportCalls = add(tr("&Export…"), Qt::CTRL | Qt::Key_E);
    QAction *print = add(tr("&Print…"), Qt::CTRL | Qt::Key_P);
    QAction *importLogs = add(tr("&Import calls…"));
    QAction *statistics = add(tr("&Statistics"));
    QAction *sync = add(tr("&Fetch calls from the FRITZ!Box"), Qt::Key_F5);
    QAction *phonebook = add(tr("Pho&ne books"), Qt::CTRL | Qt::Key_B);
    QAction *messages = add(tr("&Voice messages"), Qt::CTRL | Qt::Key_M);
    QAction *blockedNumbers = add(tr("Blocked n&umbers…"));
    QAction *closeWindow = add(tr("&Close window"), Qt::CTRL | Qt::Key_W);
    QAction *quit = add(tr("&Quit Rufzeichen"), Qt::CTRL | Qt::Key_Q);
    QAction *undo = add(tr("&Undo"), Qt::CTRL | Qt::Key_Z);
    QAction *copyNumber = add(tr("&Copy number"), Qt::CTRL | Qt::Key_C);
    QAction *copyRow = add(tr("Copy &row"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QAction *selectAll = add(tr("Select &all"), Qt::CTRL | Qt::Key_A);
    QAction *find = add(tr("&Find"), Qt::CTRL | Qt::Key_F);
    QAction *markSeen = add(tr("&Mark as seen"));
    QAction *markAllSeen = add(tr("Mark all missed calls as &seen"));
    QAction *remove = add(tr("&Delete"), Qt::Key_Delete);
    QAction *forgetNumber = add(tr("F&orget number…"));
    QAction *settings = add(tr("Se&ttings…"), Qt::CTRL | Qt::Key_Comma);
    QAction *dial = add(tr("&Dial a number…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    QAction *callBack = add(tr("Call &back"), Qt::CTRL | Qt::Key_D);
    QAction *claim = add(tr("I will call back"), Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    QAction *lookUp = add(tr("&Look up on the web"));
    QAction *addContact = add(tr("&Add to phone book…"), Qt::CTRL | Qt::Key_N);
    QAction *block = add(tr("Bloc&k number…"));
    QAction *note = add(tr("&Note…"), Qt::Key_F2);
    QAction *settle = add(tr("Mark as &done"), Qt::CTRL | Qt::Key_K);
    QAction *reopen = add(tr("Still to call &back"));
    QAction *remindInAnHour = add(tr("Remind me in an &hour"));
    QAction *remindTomorrow
        = add(tr("Remind me &tomorrow at %1").arg(QLocale().toString(QTime(9, 0), QLocale::ShortFormat)));
    QAction *remindAt = add(tr("Remind me &at another time…"));
    QAction *remindNot = add(tr("Remove &reminder"));
    QAction *important = add(tr("Also pop up when it is &quiet"));
    QAction *openFax = add(tr("Open fa&x"));
    QAction *showNumber = add(tr("Show all calls with this &number"));
    QAction *details = add(tr("&Details"), Qt::Key_F4);
    QAction *compact = add(tr("On&e line for each call"));
    QAction *popup = add(tr("Go to no&tification"), Qt::Key_F6);
    QAction *shortcuts = add(tr("&Keyboard shortcuts"), Qt::Key_F1);
    QAction *firstSteps = add(tr("&First steps…"));
    QAction *about = add(tr("&About Rufzeichen"));
    QList<QAction *> filters; ///< by CallFilter

private:
    void addFilters();
    void updateClaim(const SelectedCalls &calls);
    void addPlans(QMenu &menu) const;
};

} // namespace Rufzeichen
