// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/lineoptions.h"

#include "ui/actions/appactions.h"
#include "ui/icons/linemark.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int fixedTones = 2; // before the file
constexpr int fewestLetters = 8; // of a ring tone, where there is little room

bool isReadableTone(const QString &tone)
{
    const QFileInfo file(tone);
    return tone.isEmpty() || tone == noRingTone || (file.isFile() && file.isReadable());
}

} // namespace

LineOptions::LineOptions(SettingsStore &settings, AppActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_line(new QLabel(this))
    , m_colour(new QComboBox(this))
    , m_tone(new QComboBox(this))
    , m_choose(new QPushButton(tr("Choose &file…"), this))
    , m_try(new QPushButton(tr("T&ry"), this))
    , m_message(new FieldMessage(this))
{
    addControls();
    showIcons();
    connect(m_colour, &QComboBox::activated, this, &LineOptions::takeColour);
    connect(m_tone, &QComboBox::activated, this, &LineOptions::takeTone);
    connect(m_choose, &QPushButton::clicked, this, &LineOptions::chooseFile);
    connect(m_try, &QPushButton::clicked, this, [this] { m_actions.tryRingTone(m_tone->currentData().toString()); });
    showLine({}, QString());
}

LineOptions::~LineOptions() = default;

void LineOptions::addControls()
{
    const auto add = [this](const QString &text, LineColour colour) {
        m_colour->addItem(text, QVariant::fromValue(int(colour)));
    };
    add(tr("None", "colour"), LineColour::None);
    add(tr("Blue"), LineColour::Blue);
    add(tr("Orange"), LineColour::Orange);
    add(tr("Green"), LineColour::Green);
    add(tr("Purple"), LineColour::Purple);
    add(tr("Red"), LineColour::Red);
    m_tone->addItem(tr("As for all lines"), QString());
    m_tone->addItem(tr("None", "ring tone"), QString(noRingTone));
    m_tone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of files may be long
    m_tone->setMinimumContentsLength(fewestLetters);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    auto *form = new FormRows(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_line);
    form->addRow(tr("Co&lour:"), m_colour);
    form->addRow(tr("Ring &tone:"), m_tone);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout;
    buttons->setLayout(flow);
    flow->addWidget(m_choose);
    flow->addWidget(m_try);
    form->addRow(QString(), buttons);
    form->addRow(m_message);
    m_choose->setAutoDefault(false);
    m_try->setAutoDefault(false);
}

void LineOptions::showLine(const QStringList &writings, const QString &name)
{
    m_writings = writings;
    const QString number = writings.value(0);
    setEnabled(!number.isEmpty());
    m_line->setVisible(!number.isEmpty());
    //: Whose colour and ring tone follow: a number, and its name
    m_line->setText(sanitized(name.isEmpty() ? tr("For %1:").arg(number) : tr("For %1 (%2):").arg(number, name)));
    m_colour->setAccessibleDescription(m_line->text());
    m_tone->setAccessibleDescription(m_line->text());
    const LineSettings &lines = m_settings.inForce().lines;
    const LineColour colour = entryOf(lines.colours, writings, LineColour::None);
    m_colour->setCurrentIndex(m_colour->findData(int(colour)));
    showTone(entryOf(lines.ringTones, writings, QString()));
}

void LineOptions::showTone(const QString &tone)
{
    while (m_tone->count() > fixedTones) {
        m_tone->removeItem(fixedTones);
    }
    if (!tone.isEmpty() && tone != noRingTone) {
        m_tone->addItem(sanitized(QFileInfo(tone).fileName()), tone);
    }
    m_tone->setCurrentIndex(std::max(m_tone->findData(tone), 0));
    m_try->setEnabled(tone != noRingTone);
    if (isReadableTone(tone)) {
        m_message->clear();
    } else {
        m_message->setMessage(MessageKind::Bad, tr("This file can't be read. The usual ring tone is heard instead."));
    }
}

void LineOptions::takeColour()
{
    const auto colour = LineColour(m_colour->currentData().toInt());
    m_settings.change([writings = m_writings, colour](Settings &settings) {
        setEntry(settings.lines.colours, writings, colour, LineColour::None);
    });
}

void LineOptions::takeTone()
{
    setTone(m_tone->currentData().toString());
}

void LineOptions::setTone(const QString &tone)
{
    m_settings.change([writings = m_writings, tone](Settings &settings) {
        setEntry(settings.lines.ringTones, writings, tone, QString());
    });
}

void LineOptions::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Ring tone"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    chooser->setNameFilters({tr("Sounds (*.oga *.ogg *.opus *.wav *.flac *.mp3)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &LineOptions::setTone);
    chooser->open();
}

void LineOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
    }
}

void LineOptions::showIcons()
{
    for (int each = 0; each < m_colour->count(); ++each) {
        m_colour->setItemIcon(each, lineIcon(LineColour(m_colour->itemData(each).toInt()), palette()));
    }
}

} // namespace Rufzeichen
