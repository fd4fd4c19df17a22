// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/avatar.h"

#include "ui/icons/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// What a reader takes for the first letter, with its accents; empty for a word that begins with something else.
QString firstLetter(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.toString());
    const qsizetype end = finder.toNextBoundary();
    return !word.isEmpty() && word.front().isLetter() && end > 0 ? word.first(end).toString().toUpper() : QString();
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList letters;
    for (const QStringView word : QStringView(name).split(u' ', Qt::SkipEmptyParts)) {
        if (const QString letter = firstLetter(word); !letter.isEmpty()) {
            letters.append(letter);
        }
    }
    return letters.size() > 1 ? letters.constFirst() + letters.constLast() : letters.value(0);
}

QColor personColour(const QString &name)
{
    // White letters have a contrast of at least 4.5 on each.
    static constexpr std::array<QRgb, 10> colours {0xff1a5fb4, 0xff26725a, 0xff8a3b12, 0xff7a3e9d, 0xffa51d2d,
                                                   0xff00687a, 0xff5c5f00, 0xff4b53bc, 0xff9b2f6e, 0xff4f6228};
    quint32 hash = 2166136261U; // FNV: qHash() differs from one start to the next
    for (const QChar letter : name) {
        hash = (hash ^ letter.unicode()) * 16777619U;
    }
    return QColor::fromRgb(colours.at(hash % colours.size()));
}

void paintAvatar(QPainter &painter, const QRect &place, const QString &name, const QPixmap &picture)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(place);
    if (!picture.isNull()) {
        painter.setClipPath(circle);
        const int side = std::min(picture.width(), picture.height());
        const QRect middle((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
        painter.drawPixmap(place, picture, middle);
    } else {
        painter.fillPath(circle, personColour(name));
        QFont font = painter.font();
        font.setPixelSize(std::max(place.height() * 2 / 5, 1));
        font.setBold(false);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(place, Qt::AlignCenter, initialsOf(name));
    }
    painter.restore();
}

void paintUnknownPerson(QPainter &painter, const QRect &place, QLatin1StringView sign, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor circle = colour;
    circle.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(circle);
    painter.drawEllipse(place);
    painter.restore();
    const int side = place.height() / 2;
    const QRect middle(place.center() - QPoint(side / 2, side / 2), QSize(side, side));
    symbolicIcon(sign, colour).paint(&painter, middle);
}

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

Avatar::~Avatar() = default;

void Avatar::show(const QString &name, const QPixmap &picture)
{
    m_name = name;
    m_picture = picture;
    update();
}

void Avatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (!initialsOf(m_name).isEmpty() || !m_picture.isNull()) {
        paintAvatar(painter, rect(), m_name, m_picture);
    } else {
        QColor colour = palette().color(QPalette::WindowText);
        colour.setAlphaF(0.7F);
        paintUnknownPerson(painter, rect(), "person"_L1, colour);
    }
}

} // namespace Rufzeichen
