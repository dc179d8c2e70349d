#include "ui/pages/workspace/share/share_sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/chips/icon_view.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/session/agenda_timer.h"
#include "ui/widgets/tables/row_list.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

constexpr int widestText = 820;

/// What the area is, for people who never heard of it.
QString aboutArea(ProblemArea area)
{
    switch (area) {
    case ProblemArea::Grief:
        return ShareSheet::tr("Somebody or something important was lost.");
    case ProblemArea::RoleDispute:
        return ShareSheet::tr("Two people expect different things of each other.");
    case ProblemArea::RoleTransition:
        return ShareSheet::tr("Life has changed, and so has what is asked of us.");
    case ProblemArea::InterpersonalDeficit:
        return ShareSheet::tr("Too few people, or too little comes back from them.");
    }
    Q_UNREACHABLE();
}

Card *areaCard(ProblemArea area)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new IconView(iconOf(area), 20, swatchOf(area).mark));
    head->addWidget(new Label(nameOf(area), TextStyle::Heading), 1);
    card->body()->addLayout(head);
    auto *about = new Label(aboutArea(area), TextStyle::Lead);
    about->setWordWrap(true);
    card->body()->addWidget(about);
    card->body()->addStretch();
    return card;
}

} // namespace

ShareSheet::ShareSheet(QWidget *covered)
    : QWidget(covered)
    , m_title(new Label(TextStyle::Title))
    , m_clock(new Card)
    , m_timer(new AgendaTimer)
    , m_agenda(new Label(TextStyle::Lead))
    , m_cards(new RowList(tr("Cards")))
    , m_areaIcon(new IconView(Icon::Info, 28, &Colours::accent))
    , m_cardTitle(new Label(TextStyle::Title))
    , m_cardText(new Label(TextStyle::Aside))
{
    setAutoFillBackground(true);
    setAccessibleName(tr("Shared view"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(40), px(28), px(40), px(28));
    layout->setSpacing(px(16));
    layout->addWidget(makeHead());
    m_agenda->setWordWrap(true);
    m_clock->body()->addWidget(m_timer);
    m_clock->body()->addWidget(m_agenda);
    layout->addWidget(m_clock);
    layout->addWidget(makeReading(), 1);
    layout->addWidget(makeAreas());
    setFocusProxy(m_cards);

    m_ticks.setInterval(1000);
    connect(&m_ticks, &QTimer::timeout, this, &ShareSheet::tick);
    connect(m_cards, &RowList::currentRowChanged, this, &ShareSheet::showCard);
    covered->installEventFilter(this);
    hide();
}

QWidget *ShareSheet::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title, 1);
    auto *back = new Button(tr("Back"));
    back->setKeyHint(Qt::Key_F8);
    connect(back, &Button::clicked, this, &ShareSheet::closeRequested);
    line->addWidget(back);
    return head;
}

QWidget *ShareSheet::makeReading()
{
    auto *reading = new QWidget;
    auto *columns = new QHBoxLayout(reading);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(16));
    auto *choice = new Card(tr("Cards"));
    m_cards->setScrolling(true);
    m_cards->setKeepingCurrent(true);
    choice->body()->addWidget(m_cards, 1);
    columns->addWidget(choice, 3);

    auto *page = new Card;
    m_cardTitle->setWordWrap(true);
    m_cardText->setWordWrap(true);
    m_cardText->setMaximumWidth(px(widestText));
    m_cardText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    page->body()->setSpacing(px(16));
    page->body()->addWidget(m_areaIcon, 0, Qt::AlignLeft);
    page->body()->addWidget(m_cardTitle);
    page->body()->addWidget(m_cardText, 1);
    columns->addWidget(page, 8);
    return reading;
}

QWidget *ShareSheet::makeAreas()
{
    auto *areas = new QWidget;
    auto *columns = new QHBoxLayout(areas);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(16));
    for (const auto &[area, word] : WordsOf<ProblemArea>::all)
        columns->addWidget(areaCard(area), 1);
    return areas;
}

void ShareSheet::setShared(const SharedView &view)
{
    const int card = std::max(0, m_cards->currentRow());
    m_view = view;
    m_title->setText(view.title.isEmpty() ? tr("Our group") : view.title);
    showAgenda();
    QList<ListRow> rows;
    for (const PsychoeducationCard &each : view.cards) {
        ListRow row;
        row.text = each.title;
        rows.append(row);
    }
    m_cards->setRows(rows);
    m_cards->setCurrentRow(std::min<int>(card, int(rows.size()) - 1));
    showCard(m_cards->currentRow());
}

void ShareSheet::showAgenda()
{
    const bool counts = m_view.started.isValid();
    m_clock->setVisible(!m_view.agenda.isEmpty());
    m_timer->setVisible(counts);
    m_agenda->setVisible(!counts);
    m_timer->setAgenda(m_view.agenda);
    QStringList parts;
    for (const AgendaSegment &segment : std::as_const(m_view.agenda))
        parts.append(tr("%1, %2 min").arg(segment.title, QString::number(segment.minutes)));
    m_agenda->setText(parts.join(QStringLiteral("  ·  ")));
    if (counts) {
        tick();
        m_ticks.start();
    } else {
        m_ticks.stop();
    }
}

void ShareSheet::tick()
{
    m_timer->setPaused(m_view.breaks.isPaused());
    m_timer->setElapsed(m_view.breaks.elapsed(m_view.started, m_view.now()));
}

void ShareSheet::showCard(int index)
{
    const PsychoeducationCard card = m_view.cards.value(index);
    m_cardTitle->setText(card.title);
    m_cardText->setText(card.text);
    m_areaIcon->setVisible(card.area.has_value());
    if (card.area)
        m_areaIcon->setIcon(iconOf(*card.area), swatchOf(*card.area).mark);
}

bool ShareSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

void ShareSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ShareSheet::hideEvent(QHideEvent *event)
{
    m_ticks.stop();
    QWidget::hideEvent(event);
}

} // namespace ipt
