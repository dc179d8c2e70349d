#include "reports/sheets/agreement_sheet.h"

#include "reports/wording/handout_names.h"
#include "reports/wording/people.h"
#include "reports/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AgreementSheet)
};

class AgreementWriter
{
public:
    explicit AgreementWriter(const AgreementSheet &sheet)
        : m_sheet(sheet)
        , m_names(sheet.members + QList<Member>{sheet.member},
                  sheet.otherPeoplesNames ? QList<Relationship>() : sheet.relationships)
    {
    }

    Document write();

private:
    QString shown(const QString &text) const { return m_names.shown(text); }
    QString focus() const;
    void addFocus();
    void addGoal(const Goal &goal);
    void addSignatures();

    const AgreementSheet &m_sheet;
    HandoutNames m_names;
    Document m_document;
};

/// "mother", or "Consuelo, mother" where names were chosen.
QString AgreementWriter::focus() const
{
    for (const Relationship &relationship : m_sheet.relationships) {
        if (relationship.id == m_sheet.formulation.focusRelationship)
            return m_sheet.otherPeoplesNames
                       ? QStringLiteral("%1, %2").arg(relationship.person, relationship.relation)
                       : shown(relationship.relation);
    }
    return {};
}

void AgreementWriter::addFocus()
{
    const Formulation &formulation = m_sheet.formulation;
    m_document.add(doc::Heading{1, Text::tr("What we work on"), {}});
    doc::Chips areas{{}, {areaChip(formulation.primaryArea)}};
    if (formulation.secondaryArea)
        areas.chips.append(areaChip(*formulation.secondaryArea));
    m_document.addKept(areas);
    if (formulation.summary)
        m_document.add(doc::Paragraph{shown(*formulation.summary), doc::TextRole::Quote});
    const QString person = focus();
    if (!person.isEmpty())
        m_document.add(doc::Facts{{{Text::tr("The relationship in the middle of it"), person}}, 1});
}

void AgreementWriter::addGoal(const Goal &goal)
{
    m_document.addKept(doc::Heading{2, shown(goal.text), {}});
    if (!goal.levels || goal.levels->size() != 5)
        return;
    const QStringList meanings{Text::tr("Much more than expected"), Text::tr("More than expected"),
                               Text::tr("Expected"), Text::tr("Less than expected"),
                               Text::tr("Much less than expected")};
    doc::Table table{shown(goal.text), {{Text::tr("Level"), 1.1}, {Text::tr("How it would look"), 3.4}}, {}};
    for (int level = 4; level >= 0; --level) {
        const bool expected = level == 2;
        table.rows.append(
            {{meanings[4 - level], doc::Mark::None, expected ? doc::CellRole::Strong : doc::CellRole::Soft},
             {shown(goal.levels->at(level)), doc::Mark::None,
              expected ? doc::CellRole::Strong : doc::CellRole::Body}});
    }
    m_document.add(table);
}

void AgreementWriter::addSignatures()
{
    const People people({}, m_sheet.users);
    doc::Signatures signatures{{{m_sheet.member.goesBy(), {}, {}}}};
    for (const UserId &facilitator : m_sheet.group.facilitators)
        signatures.lines.append({people.user(facilitator), {}, {}});
    m_document.add(signatures);
}

Document AgreementWriter::write()
{
    m_document.language = QLocale().bcp47Name();
    m_document.kind = Text::tr("Agreement");
    m_document.overline = Text::tr("What we agreed to work on");
    m_document.title = m_sheet.member.goesBy();
    m_document.subtitle = m_sheet.group.name;
    if (m_sheet.formulation.agreed)
        m_document.subtitle += QStringLiteral(" · ") + dayWords(*m_sheet.formulation.agreed);
    m_document.runningHead = m_document.overline;
    addFocus();
    if (!m_sheet.formulation.goals.isEmpty())
        m_document.add(doc::Heading{1, Text::tr("Goals"), {}});
    for (const Goal &goal : m_sheet.formulation.goals)
        addGoal(goal);
    addSignatures();
    return std::move(m_document);
}

} // namespace

Document agreementSheet(const AgreementSheet &sheet)
{
    return AgreementWriter(sheet).write();
}

} // namespace ipt
