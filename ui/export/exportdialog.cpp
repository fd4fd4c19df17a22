// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportdialog.h"

#include "core/calls/callreader.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Table:
        break;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    }
    return u"csv"_s;
}

// Where the comma is in the numbers, spreadsheets expect semicolons between them.
QChar usualSeparator()
{
    return QLocale().decimalPoint() == u","_s ? u';' : u',';
}

} // namespace

ExportDialog::ExportDialog(const CallReader &reader, const CallQuery &query, QList<qint64> selection, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_query(query)
    , m_selection(std::move(selection))
    , m_form(new QWidget(this))
    , m_format(new QComboBox(this))
    , m_shown(new QRadioButton(this))
    , m_selected(new QRadioButton(this))
    , m_separator(new QComboBox(this))
    , m_hide(new QCheckBox(tr("&Hide numbers, names and places"), this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Bro&wse…"), this))
    , m_note(new FieldMessage(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export calls"));
    m_start = m_buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    auto *const form = new FormRows(m_form);
    form->setContentsMargins({});
    createForm(*form);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(m_buttons);
    m_progress->hide();
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setFormat(tr("Exported: %p %"));
    connectForm();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileInfo(documents).isDir() ? documents : QDir::homePath(); // not every home has it
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(tr("Calls") + u".csv"_s)));
    followFormat();
}

ExportDialog::~ExportDialog() = default;

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ExportDialog::createForm(QFormLayout &form)
{
    m_format->addItem(tr("Table (CSV)"), QVariant::fromValue(ExportFormat::Table));
    m_format->addItem(tr("JSON"), QVariant::fromValue(ExportFormat::Json));
    m_format->addItem(tr("PDF"), QVariant::fromValue(ExportFormat::Pdf));
    form.addRow(tr("&Format:"), m_format);

    const int shown = static_cast<int>(m_reader.count(m_query).value_or(0));
    m_shown->setText(tr("&All %Ln call(s) in the list", nullptr, shown));
    m_selected->setText(tr("Only the %Ln &selected call(s)", nullptr, static_cast<int>(m_selection.size())));
    m_selected->setEnabled(!m_selection.isEmpty());
    m_selected->setChecked(m_selection.size() > 1); // one is selected nearly always, without much thought
    m_shown->setChecked(!m_selected->isChecked());
    form.addRow(tr("Calls:"), m_shown);
    form.addRow(QString(), m_selected);

    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->setCurrentIndex(m_separator->findData(usualSeparator()));
    form.addRow(tr("Se&parator:"), m_separator);
    form.addRow(QString(), m_hide);
    form.addRow(tr("Fi&le:"), createFileRow());
    form.addRow(QString(), m_note);
    static_cast<QLabel *>(form.labelForField(m_path->parentWidget()))->setBuddy(m_path);
}

QWidget *ExportDialog::createFileRow()
{
    auto *const row = new QWidget(m_form);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_path, 1);
    layout->addWidget(m_browse);
    m_path->setMinimumWidth(m_path->fontMetrics().averageCharWidth() * 45);
    m_path->setAccessibleName(tr("File"));
    m_browse->setAutoDefault(false);
    return row;
}

void ExportDialog::connectForm()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::followPath);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &ExportDialog::stop);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ExportDialog::writeMore);
}

// The name ends as its format says.
void ExportDialog::followFormat()
{
    m_separator->setEnabled(format() == ExportFormat::Table);
    QString file = path();
    for (const ExportFormat each : {ExportFormat::Table, ExportFormat::Json, ExportFormat::Pdf}) {
        if (file.endsWith(u'.' + suffixOf(each), Qt::CaseInsensitive)) {
            file.chop(suffixOf(each).size() + 1);
            m_path->setText(QDir::toNativeSeparators(u"%1.%2"_s.arg(file, suffixOf(format()))));
            break;
        }
    }
    followPath();
}

void ExportDialog::followPath()
{
    const QFileInfo file(path());
    if (file.isFile()) {
        m_note->setMessage(MessageKind::Bad, tr("This file exists. It will be replaced."));
    } else {
        m_note->clear();
    }
    m_start->setEnabled(!path().isEmpty());
}

void ExportDialog::browse()
{
    auto *const chooser = new QFileDialog(this, tr("Export calls"), path());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffixOf(format()));
    chooser->setNameFilters({u"%1 (*.%2)"_s.arg(m_format->currentText(), suffixOf(format())), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_path->setText(QDir::toNativeSeparators(file)); });
    chooser->open();
}

ExportFormat ExportDialog::format() const
{
    return m_format->currentData().value<ExportFormat>();
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.path = path();
    request.format = format();
    request.separator = m_separator->currentData().toChar();
    request.masking = m_hide->isChecked() ? Masking::Masked : Masking::None;
    request.names = m_names;
    request.subtitle = m_selected->isChecked() ? CallPrinter::describeSelection(m_selection.size())
                                               : CallPrinter::describe(m_query, request.names);
    return request;
}

void ExportDialog::start()
{
    m_job = std::make_unique<ExportJob>(
        CallCursor(m_reader, m_query, m_selected->isChecked() ? m_selection : QList<qint64>()), request());
    if (!m_job->begin()) {
        fail(m_job->errorString());
        return;
    }
    enableForm(false);
    m_note->clear();
    m_progress->setRange(0, static_cast<int>(m_job->calls().count()));
    m_progress->setValue(0);
    m_progress->show();
    m_next.start();
}

void ExportDialog::writeMore()
{
    if (!m_job->isDone()) {
        if (!m_job->writeMore()) {
            fail(m_job->errorString());
            return;
        }
        m_progress->setValue(static_cast<int>(m_job->calls().position()));
        m_next.start();
        return;
    }
    if (!m_job->commit()) {
        fail(m_job->errorString());
        return;
    }
    m_job.reset();
    Q_EMIT exported(path());
    accept();
}

// Whatever was written so far is thrown away.
void ExportDialog::stop()
{
    m_next.stop();
    m_job.reset();
}

void ExportDialog::fail(const QString &reason)
{
    stop();
    enableForm(true);
    m_progress->hide();
    m_note->setMessage(MessageKind::Bad, tr("The file can't be written: %1").arg(reason));
    m_path->setFocus();
    m_path->selectAll();
}

void ExportDialog::enableForm(bool enabled)
{
    m_form->setEnabled(enabled);
    m_start->setEnabled(enabled);
}

} // namespace Rufzeichen
