#pragma once

#include "ui/dialogs/ask.h"

#include <QJsonObject>
#include <QMap>

class QLineEdit;

namespace ipt {

class Label;

/// How a practice words its drafts: each sentence in its own words, or as the program comes; and the
/// rest of the rules from a file.
class DraftingDialog : public Ask
{
    Q_OBJECT

public:
    /// `own` is the practice's definition; empty where it has none.
    explicit DraftingDialog(const QString &own, QWidget *parent = nullptr);

    /// The definition as it is to be kept; empty where nothing differs from the program's.
    QString own() const;

protected:
    QString complaint() const override;

private:
    QWidget *makeLines();
    QWidget *makeFiles();
    void show();
    void readFile();
    void writeFile();

    QJsonObject m_rest; ///< everything but the sentences
    QMap<QString, QLineEdit *> m_lines;
    Label *m_about;
};

} // namespace ipt
