#include "ui/theme/on_paper.h"

#include "ui/theme/theme.h"

namespace ipt {

namespace {

/// Nobody else may paint in other colours than the theme's; nobody is told, as nothing stays so.
Colours &coloursInForce()
{
    return const_cast<Colours &>(Theme::instance().colours());
}

} // namespace

OnPaper::OnPaper()
    : m_kept(Theme::instance().colours())
{
    coloursInForce() = coloursOf(ThemeKind::Light);
}

OnPaper::~OnPaper()
{
    coloursInForce() = m_kept;
}

} // namespace ipt
