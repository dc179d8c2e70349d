-- Search over what was written. FTS5 is SQLite's own; a store on another database searches in
-- its own way.
--
-- The index keeps no copy of a text: it is read from its own row. An item's number is
-- 8 × its row's id + its kind: 0 note, 1 addendum, 2 moment, 3 strategy, 4 action.
-- The place of an item is the word g and its group's id, so that a search in some groups reads
-- nothing of the others. Writing only notes down what is to be indexed, and the next search does it: a moment must be
-- on the disk in no time.

CREATE VIRTUAL TABLE search USING fts5 (
    text, place, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);

-- What is queued already is left out by the query: within an upsert, the trigger's own OR IGNORE
-- would not count.
CREATE TABLE search_queue (item INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER note_to_index AFTER INSERT ON notes
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id
    WHERE 8 * NEW.id NOT IN (SELECT item FROM search_queue); END;
CREATE TRIGGER note_to_index_again AFTER UPDATE OF sections ON notes
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id
    WHERE 8 * NEW.id NOT IN (SELECT item FROM search_queue); END;
CREATE TRIGGER note_to_forget AFTER DELETE ON notes
BEGIN INSERT INTO search_queue SELECT 8 * OLD.id
    WHERE 8 * OLD.id NOT IN (SELECT item FROM search_queue); END;

CREATE TRIGGER addendum_to_index AFTER INSERT ON note_addenda
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id + 1
    WHERE 8 * NEW.id + 1 NOT IN (SELECT item FROM search_queue); END;

CREATE TRIGGER moment_to_index AFTER INSERT ON moments
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id + 2
    WHERE 8 * NEW.id + 2 NOT IN (SELECT item FROM search_queue); END;
CREATE TRIGGER moment_to_index_again AFTER UPDATE OF text ON moments
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id + 2
    WHERE 8 * NEW.id + 2 NOT IN (SELECT item FROM search_queue); END;
CREATE TRIGGER moment_to_forget AFTER DELETE ON moments
BEGIN INSERT INTO search_queue SELECT 8 * OLD.id + 2
    WHERE 8 * OLD.id + 2 NOT IN (SELECT item FROM search_queue); END;

CREATE TRIGGER strategy_to_index AFTER INSERT ON strategies
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id + 3
    WHERE 8 * NEW.id + 3 NOT IN (SELECT item FROM search_queue); END;
CREATE TRIGGER strategy_to_index_again AFTER UPDATE OF text ON strategies
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id + 3
    WHERE 8 * NEW.id + 3 NOT IN (SELECT item FROM search_queue); END;
CREATE TRIGGER strategy_to_forget AFTER DELETE ON strategies
BEGIN INSERT INTO search_queue SELECT 8 * OLD.id + 3
    WHERE 8 * OLD.id + 3 NOT IN (SELECT item FROM search_queue); END;

CREATE TRIGGER action_to_index AFTER INSERT ON actions
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id + 4
    WHERE 8 * NEW.id + 4 NOT IN (SELECT item FROM search_queue); END;
CREATE TRIGGER action_to_index_again AFTER UPDATE OF text, learnt ON actions
BEGIN INSERT INTO search_queue SELECT 8 * NEW.id + 4
    WHERE 8 * NEW.id + 4 NOT IN (SELECT item FROM search_queue); END;
CREATE TRIGGER action_to_forget AFTER DELETE ON actions
BEGIN INSERT INTO search_queue SELECT 8 * OLD.id + 4
    WHERE 8 * OLD.id + 4 NOT IN (SELECT item FROM search_queue); END;
