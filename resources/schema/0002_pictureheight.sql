-- A picture may be cropped in one edition: the part of its height that is shown there.
ALTER TABLE adjustment ADD COLUMN picture_height REAL NOT NULL DEFAULT 1 CHECK (picture_height BETWEEN 0.25 AND 1);
