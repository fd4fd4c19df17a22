// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/boxtext.h"

#include <QSet>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Each error of the box has words of its own. */
class TestBoxErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachErrorHasAText()
    {
        constexpr int last = int(Tr064Error::PhoneBusy);
        QSet<QString> texts;
        for (int error = int(Tr064Error::None) + 1; error <= last; ++error) {
            const QString text = boxErrorText(Tr064Error(error));
            QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(error)));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), last);
        QVERIFY(boxErrorText(Tr064Error::None).isEmpty());
        QVERIFY(boxErrorText(Tr064Error(last + 1)).isEmpty()); // else there is one more
    }

    void theCodeOfTheBoxIsTold()
    {
        const QString text = boxErrorText(Tr064Error::Unsupported);
        QCOMPARE(boxErrorText({Tr064Error::Unsupported, 820}), text + u" (820)"_s);
        QCOMPARE(boxErrorText(BoxResult<Nothing> {.error = {Tr064Error::Unsupported, 820}}), text + u" (820)"_s);
        QVERIFY(boxErrorText({Tr064Error::None, 820}).isEmpty());
        QCOMPARE(withBoxCode(u"No."_s, {Tr064Error::RightMissing, 606}), u"No. (606)"_s);
        QCOMPARE(withBoxCode(u"No."_s, Tr064Error::RightMissing), u"No."_s);
    }

    void whatMayBeDoneIsNotSaidToHaveFailed()
    {
        BoxResult<Nothing> result {.error = Tr064Error::Network};
        QCOMPARE(boxErrorText(result), boxErrorText(Tr064Error::Network));
        result.maybeDone = true;
        QCOMPARE(boxErrorText(result), boxMaybeDoneText());
        QVERIFY(boxMaybeDoneText() != boxErrorText(Tr064Error::Network));
        QVERIFY(boxErrorText(BoxResult<Nothing>()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBoxErrorText)
#include "tst_boxerrortext.moc"
