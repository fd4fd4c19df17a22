// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/appactions.h"

#include <QStringList>

namespace Rufzeichen {

/** Writes down what is to be done instead of doing it, one line each: `call 030`, `block 030 Erika`, `sync`. */
class RecordedActions : public CallerActions, public AppActions
{
public:
    [[nodiscard]] Actions all() { return {*this, *this}; }

    void call(const QString &number) override { note("call", number); }
    void callFromClipboard() override { note("callFromClipboard"); }
    void copy(const QString &number) override { note("copy", number); }
    void lookUp(const QString &number) override { note("lookUp", number); }
    void showCalls(const QString &number) override { note("showCalls", number); }
    void addContact(const QString &number, const QString &name) override { note("addContact", number, name); }
    [[nodiscard]] bool hasContact(const QString &number) const override { return contacts.contains(number); }
    void block(const QString &number, const QString &name) override { note("block", number, name); }
    void unblock(const QString &number) override { note("unblock", number); }
    [[nodiscard]] bool isBlocked(const QString &number) const override { return blocked.contains(number); }
    [[nodiscard]] bool isImportant(const QString &number) const override { return important.contains(number); }
    [[nodiscard]] bool isMarkedImportant(const QString &number) const override { return marked.contains(number); }
    void toggleImportant(const QString &number) override { note("toggleImportant", number); }

    void show(AppWindow window) override { note("show", QString::number(int(window))); }
    void showSettings(SettingsPart part) override { note("showSettings", QString::number(int(part))); }
    void toggleHistory() override { note("toggleHistory"); }
    void showCall(qint64 id) override { note("showCall", QString::number(id)); }
    void showKind(CallFilter kind) override { note("showKind", QString::number(int(kind))); }
    void openFax(qint64 id) override { note("openFax", QString::number(id)); }
    void tell(const QString &message) override { note("tell", message); }
    void testConnection() override { note("testConnection"); }
    void answerBox() override { note("answerBox"); }
    void markSeen(qint64 id) override { note("markSeen", QString::number(id)); }
    void markAllSeen() override { note("markAllSeen"); }
    void settle(qint64 id) override { note("settle", QString::number(id)); }
    void remindLater(qint64 id) override { note("remindLater", QString::number(id)); }
    void sync() override { note("sync"); }
    void importLogs() override { note("importLogs"); }
    void exportCalls(const CallQuery &query, const QList<qint64> &selection) override
    {
        lastQuery = query;
        lastSelection = selection;
        note("exportCalls");
    }
    void printCalls(const CallQuery &query, const QList<qint64> &selection) override
    {
        lastQuery = query;
        lastSelection = selection;
        note("printCalls");
    }
    void beginQuiet(QuietChoice choice) override { note("beginQuiet", QString::number(int(choice))); }
    void showTestNotification() override { note("showTestNotification"); }
    void tryRingTone(const QString &file) override { note("tryRingTone", file); }
    void enterPopup() override { note("enterPopup"); }
    [[nodiscard]] StartAtLogin startAtLogin() const override { return start; }
    void setStartAtLogin(StartAtLogin wish) override
    {
        start = wish;
        note("setStartAtLogin", QString::number(int(wish)));
    }
    void playDemo() override { note("playDemo"); }
    void quit() override { note("quit"); }

    /** What was done since this was asked last. */
    [[nodiscard]] QStringList taken() { return std::exchange(log, {}); }

    QStringList important; ///< numbers
    QStringList marked; ///< numbers that the phone book marks as important
    QStringList blocked; ///< numbers
    QStringList contacts; ///< numbers
    QStringList log;
    StartAtLogin start = StartAtLogin::No;
    CallQuery lastQuery;
    QList<qint64> lastSelection;

private:
    void note(const char *what, const QString &first = {}, const QString &second = {})
    {
        QStringList words {QString::fromLatin1(what)};
        for (const QString &word : {first, second}) {
            if (!word.isEmpty()) {
                words.append(word);
            }
        }
        log.append(words.join(QLatin1Char(' ')));
    }
};

/** `show 3`, as RecordedActions writes it. */
[[nodiscard]] inline QString shown(AppWindow window)
{
    return QStringLiteral("show %1").arg(int(window));
}

/** `showSettings 1`. */
[[nodiscard]] inline QString shown(SettingsPart part)
{
    return QStringLiteral("showSettings %1").arg(int(part));
}

} // namespace Rufzeichen
