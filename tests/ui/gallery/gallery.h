#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QList>
#include <QLocale>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

class QTranslator;
class QWidget;

/// Pictures of everything visible. A page, dialog or widget joins with one line in a source
/// of the ui tests:
///
///     static const gallery::Register todayFull{"today-full", [] { return new TodayPage(…); }};
///
/// `IPT_GALLERY=FOLDER test_ui "[gallery]"` draws all pieces into the folder, in every theme and size;
/// IPT_GALLERY_ONLY=TEXT takes those whose name holds the text.
namespace ipt::gallery {

struct Piece
{
    QString name; ///< of the file: small letters and hyphens
    std::function<QWidget *()> make;
    /// Drawn at this size only; a page (no size given) at both window sizes.
    QSize size;
};

struct Register
{
    Register(const char *name, std::function<QWidget *()> make, QSize size = {});
};

const QList<Piece> &pieces();

/// Every length a translation may have: English, Spanish, or each text a third longer than in English.
enum class Language { English, Spanish, Longer };

/// Made, laid out and drawn as it would be on the screen.
struct Shown
{
    std::unique_ptr<QWidget> widget;
    QImage picture() const;
};
Shown show(const Piece &piece, QSize size);

/// All texts asked for while it lives come in that language.
class SpeakingIn
{
public:
    explicit SpeakingIn(Language language);
    ~SpeakingIn();
    SpeakingIn(const SpeakingIn &) = delete;
    SpeakingIn &operator=(const SpeakingIn &) = delete;

private:
    std::unique_ptr<QTranslator> m_translator;
    QLocale m_before;
};

} // namespace ipt::gallery
