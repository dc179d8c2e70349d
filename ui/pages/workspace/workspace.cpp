#include "ui/pages/workspace/workspace.h"

#include "practice/backups.h"
#include "practice/today.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace/backup/backup_words.h"
#include "ui/pages/workspace/backup/backup_work.h"
#include "ui/pages/workspace/backup/work_strip.h"
#include "ui/pages/workspace/cover_sheet.h"
#include "ui/pages/workspace/make_page.h"
#include "ui/pages/workspace/rail_places.h"
#include "ui/pages/workspace/share/share_sheet.h"
#include "ui/pages/workspace/share/shared_view.h"
#include "ui/preferences.h"
#include "ui/widgets/base/rail/rail.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace ipt {

namespace {

constexpr int mostSteps = 100;
constexpr int countDelay = 400;

} // namespace

Workspace::Workspace(Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_rail(new Rail)
    , m_message(new InlineMessage)
    , m_strip(new WorkStrip)
    , m_backups(new BackupWork(practice, m_strip, this))
    , m_stack(new QStackedWidget)
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_strip);
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    m_share = new ShareSheet(this);
    m_cover = new CoverSheet(this);
    connect(m_share, &ShareSheet::closeRequested, this, &Workspace::toggleShare);

    buildRail();
    wireBackups();
    addKeys();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Workspace::lookAgain);
    m_count.setSingleShot(true);
    connect(&m_count, &QTimer::timeout, this, &Workspace::countWhatIsDue);
    connect(&m_practice, &Practice::changed, this, [this](const Change &change) {
        m_unseen.append(change);
        m_again.start(0);
        m_count.start(countDelay);
    });
    m_count.start(0);
    showBackup();
}

Workspace::~Workspace() = default;

void Workspace::buildRail()
{
    const User &user = m_practice.user();
    if (m_practice.isDemonstration())
        m_rail->setPractice(tr("Demonstration"), tr("invented people"));
    else
        m_rail->setPractice(m_practice.info().name, tr("encrypted practice"));
    for (const RailPlace &place : railPlaces()) {
        if (place.kind == Place::Kind::Search)
            m_rail->addSeparator();
        m_rail->addPlace(idOf(place.kind), tr(place.words));
        m_rail->setPlaceVisible(idOf(place.kind), hasPlace(user, place.kind));
    }
    QStringList roles;
    for (const Role role : user.roles)
        roles.append(nameOf(role).toLower());
    m_rail->setUser(user.name + QStringLiteral(" · ") + roles.join(QStringLiteral(", ")));
    setSaving(false);
    touched();
    connect(m_rail, &Rail::placeChosen, this,
            [this](const QString &id) { goTo(placeOf(Place::Kind(id.toInt()))); });
    connect(m_rail, &Rail::lockRequested, this, &Workspace::lockRequested);
}

void Workspace::addKeys()
{
    const auto onKeys = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, act] {
            if (!m_cover->isVisible() && !m_share->isVisible())
                act();
        });
    };
    const auto alsoWhenCovered = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (const RailPlace &place : railPlaces()) {
        if (hasPlace(m_practice.user(), place.kind))
            onKeys(QKeySequence(Qt::ALT | place.key), [this, kind = place.kind] { goTo(placeOf(kind)); });
    }
    onKeys(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    onKeys(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { goTo(Place::search()); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showPalette(); });
    alsoWhenCovered(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { emit lockRequested(); });
    alsoWhenCovered(QKeySequence(Qt::Key_F9), [this] { toggleCover(); });
    alsoWhenCovered(QKeySequence(Qt::Key_F8), [this] {
        if (!m_cover->isVisible())
            toggleShare();
    });
    onKeys(QKeySequence::Undo, [this] { m_page->undoStack().undo(); });
    // The same two on every system, whichever of them it calls standard.
    for (const QKeySequence &redo :
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)})
        onKeys(redo, [this] { m_page->undoStack().redo(); });
}

Page *Workspace::pageFor(Place::Kind kind)
{
    if (Page *page = m_pages.value(kind))
        return page;
    Page *page = makePage(kind, m_practice);
    connect(page, &Page::placeRequested, this, &Workspace::goTo);
    connect(page, &Page::failed, this,
            [this](const Error &error) { m_message->say(InlineMessage::Kind::Error, error.sentence); });
    connect(page, &Page::savingChanged, this, &Workspace::setSaving);
    connect(page, &Page::coverRequested, this, &Workspace::toggleCover);
    connect(page, &Page::shareRequested, this, &Workspace::toggleShare);
    connect(page, &Page::backupRequested, m_backups, &BackupWork::backUp);
    connect(page, &Page::restoreRequested, m_backups, &BackupWork::restore);
    connect(page, &Page::backupPlaceChanged, this, [this] {
        showBackup();
        m_count.start(0);
    });
    m_pages.insert(kind, page);
    m_stack->addWidget(page);
    return page;
}

void Workspace::show(const Place &place)
{
    flush();
    m_message->clear();
    m_page = pageFor(place.kind);
    m_unseen.clear();
    m_stack->setCurrentWidget(m_page);
    m_page->open(place);
    m_rail->setCurrent(idOf(railKindOf(place.kind)));
}

void Workspace::goTo(const Place &place)
{
    if (m_step < 0 || m_way.at(m_step) != place) {
        m_way = m_way.mid(qMax(0, m_step + 2 - mostSteps), qMin(m_step + 1, mostSteps - 1));
        m_way.append(place);
        m_step = int(m_way.size()) - 1;
    }
    show(place);
}

Place Workspace::place() const
{
    return m_page ? m_page->place() : Place::today();
}

void Workspace::goBack()
{
    if (m_step > 0)
        show(m_way.at(--m_step));
}

void Workspace::goForward()
{
    if (m_step + 1 < m_way.size())
        show(m_way.at(++m_step));
}

void Workspace::flush()
{
    if (m_page)
        m_page->flush();
}

void Workspace::touched()
{
    m_rail->setLock(tr("Locks after %1 min").arg(preferences::minutesUntilLock()));
}

void Workspace::lookAgain()
{
    const QList<Change> unseen = std::exchange(m_unseen, {});
    const bool concerned = std::any_of(unseen.begin(), unseen.end(),
                                       [this](const Change &change) { return m_page->concerns(change); });
    if (concerned)
        m_page->refresh();
}

void Workspace::countWhatIsDue()
{
    const Result<TodayView> today = m_practice.today().view();
    if (!today.ok())
        return;
    int cosignatures = 0;
    for (const DueItem &item : today->items)
        cosignatures += item.kind == DueKind::CosignatureWaiting ? item.count : 0;
    showBackup();
    const int due = int(today->items.size());
    m_rail->setCount(idOf(Place::Kind::Today), due, tr("%n thing(s) due", nullptr, due));
    m_rail->setCount(idOf(Place::Kind::Supervision), cosignatures,
                     tr("%n note(s) to co-sign", nullptr, cosignatures));
}

void Workspace::toggleCover()
{
    lay(m_cover, !m_cover->isVisible());
}

void Workspace::toggleShare()
{
    const bool shares = !m_share->isVisible();
    if (shares)
        m_share->setShared(sharedView(m_practice, place()));
    lay(m_share, shares);
}

void Workspace::lay(QWidget *sheet, bool covers)
{
    const bool alone = !m_cover->isVisible() && !m_share->isVisible();
    if (covers && alone)
        m_keyboardWas = focusWidget();
    sheet->setGeometry(rect());
    sheet->setVisible(covers);
    sheet->raise();
    // What lies beneath takes no key while nobody can see what it does.
    const bool covered = m_cover->isVisible() || m_share->isVisible();
    m_share->setEnabled(!m_cover->isVisible());
    m_rail->setEnabled(!covered);
    m_stack->setEnabled(!covered);
    if (covers)
        sheet->setFocus();
    else if (covered)
        m_share->setFocus();
    else
        (m_keyboardWas ? m_keyboardWas.data() : m_page)->setFocus();
}

void Workspace::setSaving(bool saving)
{
    m_rail->setSaved(saving ? tr("Saving…") : tr("Everything is saved"));
}

} // namespace ipt
