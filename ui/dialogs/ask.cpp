#include "ui/dialogs/ask.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/inline_message.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

Ask::Ask(const QString &title, const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_message(new InlineMessage)
    , m_act(act)
{
    setWindowTitle(title);
    setMinimumWidth(px(480));
    m_form->setVerticalSpacing(px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(20), px(20), px(20));
    layout->setSpacing(px(12));
    layout->addLayout(m_form);
    layout->addWidget(m_message);
}

void Ask::accept()
{
    const QString wrong = complaint();
    if (wrong.isEmpty())
        return QDialog::accept();
    m_message->say(InlineMessage::Kind::Error, wrong);
    // The words above it keep their lines.
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    if (needed > height())
        resize(width(), needed);
}

void Ask::setVisible(bool visible)
{
    if (visible && !m_hasButtons)
        addButtons();
    QDialog::setVisible(visible);
}

void Ask::addButtons()
{
    auto *done = new Button(m_act, ButtonKind::Primary);
    auto *cancel = new Button(tr("Cancel"));
    done->setDefault(true);
    connect(done, &Button::clicked, this, &Ask::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    m_hasButtons = true;
}

} // namespace ipt
