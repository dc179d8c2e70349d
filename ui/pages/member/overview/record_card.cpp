#include "ui/pages/member/overview/record_card.h"

#include "ui/pages/member/fields.h"
#include "ui/widgets/base/words/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

/// What is written between the separators, without what is empty.
OptionalList<QString> listFrom(const QString &text, QLatin1Char separator)
{
    OptionalList<QString> parts;
    const QStringList pieces = text.split(separator);
    for (const QString &piece : pieces) {
        if (!piece.trimmed().isEmpty())
            parts.append(piece.trimmed());
    }
    return parts;
}

} // namespace

RecordCard::RecordCard(QWidget *parent)
    : Card(tr("On the record"), {}, parent)
    , m_clinician(new ChoiceBox(tr("Clinician")))
    , m_complaint(new Label(TextStyle::Soft))
{
    auto *grid = new FieldGrid(2);
    keepLine(
        grid->addLine(tr("Name on the record")), [](const Member &each) { return std::optional(each.name); },
        [](Member &each, const QString &text) {
            each.name = text.simplified();
            return true;
        });
    addOptional(grid, tr("Goes by"), &Member::called);
    addOptional(grid, tr("Pronouns"), &Member::pronouns);
    addDay(grid, tr("Born"), &Member::born);
    addOptional(grid, tr("Record number"), &Member::recordNumber);
    grid->add(tr("Clinician"), m_clinician);
    keepLine(
        grid->addLine(tr("Substances, with commas between")),
        [](const Member &each) { return std::optional(each.substances.join(QStringLiteral(", "))); },
        [](Member &each, const QString &text) {
            each.substances = listFrom(text, QLatin1Char(','));
            return true;
        });
    addDay(grid, tr("Recovery began"), &Member::recoveryBegan);
    keepText(
        grid->addText(tr("Other treatment, one a line"), 2),
        [](const Member &each) { return std::optional(each.otherTreatment.join(QLatin1Char('\n'))); },
        [](Member &each, const QString &text) {
            each.otherTreatment = listFrom(text, QLatin1Char('\n'));
            return true;
        });
    const auto plain = [](std::optional<QString> Member::*value) {
        return [value](Member &each, const QString &text) {
            each.*value = written(text);
            return true;
        };
    };
    keepText(
        grid->addText(tr("Referral"), 2), [](const Member &each) { return each.referral; },
        plain(&Member::referral));
    keepText(
        grid->addText(tr("Safety plan"), 2, 3), [](const Member &each) { return each.safetyPlan; },
        plain(&Member::safetyPlan));
    body()->addWidget(grid);
    m_complaint->setTone(Tone::Warning);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    body()->addWidget(m_complaint);
    connect(m_clinician, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_member.clinician = value.isValid() ? std::optional(UserId(value.toString())) : std::nullopt;
        emit memberChanged(m_member, {});
    });
}

void RecordCard::addOptional(FieldGrid *grid, const QString &name, std::optional<QString> Member::*value)
{
    keepLine(
        grid->addLine(name), [value](const Member &each) { return each.*value; },
        [value](Member &each, const QString &text) {
            each.*value = written(text.simplified());
            return true;
        });
}

void RecordCard::addDay(FieldGrid *grid, const QString &name, std::optional<QDate> Member::*value)
{
    KeptLine *line = grid->addLine(name);
    line->setPlaceholderText(dayHint());
    keepLine(
        line,
        [value](const Member &each) {
            return each.*value ? std::optional(dayShown(*(each.*value))) : std::nullopt;
        },
        [value](Member &each, const QString &text) {
            each.*value = dayTyped(text);
            return text.trimmed().isEmpty() || each.*value;
        });
}

void RecordCard::keepLine(KeptLine *line, std::function<std::optional<QString>(const Member &)> read,
                          Write write)
{
    m_lines.append({line, std::move(read)});
    connect(line->keeper(), &TextKeeper::kept, this,
            [this, line, write = std::move(write)](const QString &text) {
                keep(line->accessibleName(), text, write);
            });
}

void RecordCard::keepText(KeptText *text, std::function<std::optional<QString>(const Member &)> read,
                          Write write)
{
    m_texts.append({text, std::move(read)});
    connect(text->keeper(), &TextKeeper::kept, this,
            [this, text, write = std::move(write)](const QString &typed) {
                keep(text->accessibleName(), typed, write);
            });
}

void RecordCard::keep(const QString &field, const QString &text, const Write &write)
{
    Member after = m_member;
    const bool taken = write(after, text);
    m_complaint->setVisible(!taken);
    if (!taken) {
        m_complaint->setText(tr("%1: write the day like %2.").arg(field, dayHint()));
        return;
    }
    m_member = after;
    emit memberChanged(m_member, field);
}

void RecordCard::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_member.id;
    m_member = shown.page.member;
    const bool editable = shown.page.mayEditMember;
    for (const auto &[line, read] : std::as_const(m_lines)) {
        showText(line, read(m_member), another);
        line->setReadOnly(!editable);
    }
    for (const auto &[text, read] : std::as_const(m_texts)) {
        showText(text, read(m_member), another);
        text->setReadOnly(!editable);
    }
    showClinicians(shown);
    m_clinician->setEnabled(editable);
}

void RecordCard::showClinicians(const MemberShown &shown)
{
    QList<std::pair<QString, UserId>> users;
    for (auto user = shown.page.userNames.begin(); user != shown.page.userNames.end(); ++user)
        users.append({user.value(), user.key()});
    std::sort(users.begin(), users.end());
    m_clinician->clear();
    m_clinician->addItem(tr("nobody"));
    for (const auto &[name, id] : std::as_const(users))
        m_clinician->addItem(name, id.text());
    m_clinician->setChosen(m_member.clinician ? QVariant(m_member.clinician->text()) : QVariant());
}

} // namespace ipt
