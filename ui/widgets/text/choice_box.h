#pragma once

#include "engine/record/words.h"

#include <QComboBox>

namespace ipt {

/// One of several, unfolded when asked for. The wheel is left to the page.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    /// `name` says what is chosen, for screen readers.
    explicit ChoiceBox(const QString &name, QWidget *parent = nullptr);

    /// Shows the choice of that value, or the first; emits nothing.
    void setChosen(const QVariant &value);

signals:
    /// The user chose.
    void chosen(const QVariant &value);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A choice of the glossary's words, after `none` for "not given".
template <typename E, typename NameOf>
ChoiceBox *makeChoice(const QString &name, const QString &none, NameOf wordsFor)
{
    auto *box = new ChoiceBox(name);
    box->addItem(none);
    for (const auto &[value, word] : WordsOf<E>::all)
        box->addItem(wordsFor(value), int(value));
    return box;
}

template <typename E>
QVariant toVariant(const std::optional<E> &value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

template <typename E>
std::optional<E> fromVariant(const QVariant &value)
{
    return value.isValid() ? std::optional(E(value.toInt())) : std::nullopt;
}

} // namespace ipt
