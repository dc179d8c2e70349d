-- What a note's draft remembers while it is written, and the seal of a signed one.
--
-- drafted   JSON array of [section, sentence]: put together by the program, and neither touched nor
--           accepted by anybody yet; NULL where there is none
-- seal      SHA-256 over all that signing settles (storage/records/note_seal.h); NULL for drafts, and
--           for notes signed before there were seals

ALTER TABLE notes ADD COLUMN drafted TEXT CHECK (drafted IS NULL OR json_valid(drafted));
ALTER TABLE notes ADD COLUMN seal BLOB CHECK (seal IS NULL OR length(seal) = 32);

DROP TRIGGER signed_note_is_not_changed;
CREATE TRIGGER signed_note_is_not_changed BEFORE UPDATE ON notes
WHEN OLD.signed_by IS NOT NULL
 AND (OLD.cosigned_by IS NOT NULL
      OR NEW.cosigned_by IS NULL
      OR NEW.id IS NOT OLD.id
      OR NEW.session_id IS NOT OLD.session_id
      OR NEW.position IS NOT OLD.position
      OR NEW.public_id IS NOT OLD.public_id
      OR NEW.kind IS NOT OLD.kind
      OR NEW.member_id IS NOT OLD.member_id
      OR NEW.author_id IS NOT OLD.author_id
      OR NEW.template IS NOT OLD.template
      OR NEW.sections IS NOT OLD.sections
      OR NEW.problem_areas IS NOT OLD.problem_areas
      OR NEW.written IS NOT OLD.written
      OR NEW.signed_by IS NOT OLD.signed_by
      OR NEW.signed_at IS NOT OLD.signed_at
      OR NEW.empty_lists IS NOT OLD.empty_lists
      OR NEW.drafted IS NOT OLD.drafted
      OR NEW.seal IS NOT OLD.seal)
BEGIN
    SELECT RAISE(ABORT, 'note is signed');
END;

-- Earlier wordings of a draft. They are working papers: signing and discarding take them away.
CREATE TABLE note_versions (
    id INTEGER PRIMARY KEY,
    note_id INTEGER NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
    written TEXT,
    sections TEXT NOT NULL CHECK (json_valid(sections))
) STRICT;
CREATE INDEX note_versions_by_note ON note_versions (note_id, id);

CREATE TRIGGER note_versions_are_of_drafts AFTER UPDATE OF signed_by ON notes
WHEN NEW.signed_by IS NOT NULL
BEGIN
    DELETE FROM note_versions WHERE note_id = NEW.id;
END;
