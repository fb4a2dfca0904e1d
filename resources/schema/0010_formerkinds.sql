-- Where a block stood is kept as strictly as where it stands.
CREATE TABLE former_kept (
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  field TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'heading', 'bullet', 'number', 'quotation')),
  seal INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO former_kept SELECT id, owner, field, position, kind, seal FROM former_block;
DROP TABLE former_block;
ALTER TABLE former_kept RENAME TO former_block;
CREATE INDEX former_block_by_owner ON former_block (owner, field);
