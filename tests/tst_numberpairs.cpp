// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactdirectory.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

// `\x` with two digits and `\u` with four; any other backslash is one.
QString decoded(QString text)
{
    static const QRegularExpression code(u"\\\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))"_s);
    for (QRegularExpressionMatch match = code.match(text); match.hasMatch(); match = code.match(text)) {
        const QString digits = match.captured(1) + match.captured(2);
        text.replace(match.capturedStart(), match.capturedLength(), QChar(digits.toUShort(nullptr, 16)));
    }
    return text;
}

DialPlan planOf(const QStringList &row)
{
    const DialPlan box {
        .countryCode = row.at(2), .countryPrefix = row.at(3), .areaCode = row.at(4), .areaPrefix = row.at(5)};
    return row.at(1) == "box"_L1 ? box.tidied() : DialPlan().with(row.at(2), row.at(4));
}

} // namespace

/** Pairs of writings from the field, see `data/numbers.tsv`. */
class TestNumberPairs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsTheSame_data()
    {
        constexpr qsizetype columns = 9;
        QTest::addColumn<QStringList>("row");
        int line = 0;
        const QStringList lines = QString::fromUtf8(testData(u"numbers.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &text : lines) {
            const QStringList row = text.split(u'\t');
            if (!text.startsWith(u'#') && row.first() != "plan"_L1) {
                QVERIFY2(row.size() >= columns, qPrintable(text));
                QTest::addRow("%d: %s, %s and %s", ++line, qPrintable(row.at(0)), qPrintable(row.at(6)),
                              qPrintable(row.at(7)))
                    << row;
            }
        }
        QVERIFY(line >= 200);
    }
    void findsWhatIsTheSame()
    {
        QFETCH(QStringList, row);
        const DialPlan plan = planOf(row);
        const Phonebook book {.contacts = {{.name = u"Erika"_s, .numbers = {{.number = decoded(row.at(6))}}}}};
        const bool isFound = ContactDirectory({book}, plan).lookup(PhoneNumber(decoded(row.at(7)), plan)).has_value();
        QVERIFY(row.at(8) == "yes"_L1 || row.at(8) == "no"_L1);
        QCOMPARE(isFound, row.at(8) == "yes"_L1);
    }
};

QTEST_GUILESS_MAIN(TestNumberPairs)
#include "tst_numberpairs.moc"
