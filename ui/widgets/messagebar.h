// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/announced.h"

class QBoxLayout;
class QPushButton;

namespace Rufzeichen {

class FlowLayout;
class SelectableText;

/** A message inside a window, with buttons. Hidden at first. */
class MessageBar : public Announced
{
    Q_OBJECT
public:
    enum class Kind {
        Passing, ///< until it is dismissed, by Esc in it too
        Standing, ///< in amber, as long as it is true
    };

    explicit MessageBar(QWidget *parent = nullptr, Kind kind = Kind::Passing);
    ~MessageBar() override;

    /** A button, which does not dismiss the message by itself. */
    [[nodiscard]] QPushButton *addButton(const QString &text);

    /** A widget between message and buttons. */
    void addWidget(QWidget *widget);

    /** Shows @p text, which is plain. */
    void showMessage(const QString &text);

    [[nodiscard]] QString text() const;

    /** Hides the message. */
    void dismiss();

Q_SIGNALS:
    /** The message is not shown any more. */
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Kind m_kind;
    SelectableText *m_text;
    QBoxLayout *m_layout;
    FlowLayout *m_buttons; // in several lines where there is little room
};

} // namespace Rufzeichen
