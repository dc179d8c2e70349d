#include "reports/document/plain_text.h"
#include "support/text_of.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("text is put as it reads, without what would act on it")
{
    struct Case
    {
        const char *what;
        QString given;
        QString plain;
    };
    const auto [what, given, plain] =
        GENERATE(Case{"nothing", {}, {}},
                 Case{"line ends of every kind", u"a\r\nb\rc\vd\u2028e\u2029f"_s, u"a\nb\nc\nd\ne\nf"_s},
                 Case{"tabs", u"a\tb"_s, u"a b"_s},
                 Case{"control characters", u"a\u0000\u0007\u001b[31mb\u009b"_s, u"a[31mb"_s},
                 Case{"direction overrides", u"a\u202egnp.exe\u202c\u2066b\u2069"_s, u"agnp.exeb"_s},
                 Case{"direction marks stay", u"\u05d0\u200f!"_s, u"\u05d0\u200f!"_s},
                 Case{"half a pair at the end", QString(QChar(0xd83d)), u"\ufffd"_s},
                 Case{"half a pair before a letter", QString(QChar(0xd83d)) + u'a', u"\ufffda"_s},
                 Case{"the second half alone", QString(QChar(0xde00)) + u'a', u"\ufffda"_s},
                 Case{"a whole pair", u"\U0001f642"_s, u"\U0001f642"_s},
                 Case{"joined emoji", u"\U0001f469\u200d\U0001f680"_s, u"\U0001f469\u200d\U0001f680"_s},
                 Case{"noncharacters", u"a\ufffe\uffff\ufdd0b"_s, u"ab"_s},
                 Case{"a byte order mark", u"\ufeffa"_s, u"a"_s});
    INFO(what);
    CHECK(plainText(given) == plain);
    CHECK(plainText(plain) == plain);
}

TEST_CASE("a plain line has no line ends")
{
    CHECK(plainLine(u"  a \n b\r\n\tc "_s) == u"a b c"_s);
}
