// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "core/calls/storedcall.h"
#include "ui/text/ownnames.h"

#include <QCoreApplication>
#include <QDate>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <optional>

class QPagedPaintDevice;

namespace Rufzeichen {

/** Lays calls out as a table on pages, with a heading for each day. Always dark on white. */
class CallPrinter
{
    Q_DECLARE_TR_FUNCTIONS(CallPrinter)
public:
    /** @p device outlives the printer. @p subtitle says which calls they are, @p names what own numbers are called.
     */
    CallPrinter(QPagedPaintDevice &device, QString subtitle, OwnNames names = {});

    /** Begins the first page. False if the device can't be painted on: a file that can't be written, for example. */
    [[nodiscard]] bool begin();

    /** Adds calls, in the order in which they are to stand. False if there can be no further page. */
    [[nodiscard]] bool add(const QList<StoredCall> &calls);

    /** Finishes the last page. False if something could not be written. */
    [[nodiscard]] bool end();

    /** How many pages have been begun. */
    [[nodiscard]] int pages() const { return m_page; }

    /** Which calls they are, in words for a subtitle: what @p query asks for, or some chosen by hand. */
    [[nodiscard]] static QString describe(const CallQuery &query, const OwnNames &names = {});
    [[nodiscard]] static QString describeSelection(qsizetype calls);

private:
    struct Column {
        QString head;
        double left = 0;
        double width = 0;
        Qt::Alignment alignment;
    };

    void placeColumns();
    void beginPage();
    void endPage();
    [[nodiscard]] bool makeRoom(double height);
    void paintTitle();
    void paintHeads();
    void paintDay();
    void paintCall(const StoredCall &stored);
    [[nodiscard]] QString lineOf(const std::optional<QString> &number) const;
    void paintRule(const QColor &colour);
    void paintLine(const QRectF &place, Qt::Alignment alignment, const QString &text);
    void useFont(double points, QFont::Weight weight);
    [[nodiscard]] double line() const;

    QPagedPaintDevice &m_device;
    const QString m_subtitle;
    const OwnNames m_names;
    QPainter m_painter;
    QSizeF m_size; // of the page without its margins, in the device's dots
    QList<Column> m_columns;
    double m_y = 0; // where the next line goes
    int m_page = 0;
    std::optional<QDate> m_day; // of the last heading
};

} // namespace Rufzeichen
