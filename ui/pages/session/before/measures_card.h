#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/autosave.h"
#include "ui/widgets/base/page/card.h"

class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace ipt {

class ChoiceBox;
struct MeasureDefinition;

/// The measures that members are asked for now, to be typed in as figures in the form's order, one
/// measure after the other. A form is kept as soon as its last answer stands; a half-typed one is kept
/// as it is.
class MeasuresCard : public Card
{
    Q_OBJECT

public:
    explicit MeasuresCard(SessionDesk &desk, QWidget *parent = nullptr);

    void flush() { m_autosave.flush(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One member's form.
    struct Form
    {
        QString measure;
        MemberId member;
        std::optional<MeasureTaken> kept;
        QLineEdit *answers = nullptr;
        Label *score = nullptr;
    };

    void show();
    /// Those of who is expected; what others filled in is on their own pages.
    QList<RoomMeasure> shownMeasures() const;
    void build();
    void addMeasure(const QString &measure);
    void addForm(QGridLayout *grid, const RoomMeasure &measure);
    void goTo(int index);
    /// How many forms of each measure are still due stands beside its name.
    void describeChoice();
    void typed(int index);
    void entered(int index);
    void describe(const Form &form);
    const MeasureDefinition *definitionOf(const Form &form) const;
    MeasureTaken takenFrom(const Form &form, const QList<std::optional<int>> &answers) const;
    QString scratchPlace() const;
    void keepHalves();
    QHash<QString, QString> halves() const;

    SessionDesk &m_desk;
    ChoiceBox *m_choice;
    QStackedWidget *m_forms; ///< a page a measure
    QStringList m_measures;  ///< in the order of the choice
    QList<Form> m_list;      ///< by measure
    QString m_shownAt;       ///< the place whose forms stand here
    Autosave m_autosave;
};

} // namespace ipt
