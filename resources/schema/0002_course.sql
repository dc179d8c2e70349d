-- The record, continued: a member's way through a group, and what the practice owes to others.
-- The columns mean what 0001_record.sql says.

CREATE TABLE inventories (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    stage TEXT NOT NULL CHECK (stage IN ('intake', 'midpoint', 'termination')),
    taken TEXT,
    session INTEGER,
    summary TEXT,
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists))
) STRICT;
CREATE INDEX inventories_by_member ON inventories (member_id);
CREATE INDEX inventories_by_group ON inventories (group_id);

CREATE TABLE relationships (
    inventory_id INTEGER NOT NULL REFERENCES inventories (id) ON DELETE CASCADE,
    public_id TEXT NOT NULL CHECK (public_id <> ''),
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    relation TEXT NOT NULL,
    closeness INTEGER NOT NULL CHECK (closeness BETWEEN 1 AND 5),
    closeness_wished INTEGER CHECK (closeness_wished BETWEEN 1 AND 5),
    bearing REAL CHECK (bearing >= 0 AND bearing < 360),
    quality INTEGER CHECK (quality BETWEEN -2 AND 2),
    contact TEXT,
    deceased INTEGER CHECK (deceased IN (0, 1)),
    recovery TEXT,
    problem_areas TEXT CHECK (problem_areas IS NULL OR json_valid(problem_areas)),
    valued TEXT,
    difficult TEXT,
    expectations TEXT,
    unspoken TEXT,
    wished_change TEXT,
    triggers TEXT,
    PRIMARY KEY (inventory_id, public_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ties (
    inventory_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    kind TEXT,
    PRIMARY KEY (inventory_id, position),
    FOREIGN KEY (inventory_id, a) REFERENCES relationships (inventory_id, public_id) ON DELETE CASCADE,
    FOREIGN KEY (inventory_id, b) REFERENCES relationships (inventory_id, public_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX ties_by_a ON ties (inventory_id, a);
CREATE INDEX ties_by_b ON ties (inventory_id, b);

CREATE TABLE formulations (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    primary_area TEXT NOT NULL,
    secondary_area TEXT,
    focus_relationship TEXT,
    precipitant TEXT,
    evidence TEXT,
    summary TEXT,
    pattern TEXT,
    agreed TEXT,
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists))
) STRICT;
CREATE INDEX formulations_by_member ON formulations (member_id, group_id);
CREATE INDEX formulations_by_group ON formulations (group_id);

CREATE TABLE goals (
    id INTEGER PRIMARY KEY,
    formulation_id INTEGER NOT NULL REFERENCES formulations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    public_id TEXT NOT NULL,
    text TEXT NOT NULL,
    area TEXT,
    levels TEXT CHECK (levels IS NULL OR json_valid(levels)),
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists)),
    UNIQUE (formulation_id, public_id)
) STRICT;

CREATE TABLE goal_ratings (
    goal_id INTEGER NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    session INTEGER NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN -2 AND 2),
    PRIMARY KEY (goal_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    set_in_session INTEGER NOT NULL,
    text TEXT NOT NULL,
    problem_area TEXT,
    relationship TEXT,
    reviewed_in_session INTEGER,
    outcome TEXT,
    learnt TEXT
) STRICT;
CREATE INDEX actions_by_member ON actions (member_id);
CREATE INDEX actions_by_group ON actions (group_id);
CREATE INDEX actions_open ON actions (group_id) WHERE reviewed_in_session IS NULL;

CREATE TABLE measures (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER REFERENCES groups (id),
    session INTEGER,
    measure TEXT NOT NULL,
    taken TEXT NOT NULL,
    items TEXT NOT NULL CHECK (json_valid(items))
) STRICT;
CREATE INDEX measures_by_member ON measures (member_id, measure, taken);
CREATE INDEX measures_by_group ON measures (group_id);

CREATE TABLE life_events (
    id INTEGER PRIMARY KEY,
    public_id TEXT UNIQUE,
    member_id INTEGER NOT NULL REFERENCES members (id),
    happened TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT,
    relationship TEXT
) STRICT;
CREATE INDEX life_events_by_member ON life_events (member_id);

CREATE TABLE growth (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    session INTEGER NOT NULL,
    rated_by TEXT NOT NULL CHECK (rated_by IN ('member', 'facilitator')),
    relationship_patterns INTEGER CHECK (relationship_patterns BETWEEN 0 AND 4),
    emotions_in_the_moment INTEGER CHECK (emotions_in_the_moment BETWEEN 0 AND 4),
    peer_support INTEGER CHECK (peer_support BETWEEN 0 AND 4),
    vulnerability INTEGER CHECK (vulnerability BETWEEN 0 AND 4),
    recovery_skills INTEGER CHECK (recovery_skills BETWEEN 0 AND 4),
    accountability INTEGER CHECK (accountability BETWEEN 0 AND 4)
) STRICT;
CREATE INDEX growth_by_member ON growth (member_id);
CREATE INDEX growth_by_group ON growth (group_id);

CREATE TABLE farewells (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    feelings_about_ending TEXT,
    progress_credited TEXT,
    unfinished TEXT,
    warning_signs TEXT,
    plan TEXT,
    supports TEXT,
    words_from_the_group TEXT
) STRICT;
CREATE INDEX farewells_by_member ON farewells (member_id, group_id);
CREATE INDEX farewells_by_group ON farewells (group_id);

CREATE TABLE disclosures (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by_id INTEGER NOT NULL REFERENCES users (id),
    what TEXT NOT NULL,
    recipient TEXT NOT NULL,
    purpose TEXT,
    consent TEXT,
    empty_lists TEXT CHECK (empty_lists IS NULL OR json_valid(empty_lists))
) STRICT;

CREATE TABLE disclosure_members (
    disclosure_id INTEGER NOT NULL REFERENCES disclosures (id),
    position INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (disclosure_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosure_members_by_member ON disclosure_members (member_id);

CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
    member_id INTEGER REFERENCES members (id),
    group_id INTEGER REFERENCES groups (id),
    session INTEGER,
    cause TEXT NOT NULL,
    reason TEXT NOT NULL,
    opened TEXT NOT NULL,
    owner_id INTEGER REFERENCES users (id),
    due TEXT,
    moment TEXT,
    done TEXT,
    closed_by INTEGER REFERENCES users (id),
    closed_at TEXT,
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK (closed_by IS NULL OR trim(coalesce(done, '')) <> '')
) STRICT;
CREATE INDEX follow_ups_by_member ON follow_ups (member_id);
CREATE INDEX follow_ups_by_group ON follow_ups (group_id);
CREATE INDEX follow_ups_open ON follow_ups (group_id, member_id) WHERE closed_by IS NULL;

CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER REFERENCES groups (id),
    at TEXT NOT NULL,
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 600),
    text TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX contacts_by_member ON contacts (member_id);

CREATE TABLE overrides (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    group_id INTEGER REFERENCES groups (id),
    session INTEGER,
    member_id INTEGER REFERENCES members (id),
    reason TEXT NOT NULL,
    by_id INTEGER NOT NULL REFERENCES users (id),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX overrides_by_group ON overrides (group_id);

CREATE TABLE definitions (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    public_id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    UNIQUE (kind, public_id)
) STRICT;

-- What a user has typed that is not part of the record yet: one text for each place.
CREATE TABLE drafts (
    user_id INTEGER NOT NULL REFERENCES users (id),
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (user_id, place)
) STRICT, WITHOUT ROWID;

-- Who did what when. Never a name or a text of the record. The hash covers the row and the hash
-- before it.
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    what TEXT NOT NULL,
    record TEXT NOT NULL,
    reason TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_by_record ON audit (record);
