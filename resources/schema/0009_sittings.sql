-- The earlier sittings of a session that was broken off and went on another time, [started, ended] each.
-- They stay in the session's row: what a head says of a session is one row, and changes in one piece.

ALTER TABLE sessions ADD COLUMN earlier_parts TEXT CHECK (earlier_parts IS NULL OR json_valid(earlier_parts));

-- A group or member note says when the session was held, so signing either settles its earlier sittings
-- as it settles attendance.
CREATE TRIGGER signed_session_keeps_its_sittings BEFORE UPDATE OF earlier_parts ON sessions
WHEN NEW.earlier_parts IS NOT OLD.earlier_parts
 AND EXISTS (SELECT 1 FROM notes
             WHERE session_id = OLD.id AND signed_by IS NOT NULL AND kind <> 'private')
BEGIN
    SELECT RAISE(ABORT, 'sittings are signed');
END;

-- What took place in part is not cancelled, and does not drop out of the plan.
CREATE TRIGGER split_session_is_not_cancelled BEFORE UPDATE OF state, earlier_parts ON sessions
WHEN NEW.state = 'cancelled' AND json_array_length(NEW.earlier_parts) > 0
BEGIN
    SELECT RAISE(ABORT, 'session took place in part');
END;

CREATE TRIGGER split_session_is_not_deleted BEFORE DELETE ON sessions
WHEN json_array_length(OLD.earlier_parts) > 0
BEGIN
    SELECT RAISE(ABORT, 'session took place in part');
END;
