#include "ui/pages/session/wrap_up/versions_dialog.h"

#include "engine/text/word_diff.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/pages/session/cards/scrolling.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

QString pieceAsHtml(const DiffPiece &piece)
{
    QString words = piece.text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    switch (piece.kind) {
    case DiffPiece::Kind::Same:
        return words;
    case DiffPiece::Kind::Gone:
        return QStringLiteral("<span style=\"text-decoration:line-through; background-color:%1\">%2</span>")
            .arg(colour(&Colours::riskTint).name(), words);
    case DiffPiece::Kind::Added:
        return QStringLiteral("<span style=\"text-decoration:underline; background-color:%1\">%2</span>")
            .arg(colour(&Colours::accentTint).name(), words);
    }
    Q_UNREACHABLE();
}

QString whenOf(const NoteVersion &version)
{
    return version.written ? QLocale().toString(version.written->dateTime(),
                                                QLocale().dateTimeFormat(QLocale::ShortFormat))
                           : VersionsDialog::tr("Before");
}

} // namespace

QString changesAsHtml(const QList<NoteSection> &before, const QList<NoteSection> &after)
{
    QString html;
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        const QString title = i < after.size() ? after[i].title : before[i].title;
        html += QStringLiteral("<p><b>%1</b><br/>").arg(title.toHtmlEscaped());
        const QList<DiffPiece> pieces = wordDiff(before.value(i).text, after.value(i).text);
        for (const DiffPiece &piece : pieces)
            html += pieceAsHtml(piece);
        html += QLatin1String("</p>");
    }
    return html;
}

VersionsDialog::VersionsDialog(const QList<NoteVersion> &versions, const QList<NoteSection> &now,
                               QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_now(now)
    , m_list(new KeyedList(tr("Earlier versions")))
    , m_text(new QTextBrowser)
    , m_restore(new Button(tr("Bring this version back"), ButtonKind::Primary))
{
    setWindowTitle(tr("Earlier versions"));
    auto *about = new Label(
        versions.isEmpty()
            ? tr("There is none yet. One is kept whenever you go on writing after a pause, and before much "
                 "is deleted.")
            : tr("Struck through: what you have taken out since. Underlined: what has come since."),
        TextStyle::Soft);
    about->setWordWrap(true);
    m_text->setAccessibleName(tr("What has changed since"));
    m_text->setOpenLinks(false);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(px(16));
    auto *times = new QWidget;
    auto *timesLayout = new QVBoxLayout(times);
    timesLayout->setContentsMargins(0, 0, 0, 0);
    timesLayout->addWidget(m_list);
    timesLayout->addStretch();
    auto *both = new QWidget;
    both->setLayout(panes);
    both->setVisible(!versions.isEmpty());
    panes->setContentsMargins(0, 0, 0, 0);
    panes->addWidget(scrolling(times), 1);
    panes->addWidget(m_text, 3);
    auto *close = new Button(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(20), px(20), px(20));
    layout->setSpacing(px(16));
    layout->addWidget(about);
    layout->addWidget(both, 1);
    layout->addLayout(buttons);
    QList<KeyedRow> rows;
    for (const NoteVersion &version : versions) {
        KeyedRow row;
        row.text = whenOf(version);
        rows.append(row);
    }
    m_list->setRows(rows);
    connect(m_list, &KeyedList::activated, this, &VersionsDialog::show);
    connect(m_list, &ItemsWidget::currentItemChanged, this, &VersionsDialog::show);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_restore, &Button::clicked, this, &QDialog::accept);
    m_restore->setVisible(!versions.isEmpty());
    if (versions.isEmpty()) {
        resize(px(460), px(120));
        close->setFocus();
        return;
    }
    resize(px(860), px(520));
    show(0);
    m_list->setFocus();
}

void VersionsDialog::show(int index)
{
    if (index < 0 || index >= m_versions.size())
        return;
    m_chosen = index;
    m_list->setChosen(index);
    m_text->setHtml(changesAsHtml(m_versions[index].sections, m_now));
}

} // namespace ipt
