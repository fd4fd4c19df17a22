// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/announced.h"

class QLabel;

namespace Rufzeichen {

class SelectableText;

/** What a FieldMessage is about. */
enum class MessageKind {
    Busy, ///< something is being tried
    Good,
    Note, ///< neither good nor bad, but worth knowing
    Bad,
};

/** A sentence under a field or button, with an icon and a colour. Takes no room while there is nothing to say. */
class FieldMessage : public Announced
{
    Q_OBJECT
public:
    explicit FieldMessage(QWidget *parent = nullptr);
    ~FieldMessage() override;

    /** Shows @p text, which is taken as plain text. */
    void setMessage(MessageKind kind, const QString &text);

    /** Says nothing any more. */
    void clear();

    /** The text, empty if there is nothing to say. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] MessageKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMessage();

    MessageKind m_kind = MessageKind::Busy;
    QLabel *m_icon;
    SelectableText *m_text;
};

} // namespace Rufzeichen
