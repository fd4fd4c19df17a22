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

/**
 * Prints calls some hundred at a time, with progress. Cancelling removes a file that was printed to, but Qt has no
 * way to take back pages that it has for a printer. Deletes itself.
 */
class PrintJob : public QProgressDialog
{
    Q_OBJECT
public:
    /** @p subtitle says which calls they are. */
    PrintJob(CallCursor calls, const QString &subtitle, std::unique_ptr<QPrinter> printer, QWidget *parent = nullptr);
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

/** Prints the calls of @p selection, else those of @p query, after a preview if they are some hundred. @p reader must
 * outlive @p parent. */
void printCalls(const CallReader &reader, const CallQuery &query, const QList<qint64> &selection, QWidget *parent);

/** Puts these calls on the pages of @p printer. False if it can't be painted on. */
[[nodiscard]] bool paintCalls(const CallReader &reader, const CallQuery &query, const QList<qint64> &selection,
                              QPrinter &printer);

} // namespace Rufzeichen
