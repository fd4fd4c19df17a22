// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"
#include "core/numbers/dialplan.h"
#include "ui/box/dialcandidates.h"

#include <QDialog>
#include <QString>
#include <QStringList>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Rufzeichen {

class FieldMessage;
class NumberForms;
struct Nothing;
template <typename T> struct BoxResult;

/**
 * Dials a number: a phone rings, and dials once it is picked up. Stays open for hanging up until it is closed, and
 * says how the call goes.
 */
class DialDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DialDialog(const DialPlan &plan, QWidget *parent = nullptr);
    ~DialDialog() override;

    /** Shows numbers as @p numbers has them, which must outlive the dialog. Before that they are shown as they came.
     */
    void formatNumbers(NumberForms &numbers);

    /** The number that is to be dialled; the user may change it. Nothing is dialled by that. */
    void setNumber(const QString &number);

    /**
     * Fills in the number that @p find gives once the user works in the window, unless they have typed something; and
     * says that there is none on the clipboard if it gives none.
     */
    void fillOnceActive(std::function<QString()> find);

    /** The box's phones, and the one that the settings name; empty: the one that is set in the box. */
    void setPhones(const QStringList &phones, const QString &chosen);

    /** Tells whose a number is, as it is typed; empty where nobody knows. */
    void setNames(std::function<QString(const QString &number)> names);

    /** Says that another program wants to dial, and makes sure that only a click or a key meant for that does it. */
    void showThatAnotherAsks();

    /** Lets the box dial, as the button does. */
    void dial();

    /** Whether something was dialled here and that is over, or has failed. */
    [[nodiscard]] bool isDone() const { return m_hasDialled && m_stage == Stage::Ready; }

    /** What is offered while somebody types; asked for once, when it is needed. Belongs behind formatNumbers(). */
    void setCandidates(std::function<QList<DialCandidate>()> candidates);

    /** A call has begun or changed: if it is the one that was dialled here, the dialog says so. */
    void followCall(const Call &call);

    /** What FritzBox::dial() has answered to dialRequested(). */
    void showDialled(const BoxResult<Nothing> &result);

    /** What FritzBox::hangUp() has answered to hangUpRequested(). */
    void showHungUp(const BoxResult<Nothing> &result);

Q_SIGNALS:
    /** showDialled() is to follow. An empty phone: the one that is set in the box. */
    void dialRequested(const QString &number, const QString &phone);

    /** showHungUp() is to follow. */
    void hangUpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage : quint8 {
        Ready,
        Asking, ///< the box has not answered yet
        Ringing,
    };

    void addFields();
    void addButtons();
    void setStage(Stage stage);
    void showWhatIsDialled();
    void showNumber();
    [[nodiscard]] QString shown(const QString &number) const;
    void hangUp();
    [[nodiscard]] QString phone() const;

    const DialPlan m_plan;
    NumberForms *m_forms = nullptr;
    QString m_given; // by setNumber()
    std::function<QString(const QString &number)> m_names;
    std::function<QString()> m_find; // the number, once the window is active; null: nothing to find
    QString m_wanted; // canonical, what was dialled last
    QString m_call; // its key, once it has begun
    Stage m_stage = Stage::Ready;
    bool m_hasDialled = false;
    QLabel *m_text = nullptr;
    QLineEdit *m_number = nullptr;
    QLabel *m_dialled = nullptr;
    FieldMessage *m_numberMessage = nullptr;
    QComboBox *m_phone = nullptr;
    FieldMessage *m_message = nullptr;
    QPushButton *m_dial = nullptr;
    QPushButton *m_hangUp = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace Rufzeichen
