#include "ui/pages/member/inventory/people_sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/kept_text.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace ipt {

namespace {

QString ringsOf(const TypedPerson &typed)
{
    const Relationship &person = typed.person;
    if (!typed.hasRing)
        return PeopleSheet::tr("still to be placed");
    if (person.closenessWished)
        return PeopleSheet::tr("ring %1, wished %2")
            .arg(person.closeness.value())
            .arg(person.closenessWished->value());
    return PeopleSheet::tr("ring %1").arg(person.closeness.value());
}

ListRow rowOf(const TypedPerson &typed)
{
    ListRow row;
    row.text = typed.person.deceased.value_or(false) ? PeopleSheet::tr("%1 †").arg(typed.person.person)
                                                     : typed.person.person;
    row.strong = true;
    row.soft = QStringList{typed.person.relation, ringsOf(typed)}.join(
        typed.person.relation.isEmpty() ? QString() : QStringLiteral(", "));
    return row;
}

} // namespace

PeopleSheet::PeopleSheet(QWidget *parent)
    : Card(tr("A list of people"), {}, parent)
    , m_text(new KeptText(tr("A list of people, one a line: name, relation, ring")))
    , m_understood(new RowList(tr("What is understood of the list")))
    , m_remarks(new Label(TextStyle::Caption))
    , m_add(new Button(tr("Add them"), ButtonKind::Primary))
{
    m_text->setLines(6, 14);
    m_text->setPlaceholderText(tr("Luis, brother, 4\nAna, sponsor, 2\nBeto, ex-partner, 5"));
    auto *hint = new Label(tr("One a line: name, relation, ring 1 to 5. Without a ring they wait below the "
                              "circle to be placed."),
                           TextStyle::Caption);
    hint->setWordWrap(true);
    m_remarks->setWordWrap(true);
    m_remarks->setTone(Tone::Warning);
    auto *close = new Button(tr("Close"), ButtonKind::Quiet);
    close->setKeyHint(Qt::Key_Escape);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_add);
    buttons->addWidget(close);
    buttons->addStretch();
    m_add->setKeyHint(Qt::CTRL | Qt::Key_Return);
    body()->addWidget(hint);
    body()->addWidget(m_text);
    body()->addWidget(m_remarks);
    body()->addLayout(buttons);
    body()->addWidget(m_understood);
    m_understood->setFocusPolicy(Qt::NoFocus);

    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, &PeopleSheet::give);
    }
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PeopleSheet::closed);
    connect(close, &Button::clicked, this, &PeopleSheet::closed);
    connect(m_add, &Button::clicked, this, &PeopleSheet::give);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PeopleSheet::read);
    connect(m_text->keeper(), &TextKeeper::kept, this, &PeopleSheet::textKept);
}

void PeopleSheet::begin(const QString &text, const QStringList &known)
{
    m_known = known;
    m_text->keeper()->begin(text);
    read();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

QString PeopleSheet::text() const
{
    return m_text->toPlainText();
}

void PeopleSheet::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_text->keeper()->flush();
}

void PeopleSheet::read()
{
    m_read = readTypedPeople(text(), m_known);
    QList<ListRow> rows;
    for (const TypedPerson &typed : std::as_const(m_read.people))
        rows.append(rowOf(typed));
    m_understood->setRows(rows);
    m_understood->setVisible(!rows.isEmpty());
    QStringList remarks;
    for (const TypedRemark &remark : std::as_const(m_read.remarks))
        remarks.append(remark.sentence);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
    m_add->setText(rows.isEmpty() ? tr("Add them") : tr("Add %n people", nullptr, int(rows.size())));
    m_add->setEnabled(!rows.isEmpty());
}

void PeopleSheet::give()
{
    if (!m_read.people.isEmpty())
        emit peopleGiven(m_read);
}

} // namespace ipt
