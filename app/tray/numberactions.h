// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/foreigncall.h"
#include "core/settings/settingsstore.h"
#include "ui/actions/appactions.h"
#include "ui/actions/clipboardrule.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

class QDialog;
class QWidget;

namespace Rufzeichen {

class BlockDialog;
class BoxDesk;
class DialDialog;
struct StoredCall;

/** What is done with numbers in the tray application, and the questions before something is dialled, barred or kept.
 */
class NumberActions : public QObject, public CallerActions
{
    Q_OBJECT
public:
    /** All must outlive this. */
    NumberActions(BoxDesk &desk, SettingsStore &settings, AppActions &app, QObject *parent = nullptr,
                  ClipboardRule clipboard = clipboardRule());
    ~NumberActions() override;

    /** An empty number is asked for. */
    void call(const QString &number) override;
    void callFromClipboard() override;
    void copy(const QString &number) override;
    void lookUp(const QString &number) override;
    void showCalls(const QString &number) override { m_app.showCalls(number); }
    void addContact(const QString &number, const QString &name) override;
    [[nodiscard]] bool hasContact(const QString &number) const override;
    void block(const QString &number, const QString &name) override;
    void unblock(const QString &number) override;
    [[nodiscard]] bool isBlocked(const QString &number) const override;
    [[nodiscard]] bool isImportant(const QString &number) const override;
    [[nodiscard]] bool isMarkedImportant(const QString &number) const override;
    void toggleImportant(const QString &number) override;

    /** Whether callForAnother() may be called with @p number, after @p recent such calls within a minute. */
    [[nodiscard]] ForeignCall judgeForAnother(const QString &number, int recent) const;

    /** Another program wants this: asks whether to dial, and takes no keyboard for that, unless the settings allow
     * it. */
    void callForAnother(const QString &number);

    /** A call has begun or changed. */
    void follow(const StoredCall &call);

Q_SIGNALS:
    /** The user has chosen a number to call: what was said of others before is void. */
    void calling();

private:
    using Again = std::function<void()>;

    [[nodiscard]] DialDialog *makeDialDialog(const QString &number, QWidget *parent);
    void letDial(const QString &number);
    [[nodiscard]] QString numberOnClipboard() const;
    [[nodiscard]] bool canUseClipboard() const;
    void requestDial(DialDialog *dialog, const QString &number, const QString &phone);
    void requestBlock(BlockDialog *dialog, const QString &number, const QString &name);
    void requestUnblock(QWidget *parent, const QString &number);
    void confirm(QWidget *parent, const Again &again, const Again &refused);
    void createContact(const QString &number, const QString &name);
    void askWhichContact(const QString &text, const QString &number, const QString &name);
    void explainLogin(const QString &title, const QString &text);

    BoxDesk &m_desk;
    SettingsStore &m_settings;
    AppActions &m_app;
    const ClipboardRule m_clipboard;
    QPointer<DialDialog> m_dial; // the last one, while it is open
};

} // namespace Rufzeichen
