-- How long after a session its notes are due; NULL where the practice has not said.

ALTER TABLE practice ADD COLUMN note_hours INTEGER CHECK (note_hours BETWEEN 1 AND 720);
