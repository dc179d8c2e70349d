#include "ui/pages/session/room/moment_stream.h"

#include "engine/capture/capture_line.h"
#include "ui/pages/session/room/moment_delegate.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/session/capture_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int noMinute = -1;
constexpr int latestMinute = 600;

QListView *makeView()
{
    auto *view = new QListView;
    view->setAccessibleName(QCoreApplication::translate("ipt::MomentStream", "Moments"));
    view->setItemDelegate(new MomentDelegate(view));
    view->setResizeMode(QListView::Adjust);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setToolTip(QCoreApplication::translate(
        "ipt::MomentStream", "Enter changes the moment, Delete takes it away; Ctrl+Z brings it back"));
    return view;
}

} // namespace

MomentStream::MomentStream(SessionDesk &desk, QWidget *parent)
    : Card(tr("Moments"), {}, parent)
    , m_desk(desk)
    , m_view(makeView())
    , m_empty(new Label(tr("What you notice goes into the line below, one moment a line. Enter saves it."),
                        TextStyle::Soft))
    , m_line(new CaptureLine)
    , m_minute(new QSpinBox)
    , m_editing(new InlineMessage)
    , m_autosave([this] { keepScratch(); })
{
    m_view->setModel(&desk.moments());
    m_view->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    auto *marks = new Button(tr("Marks"), ButtonKind::Quiet);
    marks->setKeyHint(Qt::Key_F1);
    marks->setSmall(true);
    addToHead(marks);
    connect(marks, &Button::clicked, this, &MomentStream::cheatSheetRequested);
    m_minute->setRange(noMinute, latestMinute);
    m_minute->setValue(noMinute);
    m_minute->setSuffix(tr(" min"));
    m_minute->setAccessibleName(tr("Minute of the session"));
    m_minute->setToolTip(
        tr("The minute of the session at which it was; Ctrl+T comes here, Enter goes back to "
           "the line"));
    m_minute->installEventFilter(this);

    auto *entry = new QHBoxLayout;
    entry->addWidget(m_line, 1);
    entry->addWidget(m_minute);
    body()->addWidget(m_empty);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_editing);
    body()->addLayout(entry);

    connect(&desk, &SessionDesk::opened, this, &MomentStream::show);
    connect(&desk.moments(), &MomentModel::momentsChanged, this, &MomentStream::describe);
    connect(&desk.moments(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { m_view->scrollTo(m_desk.moments().index(first)); });
    // Whoever looks at the last moment keeps looking at it, also while the lines find their heights.
    QScrollBar *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_atEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (m_atEnd)
            bar->setValue(most);
    });
    connect(m_line, &CaptureLine::submitted, this, &MomentStream::take);
    connect(m_line, &CaptureLine::textEdited, this, [this] {
        if (!m_edited)
            m_autosave.touched();
    });
    connect(m_line, &CaptureLine::editLastRequested, this, &MomentStream::editLast);
    connect(m_line, &CaptureLine::undoRequested, this, &MomentStream::undoRequested);
    connect(m_line, &CaptureLine::redoRequested, this, &MomentStream::redoRequested);
    connect(m_line, &CaptureLine::cheatSheetRequested, this, &MomentStream::cheatSheetRequested);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { edit(index.row()); });
    connect(&m_autosave, &Autosave::waitingChanged, this, &MomentStream::savingChanged);
}

QString MomentStream::scratchPlace() const
{
    return QStringLiteral("capture/%1/%2").arg(m_desk.group().text()).arg(m_desk.number().value());
}

void MomentStream::show()
{
    const SessionRoom &room = m_desk.room();
    QList<RosterEntry> roster;
    QSet<MemberId> listed;
    for (const MemberName &member : room.expected) {
        roster.append({member.id, member.called});
        listed.insert(member.id);
    }
    for (const MemberName &member : room.members) {
        if (!listed.contains(member.id))
            roster.append({member.id, member.called});
    }
    m_lexicon = CaptureLexicon(roster, m_desk.practice().definitions());
    if (!m_edited)
        m_line->setLexicon(m_lexicon);
    m_line->setVisible(room.mayEdit);
    clockChanged();
    if (m_scratchAt != scratchPlace())
        restoreScratch();
    describe();
}

void MomentStream::restoreScratch()
{
    leaveEditing();
    m_scratchAt = scratchPlace();
    const QString kept = m_desk.practice().scratch(m_scratchAt);
    m_scratchKept = !kept.isEmpty();
    m_line->setText(kept);
    m_atEnd = true;
    m_view->scrollToBottom();
}

void MomentStream::keepScratch()
{
    if (m_edited)
        return;
    const QString text = m_line->text();
    if (text.isEmpty() && !m_scratchKept)
        return;
    const Result<void> kept = m_desk.practice().keepScratch(m_scratchAt, text);
    if (kept.ok())
        m_scratchKept = !text.isEmpty();
    else
        emit m_desk.refused(kept.error());
}

void MomentStream::take(const QString &text)
{
    if (m_edited) {
        const CaptureLexicon lexicon = m_lexicon.including(*m_edited);
        Moment changed = withTagsOf(*m_edited, parseCaptureLine(text, lexicon).moment);
        changed.minute = minuteChosen();
        if (m_desk.changeMoment(*m_edited, changed))
            leaveEditing();
        return;
    }
    Moment moment = parseCaptureLine(text, m_lexicon).moment;
    moment.minute = minuteChosen();
    if (!m_desk.capture(moment))
        return;
    restMinute();
    m_line->taken();
    m_autosave.discard();
    keepScratch();
}

std::optional<double> MomentStream::minuteChosen() const
{
    if (m_edited) {
        // A moment's minute has a fraction, which an untouched field leaves alone.
        const int before = m_edited->minute ? int(*m_edited->minute) : noMinute;
        if (m_minute->value() == before)
            return m_edited->minute;
    }
    if (m_minute->isHidden() || (m_minute->value() == noMinute && m_desk.isLive() && !m_edited))
        return m_desk.minuteNow();
    return m_minute->value() == noMinute ? std::nullopt : std::optional<double>(m_minute->value());
}

void MomentStream::restMinute()
{
    // What is written from paper often has one minute after the other; what runs has its clock.
    if (m_desk.isLive())
        m_minute->setValue(noMinute);
    clockChanged();
}

void MomentStream::clockChanged()
{
    const bool live = m_desk.isLive();
    m_minute->setSpecialValueText(live && !m_edited ? tr("now") : tr("no time"));
    if (!m_minute->hasFocus())
        m_minute->setVisible(m_desk.room().mayEdit && (!live || m_edited || m_minute->value() != noMinute));
}

void MomentStream::askMinute()
{
    if (!m_desk.room().mayEdit)
        return;
    if (m_minute->value() == noMinute && !m_edited)
        m_minute->setValue(int(m_desk.minuteNow().value_or(noMinute)));
    m_minute->show();
    m_minute->setFocus(Qt::ShortcutFocusReason);
    m_minute->selectAll();
}

bool MomentStream::handleMinuteKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        m_minute->interpretText();
        m_line->setFocus();
        clockChanged();
        return true;
    case Qt::Key_Escape:
        m_minute->setValue(m_edited && m_edited->minute ? int(*m_edited->minute) : noMinute);
        m_line->setFocus();
        clockChanged();
        return true;
    default:
        return false;
    }
}

void MomentStream::editLast()
{
    edit(m_desk.moments().rowCount() - 1);
}

void MomentStream::edit(int row)
{
    if (row < 0 || !m_desk.room().mayEdit)
        return;
    if (!m_edited) {
        m_autosave.flush();
        m_put = m_line->text();
    }
    m_edited = m_desk.moments().moments()[row];
    const CaptureLexicon lexicon = m_lexicon.including(*m_edited);
    m_line->setLexicon(lexicon);
    m_line->setText(formatCaptureLine(*m_edited, lexicon));
    m_minute->setValue(m_edited->minute ? int(*m_edited->minute) : noMinute);
    clockChanged();
    m_line->setFocus();
    m_editing->say(InlineMessage::Kind::Info,
                   tr("Changing an earlier moment. Enter keeps the change, Esc leaves it as it was."));
}

void MomentStream::leaveEditing()
{
    if (!m_edited)
        return;
    m_edited.reset();
    m_editing->clear();
    m_minute->setValue(noMinute);
    clockChanged();
    m_line->setLexicon(m_lexicon);
    m_line->taken();
    m_line->setText(m_put);
    m_put.clear();
}

bool MomentStream::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_desk.moments().index(m_desk.moments().rowCount() - 1));
    if (watched == m_view && event->type() == QEvent::KeyPress)
        return handleStreamKey(static_cast<QKeyEvent *>(event));
    if (watched == m_minute && event->type() == QEvent::KeyPress)
        return handleMinuteKey(static_cast<QKeyEvent *>(event));
    return Card::eventFilter(watched, event);
}

bool MomentStream::handleStreamKey(QKeyEvent *event)
{
    const QModelIndex current = m_view->currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier || !current.isValid())
            return false;
        edit(current.row());
        return true;
    case Qt::Key_Delete:
        if (current.isValid() && m_desk.room().mayEdit)
            m_desk.removeMoment(*m_desk.moments().moments()[current.row()].id);
        return true;
    case Qt::Key_Escape:
        m_line->setFocus();
        return true;
    default:
        return false;
    }
}

void MomentStream::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_edited) {
        leaveEditing();
        return;
    }
    Card::keyPressEvent(event);
}

void MomentStream::describe()
{
    const int count = m_desk.moments().rowCount();
    m_empty->setVisible(count == 0);
    m_view->setVisible(count > 0);
    setAside(count == 0 ? QString() : tr("%n, all saved", nullptr, count));
    if (count == 0)
        body()->setStretchFactor(m_empty, 1);
}

} // namespace ipt
