#include "reports/document/plain_text.h"

namespace ipt {

namespace {

bool isLineEnd(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isDropped(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool noncharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return control || direction || noncharacter || c == 0xfeff || (c >= 0xe0000 && c <= 0xe0fff);
}

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    bool afterReturn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const bool secondHalfOfLineEnd = afterReturn && c == U'\n';
        afterReturn = c == U'\r';
        if (secondHalfOfLineEnd)
            continue;
        if (isLineEnd(c))
            plain += QLatin1Char('\n');
        else if (c == U'\t')
            plain += QLatin1Char(' ');
        else if (c >= 0xd800 && c <= 0xdfff)
            plain += QChar(QChar::ReplacementCharacter);
        else if (!isDropped(c))
            plain += QStringView(QChar::fromUcs4(c));
    }
    return plain;
}

QString plainLine(const QString &text)
{
    return plainText(text).simplified();
}

} // namespace ipt
