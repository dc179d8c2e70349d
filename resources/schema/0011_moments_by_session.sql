-- A moment is on the disk in as few pages as can be: one row, which lies among its session's and holds whom
-- it is about, and no index beside it. docs/decisions/a-moment-is-one-row.md says what each page costs.

CREATE TABLE moments_of_sessions (
    session_id INTEGER NOT NULL REFERENCES sessions (id),
    position INTEGER NOT NULL,
    public_id TEXT,
    minute REAL CHECK (minute >= 0),
    text TEXT NOT NULL,
    -- The members' identifiers: whom it is about (the first is who spoke), and toward whom it went.
    members TEXT CHECK (members IS NULL OR json_valid(members)),
    toward TEXT CHECK (toward IS NULL OR json_valid(toward)),
    problem_areas TEXT CHECK (problem_areas IS NULL OR json_valid(problem_areas)),
    techniques TEXT CHECK (techniques IS NULL OR json_valid(techniques)),
    feelings TEXT CHECK (feelings IS NULL OR json_valid(feelings)),
    is_trigger INTEGER CHECK (is_trigger IN (0, 1)),
    is_risk INTEGER CHECK (is_risk IN (0, 1)),
    author_id INTEGER REFERENCES users (id),
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

INSERT INTO moments_of_sessions
SELECT o.session_id, row_number() OVER (PARTITION BY o.session_id ORDER BY o.position, o.id) - 1,
       o.public_id, o.minute, o.text,
       coalesce((SELECT json_group_array(m.public_id)
                 FROM (SELECT member_id FROM moment_members
                       WHERE moment_id = o.id AND list = 'members' ORDER BY position) x
                 JOIN members m ON m.id = x.member_id HAVING count(*) > 0),
                CASE WHEN EXISTS (SELECT 1 FROM json_each(o.empty_lists) WHERE value = 'members') THEN '[]' END),
       coalesce((SELECT json_group_array(m.public_id)
                 FROM (SELECT member_id FROM moment_members
                       WHERE moment_id = o.id AND list = 'toward' ORDER BY position) x
                 JOIN members m ON m.id = x.member_id HAVING count(*) > 0),
                CASE WHEN EXISTS (SELECT 1 FROM json_each(o.empty_lists) WHERE value = 'toward') THEN '[]' END),
       o.problem_areas, o.techniques, o.feelings, o.is_trigger, o.is_risk, o.author_id
FROM moments o ORDER BY o.session_id, o.position, o.id;

-- In the search index a moment's number was 8 × its row's id + 2. It is below zero now, see below.
DELETE FROM search WHERE rowid IN (SELECT 8 * id + 2 FROM moments);
DROP TABLE moment_members;
DROP TABLE moments;
DELETE FROM search_queue WHERE item % 8 = 2;
ALTER TABLE moments_of_sessions RENAME TO moments;

INSERT INTO search (rowid, text, place)
SELECT -(1048576 * o.session_id + o.position), o.text, 'g' || s.group_id
FROM moments o JOIN sessions s ON s.id = o.session_id ORDER BY 1;

-- A moment's number in the search index is -(2^20 × its session's id + its position). What the queue keeps
-- is its session (8 × the session's id + 5), once for however many of its moments; and the number of a
-- moment that is not at its position any more.
CREATE TRIGGER moment_to_index AFTER INSERT ON moments
WHEN NOT EXISTS (SELECT 1 FROM search_queue WHERE item = 8 * NEW.session_id + 5)
BEGIN INSERT INTO search_queue VALUES (8 * NEW.session_id + 5); END;

CREATE TRIGGER moment_to_index_again AFTER UPDATE OF session_id, position, text ON moments
WHEN NOT EXISTS (SELECT 1 FROM search_queue WHERE item = 8 * NEW.session_id + 5)
BEGIN INSERT INTO search_queue VALUES (8 * NEW.session_id + 5); END;

CREATE TRIGGER moment_to_forget AFTER DELETE ON moments
WHEN NOT EXISTS (SELECT 1 FROM search_queue WHERE item = -(1048576 * OLD.session_id + OLD.position))
BEGIN INSERT INTO search_queue VALUES (-(1048576 * OLD.session_id + OLD.position)); END;

CREATE TRIGGER moment_to_forget_here AFTER UPDATE OF session_id, position ON moments
WHEN NOT EXISTS (SELECT 1 FROM search_queue WHERE item = -(1048576 * OLD.session_id + OLD.position))
BEGIN INSERT INTO search_queue VALUES (-(1048576 * OLD.session_id + OLD.position)); END;

-- The only question about one record that is put to the log is when a summary last left the practice.
DROP INDEX audit_by_record;
CREATE INDEX audit_of_summaries ON audit (record) WHERE what = 'export-summary';

-- A foreign key does not reach into a list.
CREATE TRIGGER moment_is_about_members BEFORE INSERT ON moments
WHEN (NEW.members IS NOT NULL
      AND EXISTS (SELECT 1 FROM json_each(NEW.members) WHERE value NOT IN (SELECT public_id FROM members)))
  OR (NEW.toward IS NOT NULL
      AND EXISTS (SELECT 1 FROM json_each(NEW.toward) WHERE value NOT IN (SELECT public_id FROM members)))
BEGIN
    SELECT RAISE(ABORT, 'no such member');
END;

CREATE TRIGGER moment_stays_about_members BEFORE UPDATE OF members, toward ON moments
WHEN (NEW.members IS NOT NULL
      AND EXISTS (SELECT 1 FROM json_each(NEW.members) WHERE value NOT IN (SELECT public_id FROM members)))
  OR (NEW.toward IS NOT NULL
      AND EXISTS (SELECT 1 FROM json_each(NEW.toward) WHERE value NOT IN (SELECT public_id FROM members)))
BEGIN
    SELECT RAISE(ABORT, 'no such member');
END;

CREATE TRIGGER member_of_moments_stays BEFORE DELETE ON members
WHEN EXISTS (SELECT 1 FROM moments o, json_each(o.members) WHERE value = OLD.public_id)
  OR EXISTS (SELECT 1 FROM moments o, json_each(o.toward) WHERE value = OLD.public_id)
BEGIN
    SELECT RAISE(ABORT, 'member is in the record');
END;

CREATE TRIGGER member_keeps_their_identifier BEFORE UPDATE OF public_id ON members
WHEN NEW.public_id IS NOT OLD.public_id
BEGIN
    SELECT RAISE(ABORT, 'member is in the record');
END;
