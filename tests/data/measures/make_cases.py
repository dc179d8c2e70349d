#!/usr/bin/env python3
"""Writes cases.json: what filled-in measures come to by their published rules.

Written from the publications, with tables and fractions and nothing of the program, so that
the program is held against something else than itself.
"""
import json
import math
import pathlib
from fractions import Fraction

PHQ = "Kroenke 2001 (PHQ-9)"
GAD = "Spitzer 2006 (GAD-7)"
BAM = "Cacciola 2013 (BAM)"
WHO = "Topp 2015 (WHO-5)"
WHO_LOW = "WHO Europe 1998 (WHO-5 below 13)"
AUDIT = "Bush 1998 (AUDIT-C)"
MEAN = "mean of the answered items, half up"
RELIABLE = "NHS Talking Therapies manual (reliable change)"

PHQ_WORDS = ["minimal"] * 5 + ["mild"] * 5 + ["moderate"] * 5 + ["moderately severe"] * 5 + ["severe"] * 8
GAD_WORDS = ["minimal"] * 5 + ["mild"] * 5 + ["moderate"] * 5 + ["severe"] * 7

score_cases = []
change_cases = []
courses = []


def spread(total, items, most):
    """Answers that sum to the total, the earlier items first."""
    answers = []
    for _ in range(items):
        answers.append(min(most, total))
        total -= answers[-1]
    assert total == 0
    return answers


def half_up(value):
    return math.floor(value + Fraction(1, 2))


def case(measure, items, source, status, total=None, band=None, subscales=None, alerts=()):
    score_cases.append({"measure": measure, "items": items, "source": source, "status": status, "total": total,
                        "band": band, "subscales": subscales or {}, "alerts": list(alerts)})


def item_9(items):
    return ["item-9"] if len(items) == 9 and (items[8] or 0) > 0 else []


# PHQ-9: each total once, the ninth item answered last, so it is above 0 only from 25.
for total in range(28):
    items = spread(total, 9, 3)
    case("phq-9", items, PHQ, "scored", total, PHQ_WORDS[total], alerts=item_9(items))
# The ninth item alone.
for answer in range(4):
    items = [0] * 8 + [answer]
    case("phq-9", items, PHQ + ", ninth item", "scored", answer, PHQ_WORDS[answer], alerts=item_9(items))
# One or two missing: every sum that the others can have.
for missing, sums in (([3], range(0, 25)), ([0, 8], range(0, 22))):
    for total in sums:
        answered = spread(total, 9 - len(missing), 3)
        items = []
        for place in range(9):
            items.append(None if place in missing else answered.pop(0))
        prorated = half_up(Fraction(total * 9, 9 - len(missing)))
        case("phq-9", items, MEAN, "prorated", prorated, PHQ_WORDS[prorated], alerts=item_9(items))
# Worked by hand: 4 of eight items is 4.5, and the half lifts the band.
case("phq-9", [1, 1, 1, 1, 0, 0, 0, 0, None], MEAN, "prorated", 5, "mild")
case("phq-9", [2, 2, 2, 2, 2, 2, 0, None, 0], MEAN, "prorated", 14, "moderate")  # 13.5
case("phq-9", [3, 3, 3, 3, 3, None, None, 0, 0], MEAN, "prorated", 19, "moderately severe")  # 19.29
case("phq-9", [3, 3, 3, 3, 3, 1, None, None, 0], MEAN, "prorated", 21, "severe")  # 20.57
case("phq-9", [1, 0, 0, 0, 0, 0, 2, None, 1], MEAN, "prorated", 5, "mild", alerts=["item-9"])  # 4.5
# Not scored; what the ninth item says is heard all the same.
case("phq-9", [None] * 9, MEAN, "not-scored")
case("phq-9", [1, 2, None, None, None, 1, 1, 1, 0], MEAN, "not-scored")
case("phq-9", [1, 2, None, None, None, 1, 1, 1, 2], PHQ + ", ninth item", "not-scored", alerts=["item-9"])
case("phq-9", [None] * 8 + [1], PHQ + ", ninth item", "not-scored", alerts=["item-9"])
case("phq-9", [1] * 8, PHQ, "not-scored")
case("phq-9", [1] * 10, PHQ, "not-scored")
case("phq-9", [], PHQ, "not-scored")
case("phq-9", [4, 0, 0, 0, 0, 0, 0, 0, 0], PHQ, "not-scored")
case("phq-9", [-1, 0, 0, 0, 0, 0, 0, 0, 0], PHQ, "not-scored")
case("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 2147483647], PHQ, "not-scored", alerts=["item-9"])
case("phq-9", [9, 0, 0, 0, 0, 0, 0, 0, 1], PHQ + ", ninth item", "not-scored", alerts=["item-9"])

# GAD-7
for total in range(22):
    case("gad-7", spread(total, 7, 3), GAD, "scored", total, GAD_WORDS[total])
for total in range(19):
    items = spread(total, 6, 3)
    items.insert(4, None)
    prorated = half_up(Fraction(total * 7, 6))
    case("gad-7", items, MEAN, "prorated", prorated, GAD_WORDS[prorated])
case("gad-7", [1, 2, 2, 1, None, 1, 2], MEAN, "prorated", 11, "moderate")  # 10.5
case("gad-7", [1, 1, 1, 0, 0, 0, None], MEAN, "prorated", 4, "minimal")  # 3.5
case("gad-7", [1, 2, None, 1, None, 1, 2], MEAN, "not-scored")
case("gad-7", [3] * 6, GAD, "not-scored")
case("gad-7", [3] * 9, GAD, "not-scored")
case("gad-7", [3, 3, 3, 3, 3, 3, 4], GAD, "not-scored")
case("gad-7", [None] * 7, MEAN, "not-scored")

# WHO-5
for raw in range(26):
    case("who-5", spread(raw, 5, 5), WHO_LOW if raw in (12, 13) else WHO, "scored", raw,
         "low" if raw < 13 else "not low", {"percent": raw * 4})
for place in range(5):
    items = [3] * 5
    items[place] = None
    case("who-5", items, WHO + ": any missing", "not-scored")
case("who-5", [6, 0, 0, 0, 0], WHO, "not-scored")
case("who-5", [5] * 4, WHO, "not-scored")

# AUDIT-C
for total in range(13):
    case("audit-c", spread(total, 3, 4), AUDIT, "scored", total)
case("audit-c", [2, 2, None], AUDIT, "not-scored")
case("audit-c", [5, 0, 0], AUDIT, "not-scored")
case("audit-c", [1, 1], AUDIT, "not-scored")

# BAM: both codings by table.
DAY_ITEMS = {2, 3, 4, 5, 6, 7, 10, 11, 13, 16}
STEP_ITEMS = {1, 8, 9, 12, 15, 17}
IN_USE, IN_RISK, IN_PROTECTIVE = (4, 5, 6), (1, 2, 3, 8, 11, 15), (9, 10, 12, 13, 14, 16)
DAYS_AS_STEP = [0] + [1] * 3 + [2] * 5 + [3] * 7 + [4] * 15
STEP_AS_DAYS = [0, 8, 15, 22, 30]


def coded(number, answer):
    if number in DAY_ITEMS:
        return DAYS_AS_STEP[answer]
    return 4 * answer if number == 14 else answer


def as_days(number, answer):
    if number in DAY_ITEMS:
        return answer
    return 30 * answer if number == 14 else STEP_AS_DAYS[answer]


def bam_subscales(items):
    result = {}
    for ending, way in (("", coded), ("_days", as_days)):
        for name, numbers in (("use", IN_USE), ("risk", IN_RISK), ("protective", IN_PROTECTIVE)):
            if all(items[number - 1] is not None for number in numbers):
                result[name + ending] = sum(way(number, items[number - 1]) for number in numbers)
    return result


def bam(changes, source=BAM):
    items = [0] * 17
    for number, answer in changes.items():
        items[number - 1] = answer
    subscales = bam_subscales(items)
    case("bam", items, source, "scored" if subscales else "not-scored", subscales=subscales)


bam({})
# Each border of the days, in an item of each subscale and in one of none.
for number in (4, 2, 10, 7):
    for days in (1, 3, 4, 8, 9, 15, 16, 30):
        bam({number: days})
for number in sorted(STEP_ITEMS):
    for step in (1, 2, 3, 4):
        bam({number: step})
bam({14: 1})
bam({number: 30 for number in DAY_ITEMS} | {number: 4 for number in STEP_ITEMS} | {14: 1})
bam({1: 2, 2: 15, 3: 13, 8: 1, 9: 2, 10: 9, 11: 2, 12: 3, 13: 18, 14: 1, 15: 2, 16: 15, 17: 2})
# Worked by hand: a subscale with an item missing is left out.
case("bam", [2, 15, 13, 0, None, 0, 0, 1, 2, 9, 2, 3, 18, 1, 2, 15, 2], BAM, "scored",
     subscales={"risk": 12, "protective": 19, "risk_days": 68, "protective_days": 109})
bam({7: None}, BAM + ": 7 and 17 in no subscale")
bam({17: None}, BAM + ": 7 and 17 in no subscale")
bam({4: None, 1: None})
bam({4: None, 1: None, 9: None})
case("bam", [0] * 16, BAM, "not-scored")
case("bam", [0] * 18, BAM, "not-scored")
case("bam", [5] + [0] * 16, BAM, "not-scored")
case("bam", [0, 31] + [0] * 15, BAM, "not-scored")
case("bam", [0] * 13 + [2] + [0] * 3, BAM, "not-scored")


# Changes: first, later, the difference of totals, the verdict.
def change(measure, first, later, difference, verdict, source):
    change_cases.append({"measure": measure, "first": first, "later": later, "change": difference,
                         "verdict": verdict, "source": source})


for first, later, verdict in ((17, 8, "better"), (17, 11, "better"), (17, 12, "none"), (17, 17, "none"),
                              (12, 17, "none"), (12, 18, "worse"), (0, 27, "worse"), (27, 0, "better"),
                              (6, 0, "better"), (5, 0, "none"), (0, 6, "worse"), (0, 5, "none")):
    change("phq-9", spread(first, 9, 3), spread(later, 9, 3), later - first, verdict, RELIABLE)
for first, later, verdict in ((11, 7, "better"), (11, 8, "none"), (11, 11, "none"), (11, 14, "none"),
                              (11, 15, "worse"), (21, 0, "better"), (0, 4, "worse"), (4, 0, "better")):
    change("gad-7", spread(first, 7, 3), spread(later, 7, 3), later - first, verdict, RELIABLE)
for first, later, verdict in ((6, 16, "better"), (10, 12, "none"), (10, 13, "better"), (12, 10, "none"),
                              (13, 10, "worse"), (25, 0, "worse"), (0, 25, "better"), (7, 7, "none")):
    change("who-5", spread(first, 5, 5), spread(later, 5, 5), later - first, verdict, WHO + ": 10 points of percent")
for first, later in ((8, 0), (0, 8), (5, 5)):
    change("audit-c", spread(first, 3, 4), spread(later, 3, 4), later - first, None, AUDIT + ": no limit is set")
# A prorated total counts as it is: 13.5 is 14, and 14 to 8 is six points.
change("phq-9", [2, 2, 2, 2, 2, 2, 0, None, 0], spread(8, 9, 3), -6, "better", MEAN)
change("phq-9", spread(20, 9, 3), [2, 2, 2, 2, 2, 2, 0, None, 0], -6, "better", MEAN)
change("gad-7", [1, 2, 2, 1, None, 1, 2], spread(8, 7, 3), -3, "none", MEAN)
# Without one of the totals there is nothing to compare.
change("phq-9", [None] * 9, spread(8, 9, 3), None, None, PHQ)
change("phq-9", spread(8, 9, 3), [1] * 8, None, None, PHQ)
change("who-5", [None, 1, 1, 1, 1], [2] * 5, None, None, WHO)
change("bam", [0] * 17, [0, 0, 0, 3] + [0] * 13, None, None, BAM + ": by item")


# A member's course: what each one shows, in the order of the document.
def course(source, *lines):
    courses.append({"source": source, "lines": [
        {"measure": m, "taken": day, "items": items, "change": diff, "verdict": verdict, "alerts": alerts}
        for m, day, items, diff, verdict, alerts in lines]})


def use(days):
    return [0, 0, 0, days] + [0] * 13


course("the first is the first by day, wherever it stands",
       ("phq-9", "2026-03-10", spread(8, 9, 3), -9, "better", []),
       ("phq-9", "2026-02-03", spread(17, 9, 3), None, None, []))
course("on one day the first is the one written first",
       ("gad-7", "2026-02-03", spread(10, 7, 3), None, None, []),
       ("gad-7", "2026-02-03", spread(14, 7, 3), 4, "worse", []))
course("the first scored one, not the first taken",
       ("phq-9", "2026-02-03", [None] * 9, None, None, []),
       ("phq-9", "2026-02-10", spread(17, 9, 3), None, None, []),
       ("phq-9", "2026-02-17", [None] * 3 + [1] * 6, None, None, ["item-9"]),
       ("phq-9", "2026-02-24", spread(10, 9, 3), -7, "better", []))
course("each measure has its own first",
       ("phq-9", "2026-02-03", spread(17, 9, 3), None, None, []),
       ("gad-7", "2026-02-10", spread(10, 7, 3), None, None, []),
       ("phq-9", "2026-02-10", spread(16, 9, 3), -1, "none", []))
course("use after a 0, against the one before",
       ("bam", "2026-02-03", use(0), None, None, []),
       ("bam", "2026-03-03", use(2), None, None, ["use"]),
       ("bam", "2026-04-03", use(5), None, None, []),
       ("bam", "2026-05-03", use(0), None, None, []),
       ("bam", "2026-06-03", use(1), None, None, ["use"]))
course("use at the first one is no alert", ("bam", "2026-02-03", use(12), None, None, []))
course("the 0 before, where the one between leaves Use out",
       ("bam", "2026-02-03", use(0), None, None, []),
       ("bam", "2026-03-03", use(None), None, None, []),
       ("bam", "2026-04-03", use(4), None, None, ["use"]))
course("before is by day, not by the order written",
       ("bam", "2026-04-03", use(4), None, None, ["use"]),
       ("bam", "2026-02-03", use(0), None, None, []))
course("a measure that nobody defined",
       ("craving-diary", "2026-02-03", [1, 2, 3], None, None, []),
       ("craving-diary", "2026-02-10", [3, 2, 3], None, None, []))
course("the ninth item each time",
       ("phq-9", "2026-02-03", [0] * 8 + [1], None, None, ["item-9"]),
       ("phq-9", "2026-02-10", [0] * 8 + [2], 1, "none", ["item-9"]),
       ("phq-9", "2026-02-17", [0] * 9, -1, "none", []))

path = pathlib.Path(__file__).with_name("cases.json")
def lines(items):
    return "[\n" + ",\n".join("  " + json.dumps(item) for item in items) + "\n]"
path.write_text('{\n"score": %s,\n"change": %s,\n"courses": %s\n}\n'
                % (lines(score_cases), lines(change_cases), lines(courses)))
print(len(score_cases), len(change_cases), len(courses))
