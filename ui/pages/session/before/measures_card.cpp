#include "ui/pages/session/before/measures_card.h"

#include "engine/measures/answer_line.h"
#include "engine/measures/measure_library.h"
#include "engine/measures/scoring.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/text/choice_box.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace ipt {

namespace {

constexpr QChar between(u'\t');

QString keyOf(const QString &measure, const MemberId &member)
{
    return measure + between + member.text();
}

/// The answers as they are typed: figures side by side where each is a single one.
QString textOf(const MeasureDefinition &definition, const QList<std::optional<int>> &answers)
{
    QStringList words;
    for (const std::optional<int> &answer : answers)
        words.append(answer ? QString::number(*answer) : QStringLiteral("-"));
    return words.join(takesFigures(definition) ? QString() : QStringLiteral(" "));
}

/// What a form comes to, in a few words.
QString scoreWords(const Scored &scored)
{
    if (scored.total && scored.band)
        return QStringLiteral("%1 · %2").arg(QString::number(*scored.total), *scored.band);
    if (scored.total)
        return QString::number(*scored.total);
    return scored.isScored() ? MeasuresCard::tr("kept") : MeasuresCard::tr("kept, not scored");
}

} // namespace

MeasuresCard::MeasuresCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("Measures"), {}, parent)
    , m_desk(desk)
    , m_choice(new ChoiceBox(tr("Measure")))
    , m_forms(new QStackedWidget)
    , m_autosave([this] { keepHalves(); })
{
    auto *hint = new Label(tr("Type the answers as figures, in the form's order; a minus where one was not "
                              "answered. Down goes to the next form."),
                           TextStyle::Caption);
    hint->setWordWrap(true);
    m_forms->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_choice);
    body()->addWidget(m_forms);
    body()->addWidget(hint);
    body()->addStretch();
    connect(m_choice, &ChoiceBox::chosen, this, [this] {
        for (int index = 0; index < m_list.size(); ++index) {
            if (m_list[index].measure == m_choice->currentData().toString())
                return goTo(index);
        }
    });
    connect(&desk, &SessionDesk::opened, this, &MeasuresCard::show);
    connect(&desk, &SessionDesk::measuresChanged, this, &MeasuresCard::show);
    hide();
}

QString MeasuresCard::scratchPlace() const
{
    return QStringLiteral("measures/%1/%2").arg(m_desk.group().text()).arg(m_desk.number().value());
}

QList<RoomMeasure> MeasuresCard::shownMeasures() const
{
    QList<RoomMeasure> measures = m_desk.room().measures;
    measures.removeIf([this](const RoomMeasure &each) {
        const QList<MemberName> &expected = m_desk.room().expected;
        return !m_desk.practice().measures().find(each.measure) ||
               std::none_of(expected.begin(), expected.end(),
                            [&each](const MemberName &member) { return member.id == each.member; });
    });
    return measures;
}

void MeasuresCard::show()
{
    const QList<RoomMeasure> measures = shownMeasures();
    const auto isShown = [this](const RoomMeasure &each) {
        return std::any_of(m_list.begin(), m_list.end(), [&each](const Form &form) {
            return form.measure == each.measure && form.member == each.member;
        });
    };
    // Forms stay where they are while one types; only another set of them is laid out anew.
    const bool same = m_shownAt == scratchPlace() && m_list.size() == measures.size() &&
                      std::all_of(measures.begin(), measures.end(), isShown);
    if (!same)
        build();
    int due = 0;
    for (Form &form : m_list) {
        const auto found = std::find_if(measures.begin(), measures.end(), [&form](const RoomMeasure &each) {
            return each.measure == form.measure && each.member == form.member;
        });
        const std::optional<MeasureTaken> kept = found == measures.end() ? std::nullopt : found->taken;
        due += kept ? 0 : 1;
        // Taken back or put back: the line shows what is kept.
        if (same && kept != form.kept) {
            const MeasureDefinition *definition = definitionOf(form);
            const bool shows =
                definition && kept && readAnswers(*definition, form.answers->text()).answers == kept->items;
            if (definition && !shows)
                form.answers->setText(kept ? textOf(*definition, kept->items) : QString());
        }
        form.kept = kept;
        describe(form);
    }
    describeChoice();
    setAside(due > 0 ? tr("%n due", nullptr, due) : tr("all typed in"));
    setVisible(!m_list.isEmpty());
}

void MeasuresCard::build()
{
    m_autosave.flush();
    m_shownAt = scratchPlace();
    m_list.clear();
    m_measures.clear();
    m_choice->clear();
    while (m_forms->count() > 0)
        delete m_forms->widget(0);
    for (const MeasureDefinition &definition : m_desk.practice().measures().all())
        addMeasure(definition.id);
}

void MeasuresCard::addMeasure(const QString &measure)
{
    QWidget *page = nullptr;
    QGridLayout *grid = nullptr;
    for (const MemberName &member : m_desk.room().expected) {
        const QList<RoomMeasure> measures = shownMeasures();
        for (const RoomMeasure &each : measures) {
            if (each.measure != measure || each.member != member.id)
                continue;
            if (!page) {
                page = new QWidget;
                grid = new QGridLayout(page);
                grid->setContentsMargins(0, 0, 0, 0);
                grid->setHorizontalSpacing(px(8));
                grid->setVerticalSpacing(px(6));
                grid->setColumnStretch(1, 1);
            }
            addForm(grid, each);
        }
    }
    if (!page)
        return;
    grid->setRowStretch(grid->rowCount(), 1);
    m_measures.append(measure);
    m_choice->addItem(QString(), QVariant(measure));
    m_forms->addWidget(page);
}

void MeasuresCard::describeChoice()
{
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        int due = 0;
        for (const Form &form : std::as_const(m_list))
            due += form.measure == m_measures[i] && !form.kept ? 1 : 0;
        const QString name = m_desk.practice().measures().find(m_measures[i])->name;
        m_choice->setItemText(int(i), due > 0 ? tr("%1, %n due", nullptr, due).arg(name)
                                              : tr("%1, all typed in").arg(name));
    }
}

void MeasuresCard::goTo(int index)
{
    const Form &form = m_list[index];
    const int page = int(m_measures.indexOf(form.measure));
    m_choice->setCurrentIndex(page);
    m_forms->setCurrentIndex(page);
    form.answers->setFocus(Qt::TabFocusReason);
}

void MeasuresCard::addForm(QGridLayout *grid, const RoomMeasure &measure)
{
    const MeasureDefinition *definition = m_desk.practice().measures().find(measure.measure);
    Form form;
    form.measure = measure.measure;
    form.member = measure.member;
    form.kept = measure.taken;
    form.answers = new QLineEdit;
    form.score = new Label(TextStyle::Caption);
    const QString called = m_desk.called(measure.member);
    form.answers->setAccessibleName(tr("%1, answers of %2").arg(definition->name, called));
    form.answers->setPlaceholderText(tr("%n figure(s)", nullptr, int(definition->items.size())));
    form.answers->setReadOnly(!m_desk.room().mayEdit);
    form.answers->setText(measure.taken ? textOf(*definition, measure.taken->items)
                                        : halves().value(keyOf(measure.measure, measure.member)));
    form.answers->installEventFilter(this);
    const int index = int(m_list.size());
    connect(form.answers, &QLineEdit::textEdited, this, [this, index] { typed(index); });
    connect(form.answers, &QLineEdit::returnPressed, this, [this, index] { entered(index); });
    const int row = grid->rowCount();
    grid->addWidget(new Label(called), row, 0);
    grid->addWidget(form.answers, row, 1);
    grid->addWidget(form.score, row, 2);
    m_list.append(form);
}

const MeasureDefinition *MeasuresCard::definitionOf(const Form &form) const
{
    return m_desk.practice().measures().find(form.measure);
}

MeasureTaken MeasuresCard::takenFrom(const Form &form, const QList<std::optional<int>> &answers) const
{
    MeasureTaken taken;
    taken.member = form.member;
    taken.group = m_desk.group();
    taken.session = m_desk.number();
    taken.measure = form.measure;
    const std::optional<Instant> &started = m_desk.room().session.started;
    taken.taken = form.kept ? form.kept->taken : started ? started->day() : m_desk.practice().now().date();
    taken.items = answers;
    return taken;
}

void MeasuresCard::typed(int index)
{
    const Form form = m_list[index];
    const MeasureDefinition *definition = definitionOf(form);
    const AnswerLine line = readAnswers(*definition, form.answers->text());
    // Where figures stand apart, the last one may not be whole yet: Enter says that it is.
    const bool whole = takesFigures(*definition) && line.answers.size() == definition->items.size() &&
                       line.problems.isEmpty() && line.surplus.isEmpty();
    if (whole)
        m_desk.changeMeasure(form.kept, takenFrom(form, line.answers));
    describe(m_list[index]);
    m_autosave.touched();
}

void MeasuresCard::entered(int index)
{
    const Form form = m_list[index];
    const MeasureDefinition *definition = definitionOf(form);
    const QString text = form.answers->text().trimmed();
    const AnswerLine line = readAnswers(*definition, text);
    const bool whole =
        line.answers.size() == definition->items.size() && line.problems.isEmpty() && line.surplus.isEmpty();
    if (text.isEmpty() && form.kept)
        m_desk.changeMeasure(form.kept, std::nullopt);
    else if (whole)
        m_desk.changeMeasure(form.kept, takenFrom(form, line.answers));
    else if (!text.isEmpty())
        return;
    if (index + 1 < m_list.size())
        goTo(index + 1);
}

void MeasuresCard::describe(const Form &form)
{
    const MeasureDefinition *definition = definitionOf(form);
    const AnswerLine line = readAnswers(*definition, form.answers->text());
    const int items = int(definition->items.size());
    QString words;
    Tone tone = Tone::Neutral;
    if (!line.surplus.isEmpty()) {
        words = tr("%n too many", nullptr, int(line.surplus.size()));
        tone = Tone::Warning;
    } else if (!line.problems.isEmpty()) {
        const int item = *std::min_element(line.problems.keyBegin(), line.problems.keyEnd());
        words = tr("item %1?").arg(item + 1);
        form.score->setToolTip(line.problems.value(item));
        tone = Tone::Warning;
    } else if (form.kept && form.kept->items == line.answers) {
        const Scored scored = score(*definition, form.kept->items);
        words = scoreWords(scored);
        tone = scored.alerts.isEmpty() ? Tone::Neutral : Tone::Risk;
        QStringList alerts;
        for (const QString &id : scored.alerts) {
            const Alert *alert = definition->findAlert(id);
            alerts.append(alert ? alert->label : id);
        }
        form.score->setToolTip(alerts.join(QStringLiteral(", ")));
    } else if (!line.answers.isEmpty()) {
        words = tr("%1 of %2").arg(line.answers.size()).arg(items);
    }
    form.score->setText(words);
    form.score->setHidden(words.isEmpty());
    form.score->setTone(tone);
    form.answers->setAccessibleDescription(words);
}

QHash<QString, QString> MeasuresCard::halves() const
{
    QHash<QString, QString> kept;
    const QStringList lines =
        m_desk.practice().scratch(scratchPlace()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        kept.insert(line.section(between, 0, 1), line.section(between, 2));
    return kept;
}

void MeasuresCard::keepHalves()
{
    QStringList lines;
    for (const Form &form : std::as_const(m_list)) {
        const QString text = form.answers->text();
        const MeasureDefinition *definition = definitionOf(form);
        const bool isKept = form.kept && readAnswers(*definition, text).answers == form.kept->items;
        if (!isKept && !text.isEmpty())
            lines.append(keyOf(form.measure, form.member) + between + text);
    }
    const Result<void> kept = m_desk.practice().keepScratch(m_shownAt, lines.join(QLatin1Char('\n')));
    if (!kept.ok())
        emit m_desk.refused(kept.error());
}

bool MeasuresCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return Card::eventFilter(watched, event);
    for (int index = 0; index < m_list.size(); ++index) {
        if (m_list[index].answers != watched)
            continue;
        const int next = index + (key == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_list.size())
            goTo(next);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace ipt
