#pragma once

#include "engine/measures/measure_library.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class InlineMessage;
class Label;
class RowList;

/// The measures the practice can use, the program's and its own. One of its own comes from a file;
/// what is wrong with the file is said line by line.
class DefinitionsCard : public Card
{
    Q_OBJECT

public:
    explicit DefinitionsCard(QWidget *parent = nullptr);

    /// Asks for the measure in the file to be added, or says what is wrong with it and where.
    void readFile(const QString &path);
    void setMeasures(const MeasureLibrary &library, const QList<OwnDefinition> &own);

signals:
    void addRequested(const ipt::OwnDefinition &definition);
    void removeRequested(const QString &measure);
    /// The practice's schedule of a measure; nothing: as its definition has it.
    void scheduleChosen(const QString &measure, const std::optional<ipt::MeasureSchedule> &schedule);

private:
    void chooseFile();
    void showProblems(const QString &file, const QList<Error> &problems);
    void remove();
    void changeSchedule(int row);
    void showButtons();
    bool isOwn(const QString &kind, const QString &id) const;
    QString currentMeasure() const;

    MeasureLibrary m_library;
    QList<OwnDefinition> m_own;
    Button *m_add;
    Button *m_remove;
    RowList *m_rows;
    InlineMessage *m_message;
    RowList *m_problems;
};

} // namespace ipt
