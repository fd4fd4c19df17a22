// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/cardfiles.h"

#include "ui/text/plainwords.h"
#include "ui/widgets/rowtable.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

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
    auto *chooser = new QFileDialog(this, tr("Files with vCards"));
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({tr("vCards (*.vcf *.vcard)"), tr("All files (*)")});
    choose(chooser);
}

void CardFiles::addFolder()
{
    auto *chooser = new QFileDialog(this, tr("Folder with vCards"));
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

} // namespace Rufzeichen
