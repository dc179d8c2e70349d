#include "ui/widgets/group/presence_legend.h"

#include "ui/theme/icon.h"
#include "ui/widgets/base/chips/icon_view.h"
#include "ui/widgets/base/page/flow_layout.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"

#include <QHBoxLayout>

#include <array>

namespace ipt {

PresenceLegend::PresenceLegend(bool withKeys, QWidget *parent)
    : QWidget(parent)
{
    static constexpr std::array<const char *, 5> keys{"P", "L", "E", "X", "A"};
    auto *flow = new FlowLayout(this, px(12));
    for (const auto &[presence, word] : WordsOf<Presence>::all) {
        auto *entry = new QWidget;
        auto *layout = new QHBoxLayout(entry);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(4));
        layout->addWidget(new IconView(iconOf(presence), 12, &Colours::softInk));
        const QString text = withKeys
                                 ? tr("%1 %2", "key and what it records")
                                       .arg(QString::fromLatin1(keys.at(size_t(presence))), nameOf(presence))
                                 : nameOf(presence);
        layout->addWidget(new Label(text, TextStyle::Caption));
        flow->addWidget(entry);
    }
}

} // namespace ipt
