// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/boxrighttext.h"

namespace Rufzeichen {

QString BoxRightText::use(BoxUse use)
{
    switch (use) {
    case BoxUse::Read:
        break;
    case BoxUse::Write:
        return tr("Change phone books, block numbers");
    case BoxUse::Dial:
        return tr("Dial");
    }
    return tr("Read phone books, call list and answering machines");
}

QString BoxRightText::howToGive(BoxRight right)
{
    switch (right) {
    case BoxRight::Phone:
        break;
    case BoxRight::Dial:
        //: The names of menus and rights are those of the box's own pages in this language
        return tr("To dial, this user also needs the right “FRITZ!Box Settings”. Somebody who has that right can "
                  "give it in the box's pages, under System › FRITZ!Box Users › Users › Edit › Rights.");
    }
    //: The names of menus and rights are those of the box's own pages in this language
    return tr("This user lacks the right “Voice messages, fax messages, FRITZ!App Fon and call list”. Somebody who "
              "may change the box's settings can give it in the box's pages, under System › FRITZ!Box Users › Users "
              "› Edit › Rights.");
}

} // namespace Rufzeichen
