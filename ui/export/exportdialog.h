// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "ui/export/exportjob.h"

#include <QDialog>
#include <QList>
#include <QTimer>
#include <memory>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace Rufzeichen {

class CallReader;
class FieldMessage;

/** Asks what to export and where to, does it with progress, and closes itself when the file is there. */
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /** The calls are those of @p query, or of the ids in @p selection, if there are any. @p reader outlives this. */
    ExportDialog(const CallReader &reader, const CallQuery &query, QList<qint64> selection,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /** What own numbers and phones are called. */
    void setNames(const OwnNames &names) { m_names = names; }

    /** The file that is or was to be written. */
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /** The file is there. */
    void exported(const QString &path);

private:
    void createForm(QFormLayout &form);
    [[nodiscard]] QWidget *createFileRow();
    void connectForm();
    void followFormat();
    void followPath();
    void browse();
    void start();
    void writeMore();
    void stop();
    void fail(const QString &reason);
    void enableForm(bool enabled);
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportRequest request() const;

    const CallReader &m_reader;
    const CallQuery m_query;
    const QList<qint64> m_selection;
    OwnNames m_names;
    std::unique_ptr<ExportJob> m_job; // while it runs
    QTimer m_next; // gives the window its turn between two pieces
    QWidget *m_form;
    QComboBox *m_format;
    QRadioButton *m_shown;
    QRadioButton *m_selected;
    QComboBox *m_separator;
    QCheckBox *m_hide;
    QLineEdit *m_path;
    QPushButton *m_browse;
    FieldMessage *m_note;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QDialogButtonBox *m_buttons;
};

} // namespace Rufzeichen
