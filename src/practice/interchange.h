#pragma once

#include "practice/practice.h"

namespace ipt {

struct ExportRequest
{
    /// Everybody's private notes; an administrator's, with a reason. One's own are always there.
    bool includePrivateNotes = false;
    QString reason;
};

class Interchange
{
public:
    explicit Interchange(Door &door)
        : m_door(door)
    {
    }

    /// The whole practice as one interchange document, noted in the audit chain.
    Result<QByteArray> exportDocument(const ExportRequest &request);

private:
    Door &m_door;
};

} // namespace ipt
