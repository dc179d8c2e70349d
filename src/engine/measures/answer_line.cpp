#include "engine/measures/answer_line.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ipt {

namespace {

QStringList wordsOf(const MeasureDefinition &definition, const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("[\\s,;]+"));
    QStringList words = text.split(apart, Qt::SkipEmptyParts);
    if (!takesFigures(definition))
        return words;
    QStringList figures;
    for (const QString &word : words) {
        for (const QChar figure : word)
            figures.append(figure);
    }
    return figures;
}

} // namespace

bool takesFigures(const MeasureDefinition &definition)
{
    return std::all_of(definition.items.begin(), definition.items.end(),
                       [](const MeasureItem &item) { return item.least >= 0 && item.most <= 9; });
}

AnswerLine readAnswers(const MeasureDefinition &definition, const QString &text, int first)
{
    AnswerLine line;
    const QStringList words = wordsOf(definition, text);
    for (const QString &word : words) {
        const int item = first + int(line.answers.size());
        if (item >= definition.items.size()) {
            line.surplus.append(word);
            continue;
        }
        if (word == QLatin1String("-") || word == QLatin1String(".")) {
            line.answers.append(std::nullopt);
            continue;
        }
        bool isNumber = false;
        const int answer = word.toInt(&isNumber);
        line.answers.append(isNumber ? std::optional(answer) : std::nullopt);
        if (!isNumber) {
            line.noFigures.insert(item, word);
            line.problems.insert(
                item, QCoreApplication::translate("ipt::AnswerLine", "“%1” is no figure.").arg(word));
        } else if (const QString problem = definition.problemOf(item, answer); !problem.isEmpty()) {
            line.problems.insert(item, problem);
        }
    }
    return line;
}

} // namespace ipt
