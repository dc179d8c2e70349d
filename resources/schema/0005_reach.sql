-- What lists and searches ask of the whole practice, found without reading whole rows.

-- Which groups are still under way, and how far each has come.
CREATE INDEX sessions_by_state ON sessions (group_id, state, number);
CREATE INDEX sessions_by_end ON sessions (substr(ended, 1, 10), group_id) WHERE ended IS NOT NULL;
-- Whoever is looked for by what they go by.
CREATE INDEX members_by_called ON members (called, name);
