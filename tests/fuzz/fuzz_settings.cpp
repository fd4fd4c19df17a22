// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsfile.h"
#include "core/settings/settingstable.h"
#include "tests/fuzz/fuzzfolder.h"

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QStringList allNames()
{
    QStringList names;
    for (const SettingsKey &key : settingsKeys()) {
        names.append(key.name);
    }
    return names;
}

// What was understood can be written, and is understood again.
void checkWritten(const SettingsFile &file, const LoadedSettings &loaded)
{
    static const QStringList names = allNames();
    require(file.write(loaded.settings, names).isEmpty());
    const LoadedSettings again = file.load();
    require(again.failure.isEmpty() && !again.foreign && again.unreadableKeys.isEmpty());
    const qsizetype unwritten = loaded.settings.rules.isEmpty() ? 1 : 0; // no rules are no section
    require(again.settings == loaded.settings && again.keys.size() + unwritten == names.size());
}

} // namespace

/** A settings file as a person or another program may leave it: reading changes nothing, and nothing that was
 * understood gets lost. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString path = fuzzFolder().filePath(u"settings.ini"_s);
    writeFile(path, bytes);
    const SettingsFile file(path);
    const LoadedSettings loaded = file.load();
    require(loaded.failure.isEmpty() && readFile(path) == bytes);
    require(loaded.keys.size() + loaded.unreadableKeys.size() <= qsizetype(settingsKeys().size()));
    require(!loaded.foreign || (loaded.settings == Settings() && loaded.keys.isEmpty()));
    if (!loaded.foreign) {
        checkWritten(file, loaded);
    }
    return 0;
}
