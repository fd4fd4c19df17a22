// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/shareaccess.h"
#include "core/sharing/sharestate.h"

#include <QObject>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** What the settings window shows of the history that is shared. The application knows it. */
struct SharingState {
    enum class Trial : quint8 { None, Running };

    ShareState sharing {};
    Trial trial = Trial::None; ///< whether a test() runs
    std::optional<ShareCheck> found {}; ///< by the last test(), until the settings change
    bool isPasswordKept = true; ///< false: the key store did not take the one that was typed

    bool operator==(const SharingState &) const = default;
};

/** The history that is shared, as the settings show and try it. */
class OfficeSharing : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const SharingState &state() const = 0;

    /** Logs in to the server of the settings once, and looks what is there. Nothing is changed. */
    virtual void test() = 0;

    /** Keeps the password for the server and the user of the settings. */
    virtual void setPassword(const QString &password) = 0;

Q_SIGNALS:
    /** state() is another one. */
    void changed();
};

} // namespace Rufzeichen
