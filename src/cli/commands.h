#pragma once

#include <QString>

/// What each command of the program does. Each prints what it has to say and returns its exit code.
namespace ipt::commands {

struct Credentials
{
    QString user;
    QString passwordFile;
};

struct Create
{
    QString file;
    QString practiceName;
    QString timeZone;
    bool part2Program = false;
    Credentials credentials;
};

struct Summary
{
    QString file;
    QString group;
    int session = 0;
    QString format;
    QString out;
    bool members = false;
    QString reason; ///< why it may leave though the guards noticed something; may be empty
    Credentials credentials;
};

struct Report
{
    QString file;
    QString member;
    QString group;
    QString from;
    QString to;
    QString format;
    QString out;
    QString recipient;
    QString purpose;
    QString consent;
    QString ground;
    QString commentFile;
    Credentials credentials;
};

struct Export
{
    QString file;
    QString out;
    bool privateNotes = false;
    QString reason;
    Credentials credentials;
};

int create(const Create &wanted);
int importDocument(const QString &document, const QString &file, const QString &as,
                   const QString &passwordFile);
int exportDocument(const Export &wanted);
int summary(const Summary &wanted);
int report(const Report &wanted);
int backUp(const QString &file, const QString &folder, const Credentials &credentials);
int restore(const QString &backup, const QString &file, const Credentials &credentials);
int info(const QString &file, const Credentials &credentials);
int verify(const QString &file, const Credentials &credentials);
int demo(const QString &file);

// On a document, without a practice file.
int check(const QString &document);
int guard(const QString &document);
int score(const QString &document);
/// One line for each thing that is wrong with a definition of the practice's own.
int checkDefinition(const QString &file, const QString &kind);

} // namespace ipt::commands
