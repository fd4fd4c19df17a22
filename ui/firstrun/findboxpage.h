// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/discovery/boxdiscovery.h"
#include "core/settings/settings.h"

#include <QWidget>
#include <optional>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace Rufzeichen {

class FieldMessage;

/** Finds the boxes of the network and lets the user choose one, or type an address. */
class FindBoxPage : public QWidget
{
    Q_OBJECT
public:
    /** @p host is the address that is set now. */
    FindBoxPage(DiscoveryOptionsSource discoveryOptions, const QString &host, QWidget *parent = nullptr);
    ~FindBoxPage() override;

    /** The chosen box's address or what was typed; nothing if that is no address, or none is chosen yet. */
    [[nodiscard]] std::optional<TypedAddress> address() const;

    /** The address that the user has typed, or of the box that the user has chosen; nothing: neither. */
    [[nodiscard]] std::optional<QString> wish() const;

    /** Chooses this address for the user. */
    void setWish(const std::optional<QString> &address);

Q_SIGNALS:
    /** address() may be another one. */
    void addressChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectControls();
    void search();
    void addBox(const FoundBox &box);
    void endSearch();
    void check();

    BoxDiscovery m_discovery;
    FieldMessage *m_status;
    QVBoxLayout *m_boxes;
    QButtonGroup *m_choice;
    QRadioButton *m_other;
    QLineEdit *m_address;
    FieldMessage *m_addressMessage;
    QPushButton *m_searchAgain;
    bool m_chosenByUser = false;
};

} // namespace Rufzeichen
