// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/shareaddress.h"
#include "core/sharing/shareaccess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodObject()
{
    return {{u"version"_s, 1},    {u"oldest"_s, 1},      {u"share"_s, u"5f1c"_s}, {u"secret"_s, u"c0ffee"_s},
            {u"keepDays"_s, 730}, {u"mayWrite"_s, true}, {u"sequence"_s, 4711}};
}

ServerState goodState()
{
    return {.version = 1,
            .oldest = 1,
            .share = u"5f1c"_s,
            .secret = u"c0ffee"_s,
            .keepDays = 730,
            .rights = ShareRights::ReadAndWrite,
            .sequence = 4711};
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ShareAddress addressOf(const QString &host)
{
    return {.host = host, .user = u"anna"_s, .password = u"geheim1!"_s};
}

} // namespace

/** What a server says of its history, and how it is asked for that. */
class TestShareAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAServerSays()
    {
        QCOMPARE(readServerState(textOf(goodObject())), goodState());
        QJsonObject later = goodObject();
        later[u"version"_s] = 2;
        later[u"mayWrite"_s] = false;
        later[u"sequence"_s] = 9007199254740992.0;
        later[u"colour"_s] = u"of a later version"_s;
        const auto state = readServerState(textOf(later));
        QVERIFY(state);
        QCOMPARE(state->version, 2);
        QCOMPARE(state->rights, ShareRights::Read);
        QCOMPARE(state->sequence, Q_INT64_C(9007199254740992));
        later[u"oldest"_s] = 3; // than it is itself
        QCOMPARE(readServerState(textOf(later)), std::nullopt);
    }

    void believesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *text : {"", "null", "[]", "1", "{}", "{\"version\":1", "\xFF\xFE"}) {
            QTest::addRow("%s", text) << QByteArray(text);
        }
        QTest::newRow("deep") << QByteArray(4000, '[');
        QTest::newRow("long") << QByteArray(100000, ' ') + textOf(goodObject());
        const auto row = [](const QString &name, const QJsonValue &value) {
            QJsonObject object = goodObject();
            object[name] = value;
            QTest::addRow("%s: %s", qUtf8Printable(name), textOf({{u"_"_s, value}}).left(40).constData())
                << textOf(object);
            object.remove(name);
            QTest::addRow("no %s: %s", qUtf8Printable(name), textOf({{u"_"_s, value}}).left(40).constData())
                << textOf(object);
        };
        for (const QJsonValue &value : {QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue(1e300),
                                        QJsonValue(u"1"_s), QJsonValue(true), QJsonValue()}) {
            row(u"version"_s, value);
            row(u"oldest"_s, value);
        }
        for (const QJsonValue &value : {QJsonValue(u""_s), QJsonValue(u"a b"_s), QJsonValue(u"ä"_s),
                                        QJsonValue(QString(129, u'a')), QJsonValue(1)}) {
            row(u"share"_s, value);
            row(u"secret"_s, value);
        }
        for (const QJsonValue &value : {QJsonValue(-1), QJsonValue(365001), QJsonValue(u"730"_s)}) {
            row(u"keepDays"_s, value);
        }
        for (const QJsonValue &value : {QJsonValue(1), QJsonValue(u"true"_s), QJsonValue()}) {
            row(u"mayWrite"_s, value);
        }
        for (const QJsonValue &value : {QJsonValue(-1), QJsonValue(0.5), QJsonValue(1e16), QJsonValue(u"1"_s)}) {
            row(u"sequence"_s, value);
        }
    }
    void believesNothingElse()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(readServerState(json), std::nullopt);
        QCOMPARE(judgeServer({.json = json}).failure, ShareFailure::Misbehaves);
    }

    // Whatever else a version says that nobody knows today.
    void aNewerHistoryIsKnownByWhatItNeeds()
    {
        QCOMPARE(judgeServer({.json = "{\"oldest\":2}"}), (ShareCheck {.failure = ShareFailure::Newer}));
        QCOMPARE(shareFitness(1, 1), ShareFitness::Works);
        QCOMPARE(shareFitness(2, 1), ShareFitness::Works);
        QCOMPARE(shareFitness(1, 2), ShareFitness::Newer);
    }

    void theAddressIsThatOfTheSettings()
    {
        const ShareSettings settings {.enabled = true,
                                      .host = u"db"_s,
                                      .port = 5433,
                                      .database = u"calls"_s,
                                      .user = u"anna"_s,
                                      .trust = ShareTrust::Encrypted,
                                      .authorities = u"/a.crt"_s};
        QCOMPARE(shareAddressOf(settings, u"geheim1!"_s),
                 (ShareAddress {.host = u"db"_s,
                                .port = 5433,
                                .database = u"calls"_s,
                                .user = u"anna"_s,
                                .password = u"geheim1!"_s,
                                .trust = ShareTrust::Encrypted,
                                .authorities = u"/a.crt"_s}));
    }

    void tellsWhatItHasFound_data()
    {
        QTest::addColumn<ShareAddress>("address");
        QTest::addColumn<ShareCheck>("expected");
        ShareAddress good = addressOf(u"db"_s);
        good.database = QString::fromUtf8(textOf(goodObject()));
        QTest::newRow("works") << good << ShareCheck {.server = goodState()};
        good.password = u"false"_s;
        QTest::newRow("wrong password") << good
                                        << ShareCheck {.failure = ShareFailure::WrongLogin, .reason = u"password"_s};
        QTest::newRow("no host") << addressOf(QString()) << ShareCheck {.failure = ShareFailure::HostNotFound};
        QTest::newRow("other database") << addressOf(u"db"_s) << ShareCheck {.failure = ShareFailure::Misbehaves};
        for (int failure = 0; failure <= static_cast<int>(ShareFailure::Network); ++failure) {
            const ShareCheck expected {.failure = static_cast<ShareFailure>(failure), .reason = u"stated"_s};
            QTest::addRow("connect %d", failure) << addressOf(u"connect-%1"_s.arg(failure)) << expected;
            QTest::addRow("ask %d", failure) << addressOf(u"ask-%1"_s.arg(failure)) << expected;
        }
    }
    void tellsWhatItHasFound()
    {
        QFETCH(ShareAddress, address);
        QFETCH(ShareCheck, expected);
        std::optional<ShareCheck> found;
        checkShare(
            address, this, [&found](const ShareCheck &check) { found = check; }, QStringLiteral(STATED_SHARE));
        QVERIFY(!found); // it comes later
        QTRY_VERIFY(found);
        QCOMPARE(*found, expected);
    }

    void withoutItsLibraryNothingWorks_data()
    {
        QTest::addColumn<QString>("library");
        QTest::newRow("not installed") << u"/nonexistent/rufzeichen-sharing"_s;
        QTest::newRow("not ours") << QCoreApplication::applicationFilePath();
    }
    void withoutItsLibraryNothingWorks()
    {
        QFETCH(QString, library);
        std::optional<ShareCheck> found;
        checkShare(
            addressOf(u"db"_s), this, [&found](const ShareCheck &check) { found = check; }, library);
        QTRY_VERIFY(found);
        QCOMPARE(*found, (ShareCheck {.failure = ShareFailure::NoLibrary}));
    }

    void nobodyIsToldWhoIsGone()
    {
        auto context = std::make_unique<QObject>();
        checkShare(
            addressOf(u"db"_s), context.get(), [](const ShareCheck &) { QFAIL("nobody is there"); },
            QStringLiteral(STATED_SHARE));
        context.reset();
        QTRY_VERIFY(QCoreApplication::instance()->findChildren<QThread *>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestShareAccess)
#include "tst_shareaccess.moc"
