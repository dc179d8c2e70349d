#include "ui/gallery/gallery.h"

#include "ui/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

namespace ipt::gallery {

namespace {

QList<Piece> &registered()
{
    static QList<Piece> pieces;
    return pieces;
}

/// Shows where a layout counts on short words, whatever language comes next.
class Lengthening : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QStringLiteral("%n"), QString::number(n));
        // Vowels doubled: about a third longer, still readable, placeholders untouched.
        static const QString vowels = QStringLiteral("aeio");
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            if (vowels.contains(text[i]))
                text.insert(i, text[i]);
        }
        return text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

Register::Register(const char *name, std::function<QWidget *()> make, QSize size)
{
    registered().append({QString::fromLatin1(name), std::move(make), size});
}

const QList<Piece> &pieces()
{
    return registered();
}

QImage Shown::picture() const
{
    return widget->grab().toImage();
}

Shown show(const Piece &piece, QSize size)
{
    Shown shown{std::unique_ptr<QWidget>(piece.make())};
    QWidget *widget = shown.widget.get();
    widget->setAttribute(Qt::WA_StyledBackground);
    if (!widget->property("surface").isValid())
        widget->setProperty("surface", QStringLiteral("paper"));
    widget->resize(size);
    widget->show();
    // Layouts settle in rounds: heights that depend on widths ask again.
    for (int round = 0; round < 6; ++round)
        QApplication::processEvents();
    return shown;
}

SpeakingIn::SpeakingIn(Language language)
{
    if (language == Language::Longer) {
        m_translator = std::make_unique<Lengthening>();
    } else {
        m_translator = std::make_unique<QTranslator>();
        const QLocale locale(language == Language::Spanish ? QLocale::Spanish : QLocale::English);
        loadTranslations(*m_translator, locale);
        QLocale::setDefault(locale);
    }
    QApplication::installTranslator(m_translator.get());
}

SpeakingIn::~SpeakingIn()
{
    QApplication::removeTranslator(m_translator.get());
    QLocale::setDefault(m_before);
}

} // namespace ipt::gallery
