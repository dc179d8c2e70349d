#include "reports/wording/handout_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace ipt {

namespace {

/// "Rosa Delgado Ruiz" becomes "Rosa D. R."
QString withInitials(const QString &name)
{
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i)
        words[i] = words[i].left(words[i].front().isHighSurrogate() ? 2 : 1).toUpper() + QLatin1Char('.');
    return words.join(QLatin1Char(' '));
}

bool isFull(const QString &name)
{
    return name.simplified().contains(QLatin1Char(' '));
}

} // namespace

HandoutNames::HandoutNames(const QList<Member> &members, const QList<Relationship> &relationships)
{
    for (const Member &member : members) {
        if (isFull(member.name))
            m_names.emplaceBack(member.name.simplified(), member.goesBy());
    }
    for (const Relationship &relationship : relationships) {
        if (isFull(relationship.person))
            m_names.emplaceBack(relationship.person.simplified(), withInitials(relationship.person));
    }
    // The longest first: one name may be the beginning of another.
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

QString HandoutNames::shown(const QString &text) const
{
    QString shown = text;
    for (const auto &[name, instead] : m_names) {
        QString pattern = QRegularExpression::escape(name);
        pattern.replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
        const QRegularExpression whole(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(pattern),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        qsizetype from = 0;
        for (auto match = whole.match(shown); match.hasMatch(); match = whole.match(shown, from)) {
            shown.replace(match.capturedStart(), match.capturedLength(), instead);
            from = match.capturedStart() + instead.size();
        }
    }
    return shown;
}

} // namespace ipt
