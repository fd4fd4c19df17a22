// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingssearch.h"

#include "ui/settings/settingsform.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStringList>
#include <algorithm>

namespace Rufzeichen {

namespace {

QString withoutMnemonic(QString text)
{
    text.remove(u'&');
    return text.endsWith(u':') ? text.chopped(1) : text;
}

// Letters without their marks, so that "lautstarke" finds "Lautstärke".
QString folded(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar character) { return character.isMark(); });
    return letters;
}

// The control that a child of a page names, if it names one.
QWidget *namedControl(QWidget *child)
{
    if (auto *label = qobject_cast<QLabel *>(child)) {
        return label->buddy();
    }
    return qobject_cast<QAbstractButton *>(child);
}

QString nameOf(const QWidget *child)
{
    if (const auto *label = qobject_cast<const QLabel *>(child)) {
        return withoutMnemonic(label->text());
    }
    const auto *button = qobject_cast<const QAbstractButton *>(child);
    return button->accessibleName().isEmpty() ? withoutMnemonic(button->text()) : button->accessibleName();
}

QString wordsOf(const QWidget *control)
{
    QStringList words {control->accessibleDescription()};
    if (const auto *box = qobject_cast<const QComboBox *>(control)) {
        for (int i = 0; i < box->count(); ++i) {
            words.append(box->itemText(i));
        }
    }
    return words.join(u' ');
}

} // namespace

QList<FindableSetting> findableSettings(const QList<SettingsForm *> &pages)
{
    QList<FindableSetting> settings;
    for (SettingsForm *page : pages) {
        for (QWidget *child : page->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (QWidget *control = namedControl(child)) {
                const QString name = nameOf(child);
                settings.append({page, control, name, page->title() + u' ' + name + u' ' + wordsOf(control)});
            }
        }
    }
    return settings;
}

QList<FindableSetting> findSettings(const QList<FindableSetting> &settings, const QString &typed)
{
    QList<FindableSetting> found;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return found;
    }
    std::copy_if(settings.begin(), settings.end(), std::back_inserter(found),
                 [&words](const FindableSetting &setting) {
                     const QString text = folded(setting.words);
                     return std::all_of(words.begin(), words.end(),
                                        [&text](const QString &word) { return text.contains(word); });
                 });
    // Those first whose name is meant, before those that only speak of it.
    std::stable_partition(found.begin(), found.end(), [&words](const FindableSetting &setting) {
        const QString name = folded(setting.name);
        return std::all_of(words.begin(), words.end(), [&name](const QString &word) { return name.contains(word); });
    });
    return found;
}

} // namespace Rufzeichen
