// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/figurecards.h"

#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace Rufzeichen {

namespace {

/** A large figure above small words, with a mark at its side. */
class FigureCard : public Card
{
public:
    explicit FigureCard(QWidget *parent)
        : Card(parent)
        , m_value(new Headline(QString(), this, 1.7))
        , m_words(new SmallPrint(QString(), this))
    {
        const int margin = fontMetrics().lineSpacing() / 2;
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(margin * 3 / 2, margin, margin, margin);
        layout->setSpacing(0);
        layout->addWidget(m_value);
        layout->addWidget(m_words);
        layout->addStretch();
        m_value->setWordWrap(false);
    }

    void show(const Figure &figure)
    {
        m_figure = figure;
        setToolTip((figure.value + u' ' + figure.words).toHtmlEscaped());
        m_value->setMinimumWidth(1); // a long name is cut off rather than that it widens the window
        m_words->setText(figure.words);
        showValue();
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        if (m_figure.mark.isValid()) {
            const int width = fontMetrics().lineSpacing() / 4;
            const QRectF mark(width, width * 2, width, height() - width * 4);
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_figure.mark);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), mark.toRect()), width / 2.0,
                                    width / 2.0);
        }
    }

    void resizeEvent(QResizeEvent *event) override
    {
        Card::resizeEvent(event);
        showValue();
    }

private:
    void showValue()
    {
        const int room
            = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
        m_value->setText(m_value->fontMetrics().elidedText(m_figure.value, Qt::ElideRight, room));
        m_value->setAccessibleName(m_figure.value);
    }

    Figure m_figure;
    Headline *m_value;
    SmallPrint *m_words;
};

} // namespace

FigureCards::FigureCards(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

FigureCards::~FigureCards() = default;

void FigureCards::setFigures(const QList<Figure> &figures)
{
    m_figures = figures;
    while (m_cards.size() > figures.size()) {
        delete m_cards.takeLast();
    }
    while (m_cards.size() < figures.size()) {
        m_cards.append(new FigureCard(this));
        m_columns = 0;
    }
    for (qsizetype i = 0; i < figures.size(); ++i) {
        static_cast<FigureCard *>(m_cards.at(i))->show(figures.at(i));
    }
    arrange();
}

void FigureCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// All in one row if they fit, else rows as equal as can be.
void FigureCards::arrange()
{
    const int count = static_cast<int>(m_cards.size());
    if (count == 0) {
        return;
    }
    const int fitting = std::clamp(width() / (fontMetrics().averageCharWidth() * 19), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;
    if (columns == m_columns) {
        return;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns); // takes it out of where it was
        m_grid->setColumnStretch(i % columns, 1);
    }
}

} // namespace Rufzeichen
