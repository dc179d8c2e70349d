// fuzz_rules SECONDS SEED
// Types lines at random into the capture line and mangles the definitions that come with the
// program. Whatever is not answered as it should be, or takes over two seconds, is written to
// the working folder; so is the input of a crash.

#include "engine/capture/capture_line.h"
#include "engine/capture/completion.h"
#include "support/mangled.h"
#include "support/shipped_definitions.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 2000; // milliseconds

void keep(const QByteArray &input, const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
}

ipt::CaptureLexicon roster()
{
    QList<ipt::RosterEntry> members;
    for (const char16_t *called : {u"Dana", u"Dána", u"Theo", u"Tía Lola", u"O'Neil", u"ليلى", u"💜", u"2Pac",
                                   u"Anne-Marie", u"^", u"Ǆ", u"ß", u"李"})
        members.append({ipt::MemberId(QString::number(members.size())), QString::fromUtf16(called)});
    return {members, shippedDefinitions()};
}

/// Marks, names and noise in any order.
QString randomLine(std::mt19937 &random)
{
    static const QStringList pieces{
        u"@"_s,      u">"_s,      u"#"_s,    u"~"_s,       u"!"_s,    u"!!"_s, u"^"_s,     u"\\"_s,   u" "_s,
        u" "_s,      u"\n"_s,     u"'s"_s,   u"\u2019s"_s, u"dana"_s, u"d"_s,  u"theo"_s,  u"lola"_s, u"g"_s,
        u"role"_s,   u"sad"_s,    u"clar"_s, u"-"_s,       u"_"_s,    u","_s,  u"."_s,     u":"_s,    u"("_s,
        u"\u0301"_s, u"\u200d"_s, u"💜"_s,    u"ليلى"_s,    u"ß"_s,    u"5"_s,  u"\u00a0"_s};
    QString line;
    for (unsigned length = random() % 30; length > 0; --length) {
        if (random() % 10 == 0)
            line += QChar(char16_t(random() % 0x10000));
        else
            line += pieces[qsizetype(random() % unsigned(pieces.size()))];
    }
    return line;
}

bool isReadAsWritten(const QString &line, const ipt::CaptureLexicon &lexicon, std::mt19937 &random)
{
    const ipt::CapturedMoment captured = ipt::parseCaptureLine(line, lexicon);
    qsizetype behind = 0;
    for (const ipt::CaptureMark &mark : captured.marks) {
        if (mark.start < behind || mark.length < 1 || mark.start + mark.length > line.size())
            return false;
        behind = mark.start + mark.length;
    }
    const int cursor = int(random() % unsigned(line.size() + 1));
    const ipt::CaptureCompletion completion = ipt::completeCaptureLine(line, cursor, lexicon);
    if (completion.start < 0 || completion.length < 0 || completion.start + completion.length > line.size())
        return false;
    const QString again = ipt::formatCaptureLine(captured.moment, lexicon);
    return ipt::parseCaptureLine(again, lexicon).moment == captured.moment;
}

/// A mangled definition is either sound or refused with a sentence.
bool isAnswered(ipt::DefinitionFile file, std::mt19937 &random)
{
    file.bytes = support::mangled(file.bytes, random);
    keep(file.bytes, QStringLiteral("fuzz_last_input.txt"));
    const ipt::Result<ipt::Definitions> read = ipt::readDefinitions({file});
    return read.ok() || !read.error().sentence.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "Usage: fuzz_rules SECONDS SEED\n";
        return 2;
    }
    const ipt::CaptureLexicon lexicon = roster();
    const QList<ipt::DefinitionFile> files = shippedDefinitionFiles();
    std::mt19937 random(arguments[2].toUInt());
    QElapsedTimer whole;
    whole.start();
    int inputs = 0;
    int kept = 0;
    for (; whole.elapsed() < arguments[1].toLongLong() * 1000; ++inputs) {
        QElapsedTimer one;
        one.start();
        bool well = true;
        if (inputs % 10 != 0) {
            const QString line = randomLine(random);
            keep(line.toUtf8(), QStringLiteral("fuzz_last_input.txt"));
            well = isReadAsWritten(line, lexicon, random);
        } else {
            well = isAnswered(files[qsizetype(random() % unsigned(files.size()))], random);
        }
        if (!well || one.elapsed() > longestAnswer)
            QFile::copy(QStringLiteral("fuzz_last_input.txt"),
                        QStringLiteral("fuzz_finding_%1.txt").arg(++kept));
    }
    QFile::remove(QStringLiteral("fuzz_last_input.txt"));
    out << inputs << " inputs, " << kept << " findings\n";
    return kept == 0 ? 0 : 1;
}
