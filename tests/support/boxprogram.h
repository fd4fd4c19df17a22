// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/boxsimulator.h"
#include "tests/support/program.h"
#include "tests/support/waiting.h"

#include <QSslCertificate>

namespace Rufzeichen {

/** rufzeichen-cli and a simulated box that it asks, which answers while the program runs. */
class BoxProgram
{
public:
    BoxProgram()
    {
        if (!box.listen()) {
            qFatal("The simulated box can't listen");
        }
        setPassword(QStringLiteral("geheim1!"));
    }

    /** Of the box's only user; empty: none is given. */
    void setPassword(const QString &password)
    {
        QProcessEnvironment environment = program.process.processEnvironment();
        environment.remove(QStringLiteral("RUFZEICHEN_PASSWORD"));
        if (!password.isEmpty()) {
            environment.insert(QStringLiteral("RUFZEICHEN_PASSWORD"), password);
        }
        program.process.setProcessEnvironment(environment);
    }

    /** SHA-256 of the certificate that the box shows. */
    [[nodiscard]] QString fingerprint() const
    {
        return QString::fromLatin1(box.tr064().certificate().digest(QCryptographicHash::Sha256).toHex());
    }

    /** The options that lead to the box. */
    [[nodiscard]] QStringList place() const
    {
        return {QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--tr064-port"),
                QString::number(box.tr064().port())};
    }

    /** Runs the program to its end, with the box and its certificate. Returns the exit code, or -1. */
    int run(const QStringList &words, const QByteArray &input = {})
    {
        return runAnywhere(words + place() + QStringList {QStringLiteral("--trust-certificate"), fingerprint()},
                           input);
    }

    /** The same with just these words. */
    int runAnywhere(const QStringList &words, const QByteArray &input = {})
    {
        program.errors.clear();
        program.start(words);
        program.process.write(input);
        program.process.closeWriteChannel();
        return finish();
    }

    /** The box goes on while the program is waited for. */
    int finish()
    {
        static_cast<void>(
            waitUntil([this] { return program.process.state() == QProcess::NotRunning; }, Program::timeout));
        return program.finish();
    }

    /** Waits until the program has said @p text on standard error. */
    bool waitForError(const QByteArray &text)
    {
        return waitUntil(
            [this, &text] {
                program.errors += program.process.readAllStandardError();
                return program.errors.contains(text);
            },
            Program::timeout);
    }

    mutable BoxSimulator box;
    Program program;
};

} // namespace Rufzeichen
