#include "ui/widgets/session/note_reader.h"

#include "engine/arc/arc.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/chips/chip_row.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/session/sitting_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ipt {

namespace {

QString signatureLine(const QString &how, const Signature &signature, const QHash<UserId, QString> &names)
{
    return how.arg(
        names.value(signature.by),
        QLocale().toString(signature.at.dateTime(), QLocale().dateTimeFormat(QLocale::ShortFormat)));
}

Label *readable(const QString &words, Qt::TextFormat format)
{
    auto *label = new Label(words, TextStyle::Body);
    label->setTextFormat(format);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

QString noteHeadLine(const NoteHead &head)
{
    QStringList parts{head.groupName,
                      NoteReader::tr("session %1 of %2").arg(head.session.value()).arg(head.sessions),
                      phaseName(head.phase).toLower()};
    if (!head.earlierParts.isEmpty()) {
        QList<SessionPart> sittings = head.earlierParts;
        if (head.started && head.ended)
            sittings.append({*head.started, *head.ended});
        parts << sittingTimes(sittings);
    } else if (head.started) {
        QString when =
            QLocale().toString(head.started->dateTime(), QLocale().dateTimeFormat(QLocale::ShortFormat));
        if (head.ended)
            when +=
                QStringLiteral("–") + QLocale().toString(head.ended->dateTime().time(), QLocale::ShortFormat);
        parts << when;
    }
    if (head.memberMinutes)
        parts << NoteReader::tr("%n minute(s)", nullptr, *head.memberMinutes);
    parts << NoteReader::tr("%n member(s) attended", nullptr, head.attended);
    parts << head.facilitators.join(QStringLiteral("; "));
    return parts.join(QStringLiteral(" · "));
}

NoteReader::NoteReader(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(8));
}

void NoteReader::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void NoteReader::addText(const QString &text)
{
    // Lines of plain words stay in one piece, so that they can be selected in one.
    QStringList plain;
    const auto addPlain = [this, &plain] {
        const QString words = plain.join(QLatin1Char('\n')).trimmed();
        if (!words.isEmpty())
            m_layout->addWidget(readable(words, Qt::PlainText));
        plain.clear();
    };
    const QList<NoteParagraph> paragraphs = noteParagraphs(text);
    for (const NoteParagraph &paragraph : paragraphs) {
        if (paragraph.kind == ParagraphKind::Plain && !paragraph.hasBold()) {
            plain.append(paragraph.text());
            continue;
        }
        addPlain();
        addParagraph(paragraph);
    }
    addPlain();
}

void NoteReader::addParagraph(const NoteParagraph &paragraph)
{
    QString words;
    for (const TextRun &run : paragraph.runs) {
        const QString escaped = run.text.toHtmlEscaped();
        words += run.bold ? QStringLiteral("<b>%1</b>").arg(escaped) : escaped;
    }
    QLabel *label =
        paragraph.hasBold() ? readable(words, Qt::RichText) : readable(paragraph.text(), Qt::PlainText);
    if (paragraph.kind == ParagraphKind::Plain) {
        m_layout->addWidget(label);
        return;
    }
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(8), 0, 0, 0);
    layout->setSpacing(px(8));
    auto *mark =
        new Label(paragraph.kind == ParagraphKind::Bullet ? QStringLiteral("•")
                                                          : QStringLiteral("%1.").arg(paragraph.number));
    mark->setMinimumWidth(px(16));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    m_layout->addWidget(row);
}

void NoteReader::setNote(const NoteView &view, const QHash<UserId, QString> &userNames)
{
    clear();
    auto *head = new Label(noteHeadLine(view.head), TextStyle::Caption);
    head->setWordWrap(true);
    m_layout->addWidget(head);
    QList<ChipLook> areas;
    for (const ProblemArea area : view.note.problemAreas)
        areas.append(ChipLook::area(area));
    if (!areas.isEmpty())
        m_layout->addWidget(new ChipRow(areas));
    for (const NoteSection &section : view.note.sections) {
        m_layout->addWidget(new Label(section.title, TextStyle::Section));
        addText(section.text);
    }
    QStringList signatures;
    if (view.note.signature)
        signatures.append(signatureLine(tr("Signed by %1 on %2"), *view.note.signature, userNames));
    if (view.note.cosignature)
        signatures.append(signatureLine(tr("Co-signed by %1 on %2"), *view.note.cosignature, userNames));
    for (const QString &line : std::as_const(signatures)) {
        auto *label = new Label(line, TextStyle::Soft);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    for (const Addendum &addendum : view.note.addenda) {
        m_layout->addWidget(new Label(tr("Addendum"), TextStyle::Section));
        addText(addendum.text);
        m_layout->addWidget(new Label(signatureLine(tr("Signed by %1 on %2"), addendum.signature, userNames),
                                      TextStyle::Soft));
    }
    m_layout->addStretch();
}

} // namespace ipt
