-- The practice's record: what engine/record/practice_record.h says, as tables.
--
-- id            this file's own number of a row
-- public_id     the identifier people and documents know, unique within its own list
-- position      the place in a list; where there is none, the list is in the order of its ids
-- empty_lists   JSON array of the lists that were given though they hold nothing; a list that
--               holds nothing and is not named was not given
-- Lists of plain words are JSON arrays, absent ones NULL. Days and instants are texts as they
-- were written; scheduled_ms is the same instant in milliseconds since 1970, for order.
-- Session numbers and relationships are not foreign keys: a record may speak of a session that is
-- not held yet, and a relationship is the same person in several inventories.

CREATE TABLE practice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    part2_program INTEGER CHECK (part2_program IN (0, 1)),
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists))
) STRICT;

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
    name TEXT NOT NULL,
    credentials TEXT,
    roles TEXT NOT NULL CHECK (json_valid(roles)),
    active INTEGER CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
    name TEXT NOT NULL,
    called TEXT,
    pronouns TEXT,
    born TEXT,
    record_number TEXT,
    clinician_id INTEGER REFERENCES users (id),
    substances TEXT CHECK (substances IS NULL OR json_valid(substances)),
    recovery_began TEXT,
    other_treatment TEXT CHECK (other_treatment IS NULL OR json_valid(other_treatment)),
    referral TEXT,
    safety_plan TEXT,
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists))
) STRICT;
CREATE INDEX members_by_clinician ON members (clinician_id);

CREATE TABLE screenings (
    member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE,
    held TEXT,
    wants_to_understand_impact INTEGER CHECK (wants_to_understand_impact IN (0, 1)),
    hard_to_express_assertively INTEGER CHECK (hard_to_express_assertively IN (0, 1)),
    preoccupied_with_others_view INTEGER CHECK (preoccupied_with_others_view IN (0, 1)),
    hard_to_name_feelings INTEGER CHECK (hard_to_name_feelings IN (0, 1)),
    hopes TEXT,
    concerns TEXT,
    agreed_confidentiality INTEGER CHECK (agreed_confidentiality IN (0, 1))
) STRICT;

CREATE TABLE consents (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    public_id TEXT,
    recipient TEXT NOT NULL,
    scope TEXT NOT NULL,
    purpose TEXT,
    covers_private_notes INTEGER CHECK (covers_private_notes IN (0, 1)),
    signed_on TEXT NOT NULL,
    expires TEXT,
    revoked TEXT,
    UNIQUE (member_id, public_id)
) STRICT;

CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
    name TEXT NOT NULL,
    entry TEXT CHECK (entry IN ('closed', 'open')),
    arc_name TEXT,
    minutes INTEGER CHECK (minutes BETWEEN 15 AND 300),
    supervisor_id INTEGER REFERENCES users (id),
    agreements TEXT,
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists))
) STRICT;
CREATE INDEX groups_by_supervisor ON groups (supervisor_id);

CREATE TABLE group_phases (
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('inventory', 'middle', 'termination')),
    first INTEGER NOT NULL CHECK (first >= 1),
    last INTEGER NOT NULL CHECK (last BETWEEN first AND 60),
    PRIMARY KEY (group_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_facilitators (
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users (id),
    PRIMARY KEY (group_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_facilitators_by_user ON group_facilitators (user_id);

CREATE TABLE participation (
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    joined_session INTEGER NOT NULL CHECK (joined_session >= 1),
    left_session INTEGER CHECK (left_session >= joined_session),
    left_reason TEXT,
    PRIMARY KEY (group_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_by_member ON participation (member_id);

CREATE TABLE strategies (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    position INTEGER NOT NULL,
    public_id TEXT NOT NULL,
    problem_area TEXT NOT NULL,
    text TEXT NOT NULL,
    session INTEGER NOT NULL,
    UNIQUE (group_id, public_id)
) STRICT;

CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    position INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 60),
    state TEXT NOT NULL CHECK (state IN ('planned', 'in_progress', 'held', 'cancelled')),
    scheduled TEXT,
    scheduled_ms INTEGER,
    started TEXT,
    ended TEXT,
    cancelled_reason TEXT,
    theme TEXT,
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists)),
    UNIQUE (group_id, number)
) STRICT;
CREATE INDEX sessions_to_come ON sessions (scheduled_ms) WHERE state IN ('planned', 'in_progress');

CREATE TABLE tasks (
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    position INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('present', 'late', 'left_early', 'excused', 'absent')),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 600),
    comment TEXT,
    PRIMARY KEY (session_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_member ON attendance (member_id);

CREATE TABLE moments (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    position INTEGER NOT NULL,
    public_id TEXT,
    minute REAL CHECK (minute >= 0),
    text TEXT NOT NULL,
    problem_areas TEXT CHECK (problem_areas IS NULL OR json_valid(problem_areas)),
    techniques TEXT CHECK (techniques IS NULL OR json_valid(techniques)),
    feelings TEXT CHECK (feelings IS NULL OR json_valid(feelings)),
    is_trigger INTEGER CHECK (is_trigger IN (0, 1)),
    is_risk INTEGER CHECK (is_risk IN (0, 1)),
    author_id INTEGER REFERENCES users (id),
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists)),
    UNIQUE (session_id, public_id)
) STRICT;
CREATE INDEX moments_in_order ON moments (session_id, position);

-- Whom a moment is about (the first is who spoke), and toward whom it went.
CREATE TABLE moment_members (
    moment_id INTEGER NOT NULL REFERENCES moments (id) ON DELETE CASCADE,
    list TEXT NOT NULL CHECK (list IN ('members', 'toward')),
    position INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (moment_id, list, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_members_by_member ON moment_members (member_id, list, position);

-- A note's sections, [title, text] each, stay in its row: what is signed is one row, and one
-- guard keeps it as it is.
CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    position INTEGER NOT NULL,
    public_id TEXT NOT NULL CHECK (public_id <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('group', 'member', 'private')),
    member_id INTEGER REFERENCES members (id),
    author_id INTEGER NOT NULL REFERENCES users (id),
    template TEXT,
    sections TEXT NOT NULL CHECK (json_valid(sections)),
    problem_areas TEXT CHECK (problem_areas IS NULL OR json_valid(problem_areas)),
    written TEXT,
    signed_by INTEGER REFERENCES users (id),
    signed_at TEXT,
    cosigned_by INTEGER REFERENCES users (id),
    cosigned_at TEXT,
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists)),
    UNIQUE (session_id, public_id),
    CHECK ((kind = 'member') = (member_id IS NOT NULL)),
    CHECK ((signed_by IS NULL) = (signed_at IS NULL)),
    CHECK ((cosigned_by IS NULL) = (cosigned_at IS NULL)),
    CHECK (cosigned_by IS NULL OR signed_by IS NOT NULL)
) STRICT;
CREATE INDEX notes_by_member ON notes (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX notes_unsigned ON notes (author_id) WHERE signed_by IS NULL;
CREATE INDEX notes_without_cosignature ON notes (session_id)
    WHERE signed_by IS NOT NULL AND cosigned_by IS NULL AND kind <> 'private';

CREATE TABLE note_addenda (
    id INTEGER PRIMARY KEY,
    note_id INTEGER NOT NULL REFERENCES notes (id),
    author_id INTEGER NOT NULL REFERENCES users (id),
    text TEXT NOT NULL,
    signed_by INTEGER NOT NULL REFERENCES users (id),
    signed_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_addenda_by_note ON note_addenda (note_id);

-- Ratings are [item, score] each.
CREATE TABLE fidelity (
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    position INTEGER NOT NULL,
    rater_id INTEGER NOT NULL REFERENCES users (id),
    rated_as TEXT NOT NULL CHECK (rated_as IN ('self', 'supervisor')),
    ratings TEXT NOT NULL CHECK (json_valid(ratings)),
    comment TEXT,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
