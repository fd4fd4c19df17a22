// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callfiles/callimport.h"
#include "core/numbers/numberreader.h"
#include "ui/widgets/messagebar.h"

#include <memory>

class QProgressBar;
class QPushButton;

namespace Rufzeichen {

/** Imports files with calls: shows how far it is, and in the end what it brought. */
class ImportBar : public MessageBar
{
    Q_OBJECT
public:
    /** @p database is the file of the history. @p numbers tell which are the same, and outlive the bar. */
    ImportBar(QString database, const NumberReader &numbers, QWidget *parent = nullptr);
    ~ImportBar() override;

    /** Begins, unless an import is running. */
    void start(const QStringList &files);

    [[nodiscard]] bool isRunning() const { return m_import != nullptr; }

    /** What an import brought, in words. */
    [[nodiscard]] static QString inWords(const CallImportResult &result);

Q_SIGNALS:
    void finished();

private:
    void showProgress(qint64 bytesDone, qint64 bytesTotal);
    void end(const CallImportResult &result);

    const QString m_database;
    const NumberReader &m_numbers;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    std::unique_ptr<CallImport> m_import; // while it runs
};

} // namespace Rufzeichen
