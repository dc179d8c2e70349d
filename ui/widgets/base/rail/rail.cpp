#include "ui/widgets/base/rail/rail.h"

#include "ui/theme/icon.h"

#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/chips/icon_view.h"
#include "ui/widgets/base/rail/rail_item.h"
#include "ui/widgets/base/restyle.h"
#include "ui/widgets/base/words/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ipt {

namespace {

QWidget *hairline()
{
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    return line;
}

Label *railLabel(TextStyle style)
{
    auto *label = new Label(style);
    restyle(label, "on", QStringLiteral("rail"));
    label->setElided(true);
    return label;
}

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_practice(railLabel(TextStyle::Strong))
    , m_kind(railLabel(TextStyle::Caption))
    , m_places(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_user(railLabel(TextStyle::Caption))
    , m_saved(railLabel(TextStyle::Caption))
    , m_backupRow(new QWidget)
    , m_backupIcon(new IconView(Icon::Backup, 14, &Colours::railInk))
    , m_backup(railLabel(TextStyle::Caption))
    , m_lock(new Button({}, ButtonKind::Quiet))
{
    setFixedWidth(px(208));
    setAccessibleName(tr("Places"));
    m_places->setSpacing(px(3));
    restyle(m_lock, "on", QStringLiteral("rail"));
    for (Label *line : {m_user, m_saved, m_backup}) {
        line->setElided(false);
        line->setWordWrap(true);
    }
    m_lock->setIcon(icon(Icon::Lock, &Colours::railInk));
    m_lock->setIconSize(QSize(px(14), px(14)));
    m_lock->hide();

    auto *names = new QVBoxLayout;
    names->setContentsMargins(px(10), 0, px(10), 0);
    names->setSpacing(px(3));
    names->addWidget(m_practice);
    names->addWidget(m_kind);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(px(10), 0, px(10), 0);
    foot->setSpacing(px(4));
    foot->addWidget(m_user);
    foot->addWidget(m_saved);
    auto *backup = new QHBoxLayout(m_backupRow);
    backup->setContentsMargins(0, 0, 0, 0);
    backup->setSpacing(px(5));
    backup->addWidget(m_backupIcon, 0, Qt::AlignTop);
    backup->addWidget(m_backup, 1);
    m_backupRow->hide();
    foot->addWidget(m_backupRow);
    foot->addWidget(m_lock, 0, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(20), px(12), px(20));
    layout->setSpacing(px(16));
    layout->addLayout(names);
    layout->addLayout(m_places);
    layout->addStretch();
    layout->addLayout(foot);

    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { emit placeChosen(static_cast<RailItem *>(button)->id()); });
    connect(m_lock, &Button::clicked, this, &Rail::lockRequested);
}

void Rail::setPractice(const QString &name, const QString &kind)
{
    m_practice->setText(name);
    m_kind->setText(kind);
}

void Rail::addPlace(const QString &id, const QString &words)
{
    auto *item = new RailItem(id, words);
    m_group->addButton(item);
    m_items.insert(id, item);
    m_places->addWidget(item);
    m_last = item;
}

void Rail::addSeparator()
{
    m_places->addSpacing(px(8));
    m_places->addWidget(hairline());
    m_places->addSpacing(px(8));
}

void Rail::setPlaceVisible(const QString &id, bool visible)
{
    if (RailItem *item = m_items.value(id))
        item->setVisible(visible);
}

void Rail::setCount(const QString &id, int count, const QString &meaning)
{
    if (RailItem *item = m_items.value(id))
        item->setCount(count, meaning);
}

void Rail::setCurrent(const QString &id)
{
    if (RailItem *item = m_items.value(id))
        item->setChecked(true);
}

QString Rail::current() const
{
    const auto *item = static_cast<RailItem *>(m_group->checkedButton());
    return item ? item->id() : QString();
}

void Rail::setUser(const QString &line)
{
    m_user->setText(line);
}

void Rail::setSaved(const QString &line, bool warning)
{
    m_saved->setText(line);
    m_saved->setTone(warning ? Tone::Warning : Tone::Neutral);
}

void Rail::setBackup(const QString &line, bool warning)
{
    m_backup->setText(line);
    m_backup->setTone(warning ? Tone::Warning : Tone::Neutral);
    m_backupIcon->setIcon(warning ? Icon::Warning : Icon::Backup,
                          warning ? &Colours::warning : &Colours::railInk);
    m_backupRow->setVisible(!line.isEmpty());
}

void Rail::setLock(const QString &line)
{
    m_lock->setText(line);
    m_lock->setVisible(!line.isEmpty());
}

void Rail::showEvent(QShowEvent *event)
{
    // Only within a window has the rail neighbours in the focus chain that tell first from last.
    setTabOrder(m_last, m_lock);
    QWidget::showEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(&Colours::rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(&Colours::line));
}

} // namespace ipt
