#include "ui/pages/member/inventory/moves_card.h"

#include "engine/inventory/inventory_check.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/chips/chip.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"
#include "ui/widgets/text/kept_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ipt {

namespace {

enum Column { Who, Rings, Wish, Move };

ChipLook chipOf(MoveVerdict verdict)
{
    switch (verdict) {
    case MoveVerdict::AsWished:
        return ChipLook::state(MovesCard::tr("as wished"), Tone::Good);
    case MoveVerdict::TowardWish:
        return ChipLook::state(MovesCard::tr("toward"), Tone::Good);
    case MoveVerdict::AwayFromWish:
        return ChipLook::state(MovesCard::tr("away"), Tone::Warning);
    case MoveVerdict::Unchanged:
        return ChipLook::state(MovesCard::tr("no change"));
    case MoveVerdict::Closer:
        return ChipLook::state(MovesCard::tr("closer"));
    case MoveVerdict::Farther:
        return ChipLook::state(MovesCard::tr("farther"));
    case MoveVerdict::Entered:
        return ChipLook::state(MovesCard::tr("entered"));
    case MoveVerdict::Left:
        return ChipLook::state(MovesCard::tr("left"));
    }
    return {};
}

/// "4 → 5 → 2"; a dash where they were not there.
QString ringsShown(const RelationshipStory &story)
{
    QStringList rings;
    for (const StagePlace &place : story.places)
        rings.append(place.ring ? QString::number(place.ring->value()) : QStringLiteral("–"));
    return rings.join(QStringLiteral(" → "));
}

QString ringsSpoken(const RelationshipStory &story)
{
    QStringList rings;
    for (const StagePlace &place : story.places) {
        rings.append(place.ring
                         ? MovesCard::tr("%1: ring %2").arg(nameOf(place.stage)).arg(place.ring->value())
                         : MovesCard::tr("%1: not in the circle").arg(nameOf(place.stage)));
    }
    return rings.join(QStringLiteral(", "));
}

} // namespace

MovesCard::MovesCard(QWidget *parent)
    : Card(tr("Who moved"), {}, parent)
    , m_summary(new Label(TextStyle::Lead))
    , m_reused(new InlineMessage)
    , m_table(new QTableView)
    , m_rows(new QStandardItemModel(0, Move + 1, this))
    , m_sentencePart(new QWidget)
    , m_about(new Label(TextStyle::Caption))
    , m_sentence(new KeptText(tr("What one could say")))
    , m_withName(new QCheckBox(tr("With the name")))
    , m_put(new Button(tr("Put into the farewell")))
    , m_putAll(new Button(tr("Put all in"), ButtonKind::Quiet))
{
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(tr("Who moved"));
    m_table->setModel(m_rows);
    m_rows->setHorizontalHeaderLabels({tr("Who"), tr("Rings"), tr("Wish"), tr("Move")});
    makeQuiet(m_table, Who);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_summary);
    body()->addWidget(m_reused);
    body()->addWidget(m_table);
    buildSentence();
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &MovesCard::fitTable,
            Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        showSentence();
        emit selectedChanged();
    });
}

void MovesCard::buildSentence()
{
    m_put->setSmall(true);
    m_putAll->setSmall(true);
    m_withName->setToolTip(tr("The farewell sheet goes home with the member: without a name it tells nobody "
                              "who is meant."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_put);
    buttons->addWidget(m_putAll);
    buttons->addStretch();
    auto *part = new QVBoxLayout(m_sentencePart);
    part->setContentsMargins(0, px(8), 0, 0);
    part->setSpacing(px(6));
    m_about->setElided(true);
    part->addWidget(m_about);
    part->addWidget(m_sentence);
    part->addWidget(m_withName);
    part->addLayout(buttons);
    body()->addWidget(m_sentencePart);
    connect(m_sentence->keeper(), &TextKeeper::kept, this, [this](const QString &typed) {
        if (!m_sentenceOf)
            return;
        m_shown.sentences.insert(*m_sentenceOf, typed.trimmed());
        emit sentenceKept(*m_sentenceOf, typed.trimmed());
    });
    connect(m_withName, &QCheckBox::toggled, this, &MovesCard::showSentence);
    connect(m_put, &Button::clicked, this, [this] {
        m_sentence->keeper()->flush();
        if (const RelationshipStory *shown = story())
            emit intoFarewell({sentenceOf(*shown)});
    });
    connect(m_putAll, &Button::clicked, this, [this] {
        m_sentence->keeper()->flush();
        QStringList sentences;
        for (const RelationshipStory &each : std::as_const(m_stories)) {
            if (!isInFarewell(sentenceOf(each)))
                sentences.append(sentenceOf(each));
        }
        emit intoFarewell(sentences);
    });
}

void MovesCard::setShown(const Shown &shown)
{
    m_shown = shown;
    m_stories = storiesOf(shown.stages);
    if (shown.stages.isEmpty())
        return;
    m_summary->setText(comparisonSentence(compareInventories(shown.stages.first(), shown.stages.last())));
    m_summary->setVisible(!m_summary->text().isEmpty());
    showReused();
    showRows();
    showSentence();
}

/// A document that came from elsewhere may use an id again for somebody else.
void MovesCard::showReused()
{
    const QList<RelationshipId> reused = reusedIds(m_shown.stages.first(), m_shown.stages.last());
    if (reused.isEmpty())
        return m_reused->clear();
    const auto nameIn = [&reused](const Inventory &inventory) {
        for (const Relationship &person : inventory.relationships) {
            if (person.id == reused.first())
                return person.person;
        }
        return QString();
    };
    const QString sentence = tr("%1 was %2 in the first inventory, with another relation. If they are two "
                                "people, take one out and add them again, so that their ways are told apart.")
                                 .arg(nameIn(m_shown.stages.last()), nameIn(m_shown.stages.first()));
    if (m_reused->sentence() != sentence || m_reused->isHidden())
        m_reused->say(InlineMessage::Kind::Warning, sentence);
}

void MovesCard::showRows()
{
    const auto before = selected();
    m_filling = true;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const RelationshipStory &each : std::as_const(m_stories)) {
        auto *who =
            new QStandardItem(each.deceased ? tr("%1 †").arg(each.change.person) : each.change.person);
        who->setData(true, StrongRole);
        who->setData(each.change.relation, SecondLineRole);
        who->setToolTip(moveSentence(each.change));
        auto *rings = new QStandardItem(ringsShown(each));
        rings->setData(ringsSpoken(each), Qt::AccessibleTextRole);
        rings->setToolTip(ringsSpoken(each));
        auto *wish = new QStandardItem(each.change.wished ? QString::number(each.change.wished->value())
                                                          : QStringLiteral("–"));
        auto *move = new QStandardItem;
        const ChipLook chip = chipOf(each.change.verdict);
        move->setData(QVariant::fromValue(QList{chip}), ChipsRole);
        move->setData(chip.text, Qt::AccessibleTextRole);
        m_rows->appendRow({who, rings, wish, move});
    }
    m_filling = false;
    select(before);
    if (!selected() && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, Who));
    m_table->resizeRowsToContents();
    fitTable();
}

/// As high as its rows, so that the page scrolls and not the table.
void MovesCard::fitTable()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

std::optional<RelationshipId> MovesCard::selected() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_stories.size())
        return std::nullopt;
    return m_stories[row].change.id;
}

void MovesCard::select(const std::optional<RelationshipId> &id)
{
    for (int row = 0; row < m_rows->rowCount() && row < m_stories.size(); ++row) {
        if (m_stories[row].change.id == id && row != m_table->currentIndex().row())
            m_table->setCurrentIndex(m_rows->index(row, Who));
    }
}

void MovesCard::focusTable()
{
    m_table->setFocus();
}

const RelationshipStory *MovesCard::story() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_stories.size() ? &m_stories[row] : nullptr;
}

QString MovesCard::sentenceOf(const RelationshipStory &story) const
{
    const QString edited = m_shown.sentences.value(story.change.id);
    if (!edited.isEmpty())
        return edited;
    return clinicianSentence(story, m_shown.member,
                             m_withName->isChecked() ? CalledBy::Name : CalledBy::Relation);
}

bool MovesCard::isInFarewell(const QString &sentence) const
{
    return m_shown.farewell.contains(sentence);
}

void MovesCard::showSentence()
{
    const RelationshipStory *shown = story();
    m_sentencePart->setVisible(shown);
    if (!shown)
        return;
    const bool another = m_sentenceOf != shown->change.id;
    if (another)
        m_sentence->keeper()->flush();
    m_sentenceOf = shown->change.id;
    const QString sentence = sentenceOf(*shown);
    m_about->setText(tr("What one could say about %1").arg(shown->change.person));
    m_sentence->setAccessibleName(m_about->text());
    if (another)
        m_sentence->keeper()->begin(sentence);
    else
        m_sentence->keeper()->follow(sentence);
    m_sentence->setReadOnly(!m_shown.editable);
    m_withName->setVisible(m_shown.editable);
    m_put->setVisible(m_shown.editable);
    m_putAll->setVisible(m_shown.editable);
    m_put->setEnabled(!isInFarewell(sentence));
    m_put->setText(m_put->isEnabled() ? tr("Put into the farewell") : tr("In the farewell"));
    bool allIn = true;
    for (const RelationshipStory &each : std::as_const(m_stories))
        allIn = allIn && isInFarewell(sentenceOf(each));
    m_putAll->setEnabled(!allIn);
}

} // namespace ipt
