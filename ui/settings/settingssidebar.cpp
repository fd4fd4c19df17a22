// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingssidebar.h"

#include "ui/icons/icons.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingspane.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStringList>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

namespace {

QString withoutMnemonic(QString text)
{
    text.remove(u'&');
    return text.endsWith(u':') ? text.chopped(1) : text;
}

// Letters without their marks, so that "lautstarke" finds "Lautstärke".
QString folded(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar character) { return character.isMark(); });
    return letters;
}

// The control that a child of a page names, if it names one.
QWidget *namedControl(QWidget *child)
{
    if (auto *label = qobject_cast<QLabel *>(child)) {
        return label->buddy();
    }
    return qobject_cast<QAbstractButton *>(child);
}

QString nameOf(const QWidget *child)
{
    if (const auto *label = qobject_cast<const QLabel *>(child)) {
        return withoutMnemonic(label->text());
    }
    const auto *button = qobject_cast<const QAbstractButton *>(child);
    return button->accessibleName().isEmpty() ? withoutMnemonic(button->text()) : button->accessibleName();
}

QString wordsOf(const QWidget *control)
{
    QStringList words {control->accessibleDescription()};
    if (const auto *box = qobject_cast<const QComboBox *>(control)) {
        for (int i = 0; i < box->count(); ++i) {
            words.append(box->itemText(i));
        }
    }
    return words.join(u' ');
}

// Also those of a widget that only holds others together.
QList<QWidget *> controlsIn(const QWidget *group)
{
    QList<QWidget *> controls;
    for (QWidget *child : group->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        controls.append(child);
        if (child->layout() != nullptr) {
            controls += controlsIn(child);
        }
    }
    return controls;
}

} // namespace

QList<FindableSetting> findableSettings(const QList<SettingsPane *> &pages)
{
    QList<FindableSetting> settings;
    const auto take = [&settings](SettingsPane *page, const QList<QWidget *> &children, const QString &group) {
        for (QWidget *child : children) {
            if (QWidget *control = namedControl(child)) {
                const QString name = nameOf(child);
                settings.append(
                    {page, control, name, QStringList {page->title(), group, name, wordsOf(control)}.join(u' ')});
            }
        }
    };
    for (SettingsPane *page : pages) {
        for (const SettingsForm *form : page->forms()) {
            // Headings may name something.
            take(page, form->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly), {});
            for (const QFormLayout *group : form->groups()) {
                take(page, controlsIn(group->parentWidget()), group->parentWidget()->accessibleName());
            }
        }
    }
    return settings;
}

QList<FindableSetting> findSettings(const QList<FindableSetting> &settings, const QString &typed)
{
    QList<FindableSetting> found;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return found;
    }
    std::copy_if(settings.begin(), settings.end(), std::back_inserter(found),
                 [&words](const FindableSetting &setting) {
                     const QString text = folded(setting.words);
                     return std::all_of(words.begin(), words.end(),
                                        [&text](const QString &word) { return text.contains(word); });
                 });
    // Those first whose name is meant, before those that only speak of it.
    std::stable_partition(found.begin(), found.end(), [&words](const FindableSetting &setting) {
        const QString name = folded(setting.name);
        return std::all_of(words.begin(), words.end(), [&name](const QString &word) { return name.contains(word); });
    });
    return found;
}

SettingsSidebar::SettingsSidebar(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    addSearch();
    addLists();
}

SettingsSidebar::~SettingsSidebar() = default;

void SettingsSidebar::addSearch()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(
        tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    layout()->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsSidebar::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsSidebar::jumpToHit);
    // Later: a window that is closed takes the focus from what is gone by then.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            if (m_isSearching && m_search->text().isEmpty() && !m_search->hasFocus()) {
                m_isSearching = false;
                arrange();
            }
        },
        Qt::QueuedConnection);
}

void SettingsSidebar::addLists()
{
    m_pageList = new QListWidget(this);
    m_pageList->setAccessibleName(tr("Pages"));
    m_pageList->setIconSize(QSize(1, 1) * style()->pixelMetric(QStyle::PM_LargeIconSize) * 2 / 3);
    m_pageList->setUniformItemSizes(true);
    m_hitList = new QListWidget(this);
    m_hitList->setAccessibleName(tr("Settings that were found"));
    m_hitList->setWordWrap(true);
    m_hitList->setAlternatingRowColors(true);
    m_lists = new QStackedWidget(this);
    for (QListWidget *list : {m_pageList, m_hitList}) {
        list->setSpacing(fontMetrics().lineSpacing() / 8);
        m_lists->addWidget(list);
        connect(list, &QListWidget::itemSelectionChanged, this, [list] { goToSelected(*list); });
    }
    layout()->addWidget(m_lists);
    connect(m_pageList, &QListWidget::currentRowChanged, this, &SettingsSidebar::pageChosen);
    connect(m_hitList, &QListWidget::currentRowChanged, this, &SettingsSidebar::showHit);
    connect(m_hitList, &QListWidget::itemActivated, this, &SettingsSidebar::jumpToHit);
}

void SettingsSidebar::setPages(const QList<SettingsPane *> &pages)
{
    m_pages = pages;
    for (const SettingsPane *page : pages) {
        auto *item = new QListWidgetItem(page->title(), m_pageList);
        item->setSizeHint({0, fontMetrics().lineSpacing() * 2});
    }
    showIcons();
    arrange();
}

void SettingsSidebar::setRoom(SidebarRoom room)
{
    if (std::exchange(m_room, room) == room) {
        return;
    }
    if (room == SidebarRoom::Scarce && !m_search->hasFocus() && !m_hitList->hasFocus()) {
        endSearch(); // what was found needs it more
    }
    arrange();
}

void SettingsSidebar::arrange()
{
    constexpr int mostLetters = 12; // of a title, where there is little room
    const bool isNarrow = m_room == SidebarRoom::Scarce && !m_isSearching && m_search->text().isEmpty();
    int text = 0;
    for (int row = 0; row < m_pageList->count(); ++row) {
        const QString &title = m_pages.at(row)->title();
        QListWidgetItem *item = m_pageList->item(row);
        item->setText(isNarrow ? QString() : title);
        item->setToolTip(isNarrow ? title : QString());
        item->setData(Qt::AccessibleTextRole, title);
        text = std::max(text, fontMetrics().horizontalAdvance(title));
    }
    m_search->setVisible(!isNarrow);
    const int letter = fontMetrics().averageCharWidth();
    const int words = m_room == SidebarRoom::Scarce ? std::min(text, letter * mostLetters) : text;
    setFixedWidth(m_pageList->iconSize().width() + (isNarrow ? letter * 3 : words + letter * 8));
}

void SettingsSidebar::showIcons()
{
    for (int row = 0; row < m_pageList->count(); ++row) {
        m_pageList->item(row)->setIcon(listIcon(m_pages.at(row)->icon(), palette()));
    }
}

void SettingsSidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
    }
}

void SettingsSidebar::choosePage(int row)
{
    m_search->clear();
    m_isSearching = false;
    arrange();
    m_pageList->setCurrentRow(row);
}

void SettingsSidebar::focusPages()
{
    m_pageList->setFocus();
}

void SettingsSidebar::focusSearch()
{
    m_isSearching = true;
    arrange();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool SettingsSidebar::endSearch()
{
    const bool wasSearching = !m_search->text().isEmpty();
    m_search->clear();
    if (wasSearching) {
        m_isSearching = false;
        arrange();
    }
    return wasSearching;
}

void SettingsSidebar::search(const QString &typed)
{
    Q_EMIT searched();
    m_hits = findSettings(findableSettings(m_pages), typed);
    {
        const QSignalBlocker blocker(m_hitList);
        m_hitList->clear();
        for (const FindableSetting &setting : std::as_const(m_hits)) {
            m_hitList->addItem(tr("%1\n› %2", "a setting and its page").arg(setting.name, setting.page->title()));
        }
        if (m_hits.isEmpty()) {
            m_hitList->addItem(tr("No setting has these words."));
            m_hitList->item(0)->setFlags(Qt::NoItemFlags);
        }
    }
    m_lists->setCurrentWidget(typed.trimmed().isEmpty() ? m_pageList : m_hitList);
    m_hitList->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
}

void SettingsSidebar::showHit(int row)
{
    if (const FindableSetting setting = m_hits.value(row); setting.page) {
        m_pageList->setCurrentRow(static_cast<int>(m_pages.indexOf(setting.page)));
        Q_EMIT found(setting.control);
    }
}

void SettingsSidebar::jumpToHit()
{
    const FindableSetting setting = m_hits.value(m_hitList->currentRow());
    if (setting.control == nullptr) {
        return;
    }
    if (m_room == SidebarRoom::Scarce) { // what was found needs it
        endSearch();
        Q_EMIT found(setting.control);
    }
    setting.control->setFocus(Qt::OtherFocusReason);
}

} // namespace Rufzeichen
