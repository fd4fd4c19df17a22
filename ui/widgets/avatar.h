// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>
#include <QRect>
#include <QString>
#include <QWidget>

class QPainter;

namespace Rufzeichen {

/** One or two letters for a name, of its first and its last word: `Erika Mustermann` is `EM`. Empty if it has none.
 */
[[nodiscard]] QString initialsOf(const QString &name);

/** A colour of the person's own, always the same, dark enough for white letters. */
[[nodiscard]] QColor personColour(const QString &name);

/** A sign for somebody whose name is not known, in @p colour. @p sign as for symbolicIcon(). */
void paintUnknownPerson(QPainter &painter, const QRect &place, QLatin1StringView sign, const QColor &colour);

/** A round picture of a person, or letters in a circle where there is no picture. @p name has letters. */
void paintAvatar(QPainter &painter, const QRect &place, const QString &name, const QPixmap &picture);

/** The same as a widget of a fixed size, with a sign for people whose name is not known. */
class Avatar : public QWidget
{
    Q_OBJECT
public:
    Avatar(int side, QWidget *parent);
    ~Avatar() override;

    /** @p picture may be null, @p name empty. */
    void show(const QString &name, const QPixmap &picture);

    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QPixmap m_picture;
};

} // namespace Rufzeichen
