#include "ui/pages/session/wrap_up/memory_card.h"

#include "practice/notes.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/flush_row.h"
#include "ui/widgets/session/note_reader.h"

#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int earlierNotesShown = 4;

} // namespace

MomentsCard::MomentsCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("Moments of this session"), {}, parent)
    , m_desk(desk)
    , m_list(new KeyedList(tr("Moments of this session")))
{
    body()->addWidget(m_list);
    connect(&desk.moments(), &MomentModel::momentsChanged, this, &MomentsCard::show);
    hide();
}

void MomentsCard::setMember(const std::optional<MemberId> &member)
{
    m_member = member;
    show();
}

void MomentsCard::show()
{
    MomentModel &model = m_desk.moments();
    QList<KeyedRow> rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const Moment &moment = model.moments()[i];
        if (m_member && !moment.members.contains(*m_member) && !moment.toward.contains(*m_member))
            continue;
        KeyedRow row;
        row.column = model.index(i).data(MomentModel::TimeRole).toString();
        if (!m_member)
            row.lead = model.index(i).data(MomentModel::WhoRole).toString();
        row.text = moment.text;
        if (moment.risk.value_or(false))
            row.chips = {ChipLook::risk(tr("risk"))};
        rows.append(row);
    }
    m_list->setRows(rows);
    setAside(m_member ? m_desk.called(*m_member) : QString());
    setVisible(!rows.isEmpty());
}

EarlierNotesCard::EarlierNotesCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("Earlier notes"), {}, parent)
    , m_desk(desk)
    , m_list(new KeyedList(tr("Earlier notes")))
    , m_reader(new NoteReader)
    , m_go(new Button(tr("Go to its session"), ButtonKind::Quiet))
{
    m_list->setToolTip(tr("Enter shows a note here, beside what you write"));
    m_go->setSmall(true);
    body()->addWidget(m_list);
    body()->addWidget(m_reader);
    body()->addLayout(new FlushRow(m_go));
    connect(m_list, &KeyedList::activated, this, [this](int index) { read(index == m_read ? -1 : index); });
    connect(m_go, &Button::clicked, this, [this] { emit noteRequested(m_shown[m_read]); });
    read(-1);
    hide();
}

void EarlierNotesCard::read(int index)
{
    m_read = -1;
    if (index >= 0) {
        const Result<NoteView> view = m_desk.practice().notes().note(m_shown[index]);
        if (view.ok()) {
            m_read = index;
            m_reader->setNote(*view, m_desk.room().userNames);
        }
    }
    m_list->setChosen(m_read);
    m_reader->setVisible(m_read >= 0);
    m_go->setVisible(m_read >= 0);
}

void EarlierNotesCard::setMember(const std::optional<MemberId> &member)
{
    m_shown.clear();
    QList<KeyedRow> rows;
    const Result<QList<NoteRow>> notes =
        member ? m_desk.practice().notes().ofMember(*member) : Result<QList<NoteRow>>(QList<NoteRow>());
    for (qsizetype i = 0; notes.ok() && i < notes->size() && rows.size() < earlierNotesShown; ++i) {
        const NoteRow &note = notes->at(i);
        const bool before = note.ref.group != m_desk.group() || note.ref.session < m_desk.number();
        if (note.kind != NoteKind::Member || !before)
            continue;
        KeyedRow row;
        row.column = tr("session %1").arg(note.ref.session.value());
        row.text = note.opening;
        rows.append(row);
        m_shown.append(note.ref);
    }
    m_list->setRows(rows);
    read(-1);
    setVisible(!rows.isEmpty());
}

} // namespace ipt
