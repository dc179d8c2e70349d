-- Answers as they stood before they were corrected or removed.
CREATE TABLE measure_history (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER REFERENCES groups (id),
    session INTEGER,
    measure TEXT NOT NULL,
    taken TEXT NOT NULL,
    items TEXT NOT NULL CHECK (json_valid(items)),
    change TEXT NOT NULL,
    at TEXT NOT NULL,
    by_id INTEGER NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX measure_history_by_member ON measure_history (member_id);
CREATE INDEX measure_history_by_group ON measure_history (group_id);

-- What a follow-up is about, so that one that was seen to is not opened again.
ALTER TABLE follow_ups ADD COLUMN measure TEXT;
ALTER TABLE follow_ups ADD COLUMN happened TEXT;
