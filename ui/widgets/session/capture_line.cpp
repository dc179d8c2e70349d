#include "ui/widgets/session/capture_line.h"

#include "engine/capture/capture_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/restyle.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/session/completion_popup.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>

#include <algorithm>
#include <array>

namespace ipt {

namespace {

constexpr std::array marks{MarkKind::Speaker, MarkKind::Toward,  MarkKind::Area, MarkKind::Technique,
                           MarkKind::Feeling, MarkKind::Trigger, MarkKind::Risk};

QString legendText()
{
    QStringList entries;
    for (const MarkKind kind : marks)
        entries.append(QStringLiteral("%1 %2").arg(markSign(kind), markWord(kind)));
    return entries.join(QStringLiteral("  "));
}

/// The marks alone, where there is no room for what they mean.
QString signsText()
{
    QStringList signs;
    for (const MarkKind kind : marks)
        signs.append(markSign(kind));
    return signs.join(QStringLiteral("  "));
}

QTextCharFormat formatOf(const CaptureMark &mark)
{
    QTextCharFormat format;
    if (mark.known) {
        format.setForeground(colour(mark.kind == MarkKind::Risk ? &Colours::risk : &Colours::accent));
        format.setFontWeight(QFont::DemiBold);
    } else {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(colour(&Colours::warning));
    }
    return format;
}

} // namespace

CaptureLine::CaptureLine(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit)
    , m_legend(new Label(legendText(), TextStyle::Caption, this))
    , m_popup(new CompletionPopup(this))
{
    restyle(this, "look", QStringLiteral("capture"));
    restyle(m_edit, "look", QStringLiteral("bare"));
    m_edit->setAccessibleName(tr("Note a moment"));
    m_edit->setAccessibleDescription(legendText());
    m_edit->setPlaceholderText(tr("What just happened"));
    m_edit->setMaxLength(10000);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(14), px(10), px(14), px(10));
    layout->addWidget(m_edit);
    m_legend->setAttribute(Qt::WA_TransparentForMouseEvents);

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        paintMarks();
        fitLegend();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        offer();
        emit textEdited(text);
    });
    connect(m_popup, &CompletionPopup::chosen, this, &CaptureLine::complete);
}

CaptureLine::~CaptureLine()
{
    // While it floats it belongs to the window.
    delete m_popup;
}

void CaptureLine::setLexicon(const CaptureLexicon &lexicon)
{
    m_lexicon = lexicon;
    paintMarks();
}

QString CaptureLine::text() const
{
    return m_edit->text();
}

void CaptureLine::setText(const QString &text)
{
    m_edit->setText(text);
    hidePopup();
}

void CaptureLine::taken()
{
    // Setting a text, unlike clearing it, leaves nothing for Ctrl+Z to bring back into the line.
    m_edit->setText(QString());
    hidePopup();
}

bool CaptureLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Ctrl+Z belongs to the line as long as it is in it.
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent *>(event));
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        restyle(this, "active", event->type() == QEvent::FocusIn ? QStringLiteral("true") : QString());
        if (event->type() == QEvent::FocusOut)
            hidePopup();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

bool CaptureLine::handleKey(QKeyEvent *event)
{
    if (m_popup->isVisible() && handlePopupKey(event))
        return true;
    if (event->matches(QKeySequence::Undo) && text().isEmpty()) {
        emit undoRequested();
        return true;
    }
    if (event->matches(QKeySequence::Redo) && text().isEmpty()) {
        emit redoRequested();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // With Ctrl it is the page's key.
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            return false;
        submit();
        return true;
    case Qt::Key_Up:
        if (!text().isEmpty())
            return false;
        emit editLastRequested();
        return true;
    case Qt::Key_F1:
        emit cheatSheetRequested();
        return true;
    default:
        return false;
    }
}

bool CaptureLine::handlePopupKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        m_popup->moveChoice(1);
        return true;
    case Qt::Key_Up:
        m_popup->moveChoice(-1);
        return true;
    case Qt::Key_Tab:
        complete();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_popup->wasWalked() || event->modifiers() & Qt::ControlModifier)
            return false;
        complete();
        return true;
    case Qt::Key_Escape:
        hidePopup();
        return true;
    default:
        return false;
    }
}

void CaptureLine::submit()
{
    hidePopup();
    if (!text().trimmed().isEmpty())
        emit submitted(text());
}

void CaptureLine::offer()
{
    m_completion = completeCaptureLine(text(), m_edit->cursorPosition(), m_lexicon);
    if (m_completion.candidates.isEmpty()) {
        hidePopup();
        return;
    }
    m_popup->setCandidates(m_completion.candidates);
    placePopup();
    m_popup->show();
    m_popup->raise();
}

void CaptureLine::complete()
{
    const int choice = m_popup->choice();
    hidePopup();
    if (choice < 0 || choice >= m_completion.candidates.size())
        return;
    const CaptureCandidate candidate = m_completion.candidates[choice];
    m_edit->setSelection(m_completion.start, m_completion.length);
    m_edit->insert(candidate.insert);
    emit textEdited(text());
}

void CaptureLine::placePopup()
{
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    const QFontMetrics metrics(m_edit->font());
    const int before = metrics.horizontalAdvance(text().left(m_completion.start));
    const QPoint corner = m_edit->mapTo(window(), QPoint(std::min(before, m_edit->width()), 0));
    const int left = std::clamp(corner.x() - px(8), 0, std::max(0, window()->width() - m_popup->width()));
    const int above = mapTo(window(), QPoint()).y() - m_popup->height() - px(8);
    m_popup->move(left, above >= 0 ? above : mapTo(window(), QPoint(0, height())).y() + px(8));
}

void CaptureLine::hidePopup()
{
    if (m_popup)
        m_popup->hide();
}

void CaptureLine::paintMarks()
{
    // A line edit takes formats for its text only as an input method gives them.
    QList<QInputMethodEvent::Attribute> attributes;
    for (const CaptureMark &mark : parseCaptureLine(text(), m_lexicon).marks)
        attributes.append({QInputMethodEvent::TextFormat, mark.start - m_edit->cursorPosition(), mark.length,
                           formatOf(mark)});
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

void CaptureLine::fitLegend()
{
    // The legend lies over the end of the line, and makes way bit by bit when the text needs its room. An
    // empty line rather shows what the marks mean than that it waits for words.
    const int written = text().isEmpty() ? 0 : m_edit->fontMetrics().horizontalAdvance(text());
    const int waiting = m_edit->fontMetrics().horizontalAdvance(tr("What just happened"));
    const int room = width() - m_edit->x() - px(14) - px(24);
    const auto fits = [&](const QString &legend, int beside) {
        m_legend->setText(legend);
        return beside + m_legend->sizeHint().width() <= room;
    };
    const bool fit = fits(legendText(), written) || fits(signsText(), written);
    const int beside = m_legend->sizeHint().width();
    m_edit->setPlaceholderText(waiting + beside <= room || !fit ? tr("What just happened") : QString());
    const QSize size = m_legend->sizeHint();
    m_legend->setGeometry(width() - size.width() - px(14), (height() - size.height()) / 2, size.width(),
                          size.height());
    m_legend->setVisible(fit);
}

void CaptureLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitLegend();
    hidePopup();
}

void CaptureLine::hideEvent(QHideEvent *event)
{
    hidePopup();
    QFrame::hideEvent(event);
}

} // namespace ipt
