#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <random>

namespace support {

/// The text with one to four random wounds: bytes flipped, put in, cut out, doubled or moved,
/// among them those that mean something to a JSON parser.
inline QByteArray mangled(QByteArray text, std::mt19937 &random)
{
    static constexpr std::array Pieces{"{",        "}",       "[",       "]",    "\"",   ",",
                                       ":",        "\\",      "null",    "true", "-1",   "1e999",
                                       "1e-7",     "\\u0000", "\\ud83c", "\xC3", "\xFF", "\xEF\xBB\xBF",
                                       "[[[[[[[[", "\n",      "0.5"};
    const auto below = [&random](qsizetype limit) {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(limit, 1) - 1)(random);
    };
    for (qsizetype wounds = 1 + below(4); wounds > 0; --wounds) {
        const qsizetype at = below(text.size());
        const qsizetype length = 1 + below(40);
        switch (below(5)) {
        case 0:
            text[at] = char(text[at] ^ (1 << below(8)));
            break;
        case 1:
            text.insert(at, Pieces[size_t(below(Pieces.size()))]);
            break;
        case 2:
            text.remove(at, length);
            break;
        case 3:
            text.insert(at, text.mid(at, length));
            break;
        default:
            text.insert(below(text.size()), text.mid(at, length));
            break;
        }
        if (text.isEmpty())
            return text;
    }
    return text;
}

} // namespace support
