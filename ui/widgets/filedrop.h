// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QMimeData;
class QWidget;

namespace Rufzeichen {

/** Takes files that are dropped on a window: one or several, on this computer, of the kinds that it can read. */
class FileDrop : public QObject
{
    Q_OBJECT
public:
    /** Of files with one of these @p suffixes (`vcf`), and only while @p action is enabled: it does the same. */
    FileDrop(QWidget &window, const QAction &action, QStringList suffixes);
    ~FileDrop() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &paths);

private:
    /** Nothing if one of them can't be taken: nobody should wonder which were. */
    [[nodiscard]] QStringList filesIn(const QMimeData &data) const;

    const QAction &m_action;
    const QStringList m_suffixes;
};

} // namespace Rufzeichen
