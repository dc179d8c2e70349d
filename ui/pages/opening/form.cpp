#include "ui/pages/opening/form.h"

#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int columnWidth = 440;
/// Room for what a quiet button keeps around its words.
constexpr int besideColumn = 8;

} // namespace

Form::Form(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_middle(new QWidget)
    , m_column(new QVBoxLayout(m_middle))
    , m_title(new Label(title, TextStyle::Title))
    , m_sentence(new Label(sentence, TextStyle::Soft))
    , m_message(new InlineMessage)
{
    m_middle->setFixedWidth(px(columnWidth + 2 * besideColumn));
    m_column->setContentsMargins(px(besideColumn), px(32), px(besideColumn), px(32));
    m_column->setSpacing(px(8));
    m_sentence->setWordWrap(true);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addSpacing(px(8));

    auto *scrolled = new QWidget;
    auto *across = new QHBoxLayout(scrolled);
    across->addStretch();
    auto *down = new QVBoxLayout;
    down->addStretch(2);
    down->addWidget(m_middle);
    down->addStretch(3);
    across->addLayout(down);
    across->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(scrolled);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void Form::setTitle(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void Form::say(const QString &sentence)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->say(InlineMessage::Kind::Error, sentence);
}

void Form::sayQuietly(const QString &sentence)
{
    m_message->say(InlineMessage::Kind::Info, sentence);
}

void Form::setBusy(bool busy)
{
    m_middle->setEnabled(!busy);
    if (busy)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
}

void Form::addField(const QString &name, QWidget *field)
{
    auto *label = new Label(name, TextStyle::Caption);
    label->setBuddy(field);
    field->setAccessibleName(name);
    m_column->addWidget(label);
    m_column->addWidget(field);
    m_column->addSpacing(px(4));
}

QLineEdit *Form::addLine(const QString &name)
{
    auto *line = new QLineEdit;
    addField(name, line);
    return line;
}

QLineEdit *Form::addPassword(const QString &name)
{
    QLineEdit *line = addLine(name);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(1024);
    return line;
}

Button *Form::addButtons(const QString &act, bool withBack)
{
    m_column->addSpacing(px(8));
    m_column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    if (withBack) {
        auto *back = new Button(tr("Back"));
        connect(back, &Button::clicked, this, &Form::backRequested);
        row->addWidget(back);
    }
    row->addStretch();
    m_act = new Button(act, ButtonKind::Primary);
    m_act->setDefault(true);
    m_act->setAutoDefault(true);
    row->addWidget(m_act);
    m_column->addLayout(row);
    return m_act;
}

} // namespace ipt
