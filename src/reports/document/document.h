#pragma once

#include "reports/document/blocks.h"

namespace ipt {

/// A report before it has pages: what is said, in order. Made by a function of values,
/// turned into PDF or HTML by the renderers.
struct Document
{
    struct Piece
    {
        doc::Block block;
        bool keepWithNext = false; ///< on one page with what follows, where a page can hold both
    };

    QString language = QStringLiteral("en"); ///< BCP 47
    QString kind;                            ///< goes into the file's metadata: never a name
    QString overline;                        ///< above the title
    QString title;
    QString subtitle;
    QString runningHead; ///< at the top of every page but the first
    QString notice;      ///< on every page, word for word; may be empty
    QList<Piece> pieces;

    void add(doc::Block block) { pieces.append({std::move(block), false}); }
    void addKept(doc::Block block) { pieces.append({std::move(block), true}); }
};

/// The notice that goes with each disclosure of a Part 2 program's records (42 CFR 2.32).
QString part2Notice();

} // namespace ipt
