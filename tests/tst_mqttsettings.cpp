// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/mqttsettings.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** What of the settings of MQTT is read from text. */
class TestMqttSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPrefixes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("prefix"); // empty: none
        QTest::newRow("one part") << u"rufzeichen"_s << u"rufzeichen"_s;
        QTest::newRow("several") << u" haus/telefon-1/x_y "_s << u"haus/telefon-1/x_y"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("wildcard") << u"rufzeichen/#"_s << QString();
        QTest::newRow("plus") << u"+/a"_s << QString();
        QTest::newRow("the broker's own") << u"$SYS"_s << QString();
        QTest::newRow("slash before") << u"/a"_s << QString();
        QTest::newRow("slash behind") << u"a/"_s << QString();
        QTest::newRow("empty part") << u"a//b"_s << QString();
        QTest::newRow("line end") << u"a\nb"_s << QString();
        QTest::newRow("umlaut") << u"büro"_s << QString();
        QTest::newRow("too long") << QString(65, u'a') << QString();
    }
    void readsPrefixes()
    {
        QFETCH(QString, text);
        QFETCH(QString, prefix);
        QCOMPARE(readTopicPrefix(text).value_or(QString()), prefix);
    }
};

QTEST_GUILESS_MAIN(TestMqttSettings)
#include "tst_mqttsettings.moc"
