// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/printing.h"

#include "core/calls/callhistory.h"
#include "ui/export/callcursor.h"
#include "ui/export/callprinter.h"

#include <QGuiApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace Rufzeichen {

void printCalls(CallHistory &history, const CallQuery &query, const QList<qint64> &selection, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer, parent);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter *device) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        // A printer that is gone shows in the preview, as an empty page, and in the system's own message.
        static_cast<void>(paintCalls(history, query, selection, *device));
        QGuiApplication::restoreOverrideCursor();
    });
    preview.exec();
}

bool paintCalls(const CallHistory &history, const CallQuery &query, const QList<qint64> &selection, QPrinter &printer)
{
    CallCursor calls(history.reader(), query, selection);
    CallPrinter pages(printer,
                      selection.isEmpty() ? CallPrinter::describe(query)
                                          : CallPrinter::describeSelection(selection.size()));
    if (!pages.begin()) {
        return false;
    }
    bool painted = true;
    while (painted && !calls.atEnd()) {
        const auto next = calls.next();
        painted = next && pages.add(*next);
    }
    return pages.end() && painted;
}

} // namespace Rufzeichen
