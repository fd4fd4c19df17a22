// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/welcomepage.h"

#include "ui/icons/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** A small sign in the colour of text. */
class Sign : public QWidget
{
public:
    Sign(QLatin1StringView icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        const int side = style()->pixelMetric(QStyle::PM_LargeIconSize) * 2 / 3;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        symbolicIcon(m_icon, palette().color(QPalette::WindowText)).paint(&painter, rect());
    }

private:
    const QLatin1StringView m_icon;
};

QLabel *welcomeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().lineSpacing());
    layout->addWidget(welcomeText(
        tr("Rufzeichen shows who is calling on the phones of your FRITZ!Box, and keeps the calls that you miss."),
        this));
    layout->addWidget(welcomeText(tr("Three short steps, and it works. You need no password for that."), this));
    for (const auto &[icon, text] :
         {std::pair("page-connection"_L1, tr("Find your FRITZ!Box")),
          std::pair("keypad"_L1, tr("Switch on its call monitor")), std::pair("call-ringing"_L1, tr("Try it out"))}) {
        auto *step = new QHBoxLayout;
        step->setSpacing(fontMetrics().lineSpacing() / 2);
        step->addWidget(new Sign(icon, this));
        step->addWidget(welcomeText(text, this), 1);
        layout->addLayout(step);
    }
    layout->addStretch();
}

WelcomePage::~WelcomePage() = default;

} // namespace Rufzeichen
