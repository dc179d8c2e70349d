#include "ui/widgets/text/kept_text.h"

#include <QLocale>

namespace ipt {

KeptText::KeptText(const QString &name, QWidget *parent)
    : GrowingTextEdit(name, parent)
    , m_keeper(new TextKeeper([this] { return toPlainText(); },
                              [this](const QString &text) { setPlainText(text); }, this))
{
    connect(this, &QPlainTextEdit::textChanged, m_keeper, &TextKeeper::touched);
}

KeptLine::KeptLine(const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_keeper(
          new TextKeeper([this] { return text(); }, [this](const QString &text) { setText(text); }, this))
{
    setAccessibleName(name);
    connect(this, &QLineEdit::textEdited, m_keeper, &TextKeeper::touched);
}

QString dayFormat()
{
    // Two figures of a year would make 1926 of 2026.
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString dayShown(QDate day)
{
    return QLocale().toString(day, dayFormat());
}

std::optional<QDate> dayTyped(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QDate day = QLocale().toDate(trimmed, dayFormat());
    return day.isValid() ? std::optional(day) : parseDay(trimmed);
}

QString dayHint()
{
    return dayShown(QDate(2026, 3, 31));
}

} // namespace ipt
