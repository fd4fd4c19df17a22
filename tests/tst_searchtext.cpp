// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/searchtext.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** How texts and numbers are made comparable. */
class TestSearchText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("umlaut") << u"MÜLLER"_s << u"muller"_s;
        QTest::newRow("umlaut of two characters") << u"Mu\u0308ller"_s << u"muller"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("large sharp s") << u"STRAẞE"_s << u"strasse"_s;
        QTest::newRow("accents") << u"Éñçå"_s << u"enca"_s;
        QTest::newRow("Greek") << u"ΆΣ"_s << u"ασ"_s;
        QTest::newRow("wide digits") << u"１２"_s << u"12"_s;
        QTest::newRow("emoji") << u"😀"_s << u"😀"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(SearchText::folded(text), "folded");
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("plain") << u"01755290"_s << u"01755290"_s;
        QTest::newRow("German") << u"+491755290"_s << u"01755290"_s;
        QTest::newRow("German, two zeros") << u"00491755290"_s << u"01755290"_s;
        QTest::newRow("foreign") << u"+43 1 234"_s << u"00431234"_s;
        QTest::newRow("written") << u"(030) 12/34-56.7"_s << u"0301234567"_s;
        QTest::newRow("keys") << u"**610#"_s << u"**610#"_s;
        QTest::newRow("plus inside") << u"030+1"_s << QString();
        QTest::newRow("name") << u"anna@sip.example"_s << QString();
        QTest::newRow("masked") << u"01755290xxx"_s << QString();
        QTest::newRow("no digit") << u"-"_s << QString();
    }
    void readsNumbers()
    {
        QFETCH(QString, text);
        QTEST(SearchText::digits(text), "digits");
    }

    void words()
    {
        QCOMPARE(SearchText::words(u"  Müller\t Köln "_s), QStringList({u"muller"_s, u"koln"_s}));
        QCOMPARE(SearchText::words(u" "_s), QStringList());
        QCOMPARE(SearchText::words(u"a "_s.repeated(1000)).size(), 12);
        QCOMPARE(SearchText::words(QString(100000, u'a')).constFirst().size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
