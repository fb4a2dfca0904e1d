-- The organisation's logo: the hash of an image, or empty. Not a reference, since only NULL may refer to nothing and
-- no column here is ever NULL; images are never deleted.
ALTER TABLE profile ADD COLUMN logo TEXT NOT NULL DEFAULT '';
