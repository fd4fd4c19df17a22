// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/phonebooksform.h"

#include "ui/settings/boxaccount.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowtable.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

BookOrder::BookOrder(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move do&wn"), this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    columns->addLayout(buttons);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &BookOrder::followSelection);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { goToSelected(*m_list); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &BookOrder::moved);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &BookOrder::followSelection);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    followSelection();
}

BookOrder::~BookOrder() = default;

void BookOrder::setBooks(const QStringList &names)
{
    if (names == books()) {
        return; // keeps what is selected
    }
    m_list->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(sanitized(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled); // between them only
    }
    m_list->setCurrentRow(0);
    followSelection();
}

QStringList BookOrder::books() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        names.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

bool BookOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers().testFlag(Qt::AltModifier)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BookOrder::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    // The model's own move: it tells of itself as a drag does.
    m_list->model()->moveRow({}, from, {}, rows > 0 ? to + 1 : to);
    m_list->setCurrentRow(to);
}

void BookOrder::followSelection()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

CardFiles::CardFiles(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    auto *file = new QPushButton(tr("Add fi&les…"), this);
    auto *folder = new QPushButton(tr("Add f&older…"), this);
    m_remove = new QPushButton(tr("&Remove"), this);
    for (QPushButton *button : {file, folder, m_remove}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    columns->addLayout(buttons);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 7);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CardFiles::remove);
    connect(file, &QPushButton::clicked, this, &CardFiles::addFiles);
    connect(folder, &QPushButton::clicked, this, &CardFiles::addFolder);
    connect(m_remove, &QPushButton::clicked, this, &CardFiles::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &CardFiles::followSelection);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { goToSelected(*m_list); });
    followSelection();
}

CardFiles::~CardFiles() = default;

void CardFiles::setFiles(const QStringList &paths)
{
    if (paths == files()) {
        return; // keeps what is selected
    }
    m_list->clear();
    for (const QString &path : paths) {
        const QString shown = sanitized(QDir::toNativeSeparators(path));
        auto *item = new QListWidgetItem(shown, m_list);
        item->setToolTip(shown.toHtmlEscaped());
        item->setData(Qt::UserRole, path);
    }
    followSelection();
}

QStringList CardFiles::files() const
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row) {
        paths.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return paths;
}

void CardFiles::addFiles()
{
    auto *chooser = new QFileDialog(this, tr("Files with contacts"));
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters(
        {tr("vCards and phone books of the FRITZ!Box (*.vcf *.vcard *.xml)"), tr("All files (*)")});
    choose(chooser);
}

void CardFiles::addFolder()
{
    auto *chooser = new QFileDialog(this, tr("Folder with contacts"));
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    choose(chooser);
}

void CardFiles::choose(QFileDialog *chooser)
{
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    connect(chooser, &QFileDialog::filesSelected, this, &CardFiles::add);
    chooser->open();
}

void CardFiles::add(const QStringList &paths)
{
    QStringList all = files();
    for (const QString &path : paths) {
        const QString clean = QDir::cleanPath(path);
        if (!all.contains(clean)) {
            all.append(clean);
        }
    }
    if (all != files()) {
        setFiles(all);
        m_list->setCurrentRow(m_list->count() - 1);
        Q_EMIT changed();
    }
}

void CardFiles::remove()
{
    if (m_list->currentRow() >= 0) {
        delete m_list->takeItem(m_list->currentRow());
        followSelection();
        Q_EMIT changed();
    }
}

void CardFiles::followSelection()
{
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

PhonebooksForm::PhonebooksForm(const BoxAccount &account, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Order of the phone books"), settings, parent)
    , m_account(account)
{
    addOrder();
    addFiles();
    connect(&account, &BoxAccount::phonebooksChanged, this, &PhonebooksForm::showOrder);
}

PhonebooksForm::~PhonebooksForm() = default;

void PhonebooksForm::addOrder()
{
    addParagraph(tr("Where a number is in several phone books, the name of the upper one is shown."));
    m_list = new BookOrder(this);
    nameByHeading(m_list->list());
    m_none = new SmallPrint(tr("There are no phone books yet: log in to the box on the page “Connection”, or add "
                               "files with contacts below."),
                            this);
    auto *either = new QVBoxLayout; // a row of the form that was hidden at first would never get its place
    either->addWidget(m_list);
    either->addWidget(m_none);
    form()->addRow(either);
    addView([this](const Settings &) { showOrder(); });
    addDefault(setting<&Settings::phonebooks, &PhonebookSettings::order>);
    connect(m_list, &BookOrder::moved, this, &PhonebooksForm::takeOrder);
}

void PhonebooksForm::addFiles()
{
    addGroup(tr("Files with contacts"));
    addParagraph(tr(
        "Address books export their contacts as vCards (.vcf), the box its phone books as XML. Each file is a phone "
        "book of its own, and so is a folder with all its files. Rufzeichen only reads them."));
    m_files = new CardFiles(this);
    nameByHeading(m_files->list());
    form()->addRow(m_files);
    addView([this](const Settings &shown) { m_files->setFiles(shown.phonebooks.files); });
    addDefault(setting<&Settings::phonebooks, &PhonebookSettings::files>);
    connect(m_files, &CardFiles::changed, this,
            [this] { change([this](Settings &settings) { settings.phonebooks.files = m_files->files(); }); });
}

// The order of the settings may name books that are gone for now, and lack others.
void PhonebooksForm::showOrder()
{
    const QStringList books = m_account.phonebooks();
    QStringList names;
    for (const QString &name : settings().phonebooks.order) {
        if (books.contains(name)) {
            names.append(name);
        }
    }
    names.append(books);
    names.removeDuplicates(); // the order can't tell books of one name apart
    m_list->setBooks(names);
    m_list->setVisible(!names.isEmpty());
    m_none->setVisible(names.isEmpty());
}

// Books that are missing for now come last, because they were not shown while the others were moved.
void PhonebooksForm::takeOrder()
{
    QStringList order = m_list->books();
    order.append(settings().phonebooks.order);
    order.removeDuplicates();
    change([&order](Settings &settings) { settings.phonebooks.order = order; });
}

} // namespace Rufzeichen
