#include "ui/pages/workspace/workspace.h"

#include "practice/backups.h"
#include "ui/pages/page.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/pages/workspace/backup/backup_work.h"
#include "ui/pages/workspace/palette/palette.h"
#include "ui/pages/workspace/rail_places.h"

#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTabBar>

// What the palette offers: the places, the page's own buttons and tabs, and the record.

namespace ipt {

void Workspace::showPalette()
{
    PaletteChoices choices([this](const Place &place) { goTo(place); });
    for (const RailPlace &place : railPlaces()) {
        if (hasPlace(m_practice.user(), place.kind))
            choices.add({tr(place.words),
                         QKeySequence(Qt::ALT | place.key).toString(QKeySequence::NativeText),
                         [this, kind = place.kind] { goTo(placeOf(kind)); }});
    }
    addButtonsOfPage(choices);
    choices.add({tr("Cover the screen"), QStringLiteral("F9"), [this] { toggleCover(); }});
    choices.add({tr("Share view"), QStringLiteral("F8"), [this] { toggleShare(); }});
    if (!m_practice.backups().state().place.folder.isEmpty())
        choices.add({tr("Back up now"), {}, [this] { m_backups->backUp(); }});
    else if (!m_practice.isDemonstration())
        choices.add({tr("Back up now"), tr("choose a folder first"),
                     [this] { goTo(Place::settings(QStringLiteral("backups"))); }});
    for (const SettingsPart &part : settingsPartsFor(m_practice.user()))
        choices.add({part.words, tr("settings"), [this, part] { goTo(Place::settings(part.id)); }});
    choices.add({tr("Lock"), QStringLiteral("Ctrl+L"), [this] { emit lockRequested(); }});
    choices.add({tr("Sign out"), {}, [this] { emit signOutRequested(); }});
    choices.addRecord(m_practice);
    Palette palette(std::move(choices), this);
    if (palette.exec() == QDialog::Accepted)
        palette.act();
}

void Workspace::addButtonsOfPage(PaletteChoices &choices)
{
    QSet<QString> named;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        const QString words = button->text();
        const bool isOneOfSeveral = button->autoExclusive() || button->group();
        if (words.isEmpty() || isOneOfSeveral || !button->isEnabled() || !button->isVisible() ||
            named.contains(words))
            continue;
        named.insert(words);
        choices.add({words, tr("on this page"), [pressed = QPointer(button)] {
                         if (pressed)
                             pressed->click();
                     }});
    }
    for (QTabBar *tabs : m_page->findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            choices.add({tabs->tabText(tab), tr("on this page"), [kept = QPointer(tabs), tab] {
                             if (kept)
                                 kept->setCurrentIndex(tab);
                         }});
        }
    }
}

} // namespace ipt
