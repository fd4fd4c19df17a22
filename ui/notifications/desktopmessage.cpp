// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/desktopmessage.h"

#include "core/wordtable.h"
#include "ui/notifications/notificationtext.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<NotificationAction, 11> actionNames {{
    {NotificationAction::Show, "default"_L1},
    {NotificationAction::Copy, "call-copy"_L1},
    {NotificationAction::LookUp, "call-lookup"_L1},
    {NotificationAction::CallBack, "call-back"_L1},
    {NotificationAction::MarkSeen, "mark-seen"_L1},
    {NotificationAction::Settings, "settings"_L1},
    {NotificationAction::Listen, "listen"_L1},
    {NotificationAction::MarkHeard, "mark-heard"_L1},
    {NotificationAction::Block, "call-block"_L1},
    {NotificationAction::RemindLater, "remind-later"_L1},
    {NotificationAction::Settle, "settle"_L1},
}};

QStringList namedActions(const Notification &notification, const QStringList &capabilities, ClipboardRule clipboard)
{
    QStringList result;
    if (!capabilities.isEmpty() && !capabilities.contains("actions"_L1)) {
        return result;
    }
    for (const NotificationAction action : notification.actions) {
        if (action != NotificationAction::Copy || clipboard == ClipboardRule::Free) {
            result += {QString(wordFor(actionNames, action)), NotificationText::action(action)};
        }
    }
    return result;
}

constexpr int sentIconSide = 64; // pixels

/** Without knowing better, names with `<` or `&` had better look odd than work as markup. */
QString escapedBody(const Notification &notification, const QStringList &capabilities)
{
    const QString text = notification.lines.join(u'\n');
    const bool markup = capabilities.isEmpty() || capabilities.contains("body-markup"_L1);
    return markup ? text.toHtmlEscaped() : text;
}

} // namespace

DesktopMessage desktopMessage(const Notification &notification, const QStringList &capabilities,
                              const MessagePlace &place)
{
    const NotificationTraits &kind = traitsOf(notification.kind);
    DesktopMessage result;
    result.icon = place.hasInstalledIcons ? statusIconName(kind.icon) : QString();
    result.summary = notification.summary();
    result.body = escapedBody(notification, capabilities);
    result.actions = namedActions(notification, capabilities, place.clipboard);
    result.timeout = kind.timeout;
    result.hints.insert(u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notification.urgency)));
    result.hints.insert(u"desktop-entry"_s, u"de.airport1.rufzeichen"_s);
    if (!kind.category.isEmpty()) {
        result.hints.insert(u"category"_s, QString(kind.category));
    }
    if (!kind.flag.isEmpty()) {
        result.hints.insert(kind.flag, true);
    }
    if (!notification.picture.isNull()) {
        result.hints.insert(u"image-data"_s, QVariant::fromValue(NotificationImage::of(notification.picture)));
    } else if (!place.hasInstalledIcons) {
        const QImage icon = statusIcon(kind.icon).pixmap(sentIconSide).toImage();
        result.hints.insert(u"image-data"_s, QVariant::fromValue(NotificationImage::of(icon)));
    }
    const bool isSilent = !notification.sound || !notification.ringTone.isEmpty(); // which we play ourselves
    if (capabilities.contains("sound"_L1) && !isSilent && !kind.sound.isEmpty()) {
        result.hints.insert(u"sound-name"_s, QString(kind.sound));
    } else if (isSilent) {
        result.hints.insert(u"suppress-sound"_s, true);
    }
    return result;
}

bool canReplace(const Notification &shown, const Notification &next)
{
    return shown.kind == next.kind && shown.urgency == next.urgency && shown.actions == next.actions;
}

std::optional<NotificationAction> notificationAction(const QString &name)
{
    return valueOf(actionNames, name);
}

NotificationImage NotificationImage::of(const QImage &image)
{
    const QImage converted = image.convertToFormat(QImage::Format_RGBA8888);
    NotificationImage result;
    result.width = converted.width();
    result.height = converted.height();
    result.bytesPerRow = static_cast<int>(converted.bytesPerLine());
    result.pixels = QByteArray(reinterpret_cast<const char *>(converted.constBits()), converted.sizeInBytes());
    return result;
}

QDBusArgument &operator<<(QDBusArgument &argument, const NotificationImage &image)
{
    argument.beginStructure();
    argument << image.width << image.height << image.bytesPerRow << image.hasAlpha << image.bitsPerSample
             << image.channels << image.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NotificationImage &image)
{
    argument.beginStructure();
    argument >> image.width >> image.height >> image.bytesPerRow >> image.hasAlpha >> image.bitsPerSample
        >> image.channels >> image.pixels;
    argument.endStructure();
    return argument;
}

} // namespace Rufzeichen
