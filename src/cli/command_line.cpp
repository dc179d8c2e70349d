#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/console.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QString>

#include <deque>
#include <functional>

namespace ipt {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string described(const char *sentence)
{
    return CommandLineWords::tr(sentence).toStdString();
}

/// The program's arguments: the parser writes into them while it runs, so they stay where they are
/// until the chosen command has read them.
struct Arguments
{
    std::deque<std::string> texts;
    std::deque<bool> flags;
    /// What to do once everything is parsed, set by the command that was chosen.
    std::function<int()> chosen;

    std::string *text(std::string preset = {}) { return &texts.emplace_back(std::move(preset)); }
    bool *flag() { return &flags.emplace_back(false); }
};

QString read(const std::string *argument)
{
    return QString::fromStdString(*argument);
}

struct SignInOptions
{
    std::string *user;
    std::string *passwordFile;

    commands::Credentials read() const { return {ipt::read(user), ipt::read(passwordFile)}; }
};

void addPasswordFile(CLI::App &command, std::string *passwordFile)
{
    command.add_option("--password-file", *passwordFile,
                       described("File that holds the password; otherwise IPTGROUPS_PASSWORD does"));
}

SignInOptions addSignIn(CLI::App &command, Arguments &arguments, const char *userMeaning,
                        const char *names = "--user")
{
    const SignInOptions options{arguments.text(), arguments.text()};
    command.add_option(names, *options.user, described(userMeaning));
    addPasswordFile(command, options.passwordFile);
    return options;
}

constexpr auto whoSignsIn = QT_TRANSLATE_NOOP(
    "CommandLine", "Name or id of the user who signs in; not needed where there is only one");

void addCreate(CLI::App &program, Arguments &arguments)
{
    CLI::App *command = program.add_subcommand(
        "create", described("Create an encrypted practice; never over an existing one"));
    std::string *file = arguments.text();
    std::string *name = arguments.text("Practice");
    std::string *zone = arguments.text();
    bool *part2 = arguments.flag();
    command->add_option("FILE", *file, described("The practice file to make, such as riverside.iptg"))
        ->required();
    command->add_option("--name", *name, described("The practice's name"));
    command->add_option("--time-zone", *zone,
                        described("IANA name, such as America/New_York; this machine's if not given"));
    command->add_flag("--part2", *part2, described("42 CFR Part 2 applies to the practice's records"));
    const SignInOptions signIn =
        addSignIn(*command, arguments,
                  QT_TRANSLATE_NOOP("CommandLine", "Name of the first user, who holds every role"));
    command->callback([=, &arguments] {
        arguments.chosen = [=] {
            return commands::create({read(file), read(name), read(zone), *part2, signIn.read()});
        };
    });
}

void addImport(CLI::App &program, Arguments &arguments)
{
    CLI::App *command =
        program.add_subcommand("import", described("Make a new practice of an interchange document"));
    std::string *document = arguments.text();
    std::string *file = arguments.text();
    std::string *as = arguments.text();
    std::string *passwordFile = arguments.text();
    command->add_option("DOC.json", *document, described("The document to read"))->required();
    command->add_option("FILE", *file, described("The practice file to make; never over an existing one"))
        ->required();
    command->add_option("--as", *as, described("Id of the document's user who gets the password given"))
        ->required();
    addPasswordFile(*command, passwordFile);
    command->callback([=, &arguments] {
        arguments.chosen = [=] {
            return commands::importDocument(read(document), read(file), read(as), read(passwordFile));
        };
    });
}

void addExport(CLI::App &program, Arguments &arguments)
{
    CLI::App *command =
        program.add_subcommand("export", described("Write the whole practice as one document"));
    std::string *file = arguments.text();
    std::string *format = arguments.text("json");
    std::string *out = arguments.text();
    std::string *reason = arguments.text();
    bool *privateNotes = arguments.flag();
    command->add_option("FILE", *file, described("The practice file"))->required();
    command->add_option("--format", *format, described("json"))->check(CLI::IsMember({"json"}));
    command->add_option("--out", *out, described("The file to write"))->required();
    command->add_flag("--include-private-notes", *privateNotes,
                      described("Everybody's private notes too; needs an administrator and a reason"));
    command->add_option(
        "--reason", *reason,
        described("Why private notes are asked for, or why what the guards noticed may leave; "
                  "it is logged"));
    const SignInOptions signIn = addSignIn(*command, arguments, whoSignsIn);
    command->callback([=, &arguments] {
        arguments.chosen = [=] {
            return commands::exportDocument(
                {read(file), read(out), *privateNotes, read(reason), signIn.read()});
        };
    });
}

void addSummary(CLI::App &program, Arguments &arguments)
{
    CLI::App *command =
        program.add_subcommand("summary", described("Write a session's summary for the supervisor's file"));
    std::string *file = arguments.text();
    std::string *group = arguments.text();
    std::string *format = arguments.text("pdf");
    std::string *out = arguments.text();
    std::string *session = arguments.text();
    bool *members = arguments.flag();
    command->add_option("FILE", *file, described("The practice file"))->required();
    command->add_option("--group", *group, described("Id of the group"))->required();
    command->add_option("--session", *session, described("Number of the session"))
        ->required()
        ->check(CLI::PositiveNumber);
    command->add_option("--format", *format, described("pdf or html"))->check(CLI::IsMember({"pdf", "html"}));
    command->add_option("--out", *out, described("The file to write"))->required();
    command->add_flag("--members", *members, described("Signed member notes too; private notes never"));
    std::string *reason = arguments.text();
    command->add_option("--reason", *reason,
                        described("Why it may leave where the guards notice something in its notes"));
    const SignInOptions signIn = addSignIn(*command, arguments, whoSignsIn);
    command->callback([=, &arguments] {
        arguments.chosen = [=] {
            return commands::summary({read(file), read(group), read(session).toInt(), read(format), read(out),
                                      *members, read(reason), signIn.read()});
        };
    });
}

void addReport(CLI::App &program, Arguments &arguments)
{
    CLI::App *command = program.add_subcommand(
        "report", described("Write a member's progress report; it is logged as a disclosure"));
    const auto option = [&](const char *name, const char *meaning, std::string preset = {}) {
        std::string *text = arguments.text(std::move(preset));
        command->add_option(name, *text, described(meaning));
        return text;
    };
    const auto needed = [&](const char *name, const char *meaning) {
        std::string *text = option(name, meaning);
        command->get_option(name)->required();
        return text;
    };
    std::string *file = needed("FILE", QT_TRANSLATE_NOOP("CommandLine", "The practice file"));
    std::string *member = needed("--member", QT_TRANSLATE_NOOP("CommandLine", "Id of the member"));
    std::string *group = needed("--group", QT_TRANSLATE_NOOP("CommandLine", "Id of the group"));
    std::string *from = needed("--from", QT_TRANSLATE_NOOP("CommandLine", "First day, as YYYY-MM-DD"));
    std::string *to = needed("--to", QT_TRANSLATE_NOOP("CommandLine", "Last day, as YYYY-MM-DD"));
    std::string *out = needed("--out", QT_TRANSLATE_NOOP("CommandLine", "The file to write"));
    std::string *format = option("--format", QT_TRANSLATE_NOOP("CommandLine", "pdf, odt or html"), "pdf");
    command->get_option("--format")->check(CLI::IsMember({"pdf", "odt", "html"}));
    std::string *recipient =
        option("--to-whom", QT_TRANSLATE_NOOP("CommandLine", "Who receives it; a consent says it by itself"));
    std::string *purpose = option(
        "--purpose", QT_TRANSLATE_NOOP("CommandLine", "For what purpose; a consent may say it by itself"));
    std::string *consent =
        option("--consent", QT_TRANSLATE_NOOP("CommandLine", "Id of the consent it goes out under"));
    std::string *ground =
        option("--ground", QT_TRANSLATE_NOOP("CommandLine", "Why no consent is needed, where there is none"));
    std::string *comment =
        option("--comment-file", QT_TRANSLATE_NOOP("CommandLine", "File with the clinician's comment"));
    const SignInOptions signIn = addSignIn(*command, arguments, whoSignsIn);
    command->callback([=, &arguments] {
        arguments.chosen = [=] {
            return commands::report({read(file), read(member), read(group), read(from), read(to),
                                     read(format), read(out), read(recipient), read(purpose), read(consent),
                                     read(ground), read(comment), signIn.read()});
        };
    });
}

void addBackup(CLI::App &program, Arguments &arguments)
{
    CLI::App *command = program.add_subcommand(
        "backup",
        described("Make a backup of a practice, encrypted as it is, and check it; old ones are let go"));
    std::string *file = arguments.text();
    std::string *folder = arguments.text();
    command->add_option("FILE", *file, described("The practice file"))->required();
    command->add_option("--to", *folder, described("The folder that keeps the backups"))->required();
    const SignInOptions signIn = addSignIn(*command, arguments, whoSignsIn, "--as,--user");
    command->callback([=, &arguments] {
        arguments.chosen = [=] { return commands::backUp(read(file), read(folder), signIn.read()); };
    });
}

void addRestore(CLI::App &program, Arguments &arguments)
{
    CLI::App *command = program.add_subcommand(
        "restore",
        described("Make a practice file of a backup; one that is there is set aside, not overwritten"));
    std::string *backup = arguments.text();
    std::string *file = arguments.text();
    command->add_option("BACKUP", *backup, described("The backup's folder, called iptgroups-…Z"))->required();
    command->add_option("--to", *file, described("The practice file to make"))->required();
    const SignInOptions signIn =
        addSignIn(*command, arguments,
                  QT_TRANSLATE_NOOP("CommandLine",
                                    "Name or id of the user whose password, or the recovery key, is given; "
                                    "both of the day of the backup"),
                  "--as,--user");
    command->callback([=, &arguments] {
        arguments.chosen = [=] { return commands::restore(read(backup), read(file), signIn.read()); };
    });
}

void addFileCommand(CLI::App &program, Arguments &arguments, const char *name, const char *meaning,
                    int (*act)(const QString &, const commands::Credentials &))
{
    CLI::App *command = program.add_subcommand(name, described(meaning));
    std::string *file = arguments.text();
    command->add_option("FILE", *file, described("The practice file"))->required();
    const SignInOptions signIn = addSignIn(*command, arguments, whoSignsIn);
    command->callback([=, &arguments] { arguments.chosen = [=] { return act(read(file), signIn.read()); }; });
}

void addDocumentCommand(CLI::App &program, Arguments &arguments, const char *name, const char *meaning,
                        const char *argument, int (*act)(const QString &))
{
    CLI::App *command = program.add_subcommand(name, described(meaning));
    std::string *path = arguments.text();
    command->add_option(argument, *path)->required();
    command->callback([=, &arguments] { arguments.chosen = [=] { return act(read(path)); }; });
}

void addCheckDefinition(CLI::App &program, Arguments &arguments)
{
    CLI::App *command = program.add_subcommand(
        "check-definition",
        described("Check a definition of the practice's own; one line for each thing that is wrong, with its "
                  "place"));
    std::string *file = arguments.text();
    std::string *kind = arguments.text("measure");
    command->add_option("FILE.json", *file, described("The definition to check"))->required();
    command->add_option("--kind", *kind, described("What it defines; a measure if not given"))
        ->check(CLI::IsMember({"measure", "measure-schedule", "group-schedule", "arc", "template",
                               "technique", "feelings", "card", "fidelity"}));
    command->callback([=, &arguments] {
        arguments.chosen = [=] { return commands::checkDefinition(read(file), read(kind)); };
    });
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    CLI::App program(described("IPT Groups from a terminal: practices, documents and summaries."),
                     "iptgroups-cli");
    program.set_version_flag("--version", std::string("iptgroups-cli ") + IPT_VERSION);
    program.require_subcommand(1);
    Arguments arguments;

    addCreate(program, arguments);
    addImport(program, arguments);
    addExport(program, arguments);
    addSummary(program, arguments);
    addReport(program, arguments);
    addBackup(program, arguments);
    addRestore(program, arguments);
    addFileCommand(program, arguments, "info",
                   QT_TRANSLATE_NOOP("CommandLine", "Say what a practice file holds, in numbers"),
                   commands::info);
    addFileCommand(program, arguments, "verify",
                   QT_TRANSLATE_NOOP("CommandLine", "Check the whole file and its audit chain"),
                   commands::verify);
    addDocumentCommand(
        program, arguments, "demo",
        QT_TRANSLATE_NOOP("CommandLine", "Make the demonstration practice; its people are invented"), "FILE",
        commands::demo);
    addDocumentCommand(program, arguments, "check",
                       QT_TRANSLATE_NOOP("CommandLine", "Validate an interchange document"), "DOC.json",
                       commands::check);
    addDocumentCommand(
        program, arguments, "guard",
        QT_TRANSLATE_NOOP("CommandLine", "Run the note guards over a document; one JSON line a finding"),
        "DOC.json", commands::guard);
    addDocumentCommand(
        program, arguments, "score",
        QT_TRANSLATE_NOOP("CommandLine", "Score every measure of a document; one JSON line each"), "DOC.json",
        commands::score);
    addCheckDefinition(program, arguments);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? int(console::Done) : int(console::Usage);
    }
    return arguments.chosen();
}

} // namespace ipt
