// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"
#include "core/settings/settingstable.h"

#include <QComboBox>
#include <QVariant>
#include <QWidget>
#include <functional>

class QCheckBox;
class QDateTimeEdit;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Rufzeichen {

class FieldMessage;

/**
 * Some settings that belong together, in one or more groups, each on a card below its heading. Each control is bound
 * to its setting: it shows the one that is in force, and what the user sets there is handed to the SettingsStore at
 * once. The form keeps no settings itself.
 */
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    /** @p title is the heading of the first group. @p settings must outlive the form. */
    SettingsForm(const QString &title, SettingsStore &settings, QWidget *parent);
    ~SettingsForm() override;

    /** Its groups, from the top. The parent of each has its heading as its accessible name. */
    [[nodiscard]] const QList<QFormLayout *> &groups() const { return m_groups; }

    /** Shows the settings that are in force, and discards typed text that is not valid. */
    void load();

    /** Sets all that this form has to the defaults. */
    virtual void loadDefaults();

    /** Whether there are any. */
    [[nodiscard]] virtual bool hasDefaults() const { return !m_defaults.isEmpty(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    struct Choice {
        QString text;
        QVariant value;
    };

    /** The group that rows are added to: the last one. */
    [[nodiscard]] QFormLayout *form() const { return m_groups.constLast(); }
    [[nodiscard]] SettingsStore &store() const { return m_settings; }
    [[nodiscard]] const Settings &settings() const { return m_settings.inForce(); }

    /** Begins a group, whose rows follow. */
    void addGroup(const QString &heading);

    /** The heading of the last group names @p control: the search finds it by that. */
    void nameByHeading(QWidget *control);

    QCheckBox *addCheckBox(const QString &text, SettingField<bool> field);
    QComboBox *addComboBox(const QString &label, const QList<Choice> &choices);

    /** A box with the values of an enum, or with texts. */
    template <typename T>
    QComboBox *addComboBox(const QString &label, const QList<Choice> &choices, SettingField<T> field)
    {
        QComboBox *box = addComboBox(label, choices);
        bindChoice(
            box, [field](const Settings &settings) { return QVariant::fromValue(valueOf(field, settings)); },
            [field](const QVariant &value, Settings &settings) { field(settings) = value.value<T>(); });
        addDefault(field);
        return box;
    }

    void bind(QDateTimeEdit *edit, SettingField<QTime> field);
    void bind(QSpinBox *box, SettingField<std::chrono::milliseconds> field);

    /** Shows the setting with @p show, when it has changed and at first. */
    void addView(std::function<void(const Settings &)> show);

    /** The defaults of this form have this setting. */
    template <typename T> void addDefault(SettingField<T> field)
    {
        m_defaults.append([field](Settings &settings) { field(settings) = valueOf(field, Settings()); });
    }

    /**
     * A field whose text is checked. It counts when the field is left: @p read gives what it means, nothing if it
     * can't be used, which @p message tells with @p complaint.
     */
    template <typename T>
    void bindText(QLineEdit *edit, FieldMessage *message, SettingField<T> field,
                  const std::function<std::optional<T>(const QString &)> &read,
                  const std::function<QString(const T &)> &show, const QString &complaint)
    {
        addField({.edit = edit,
                  .message = message,
                  .complaint = [complaint](const QString &) { return complaint; },
                  .text = [field, show](const Settings &settings) { return show(valueOf(field, settings)); },
                  .read =
                      [field, read](const QString &text) {
                          const std::optional<T> value = read(text);
                          return value ? [field, value](Settings &settings) { field(settings) = *value; }
                                       : SettingsStore::Edit();
                      }});
        addDefault(field);
    }

    /** A field whose text is checked, as that of bindText(), but which may change several settings. */
    struct Field {
        QLineEdit *edit;
        FieldMessage *message;
        std::function<QString(const QString &)> complaint; ///< about a text that can't be used
        std::function<QString(const Settings &)> text; ///< as the field shows the setting
        std::function<SettingsStore::Edit(const QString &)> read; ///< what the text means; null if it can't be used
    };
    void addField(const Field &field);

    /** Takes what is typed in the fields of bindText() and addField(). */
    void commit();

    /** Sets what has changed by the user. */
    void change(const SettingsStore::Edit &edit) { m_settings.change(edit); }

    /** A paragraph over the whole width. */
    QLabel *addParagraph(const QString &text);

    /** A sentence under @p control that explains it, for readers of the screen and for the search too. */
    void addExplanation(const QString &text, QWidget *control);

    FieldMessage *addMessage();

    /** A button as wide as its text: over the whole row, or beside the labels. */
    enum class Column { Whole, Fields };
    QPushButton *addButton(const QString &text, Column column = Column::Whole);

    /** A row for several controls side by side, for addRow(). */
    [[nodiscard]] QHBoxLayout *makeRow() const;

    /** A path to read and to copy. */
    void addPath(const QString &label, const QString &path);

    /** Scrolling a page must not turn the values that the pointer happens to pass. */
    void ignoreWheelWithoutFocus(QWidget *control);

    void hideEvent(QHideEvent *event) override;

private:
    template <typename T> [[nodiscard]] static T valueOf(SettingField<T> field, Settings settings)
    {
        return field(settings);
    }
    void bindChoice(QComboBox *box, std::function<QVariant(const Settings &)> value,
                    std::function<void(const QVariant &, Settings &)> take);
    void commitField(const Field &field);

    SettingsStore &m_settings;
    QList<QFormLayout *> m_groups;
    QLabel *m_heading = nullptr; // of the last one
    QList<std::function<void(const Settings &)>> m_views;
    QList<SettingsStore::Edit> m_defaults;
    QList<Field> m_fields;
};

} // namespace Rufzeichen
