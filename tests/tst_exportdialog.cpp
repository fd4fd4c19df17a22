// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"
#include "ui/export/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.db"_s));
        QCOMPARE(m_history->open().failure, QString());
        m_first = m_history->store(CallMaker::missed(u"a"_s, "16.06.20 12:25:42", u"030123456"_s), {}).id;
        m_history->store(CallMaker::missed(u"b"_s, "17.06.20 12:25:42", u"+4940123456"_s), {});
    }
    void cleanup() { m_history.reset(); }

    void writesATable()
    {
        ExportDialog dialog(m_history->reader(), {}, {});
        dialog.show();
        QVERIFY(!selectedButton(dialog).isEnabled());
        const QByteArray table = exported(dialog, u"calls.csv"_s);
        QCOMPARE(table.count("\r\n"), 3);
        QVERIFY(table.startsWith("\xef\xbb\xbfTime,"));
        QVERIFY(table.indexOf("40123456") < table.indexOf("030123456")); // in the order of the list
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void namesOwnNumbersUnlessTheyAreHidden()
    {
        const OwnNames names {.ofLine = [](const QString &) { return u"Praxis"_s; }};
        ExportDialog dialog(m_history->reader(), {}, {});
        dialog.setNames(names);
        dialog.show();
        QCOMPARE(exported(dialog, u"calls.csv"_s).count(",Praxis\r\n"), 2);
        ExportDialog hiding(m_history->reader(), {}, {});
        hiding.setNames(names);
        hiding.show();
        choose(hiding, ExportFormat::Json);
        QTest::mouseClick(hiding.findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(5, 5));
        const QByteArray text = exported(hiding, u"calls.json"_s);
        QVERIFY(text.contains("\"localName\":null"));
        QVERIFY(!text.contains("Praxis"));
    }

    void separators_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("separator");
        QTest::newRow("comma") << QLocale(QLocale::English) << QByteArray(",");
        QTest::newRow("semicolon") << QLocale(QLocale::German) << QByteArray(";");
    }
    void separators()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        ExportDialog dialog(m_history->reader(), {}, {});
        dialog.show();
        QFETCH(QByteArray, separator);
        QVERIFY(exported(dialog, u"calls.csv"_s).contains("Time" + separator));
    }

    void writesJsonWithoutNames()
    {
        ExportDialog dialog(m_history->reader(), {}, {});
        dialog.show();
        choose(dialog, ExportFormat::Json);
        QVERIFY(dialog.path().endsWith(u".json"_s));
        QTest::mouseClick(dialog.findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(5, 5));
        const QByteArray text = exported(dialog, u"calls.json"_s);
        QCOMPARE(QJsonDocument::fromJson(text).array().size(), 2);
        QVERIFY(text.contains("030123xxx"));
        QVERIFY(!text.contains("123456"));
    }

    void writesAPdf()
    {
        ExportDialog dialog(m_history->reader(), {}, {});
        dialog.show();
        choose(dialog, ExportFormat::Pdf);
        QVERIFY(exported(dialog, u"calls.pdf"_s).startsWith("%PDF-"));
    }

    void onlyTheSelectedCalls()
    {
        ExportDialog dialog(m_history->reader(), {}, {m_first});
        dialog.show();
        selectedButton(dialog).setFocus();
        QTest::keyClick(&selectedButton(dialog), Qt::Key_Space);
        const QByteArray table = exported(dialog, u"calls.csv"_s);
        QCOMPARE(table.count("\r\n"), 2);
        QVERIFY(table.contains("030123456"));
    }

    void onlyTheCallsOfTheList()
    {
        CallQuery query;
        query.until = QDate(2020, 6, 16);
        ExportDialog dialog(m_history->reader(), query, {});
        dialog.show();
        QCOMPARE(exported(dialog, u"calls.csv"_s).count("\r\n"), 2);
    }

    void warnsOfAnExistingFile()
    {
        QFile file(m_folder->filePath(u"there.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ExportDialog dialog(m_history->reader(), {}, {});
        dialog.findChild<QLineEdit *>()->setText(file.fileName());
        QVERIFY(!note(dialog).isEmpty());
        dialog.findChild<QLineEdit *>()->setText(m_folder->filePath(u"new.csv"_s));
        QVERIFY(note(dialog).isEmpty());
        dialog.findChild<QLineEdit *>()->clear();
        QVERIFY(!startButton(dialog).isEnabled());
    }

    void saysWhatIsWrong()
    {
        ExportDialog dialog(m_history->reader(), {}, {});
        dialog.show();
        dialog.findChild<QLineEdit *>()->setText(u"/nonexistent/calls.csv"_s);
        QTest::mouseClick(&startButton(dialog), Qt::LeftButton);
        QTRY_VERIFY(note(dialog).contains(u"can't be written"_s));
        QVERIFY(dialog.isVisible());
        QVERIFY(!exported(dialog, u"calls.csv"_s).isEmpty()); // another place is another chance
    }

    void leavesNothingHalf()
    {
        QList<StoredCall> many;
        for (int i = 0; i < 2000; ++i) {
            StoredCall stored;
            stored.call = CallMaker::missed(u"many %1"_s.arg(i), "16.06.20 12:25:42", u"030123456"_s);
            many.append(stored);
        }
        QVERIFY(m_history->restore(many));
        ExportDialog dialog(m_history->reader(), {}, {});
        dialog.show();
        dialog.findChild<QLineEdit *>()->setText(m_folder->filePath(u"calls.csv"_s));
        QTest::mouseClick(&startButton(dialog), Qt::LeftButton);
        QTRY_COMPARE_GT(dialog.findChild<QProgressBar *>()->value(), 0);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
        QCOMPARE(QDir(m_folder->path()).entryList({u"calls.csv*"_s}, QDir::Files), QStringList());
    }

private:
    static QRadioButton &selectedButton(const QDialog &dialog)
    {
        return *dialog.findChildren<QRadioButton *>().at(1);
    }

    static QPushButton &startButton(const QDialog &dialog)
    {
        for (QPushButton *const button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"&Export"_s) {
                return *button;
            }
        }
        qFatal("no button");
    }

    // What stands below the file.
    static QString note(const QDialog &dialog)
    {
        for (const QLabel *const label : dialog.findChildren<QLabel *>()) {
            if (label->wordWrap()) {
                return label->text();
            }
        }
        return {};
    }

    static void choose(const QDialog &dialog, ExportFormat format)
    {
        auto *const box = dialog.findChildren<QComboBox *>().first();
        while (box->currentData().value<ExportFormat>() != format) {
            QTest::keyClick(box, Qt::Key_Down);
        }
    }

    // What the file holds when it is there.
    QByteArray exported(const ExportDialog &dialog, const QString &name)
    {
        QSignalSpy done(&dialog, &ExportDialog::exported);
        dialog.findChild<QLineEdit *>()->setText(m_folder->filePath(name));
        QTest::mouseClick(&startButton(dialog), Qt::LeftButton);
        if (done.isEmpty() && !done.wait()) {
            return {};
        }
        QFile file(done.first().first().toString());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    qint64 m_first = 0;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
