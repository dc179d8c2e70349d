#pragma once

#include "engine/core/time.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/text/text_keeper.h"

#include <QLineEdit>

/// Text fields that keep themselves while one types.
namespace ipt {

class KeptText : public GrowingTextEdit
{
    Q_OBJECT

public:
    explicit KeptText(const QString &name, QWidget *parent = nullptr);

    TextKeeper *keeper() const { return m_keeper; }

private:
    TextKeeper *m_keeper;
};

class KeptLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeptLine(const QString &name, QWidget *parent = nullptr);

    TextKeeper *keeper() const { return m_keeper; }

private:
    TextKeeper *m_keeper;
};

/// How days are written here, with all four figures of the year, in Qt's date format.
QString dayFormat();
/// The day as people here write it, with all four figures of the year.
QString dayShown(QDate day);
/// Nothing where the text is no day, written as here or as YYYY-MM-DD.
std::optional<QDate> dayTyped(const QString &text);
/// What to write into a field for days.
QString dayHint();

} // namespace ipt
