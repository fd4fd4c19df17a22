// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"
#include "ui/notifications/musicpause.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** A player of music. One that is silent leaves all questions without an answer. */
class FakePlayer : public QDBusVirtualObject
{
public:
    FakePlayer(QDBusConnection bus, const QString &name, QString playing)
        : status(std::move(playing))
    {
        bus.registerVirtualObject(u"/org/mpris/MediaPlayer2"_s, this);
        bus.registerService(u"org.mpris.MediaPlayer2."_s + name);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "Get"_L1) {
            ++asked;
            if (!isSilent) {
                connection.send(message.createReply(QVariant::fromValue(QDBusVariant(status))));
            } else {
                unanswered = message;
            }
        } else {
            done.append(message.member());
            status = message.member() == "Play"_L1 ? u"Playing"_s : u"Paused"_s;
        }
        return true;
    }

    QString status;
    QStringList done;
    int asked = 0;
    bool isSilent = false;
    QDBusMessage unanswered;
};

} // namespace

/** Music that waits for the end of a call, on a bus of the test's own. */
class TestMusicPause : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!PrivateBus::isPossible()) {
            QSKIP("there is no dbus-daemon");
        }
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
        m_player = std::make_unique<FakePlayer>(m_bus->connection(u"one"_s), u"one"_s, u"Playing"_s);
        m_music = std::make_unique<MusicPause>(m_bus->connection(u"here"_s));
    }
    void cleanup()
    {
        m_music.reset();
        m_player.reset();
        m_bus.reset();
    }

    void whatPlaysIsPausedAndGoesOn()
    {
        m_music->begin(u"a"_s);
        QTRY_COMPARE(m_player->done, QStringList {u"Pause"_s});
        m_music->end(u"a"_s);
        QTRY_COMPARE(m_player->done, (QStringList {u"Pause"_s, u"Play"_s}));
    }

    void whatDoesNotPlayIsLeftAlone()
    {
        FakePlayer other(m_bus->connection(u"two"_s), u"two"_s, u"Paused"_s);
        m_music->begin(u"a"_s);
        QTRY_COMPARE(other.asked, 1);
        QTRY_COMPARE(m_player->done.size(), 1);
        m_music->end(u"a"_s);
        QTRY_COMPARE(m_player->done.size(), 2);
        QCOMPARE(other.done, QStringList());
        QCOMPARE(other.asked, 1);
    }

    void goesOnAfterTheLastCall()
    {
        m_music->begin(u"a"_s);
        m_music->begin(u"b"_s);
        QTRY_COMPARE(m_player->done, QStringList {u"Pause"_s});
        m_music->end(u"a"_s);
        m_music->end(u"other"_s);
        m_music->end(u"b"_s);
        QTRY_COMPARE(m_player->done, (QStringList {u"Pause"_s, u"Play"_s}));
        QCOMPARE(m_player->asked, 2);
    }

    void whatTheUserHasChangedStays()
    {
        m_music->begin(u"a"_s);
        QTRY_COMPARE(m_player->done.size(), 1);
        m_player->status = u"Stopped"_s;
        m_music->end(u"a"_s);
        QTRY_COMPARE(m_player->asked, 2);
        FakePlayer later(m_bus->connection(u"two"_s), u"two"_s, u"Playing"_s);
        m_music->begin(u"b"_s);
        QTRY_COMPARE(later.done.size(), 1); // after that of the first
        QCOMPARE(m_player->done.size(), 1);
    }

    void aPlayerThatAnswersTooLateIsNotPaused()
    {
        m_player->isSilent = true;
        m_music->begin(u"a"_s);
        QTRY_COMPARE(m_player->asked, 1);
        m_music->end(u"a"_s);
        m_bus->connection(u"one"_s).send(
            m_player->unanswered.createReply(QVariant::fromValue(QDBusVariant(u"Playing"_s))));
        QTRY_VERIFY(m_music->children().isEmpty()); // it was heard
        m_player->isSilent = false;
        m_player->status = u"Stopped"_s;
        m_music->begin(u"b"_s);
        QTRY_COMPARE(m_player->asked, 2);
        QCOMPARE(m_player->done, QStringList());
    }

    void withoutABusNothingHappens()
    {
        MusicPause music(QDBusConnection(u"nowhere"_s));
        music.begin(u"a"_s);
        music.end(u"a"_s);
        QVERIFY(music.children().isEmpty());
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePlayer> m_player;
    std::unique_ptr<MusicPause> m_music;
};

QTEST_GUILESS_MAIN(TestMusicPause)
#include "tst_musicpause.moc"
