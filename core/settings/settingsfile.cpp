// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsfile.h"

#include "core/settings/settingstable.h"
#include "core/settings/tlspolicy.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// QSettings reads much without complaint, so look at the bytes first: an INI file is text made of blank lines,
// comments, [sections] and key=value.
bool isSettingsFile(const QByteArray &bytes)
{
    if (bytes.contains('\0')) {
        return false;
    }
    for (const QByteArray &rawLine : bytes.split('\n')) {
        const QByteArray line = rawLine.trimmed();
        const bool section = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !line.startsWith(';') && !line.startsWith('#') && !section && !line.contains('=')) {
            return false;
        }
    }
    return true;
}

// QSettings drops comments when it writes.
bool hasComments(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        return text.startsWith(';') || text.startsWith('#');
    });
}

// The first free name of the form "….broken-N"; empty if the file can't be moved.
QString setAside(const QString &path)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = path + u".broken-"_s + QString::number(number);
        if (!QFileInfo::exists(aside)) {
            return QFile::rename(path, aside) ? aside : QString();
        }
    }
    return {};
}

void readKeys(const QSettings &ini, LoadedSettings &loaded)
{
    for (const SettingsKey &key : settingsKeys()) {
        if (key.name != rulesKey && ini.contains(key.name)) {
            const bool isUnderstood = key.read(ini.value(key.name), loaded.settings);
            (isUnderstood ? loaded.keys : loaded.unreadableKeys).append(key.name);
        }
    }
}

// A rule that can't be understood is left out as a whole: half a rule might do what nobody wants.
void readRuleKeys(const QSettings &ini, LoadedSettings &loaded)
{
    for (const RuleSection &section : readRuleSections(ini)) {
        if (section.reading.rule) {
            loaded.settings.rules.append(*section.reading.rule);
        } else {
            loaded.unreadableRules.append(section);
        }
    }
    if (!loaded.settings.rules.isEmpty()) {
        loaded.keys.append(rulesKey);
    }
}

// What earlier versions have written elsewhere.
void readFormerKeys(const QByteArray &bytes, const QSettings &ini, LoadedSettings &loaded)
{
    // They kept this in a group that QSettings writes under another name than it reads, and added it at each start.
    if (bytes.contains("\nfirstRunDone=true")) {
        loaded.settings.firstRunDone = true;
    }
    loaded.certificate = readFingerprint(ini.value(u"fritzbox/certificate"_s).toString()).value_or(QString());
}

LoadedSettings understand(const FileContent &content)
{
    LoadedSettings loaded;
    loaded.failure = content.failure;
    loaded.foreign = content.isTooLarge || !isSettingsFile(content.bytes);
    if (!loaded.failure.isEmpty() || loaded.foreign) {
        return loaded;
    }
    loaded.hasComments = hasComments(content.bytes);
    const bool isParsed = IniFile::parse(withQuotedSemicolons(content.bytes), [&](const QSettings &ini) {
        loaded.keys.clear(); // of a copy that could not be read to its end
        loaded.unreadableKeys.clear();
        loaded.unreadableRules.clear();
        loaded.settings.rules.clear();
        readKeys(ini, loaded);
        readRuleKeys(ini, loaded);
        readFormerKeys(content.bytes, ini, loaded);
    });
    if (!isParsed) {
        loaded = {};
        loaded.failure = qt_error_string();
    }
    return loaded;
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_file(std::move(path), withQuotedSemicolons)
{
}

LoadedSettings SettingsFile::load() const
{
    return understand(m_file.read());
}

LoadedSettings SettingsFile::loadAndComplete() const
{
    LoadedSettings loaded = load();
    if (!loaded.failure.isEmpty()) {
        return loaded;
    }
    if (loaded.foreign) {
        loaded.setAside = setAside(path());
        if (loaded.setAside.isEmpty()) {
            loaded.failure = qt_error_string();
            return loaded;
        }
    } else if (loaded.hasComments) {
        return loaded;
    }
    QStringList missing;
    for (const SettingsKey &key : settingsKeys()) {
        const QString name = key.name;
        if (name != retentionKey && name != rulesKey && !loaded.keys.contains(name)
            && !loaded.unreadableKeys.contains(name)) {
            missing.append(name);
        }
    }
    if (!missing.isEmpty()) {
        loaded.failure = write(loaded.settings, missing);
    }
    return loaded;
}

QString SettingsFile::write(const Settings &settings, const QStringList &names) const
{
    return m_file.change([&](QSettings &ini) {
        if (names.contains(rulesKey)) {
            writeRuleSections(ini, settings.rules);
        }
        for (const SettingsKey &key : settingsKeys()) {
            if (key.name != rulesKey && names.contains(key.name)) {
                ini.setValue(key.name, key.write(settings));
            }
        }
        if (names.contains(u"fritzbox/host"_s)) {
            ini.remove(u"fritzbox/certificate"_s); // which was of the host that stood there
        }
    });
}

} // namespace Rufzeichen
