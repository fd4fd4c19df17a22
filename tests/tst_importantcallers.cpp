// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/importantcallers.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Who is an important caller. */
class TestImportantCallers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isMarkedOrChosen_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<std::optional<ContactMatch>>("match");
        QTest::addColumn<RuleContact>("contact");
        const ContactMatch marked {.name = u"Anna"_s, .book = u"Home"_s, .isVip = true};
        const ContactMatch known {.name = u"Max"_s, .book = u"Work"_s};
        const auto nobody = std::optional<ContactMatch>();
        QTest::newRow("marked") << u"040123"_s << std::optional(marked)
                                << RuleContact {.book = u"Home"_s, .vip = true};
        QTest::newRow("known") << u"040123"_s << std::optional(known) << RuleContact {.book = u"Work"_s};
        QTest::newRow("unknown") << u"040123"_s << nobody << RuleContact();
        QTest::newRow("chosen, in no book") << u"03023125222"_s << nobody << RuleContact {.vip = true};
        QTest::newRow("chosen, in a book")
            << u"03023125222"_s << std::optional(known) << RuleContact {.book = u"Work"_s, .vip = true};
        QTest::newRow("written otherwise") << u"+493023125222"_s << nobody << RuleContact {.vip = true};
        QTest::newRow("a part of it") << u"030231252"_s << nobody << RuleContact();
        QTest::newRow("an address") << u"anna@provider.example"_s << nobody << RuleContact {.vip = true};
        QTest::newRow("withheld") << QString() << nobody << RuleContact();
    }
    void isMarkedOrChosen()
    {
        QFETCH(QString, number);
        QFETCH(std::optional<ContactMatch>, match);
        const QStringList chosen {u"030 23125222"_s, u"anna@provider.example"_s};
        QTEST(callerContact(number, match, chosen, DialPlan().with(u"49"_s, u"30"_s)), "contact");
    }

    void tellsAllSpellingsOfANumber()
    {
        const QStringList chosen {u"03023125222"_s, u"040123"_s, u"+493023125222"_s};
        QCOMPARE(importantSpellings(chosen, u"23125222"_s, DialPlan().with(u"49"_s, u"30"_s)),
                 (QStringList {u"03023125222"_s, u"+493023125222"_s}));
    }
};

QTEST_GUILESS_MAIN(TestImportantCallers)
#include "tst_importantcallers.moc"
