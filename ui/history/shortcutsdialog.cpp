// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace Rufzeichen {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<std::pair<QString, QString>> rows {
        {tr("Enter"), tr("Show or hide the details of the call")},
        {tr("Esc"), tr("Clear the search, then all filters")},
        {tr("Menu or Shift+F10"), tr("Open the menu of the call")},
        {tr("Letters and digits"), tr("Search, from the list as well")},
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            rows.append({action->shortcut().toString(QKeySequence::NativeText), action->toolTip()});
        }
    }

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height());
    const qsizetype half = (rows.size() + 1) / 2;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto *key = new QLabel(rows.at(i).first, this);
        QFont bold = key->font();
        bold.setBold(true);
        key->setFont(bold);
        auto *text = new QLabel(rows.at(i).second, this);
        text->setTextFormat(Qt::PlainText);
        const int column = i < half ? 0 : 3;
        grid->addWidget(key, int(i % half), column);
        grid->addWidget(text, int(i % half), column + 1);
    }
    grid->setColumnMinimumWidth(2, fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(buttons);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace Rufzeichen
