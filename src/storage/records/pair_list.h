#pragma once

#include "engine/record/session.h"

namespace ipt {

/// Short lists that stay in their parent's row, as JSON arrays of two each.
QString textOf(const QList<NoteSection> &sections);
QList<NoteSection> sectionsFrom(const QString &text);
/// [section, text] each.
QString textOf(const QList<DraftedSentence> &sentences);
QList<DraftedSentence> draftedFrom(const QString &text);
QString textOf(const QList<FidelityRating> &ratings);
QList<FidelityRating> ratingsFrom(const QString &text);
/// [started, ended] each.
QString textOf(const QList<SessionPart> &parts);
QList<SessionPart> partsFrom(const QString &text);

} // namespace ipt
