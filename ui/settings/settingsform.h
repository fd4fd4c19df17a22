// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QVariant>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
QT_END_NAMESPACE

namespace Rufzeichen {

class FieldMessage;

/**
 * One page of the settings window: shows a part of the Settings, and puts what is set here into them. Keeps none.
 */
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    SettingsForm(const QString &title, QWidget *parent);
    ~SettingsForm() override;

    /** What the list of pages calls it. */
    [[nodiscard]] QString title() const { return m_title; }

    /** Shows @p settings. */
    virtual void load(const Settings &settings) = 0;

    /** Puts what is set here into @p settings, and leaves alone what is set elsewhere or is no valid input. */
    virtual void apply(Settings &settings) const = 0;

    /** Sets all that this page has to the defaults, as if the user had done so. */
    virtual void loadDefaults();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** The user has set something. */
    void edited();

protected:
    struct Choice {
        QString text;
        QVariant value;
    };

    [[nodiscard]] QFormLayout *form() const { return m_form; }

    /** A heading over the rows that follow; with a buddy, the search finds that control by it. */
    QLabel *addHeading(const QString &text);

    QCheckBox *addCheckBox(const QString &text);
    QComboBox *addComboBox(const QString &label, const QList<Choice> &choices);

    /** A paragraph over the whole width. */
    QLabel *addParagraph(const QString &text);

    /** A sentence under @p control that explains it, for readers of the screen and for the search too. */
    void addExplanation(const QString &text, QWidget *control);

    FieldMessage *addMessage();

    /** A path to read and to copy. */
    void addPath(const QString &label, const QString &path);

    /** Scrolling a page must not turn the values that the pointer happens to pass. */
    void ignoreWheelWithoutFocus(QWidget *control);

private:
    QString m_title;
    QFormLayout *m_form;
};

} // namespace Rufzeichen
