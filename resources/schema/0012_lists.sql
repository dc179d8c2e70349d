-- What the lists of a large practice ask first, found in the order in which it is shown.

-- started_ms is the instant of `started` in milliseconds since 1970, for order: sessions are written down with
-- the offset of the day and place they were held.
ALTER TABLE sessions ADD COLUMN started_ms INTEGER;
UPDATE sessions SET started_ms =
    CAST(round((julianday(substr(started, 1, length(started) - iif(started LIKE '%Z', 1, 6))) - 2440587.5)
               * 86400000) AS INTEGER)
    - iif(started LIKE '%Z', 0,
          iif(substr(started, -6, 1) = '-', -60000, 60000)
          * (60 * CAST(substr(started, -5, 2) AS INTEGER) + CAST(substr(started, -2) AS INTEGER)))
    WHERE started IS NOT NULL;
CREATE INDEX sessions_held ON sessions (started_ms DESC, group_id, number) WHERE state = 'held';

-- With all that is asked of them, so that which groups are under way is read from here alone.
DROP INDEX sessions_to_come;
CREATE INDEX sessions_to_come ON sessions (scheduled_ms, group_id, state) WHERE state IN ('planned', 'in_progress');

-- What members go by: the called name, else the first word of the name.
CREATE INDEX members_by_goes_by ON members (
    coalesce(nullif(trim(called), ''), substr(ltrim(name), 1, instr(ltrim(name) || ' ', ' ') - 1)));
