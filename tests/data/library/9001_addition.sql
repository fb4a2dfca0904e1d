-- A step that a later program might have.
CREATE TABLE addition (
  id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO addition SELECT id FROM item;
