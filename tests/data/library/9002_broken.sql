-- A step that fails in its middle.
CREATE TABLE half (
  id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO half SELECT id FROM nowhere;
