#include "storage/interchange/shape/fixed.h"

#include "storage/interchange/json/json_copier.h"
#include "storage/interchange/shape/object_shape.h"

#include <QCoreApplication>

namespace ipt::interchange {

namespace {

class Constant final : public Shape
{
public:
    explicit Constant(Scalar value)
        : m_value(std::move(value))
    {
    }

    Form form() const override { return Form::Simple; }

    QString expectation() const override
    {
        const QString *text = std::get_if<QString>(&m_value);
        return QCoreApplication::translate("Interchange", "This must be %1, the format and version that this "
                                                          "program reads.")
            .arg(text ? u'"' + *text + u'"' : QString::number(std::get<double>(m_value)));
    }

    void write(const void *, JsonWriter &out) const override { out.scalar(m_value); }

    MaybeRefused take(void *, const Scalar &given) const override
    {
        return given == m_value ? std::nullopt : MaybeRefused(Refusal{expectation()});
    }

private:
    Scalar m_value;
};

class AnyObject final : public ShapeOf<QString>
{
public:
    Form form() const override { return Form::Verbatim; }
    QString expectation() const override { return Fields::expectation(); }
    void write(const void *value, JsonWriter &out) const override { copyJson(in(value), out); }
    void keep(void *value, const QString &json) const override { in(value) = json; }
};

} // namespace

std::shared_ptr<const Shape> constant(QLatin1StringView text)
{
    return std::make_shared<Constant>(Scalar(QString(text)));
}

std::shared_ptr<const Shape> constant(int number)
{
    return std::make_shared<Constant>(Scalar(double(number)));
}

ShapePtr<QString> anyObject()
{
    return std::make_shared<AnyObject>();
}

} // namespace ipt::interchange
