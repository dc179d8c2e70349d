#include "reports/render/html/style_sheet.h"

#include "reports/render/html/mark_svg.h"
#include "reports/render/palette.h"

namespace ipt::html {

namespace {

constexpr char fixedRules[] = R"(
* { box-sizing: border-box; }
body { margin: 0; background: #f7f5f1; color: #22262b;
  font: 15px/1.55 Inter, "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
.sheet { max-width: 50rem; margin: 2rem auto; padding: 3rem 3.5rem; background: #fffefc; border: 1px solid #e4dfd6; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0; font-weight: 600; }
h2 { font-size: 1.15rem; margin: 2rem 0 .4rem; font-weight: 600; break-after: avoid; }
h3 { font-size: 1rem; margin: 1rem 0 .1rem; font-weight: 600; break-after: avoid; }
h2 .aside, h3 .aside { font-weight: 400; font-size: .85rem; color: #5d646d; margin-left: .4rem; }
p { margin: .35rem 0; white-space: pre-line; orphans: 2; widows: 2; }
.overline { color: #2f6b5a; font-weight: 600; font-size: .8rem; margin: 0; }
.subtitle { color: #5d646d; font-size: 1.1rem; margin: 0; }
.lead { font-size: 1.15rem; }
.soft { color: #5d646d; font-size: .9rem; }
.notice { background: #fbf0da; color: #7d4b06; border-left: 3px solid #b0701a; padding: .5rem .9rem; font-weight: 500; }
.quote { border-left: 3px solid #2f6b5a; padding-left: .9rem; font-size: 1.05rem; margin-left: 0; margin-right: 0; }
dl.facts { display: grid; gap: .6rem 2rem; margin: 1rem 0 0; }
dl.facts div { min-width: 0; }
dt { color: #5d646d; font-size: .8rem; font-weight: 500; }
dd { margin: 0; white-space: pre-line; }
.chips { margin: .4rem 0; }
.chips.labelled { display: grid; grid-template-columns: 9.5rem 1fr; }
.chips ul { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; padding: 0; list-style: none; }
.chips .label { color: #5d646d; font-size: .9rem; margin: 0; }
.chip { display: inline-flex; align-items: center; gap: .3rem; border-radius: 4px; padding: .1rem .45rem;
  font-size: .85rem; font-weight: 500; background: #edeae4; color: #4b525a; print-color-adjust: exact; }
ul.plain { margin: .3rem 0; padding-left: 1.2rem; }
ul.plain li { white-space: pre-line; }
ol { margin: .3rem 0; padding-left: 1.6rem; }
ul.plain li::marker { color: #2f6b5a; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; font-size: .93rem; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #e4dfd6; white-space: pre-line; }
tbody th, td.strong { font-weight: 600; }
thead th { color: #5d646d; font-size: .8rem; font-weight: 500; border-bottom-color: #5d646d; vertical-align: bottom; }
.centred { text-align: center; padding-right: 0; }
tr.writing td, tr.writing th { height: 2.6rem; vertical-align: middle; }
svg.mark { width: .85em; height: .85em; vertical-align: -.08em; overflow: visible; flex: none; }
td svg.mark + span, th svg.mark + span { margin-left: .35rem; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; margin: 1rem 0; break-inside: avoid; }
.signatures div { border-top: 1px solid #5d646d; padding-top: .3rem; }
.signatures .open { margin-top: 2.2rem; }
.signatures p { margin: 0; }
.course { display: flex; gap: 3px; list-style: none; margin: 1.2rem 0 0; padding: 0; font-size: .75rem; }
.course > li { min-width: 0; }
.course .name { color: #5d646d; white-space: nowrap; }
.course ol { display: flex; gap: 3px; list-style: none; margin: 0; padding: 0; }
.course ol li { flex: 1; text-align: center; border-radius: 3px; line-height: 1.8; print-color-adjust: exact; }
.course ol li[aria-current] { outline: 2px solid #22262b; font-weight: 700; }
.caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { color: #5d646d; font-size: .8rem; border-top: 1px solid #e4dfd6; margin-top: 2rem; padding-top: .5rem; }
.page-break { break-after: page; }
@page { margin: 18mm 20mm; }
@media print {
  body { background: none; font-size: 10pt; }
  .sheet { display: table; width: 100%; max-width: none; margin: 0; padding: 0; border: none; background: none; }
  .sheet > main { display: table-row-group; }
  .sheet > footer { display: table-footer-group; break-inside: avoid; }
}
)";

} // namespace

QString styleSheet()
{
    QString rules = QLatin1String(fixedRules + 1);
    for (const doc::Mark mark : {doc::Mark::Grief, doc::Mark::RoleDispute, doc::Mark::RoleTransition,
                                 doc::Mark::InterpersonalDeficit}) {
        const MarkColours colours = coloursOf(mark);
        rules += QStringLiteral(".chip.%1 { background: %2; color: %3; }\n")
                     .arg(QLatin1String(classOf(mark)), colours.tint.name(), colours.ink.name());
    }
    return rules;
}

} // namespace ipt::html
