-- What no statement may do, whoever sends it. The words that are raised are turned into
-- sentences in storage/sql/sqlite_error.cpp. RAISE is SQLite's own.

-- A signed note stays as it is, but for one co-signature.
CREATE TRIGGER signed_note_is_not_replaced BEFORE INSERT ON notes
WHEN EXISTS (SELECT 1 FROM notes
             WHERE signed_by IS NOT NULL
               AND (id = NEW.id OR (session_id = NEW.session_id AND public_id = NEW.public_id)))
BEGIN
    SELECT RAISE(ABORT, 'note is signed');
END;

CREATE TRIGGER signed_note_is_not_deleted BEFORE DELETE ON notes
WHEN OLD.signed_by IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'note is signed');
END;

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
      OR NEW.empty_lists IS NOT OLD.empty_lists)
BEGIN
    SELECT RAISE(ABORT, 'note is signed');
END;

-- A draft may not take a signed note's place either.
CREATE TRIGGER signed_note_is_not_displaced BEFORE UPDATE ON notes
WHEN EXISTS (SELECT 1 FROM notes
             WHERE signed_by IS NOT NULL AND id IS NOT OLD.id
               AND (id = NEW.id OR (session_id = NEW.session_id AND public_id = NEW.public_id)))
BEGIN
    SELECT RAISE(ABORT, 'note is signed');
END;

-- Addenda are only added, and only to signed notes.
CREATE TRIGGER addendum_needs_a_signed_note BEFORE INSERT ON note_addenda
WHEN NOT EXISTS (SELECT 1 FROM notes WHERE id = NEW.note_id AND signed_by IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'note is not signed');
END;

CREATE TRIGGER addendum_is_not_replaced BEFORE INSERT ON note_addenda
WHEN EXISTS (SELECT 1 FROM note_addenda WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'addendum is signed');
END;

CREATE TRIGGER addendum_is_not_changed BEFORE UPDATE ON note_addenda
BEGIN
    SELECT RAISE(ABORT, 'addendum is signed');
END;

CREATE TRIGGER addendum_is_not_deleted BEFORE DELETE ON note_addenda
BEGIN
    SELECT RAISE(ABORT, 'addendum is signed');
END;

-- A group or member note says who attended and how long, so signing either settles the
-- session's attendance. A private note says nothing of it and settles nothing.
CREATE TRIGGER signed_attendance_is_not_added_to BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM notes
             WHERE session_id = NEW.session_id AND signed_by IS NOT NULL AND kind <> 'private')
BEGIN
    SELECT RAISE(ABORT, 'attendance is signed');
END;

CREATE TRIGGER signed_attendance_is_not_changed BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM notes
             WHERE session_id IN (OLD.session_id, NEW.session_id) AND signed_by IS NOT NULL
               AND kind <> 'private')
BEGIN
    SELECT RAISE(ABORT, 'attendance is signed');
END;

CREATE TRIGGER signed_attendance_is_not_deleted BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM notes
             WHERE session_id = OLD.session_id AND signed_by IS NOT NULL AND kind <> 'private')
BEGIN
    SELECT RAISE(ABORT, 'attendance is signed');
END;

CREATE TRIGGER signed_session_keeps_its_number BEFORE UPDATE OF id, group_id, number ON sessions
WHEN (NEW.id IS NOT OLD.id OR NEW.group_id IS NOT OLD.group_id OR NEW.number IS NOT OLD.number)
 AND EXISTS (SELECT 1 FROM notes WHERE session_id = OLD.id AND signed_by IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'session is signed');
END;

-- The audit log grows at its end and nowhere else.
CREATE TRIGGER audit_grows_at_its_end BEFORE INSERT ON audit
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'audit is append only');
END;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append only');
END;

CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append only');
END;
