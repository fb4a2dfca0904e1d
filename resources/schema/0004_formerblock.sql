-- Where a block stood before it was removed, so that its versions are found again from the field they belonged to.
CREATE TABLE former_block (
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX former_block_by_owner ON former_block (owner, field);
