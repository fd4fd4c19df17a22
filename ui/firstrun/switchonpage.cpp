// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/switchonpage.h"

#include "core/discovery/connectioncheck.h"
#include "ui/text/connectiontext.h"
#include "ui/widgets/fieldmessage.h"

#include <QLabel>
#include <QPainter>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenChecks = 2s;

/** A code to dial, drawn as the keys of a phone. */
class DialCode : public QWidget
{
public:
    DialCode(const QString &code, QWidget *parent)
        : QWidget(parent)
        , m_code(code)
    {
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        setAccessibleName(SwitchOnPage::tr("Code to dial: %1").arg(code));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {static_cast<int>(m_code.size()) * (keySize() + gap()) - gap(), keySize()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int keySize() const { return fontMetrics().lineSpacing() * 3; }
    [[nodiscard]] int gap() const { return fontMetrics().lineSpacing() / 2; }

    const QString m_code;
};

void DialCode::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont large = font();
    large.setPixelSize(keySize() / 2);
    large.setBold(true);
    painter.setFont(large);
    QColor border = palette().color(QPalette::ButtonText);
    border.setAlphaF(0.4F);
    qreal x = (width() - sizeHint().width()) / 2.0;
    for (const QChar key : m_code) {
        const QRectF square(x, 0, keySize(), keySize());
        painter.setPen(QPen(border, 1));
        painter.setBrush(palette().color(QPalette::Button));
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), keySize() / 6.0, keySize() / 6.0);
        painter.setPen(palette().color(QPalette::ButtonText));
        painter.drawText(square, Qt::AlignCenter, QString(key));
        x += keySize() + gap();
    }
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SwitchOnPage::SwitchOnPage(QWidget *parent)
    : QWidget(parent)
    , m_instructions(new QWidget(this))
    , m_status(new FieldMessage(this))
{
    auto *steps = new QVBoxLayout(m_instructions);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(fontMetrics().lineSpacing());
    steps->addWidget(paragraph(tr("Dial this on a phone like any number and start the call (green button). It is "
                                  "needed only once; the box remembers it."),
                               m_instructions));
    steps->addWidget(new DialCode(u"#96*5*"_s, m_instructions));
    steps->addWidget(
        paragraph(tr("Take a corded phone, or a cordless one that is registered at the box itself. The "
                     "smartphone app, IP phones and cordless phones behind a repeater can't switch it on."),
                  m_instructions));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().lineSpacing());
    layout->addWidget(m_instructions);
    layout->addWidget(m_status);
    layout->addStretch();
    m_nextCheck.setSingleShot(true);
    connect(&m_nextCheck, &QTimer::timeout, this, &SwitchOnPage::check);
}

SwitchOnPage::~SwitchOnPage() = default;

void SwitchOnPage::setAddress(const CallMonitorAddress &address)
{
    m_address = address;
}

void SwitchOnPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous()) {
        return;
    }
    m_waited = false;
    m_working = false;
    m_instructions->show();
    m_status->setMessage(MessageKind::Busy, tr("Checking whether the call monitor is on…"));
    check();
}

void SwitchOnPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_nextCheck.stop();
        m_check.reset();
    }
}

void SwitchOnPage::check()
{
    m_check = std::make_unique<ConnectionCheck>(m_address);
    connect(m_check.get(), &ConnectionCheck::finished, this, &SwitchOnPage::takeEvidence);
    m_check->start();
}

void SwitchOnPage::takeEvidence(const ConnectionEvidence &evidence)
{
    m_check.release()->deleteLater(); // its signal leads here
    m_working = diagnose(evidence) == ConnectionFinding::Working;
    if (m_working) {
        showWorking();
    } else {
        showNotWorking(evidence);
    }
    Q_EMIT workingChanged();
}

void SwitchOnPage::showWorking()
{
    if (m_waited) {
        m_status->setMessage(MessageKind::Good, tr("Well done: the call monitor is on."));
    } else {
        m_instructions->hide();
        m_status->setMessage(MessageKind::Good, tr("The call monitor is on already: there is nothing to do here."));
    }
}

void SwitchOnPage::showNotWorking(const ConnectionEvidence &evidence)
{
    m_waited = true;
    m_nextCheck.start(betweenChecks);
    const bool isOff = diagnose(evidence) == ConnectionFinding::Refused;
    m_instructions->setVisible(isOff); // whoever has a wrong address would dial for nothing
    if (isOff) {
        m_status->setMessage(MessageKind::Busy,
                             tr("The call monitor of %1 is still off. This page notices by itself "
                                "when it is on…")
                                 .arg(evidence.contacted->toString()));
    } else {
        m_status->setMessage(MessageKind::Bad, ConnectionText::advice(evidence));
    }
}

} // namespace Rufzeichen
