// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/icons.h"

#include "core/wordtable.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** The colours of a symbolic icon. */
struct SymbolicColours {
    QColor normal;
    QColor disabled;
    QColor selected; ///< on the colour of a selection

    bool operator==(const SymbolicColours &) const = default;
};

/**
 * Draws a symbolic SVG, one whose text colour is `#232629` as KDE has it, in other colours, sharp at any size. Other
 * colours in it stay.
 */
class SymbolicIconEngine : public QIconEngine
{
public:
    /** @p file is the path of the SVG. One that can't be read makes an empty icon. */
    SymbolicIconEngine(const QString &file, const SymbolicColours &colours);
    ~SymbolicIconEngine() override;

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    bool isNull() override { return m_svg.isEmpty(); }
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QString m_file;
    QByteArray m_svg;
    SymbolicColours m_colours;
};

SymbolicIconEngine::SymbolicIconEngine(const QString &file, const SymbolicColours &colours)
    : m_file(file)
    , m_colours(colours)
{
    QFile svg(file);
    if (svg.open(QIODevice::ReadOnly)) {
        m_svg = svg.readAll();
    }
}

SymbolicIconEngine::~SymbolicIconEngine() = default;

QColor SymbolicIconEngine::colour(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled) {
        return m_colours.disabled;
    }
    return mode == QIcon::Selected ? m_colours.selected : m_colours.normal;
}

void SymbolicIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    const QColor colour = this->colour(mode);
    QByteArray svg = m_svg;
    svg.replace("#232629", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->save();
    painter->setOpacity(painter->opacity() * colour.alphaF());
    renderer.render(painter, square);
    painter->restore();
}

QPixmap SymbolicIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString cached
        = u"%1 %2 %3x%4"_s.arg(m_file, colour(mode).name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(cached, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(cached, pixmap);
    }
    return pixmap;
}

QList<QSize> SymbolicIconEngine::availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    // Any size will do. A tray asks which ones to send to the panel.
    return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}};
}

QString SymbolicIconEngine::key() const
{
    return u"RufzeichenSymbolic"_s;
}

QIconEngine *SymbolicIconEngine::clone() const
{
    return new SymbolicIconEngine(*this);
}

QIcon symbolic(QLatin1StringView name, const SymbolicColours &colours)
{
    return QIcon(new SymbolicIconEngine(u":/icons/symbolic/%1.svg"_s.arg(name), colours)); // the icon owns it
}

constexpr WordTable<StatusIcon, 7> statusNames {{
    {StatusIcon::Idle, ""_L1},
    {StatusIcon::Incoming, "-incoming"_L1},
    {StatusIcon::IncomingPause, "-incoming2"_L1},
    {StatusIcon::Active, "-active"_L1},
    {StatusIcon::Missed, "-missed"_L1},
    {StatusIcon::Offline, "-offline"_L1},
    {StatusIcon::Quiet, "-quiet"_L1},
}};

constexpr WordTable<CallPhase, 3> phaseNames {{
    {CallPhase::Ringing, "call-ringing"_L1},
    {CallPhase::Dialling, "call-outgoing"_L1},
    {CallPhase::Talking, "call-talking"_L1},
}};

constexpr WordTable<CallOutcome, 7> outcomeNames {{
    {CallOutcome::Answered, "call-incoming"_L1},
    {CallOutcome::Missed, "call-missed"_L1},
    {CallOutcome::Rejected, "call-rejected"_L1},
    {CallOutcome::Machine, "call-machine"_L1},
    {CallOutcome::Fax, "call-fax"_L1},
    {CallOutcome::Unanswered, "call-unanswered"_L1},
    {CallOutcome::Lost, "call-lost"_L1},
}};

} // namespace

QIcon appIcon()
{
    return QIcon::fromTheme(statusIconName(StatusIcon::Idle), statusIcon(StatusIcon::Idle));
}

bool isInstalledIcon(const QString &name)
{
    const QStringList places {u"symbolic/apps"_s, u"scalable/apps"_s, u"scalable/status"_s};
    return std::any_of(places.begin(), places.end(), [&name](const QString &place) {
        const QString file = u"icons/hicolor/%1/%2.svg"_s.arg(place, name);
        return !QStandardPaths::locate(QStandardPaths::GenericDataLocation, file).isEmpty();
    });
}

QString statusIconName(StatusIcon icon)
{
    return "de.airport1.rufzeichen"_L1 + wordFor(statusNames, icon);
}

QIcon statusIcon(StatusIcon icon)
{
    const auto folder = icon == StatusIcon::Idle ? "apps"_L1 : "status"_L1;
    // Its colours are its own.
    return paintedIcon(u":/icons/hicolor/scalable/%1/%2.svg"_s.arg(folder, statusIconName(icon)), Qt::black);
}

QIcon paintedIcon(const QString &file, const QColor &colour)
{
    return QIcon(new SymbolicIconEngine(file, {.normal = colour, .disabled = colour, .selected = colour}));
}

QLatin1StringView callIconName(const Call &call)
{
    if (call.phase != CallPhase::Ended) {
        return wordFor(phaseNames, call.phase);
    }
    const bool dialled = call.outcome == CallOutcome::Answered && call.direction == CallDirection::Outgoing;
    return dialled ? "call-outgoing"_L1 : wordFor(outcomeNames, call.outcome.value_or(CallOutcome::Lost));
}

QColor callColour(const Call &call, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    const auto colour = [dark](QRgb onLight, QRgb onDark) { return QColor::fromRgb(dark ? onDark : onLight); };
    if (call.phase != CallPhase::Ended) {
        return colour(0xff1a7f37, 0xff6fcf85);
    }
    switch (call.outcome.value_or(CallOutcome::Lost)) {
    case CallOutcome::Answered:
        return call.direction == CallDirection::Outgoing ? colour(0xff1a5fb4, 0xff78aeed)
                                                         : colour(0xff1a7f37, 0xff6fcf85);
    case CallOutcome::Missed:
        return colour(0xffc01c28, 0xffff8078);
    case CallOutcome::Rejected:
        return colour(0xff8a5a00, 0xffe0b050);
    case CallOutcome::Machine:
        return colour(0xff6f42c1, 0xffbfa0ff);
    case CallOutcome::Fax:
    case CallOutcome::Unanswered:
    case CallOutcome::Lost:
        break;
    }
    return colour(0xff5e5c64, 0xffb0aeb6);
}

QIcon callIcon(const Call &call, const QPalette &palette)
{
    return symbolic(callIconName(call),
                    {.normal = callColour(call, palette),
                     .disabled = palette.color(QPalette::Disabled, QPalette::Text),
                     .selected = palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon listIcon(QLatin1StringView name, const QPalette &palette)
{
    return symbolic(name,
                    {.normal = palette.color(QPalette::Active, QPalette::Text),
                     .disabled = palette.color(QPalette::Disabled, QPalette::Text),
                     .selected = palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon actionIcon(QLatin1StringView name, const QPalette &palette)
{
    return symbolic(name,
                    {.normal = palette.color(QPalette::Active, QPalette::ButtonText),
                     .disabled = palette.color(QPalette::Disabled, QPalette::ButtonText),
                     .selected = palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon symbolicIcon(QLatin1StringView name, const QColor &colour)
{
    QColor faint = colour;
    faint.setAlphaF(colour.alphaF() / 2);
    return symbolic(name, {.normal = colour, .disabled = faint, .selected = colour});
}

} // namespace Rufzeichen
