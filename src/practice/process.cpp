#include "practice/process.h"

#include "storage/keys/secret.h"

namespace ipt {

void protectProcess()
{
    forbidCoreDumps();
}

} // namespace ipt
