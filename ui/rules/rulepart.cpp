// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulepart.h"

#include "core/rules/ruletext.h"
#include "ui/icons/icons.h"
#include "ui/rules/rulefield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleLetters = 16; // so that editors stand below each other, also in a narrow window

} // namespace

RulePart::RulePart(const RulePartKind &kind, const RuleTicks &ticks, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const QString name = rulePartText(kind.title);
    auto *title = new QLabel(name, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFixedWidth(fontMetrics().averageCharWidth() * titleLetters);
    row->addWidget(title, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    m_remove = new QToolButton(this);
    addFields(ticks, column);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_remove->setToolTip(tr("Remove “%1”").arg(name));
    m_remove->setAccessibleName(m_remove->toolTip());
    showIcon();
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_remove, &QToolButton::clicked, this, &RulePart::removed);
    title->setMinimumHeight(m_remove->sizeHint().height());
    title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

RulePart::~RulePart() = default;

void RulePart::addFields(const RuleTicks &ticks, QVBoxLayout *column)
{
    const QString name = rulePartText(m_kind.title);
    const QList<RuleChoice> choices
        = m_kind.editor == RuleEditor::Checks ? ticks.value(m_kind.key) : ruleChoices(m_kind.key);
    m_field = new RuleField(m_kind.editor, name, choices, this);
    m_field->setValue({});
    column->addWidget(m_field);
    setFocusProxy(m_kind.editor == RuleEditor::None ? static_cast<QWidget *>(m_remove) : m_field);
    connect(m_field, &RuleField::changed, this, &RulePart::changed);
    m_message = new FieldMessage(this);
    column->addWidget(m_message);
    if (m_kind.furtherTitle != nullptr) {
        const QString further = rulePartText(m_kind.furtherTitle);
        auto *label = new QLabel(further, this);
        label->setWordWrap(true);
        column->addWidget(label);
        m_further = new RuleField(m_kind.furtherEditor, further.chopped(1), {}, this);
        m_further->setValue({});
        column->addWidget(m_further);
        connect(m_further, &RuleField::changed, this, &RulePart::changed);
    }
    if (m_kind.explanation != nullptr) {
        column->addWidget(new SmallPrint(rulePartText(m_kind.explanation), this));
    }
}

void RulePart::setValues(const QVariantMap &section)
{
    m_field->setValue(section.value(m_kind.key));
    if (m_further != nullptr) {
        m_further->setValue(section.value(m_kind.furtherKey));
    }
}

QList<QWidget *> RulePart::tabStops() const
{
    QList<QWidget *> stops = m_field->findChildren<QWidget *>();
    stops += m_further != nullptr ? m_further->findChildren<QWidget *>() : QList<QWidget *>();
    stops.append(m_remove);
    stops.removeIf([this](const QWidget *each) { // some are in lists that pop up
        return (each->focusPolicy() & Qt::TabFocus) == 0 || each->focusProxy() != nullptr
            || each->window() != window();
    });
    return stops;
}

void RulePart::addTo(QVariantMap &section) const
{
    const auto add = [&section](QLatin1StringView key, const RuleField *field) {
        const QVariant value = field == nullptr ? QVariant() : field->value();
        if (value.isValid()) {
            section.insert(key, value);
        }
    };
    add(m_kind.key, m_field);
    add(m_kind.furtherKey, m_further);
}

void RulePart::setObstacle(const QString &obstacle)
{
    if (std::exchange(m_obstacle, obstacle) == obstacle) {
        return;
    }
    if (obstacle.isEmpty()) {
        m_message->clear();
    } else {
        showWhetherRight();
    }
}

// What can be used is what can be read from the file.
bool RulePart::isRight() const
{
    if (!m_obstacle.isEmpty()) {
        return false;
    }
    QVariantMap section {{u"name"_s, u"-"_s}, {u"on"_s, u"rings"_s}, {u"note"_s, u"-"_s}};
    if (m_kind.key == "note"_L1) {
        section.remove(u"note"_s);
    }
    addTo(section);
    return section.contains(m_kind.key) && readRule(section).rule;
}

void RulePart::showWhetherRight()
{
    if (isRight()) {
        m_message->clear();
    } else {
        m_message->setMessage(MessageKind::Bad, m_obstacle.isEmpty() ? rulePartText(m_kind.complaint) : m_obstacle);
    }
}

void RulePart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcon();
    }
}

void RulePart::showIcon()
{
    m_remove->setIcon(actionIcon("remove"_L1, palette()));
}

RulePartList::RulePartList(std::span<const RulePartKind> kinds, RuleTicks ticks, const QString &add, QWidget *parent)
    : QWidget(parent)
    , m_kinds(kinds)
    , m_ticks(std::move(ticks))
    , m_rows(new QVBoxLayout(this))
    , m_add(new QPushButton(add, this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_add->setMenu(new QMenu(m_add));
    m_rows->addWidget(m_add);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &RulePartList::fillMenu);
}

RulePartList::~RulePartList() = default;

void RulePartList::setValues(const QVariantMap &section)
{
    for (const RulePartKind &kind : m_kinds) {
        if (section.contains(kind.key)) {
            add(kind, section);
        }
    }
}

void RulePartList::addTo(QVariantMap &section) const
{
    for (const RulePart *part : m_parts) {
        part->addTo(section);
    }
}

void RulePartList::addRightTo(QVariantMap &section) const
{
    for (const RulePart *part : m_parts) {
        if (part->isRight()) {
            part->addTo(section);
        }
    }
}

QList<QWidget *> RulePartList::tabStops() const
{
    QList<QWidget *> stops;
    for (const RulePart *part : m_parts) {
        stops += part->tabStops();
    }
    return stops << m_add;
}

RulePart *RulePartList::showWhatIsWrong()
{
    m_isJudged = true;
    RulePart *first = nullptr;
    for (RulePart *part : std::as_const(m_parts)) {
        part->showWhetherRight();
        first = first == nullptr && !part->isRight() ? part : first;
    }
    return first;
}

void RulePartList::setOffer(std::function<bool(QLatin1StringView key)> isOffered, const QString &obstacle)
{
    m_isOffered = std::move(isOffered);
    for (RulePart *part : std::as_const(m_parts)) {
        part->setObstacle(m_isOffered(part->kind().key) ? QString() : obstacle);
        if (m_isJudged) {
            part->showWhetherRight();
        }
    }
    enableAdding();
}

bool RulePartList::canBeAdded(const RulePartKind &kind) const
{
    return (!m_isOffered || m_isOffered(kind.key))
        && std::none_of(m_parts.begin(), m_parts.end(),
                        [&kind](const RulePart *part) { return part->kind().key == kind.key; });
}

void RulePartList::enableAdding()
{
    m_add->setEnabled(
        std::any_of(m_kinds.begin(), m_kinds.end(), [this](const RulePartKind &kind) { return canBeAdded(kind); }));
}

// They stand in the order of their kinds, whichever was added first.
RulePart *RulePartList::add(const RulePartKind &kind, const QVariantMap &section)
{
    auto *part = new RulePart(kind, m_ticks, this);
    part->setValues(section);
    const auto later = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&kind](const RulePart *each) { return &each->kind() > &kind; });
    const qsizetype row = later - m_parts.begin();
    m_parts.insert(row, part);
    m_rows->insertWidget(static_cast<int>(row), part);
    part->show(); // now, so that it can get the keyboard
    connect(part, &RulePart::changed, this, [this, part] {
        if (m_isJudged) {
            part->showWhetherRight();
        }
        Q_EMIT changed();
    });
    connect(part, &RulePart::removed, this, [this, part] { remove(part); });
    enableAdding();
    return part;
}

void RulePartList::remove(RulePart *part)
{
    m_parts.removeAll(part);
    part->hide();
    part->deleteLater(); // it is just telling
    enableAdding();
    m_add->setFocus();
    Q_EMIT changed();
}

void RulePartList::fillMenu()
{
    m_add->menu()->clear();
    for (const RulePartKind &kind : m_kinds) {
        if (canBeAdded(kind)) {
            m_add->menu()->addAction(rulePartText(kind.title), this, [this, &kind] {
                RulePart *part = add(kind, {});
                Q_EMIT changed();
                part->setFocus();
            });
        }
    }
}

} // namespace Rufzeichen
