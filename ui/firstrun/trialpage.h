// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"

#include <QWidget>

namespace Rufzeichen {

class FieldMessage;

/** What a call looks like, and a chance to try it. */
class TrialPage : public QWidget
{
    Q_OBJECT
public:
    explicit TrialPage(QWidget *parent = nullptr);
    ~TrialPage() override;

    /** A call has come or gone: it works. */
    void showCall(const StoredCall &call);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makePreview();

    FieldMessage *m_status;
};

} // namespace Rufzeichen
