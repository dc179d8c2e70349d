-- Names of groups, and what members go by, found by the words in them. FTS5 is SQLite's own, see 0004_search.sql.
--
-- The index keeps no copy of a name. A group's number is its row's id, a member's is below zero: -id. Few are named
-- in a day, so that the index follows at once.

CREATE VIRTUAL TABLE names USING fts5 (
    name, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO names (rowid, name)
SELECT -id, coalesce(nullif(trim(called), ''), substr(ltrim(name), 1, instr(ltrim(name) || ' ', ' ') - 1))
FROM members ORDER BY id DESC;
INSERT INTO names (rowid, name) SELECT id, name FROM groups ORDER BY id;

CREATE TRIGGER group_is_named AFTER INSERT ON groups
BEGIN INSERT INTO names (rowid, name) VALUES (NEW.id, NEW.name); END;
CREATE TRIGGER group_is_named_anew AFTER UPDATE OF name ON groups WHEN NEW.name IS NOT OLD.name
BEGIN
    DELETE FROM names WHERE rowid = OLD.id;
    INSERT INTO names (rowid, name) VALUES (NEW.id, NEW.name);
END;
CREATE TRIGGER group_is_gone AFTER DELETE ON groups
BEGIN DELETE FROM names WHERE rowid = OLD.id; END;

CREATE TRIGGER member_is_named AFTER INSERT ON members
BEGIN
    INSERT INTO names (rowid, name) VALUES (-NEW.id,
        coalesce(nullif(trim(NEW.called), ''), substr(ltrim(NEW.name), 1, instr(ltrim(NEW.name) || ' ', ' ') - 1)));
END;
CREATE TRIGGER member_is_named_anew AFTER UPDATE OF name, called ON members
WHEN NEW.name IS NOT OLD.name OR NEW.called IS NOT OLD.called
BEGIN
    DELETE FROM names WHERE rowid = -OLD.id;
    INSERT INTO names (rowid, name) VALUES (-NEW.id,
        coalesce(nullif(trim(NEW.called), ''), substr(ltrim(NEW.name), 1, instr(ltrim(NEW.name) || ' ', ' ') - 1)));
END;
CREATE TRIGGER member_is_gone AFTER DELETE ON members
BEGIN DELETE FROM names WHERE rowid = -OLD.id; END;

-- When the last backup was made or restored is asked whenever what is due is counted, and the log is long.
CREATE INDEX audit_of_backups ON audit (sequence) WHERE record > 'backups/' AND record < 'backups0';
