// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/callcursor.h"
#include "ui/export/callprinter.h"

#include <QPrinter>
#include <QProgressDialog>
#include <QTimer>
#include <memory>

namespace Rufzeichen {

/** What is to be printed. */
struct CallsToPrint {
    const CallReader &reader;
    CallQuery query {};
    QList<qint64> selection {}; ///< in place of those of the query, unless it is empty
    OwnNames names {}; ///< of own numbers
};

/**
 * Prints calls some hundred at a time, with progress. Cancelling removes a file that was printed to, but Qt has no
 * way to take back pages that it has for a printer. Deletes itself.
 */
class PrintJob : public QProgressDialog
{
    Q_OBJECT
public:
    PrintJob(const CallsToPrint &calls, std::unique_ptr<QPrinter> printer, QWidget *parent = nullptr);
    ~PrintJob() override;

    /** Begins. finished() of QDialog is the end, in every case. */
    void start();

Q_SIGNALS:
    /** It can't go on. @p reason is the system's, empty if that is not known. */
    void failed(const QString &reason);

private:
    void printMore();
    void fail();
    void removeFile();

    CallCursor m_calls;
    std::unique_ptr<QPrinter> m_printer;
    CallPrinter m_pages; // after what it paints on, so that it is gone before
    QTimer m_next;
};

/** Prints calls, after a preview if they are some hundred. Their reader must outlive @p parent. */
void printCalls(const CallsToPrint &calls, QWidget *parent);

/** Puts these calls on the pages of @p printer. False if it can't be painted on. */
[[nodiscard]] bool paintCalls(const CallsToPrint &calls, QPrinter &printer);

} // namespace Rufzeichen
