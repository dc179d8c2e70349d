#pragma once

// QCustomPlot, for sources that draw charts. Its header loops with Qt's old `foreach`, which is
// switched off here (QT_NO_FOREACH); for its few lines the keyword stands for the language's own loop.

#include <QtGlobal>

#ifndef foreach
#define foreach(variable, container) for (variable : container)
#define IPT_LENT_FOREACH
#endif

#include <qcustomplot.h>

#ifdef IPT_LENT_FOREACH
#undef foreach
#undef IPT_LENT_FOREACH
#endif
