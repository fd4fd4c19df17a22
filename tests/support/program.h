// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace Rufzeichen {

/** What a file holds that the program has written; nothing if there is none. */
inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** rufzeichen-cli as a process of its own, with a home of its own that is empty at first. */
class Program
{
public:
    static constexpr int timeout = 30000; // ms

    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        // AddressSanitizer otherwise keeps a quarter of a gigabyte of what was freed; other builds ignore it.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("quarantine_size_mb=4"));
        for (const char *folder : {"CONFIG", "DATA", "STATE", "CACHE"}) {
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1StringView(folder)),
                               home.filePath(QString::fromLatin1(folder).toLower()));
        }
        process.setProcessEnvironment(environment);
    }

    ~Program()
    {
        process.kill();
        process.waitForFinished(timeout);
    }

    void start(const QStringList &arguments)
    {
        output.clear();
        process.start(QStringLiteral(RUFZEICHEN_CLI), arguments);
        if (!process.waitForStarted(timeout)) {
            qFatal("can't start %s", RUFZEICHEN_CLI);
        }
    }

    /** Runs to the end. Returns the exit code, or -1. */
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        start(arguments);
        process.write(input);
        process.closeWriteChannel();
        return finish();
    }

    int finish()
    {
        const bool finished = process.state() == QProcess::NotRunning || process.waitForFinished(timeout);
        readOutput();
        readErrors();
        return finished && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    const QByteArray &readErrors()
    {
        errors += process.readAllStandardError();
        return errors;
    }

    const QByteArray &readOutput()
    {
        output += process.readAllStandardOutput();
        return output;
    }

    /** The whole lines of output so far as JSON objects. */
    QList<QJsonObject> objects()
    {
        QList<QJsonObject> result;
        readOutput();
        const qsizetype end = output.lastIndexOf('\n');
        for (const QByteArray &line : output.left(std::max<qsizetype>(end, 0)).split('\n')) {
            if (!line.isEmpty()) {
                result.append(QJsonDocument::fromJson(line).object());
            }
        }
        return result;
    }

    QList<QJsonObject> objects(const char *type)
    {
        QList<QJsonObject> result = objects();
        result.removeIf([type](const QJsonObject &object) {
            return object[QStringLiteral("type")].toString() != QLatin1StringView(type);
        });
        return result;
    }

    QTemporaryDir home;
    QProcess process;
    QByteArray output;
    QByteArray errors;
};

} // namespace Rufzeichen
