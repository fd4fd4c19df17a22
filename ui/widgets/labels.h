// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Rufzeichen {

/** A plain text that can be selected and copied with mouse and keyboard. It is no stop on the way with Tab. */
class SelectableText : public QLabel
{
    Q_OBJECT
public:
    explicit SelectableText(QWidget *parent = nullptr);
    ~SelectableText() override;

protected:
    bool event(QEvent *event) override;
};

/** The words that say what a window or pane is about: plain, bold and larger than its other texts. */
class Headline : public SelectableText
{
    Q_OBJECT
public:
    /** @p size: how many times as large. */
    Headline(const QString &text, QWidget *parent, qreal size = 1.2);
    ~Headline() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enlarge();

    const qreal m_size;
};

/** A plain text that steps back behind what it explains. Follows the palette. */
class SmallPrint : public QLabel
{
    Q_OBJECT
public:
    SmallPrint(const QString &text, QWidget *parent);
    ~SmallPrint() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fade();
};

} // namespace Rufzeichen
