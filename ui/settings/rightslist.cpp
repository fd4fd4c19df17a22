// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/rightslist.h"

#include "core/tr064/boxusers.h"
#include "ui/text/boxtext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/labels.h"

#include <QList>
#include <QVBoxLayout>

namespace Rufzeichen {

RightsList::RightsList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    QSizePolicy wide = sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(wide);
    hide();
}

RightsList::~RightsList() = default;

void RightsList::setRights(const BoxRights &rights)
{
    clear();
    QList<BoxRight> missing;
    for (const BoxUse use : {BoxUse::Read, BoxUse::Write, BoxUse::Dial}) {
        const std::optional<BoxRight> right = missingRight(rights, use);
        auto *line = new FieldMessage(this);
        line->setMessage(right ? MessageKind::Bad : MessageKind::Good, BoxRightText::use(use));
        m_rows->addWidget(line);
        if (right && !missing.contains(*right)) {
            missing.append(*right);
        }
    }
    for (const BoxRight right : std::as_const(missing)) {
        m_rows->addWidget(new SmallPrint(BoxRightText::howToGive(right), this));
    }
    show();
}

void RightsList::clear()
{
    hide();
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
}

} // namespace Rufzeichen
