#include "ui/pages/progress/report/report_dialog.h"

#include "engine/arc/arc.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/text/choice_box.h"
#include "ui/widgets/text/kept_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int withoutConsent = -1;
constexpr int commentLines = 5;
constexpr int mostCommentLines = 9;

QDateEdit *dayField(const QString &name, QDate day)
{
    auto *field = new QDateEdit(day);
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(dayFormat());
    return field;
}

Label *fieldName(const QString &name)
{
    return new Label(name, TextStyle::Caption);
}

QLineEdit *line(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    return field;
}

} // namespace

ReportDialog::ReportDialog(const ReportDesk &desk, const GroupId &group, const QString &comment,
                           std::function<void(const QString &)> keep, Check check, QWidget *parent)
    : Ask(tr("Progress report of %1").arg(desk.member.called), tr("Export…"), parent)
    , m_desk(desk)
    , m_group(group)
    , m_check(std::move(check))
    , m_period(new QComboBox)
    , m_from(dayField(tr("From"), desk.whole.from))
    , m_to(dayField(tr("To"), desk.whole.to))
    , m_format(new QComboBox)
    , m_consent(new ChoiceBox(tr("Consent")))
    , m_scope(new InlineMessage)
    , m_recipient(line(tr("To whom")))
    , m_purpose(line(tr("For what purpose")))
    , m_ground(line(tr("Why no consent is needed")))
    , m_groundLabel(fieldName(tr("Why no consent is needed")))
    , m_leftOut(new Label(TextStyle::Caption))
{
    setMinimumWidth(px(860));
    auto *content = new QWidget;
    auto *columns = new QGridLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setHorizontalSpacing(px(24));
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    columns->addWidget(makeWords(comment, keep), 0, 0);
    columns->addWidget(makeRecipient(), 0, 1);
    form()->addRow(content);
    showConsent();
    showLeftOut();
    m_comment->setFocus();
}

QWidget *ReportDialog::makeWords(const QString &comment, const std::function<void(const QString &)> &keep)
{
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("From the first session until today"));
    for (const PhaseShade &phase : std::as_const(m_desk.phases)) {
        if (phase.from.isValid() && phase.from <= m_desk.whole.to)
            m_period->addItem(phaseName(phase.phase), QVariant::fromValue(std::pair(phase.from, phase.to)));
    }
    m_period->addItem(tr("The last four weeks"),
                      QVariant::fromValue(std::pair(m_desk.whole.to.addDays(-27), m_desk.whole.to)));
    m_period->addItem(tr("From one day to another"));
    connect(m_period, &QComboBox::activated, this, &ReportDialog::choosePeriod);
    for (QDateEdit *end : {m_from, m_to}) {
        connect(end, &QDateEdit::userDateChanged, this,
                [this] { m_period->setCurrentIndex(m_period->count() - 1); });
    }

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(fieldName(tr("Period")));
    layout->addWidget(m_period);
    auto *days = new QHBoxLayout;
    days->setSpacing(px(8));
    days->addWidget(m_from, 1);
    days->addWidget(new Label(tr("to", "from one day to another"), TextStyle::Soft));
    days->addWidget(m_to, 1);
    layout->addLayout(days);
    layout->addSpacing(px(8));
    layout->addWidget(fieldName(tr("Your comment")));
    m_comment = new KeptText(tr("Your comment"));
    m_comment->setPlaceholderText(
        tr("What the figures don't say: how the member is doing, and what comes next."));
    m_comment->setLines(commentLines, mostCommentLines);
    m_comment->keeper()->begin(comment);
    connect(m_comment->keeper(), &TextKeeper::kept, this, keep);
    layout->addWidget(m_comment);
    m_guardLabel = fieldName(tr("Why the name has to stand there"));
    m_guardReason = line(tr("Why the name has to stand there"));
    m_guardLabel->hide();
    m_guardReason->hide();
    layout->addWidget(m_guardLabel);
    layout->addWidget(m_guardReason);
    layout->addSpacing(px(8));
    layout->addWidget(fieldName(tr("What is told")));
    layout->addWidget(makeParts());
    m_leftOut->setWordWrap(true);
    layout->addWidget(m_leftOut);
    layout->addStretch();
    return side;
}

QWidget *ReportDialog::makeParts()
{
    auto *parts = new QWidget;
    auto *grid = new QGridLayout(parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(px(4));
    const QList<std::pair<bool ProgressParts::*, QString>> known{
        {&ProgressParts::scores, tr("Scores")},
        {&ProgressParts::attendance, tr("Attendance")},
        {&ProgressParts::goals, tr("Goals")},
        {&ProgressParts::growth, tr("Growth")},
        {&ProgressParts::relationships, tr("Relationships")},
        {&ProgressParts::nextSteps, tr("Next steps")},
        {&ProgressParts::useAndEvents, tr("Use and events")},
        {&ProgressParts::followUps, tr("Follow-ups")},
    };
    for (qsizetype i = 0; i < known.size(); ++i) {
        auto *box = new QCheckBox(known[i].second);
        box->setChecked(true);
        grid->addWidget(box, int(i / 2), int(i % 2));
        m_parts.append({known[i].first, box});
    }
    return parts;
}

QWidget *ReportDialog::makeRecipient()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    for (qsizetype i = 0; i < m_desk.consents.size(); ++i) {
        const OfferedConsent &offered = m_desk.consents.at(i);
        m_consent->addItem(offered.obstacle.isEmpty()
                               ? offered.consent.recipient
                               : tr("%1 (not in force)", "a recipient").arg(offered.consent.recipient),
                           int(i));
    }
    m_consent->addItem(tr("Without a consent"), withoutConsent);
    for (qsizetype i = m_desk.consents.size() - 1; i >= 0; --i) {
        if (m_desk.consents.at(i).obstacle.isEmpty())
            m_consent->setChosen(int(i));
    }
    connect(m_consent, &ChoiceBox::chosen, this, &ReportDialog::showConsent);
    layout->addWidget(fieldName(tr("Consent")));
    layout->addWidget(m_consent);
    layout->addWidget(m_scope);
    layout->addSpacing(px(4));
    layout->addWidget(fieldName(tr("To whom")));
    layout->addWidget(m_recipient);
    layout->addSpacing(px(4));
    layout->addWidget(fieldName(tr("For what purpose")));
    layout->addWidget(m_purpose);
    layout->addSpacing(px(4));
    layout->addWidget(m_groundLabel);
    layout->addWidget(m_ground);
    m_ground->setPlaceholderText(tr("The member asked for it; a medical emergency; an order of a court …"));
    layout->addSpacing(px(8));
    layout->addWidget(fieldName(tr("Form")));
    m_format->setAccessibleName(tr("Form"));
    m_format->addItem(tr("PDF, to file and print"));
    m_format->addItem(tr("ODT, to work on in a word processor"));
    m_format->addItem(tr("HTML, to read in a browser"));
    layout->addWidget(m_format);
    layout->addSpacing(px(8));
    auto *about =
        new Label(tr("The report is logged as a disclosure: to whom it went, for what purpose and under "
                     "which consent. Notes are never part of it."),
                  TextStyle::Caption);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addStretch();
    return side;
}

void ReportDialog::choosePeriod(int index)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    if (index == 0) {
        m_from->setDate(m_desk.whole.from);
        m_to->setDate(m_desk.whole.to);
    } else if (const QVariant span = m_period->itemData(index); span.isValid()) {
        const auto [from, to] = span.value<std::pair<QDate, QDate>>();
        m_from->setDate(from);
        m_to->setDate(std::min(to, m_desk.whole.to));
    } else {
        m_from->setFocus();
    }
    showLeftOut();
}

const OfferedConsent *ReportDialog::consent() const
{
    const int chosen = m_consent->currentData().toInt();
    return chosen == withoutConsent ? nullptr : &m_desk.consents.at(chosen);
}

void ReportDialog::showConsent()
{
    const OfferedConsent *chosen = consent();
    m_recipient->setReadOnly(chosen != nullptr);
    m_recipient->setText(chosen ? chosen->consent.recipient : QString());
    const bool hasPurpose = chosen && chosen->consent.purpose;
    m_purpose->setReadOnly(hasPurpose);
    m_purpose->setText(hasPurpose ? *chosen->consent.purpose : QString());
    m_groundLabel->setVisible(!chosen);
    m_ground->setVisible(!chosen);
    if (!chosen)
        m_scope->clear();
    else if (!chosen->obstacle.isEmpty())
        m_scope->say(InlineMessage::Kind::Error, chosen->obstacle);
    else
        m_scope->say(InlineMessage::Kind::Info, tr("It covers: %1").arg(chosen->consent.scope));
}

void ReportDialog::showLeftOut()
{
    const std::optional<ReportCheck> found = m_check(request());
    const qsizetype count = found ? found->leftOut.size() : 0;
    m_leftOut->setVisible(count > 0);
    m_leftOut->setText(tr("%n entry(s) are left out because they name somebody else: %1", nullptr, int(count))
                           .arg(found ? found->leftOut.join(QStringLiteral(" · ")) : QString()));
}

ReportRequest ReportDialog::request() const
{
    ReportRequest request;
    request.member = m_desk.member.id;
    request.group = m_group;
    request.period = {m_from->date(), m_to->date()};
    request.format = ReportFormat(m_format->currentIndex());
    for (const Part &part : m_parts)
        request.parts.*part.part = part.box->isChecked();
    request.comment = m_comment ? m_comment->toPlainText() : QString();
    request.recipient = m_recipient->text().trimmed();
    request.purpose = m_purpose->text().trimmed();
    if (const OfferedConsent *chosen = consent())
        request.consent = chosen->consent.id;
    request.ground = m_ground->isHidden() ? QString() : m_ground->text().trimmed();
    request.guardReason =
        m_guardReason && !m_guardReason->isHidden() ? m_guardReason->text().trimmed() : QString();
    return request;
}

QString ReportDialog::whatIsMissing() const
{
    if (m_to->date() < m_from->date())
        return tr("The period ends before it begins.");
    const OfferedConsent *chosen = consent();
    if (chosen && !chosen->obstacle.isEmpty())
        return chosen->obstacle;
    if (m_recipient->text().trimmed().isEmpty())
        return tr("Write to whom the report goes.");
    if (m_purpose->text().trimmed().isEmpty())
        return tr("Write for what purpose the report goes out.");
    if (!chosen && m_desk.isPart2 && m_ground->text().trimmed().isEmpty())
        return tr("Records of a Part 2 program leave under a consent of the member. Choose one, or write why "
                  "none is needed.");
    return {};
}

QString ReportDialog::whatTheGuardFound() const
{
    const ReportRequest wanted = request();
    const std::optional<ReportCheck> found = m_check(wanted);
    if (!found || found->inComment.isEmpty() || !wanted.guardReason.isEmpty())
        return {};
    QStringList names;
    for (const Finding &finding : found->inComment) {
        if (!names.contains(finding.text))
            names.append(finding.text);
    }
    m_guardLabel->show();
    m_guardReason->show();
    const Finding &first = found->inComment.first();
    QTextCursor cursor = m_comment->textCursor();
    cursor.setPosition(first.start);
    cursor.setPosition(first.start + first.length, QTextCursor::KeepAnchor);
    m_comment->setTextCursor(cursor);
    m_comment->setFocus();
    return tr("The comment names somebody else (%1). Change it, or write below it why the name has to stand "
              "there.")
        .arg(names.join(tr(", ")));
}

void ReportDialog::done(int result)
{
    m_comment->keeper()->flush();
    Ask::done(result);
}

QString ReportDialog::complaint() const
{
    const QString missing = whatIsMissing();
    return missing.isEmpty() ? whatTheGuardFound() : missing;
}

} // namespace ipt
