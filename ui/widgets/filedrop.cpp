// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filedrop.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <utility>

namespace Rufzeichen {

FileDrop::FileDrop(QWidget &window, const QAction &action, QStringList suffixes)
    : QObject(&window)
    , m_action(action)
    , m_suffixes(std::move(suffixes))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

FileDrop::~FileDrop() = default;

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = filesIn(*drop->mimeData());
    if (files.isEmpty()) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction); // whoever moves files deletes them afterwards
    drop->accept();
    if (event->type() == QEvent::Drop) {
        Q_EMIT dropped(files);
    }
    return true;
}

QStringList FileDrop::filesIn(const QMimeData &data) const
{
    constexpr qsizetype most = 1000;
    const QList<QUrl> urls = data.urls();
    if (!m_action.isEnabled() || urls.size() > most) {
        return {};
    }
    QStringList files;
    for (const QUrl &url : urls) {
        const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : QString());
        if (!file.isFile() || !m_suffixes.contains(file.suffix(), Qt::CaseInsensitive)) {
            return {};
        }
        files.append(file.filePath());
    }
    return files;
}

} // namespace Rufzeichen
