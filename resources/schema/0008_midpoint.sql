-- The midpoint review, and what a strategy came from.

CREATE TABLE midpoint_reviews (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    session INTEGER,
    held TEXT,
    changes TEXT,
    helps TEXT,
    hinders TEXT,
    goals TEXT,
    second_half TEXT
) STRICT;
CREATE INDEX midpoint_reviews_by_member ON midpoint_reviews (member_id, group_id);
CREATE INDEX midpoint_reviews_by_group ON midpoint_reviews (group_id);

ALTER TABLE strategies ADD COLUMN moments TEXT CHECK (moments IS NULL OR json_valid(moments));
