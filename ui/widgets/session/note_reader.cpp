#include "ui/widgets/session/note_reader.h"

#include "engine/arc/arc.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/chip_row.h"
#include "ui/widgets/base/label.h"
#include "ui/widgets/base/words.h"

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

} // namespace

QString noteHeadLine(const NoteHead &head)
{
    QStringList parts{head.groupName,
                      NoteReader::tr("session %1 of %2").arg(head.session.value()).arg(head.sessions),
                      phaseName(head.phase).toLower()};
    if (head.started) {
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
    auto *label = new Label(text, TextStyle::Body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_layout->addWidget(label);
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
