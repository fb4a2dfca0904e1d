-- The library file. Everything addressed from outside has an identity that is unique across computers (UUID as
-- text) and never changes. Nothing here names a language: an edition is data.

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who publishes; its names and address are texts (below) of this owner.
CREATE TABLE profile (
  id TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  web TEXT NOT NULL,
  mail TEXT NOT NULL,
  colour TEXT NOT NULL,
  accent TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `day` follows from the events (the first one, else the day of creation) and is kept for sorting.
CREATE TABLE item (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('news', 'publication', 'event', 'note')),
  source TEXT NOT NULL,
  created TEXT NOT NULL,
  trashed TEXT NOT NULL,
  remark TEXT NOT NULL,
  day TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX item_by_day ON item (trashed, day DESC, created DESC, id);

CREATE TABLE event (
  id TEXT NOT NULL PRIMARY KEY,
  item TEXT NOT NULL REFERENCES item DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 0),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_item ON event (item, position);

CREATE TABLE article (
  item TEXT NOT NULL REFERENCES item DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
  PRIMARY KEY (item, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_by_number ON article (number, item);

CREATE TABLE tag (
  id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE item_tag (
  item TEXT NOT NULL REFERENCES item DEFERRABLE INITIALLY DEFERRED,
  tag TEXT NOT NULL REFERENCES tag DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (item, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_tag_by_tag ON item_tag (tag, item);

-- An image is stored once, by the SHA-256 of its bytes.
CREATE TABLE image (
  hash TEXT NOT NULL PRIMARY KEY,
  format TEXT NOT NULL CHECK (format IN ('jpeg', 'png')),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 12000),
  height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 12000),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE picture (
  id TEXT NOT NULL PRIMARY KEY,
  image TEXT NOT NULL REFERENCES image,
  source TEXT NOT NULL,
  credit TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_by_image ON picture (image);

CREATE TABLE item_picture (
  item TEXT NOT NULL REFERENCES item DEFERRABLE INITIALLY DEFERRED,
  picture TEXT NOT NULL REFERENCES picture DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 0),
  focus_x REAL NOT NULL CHECK (focus_x BETWEEN 0 AND 1),
  focus_y REAL NOT NULL CHECK (focus_y BETWEEN 0 AND 1),
  PRIMARY KEY (item, picture)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_picture_by_picture ON item_picture (picture);

CREATE TABLE issue (
  id TEXT NOT NULL PRIMARY KEY,
  year INTEGER NOT NULL CHECK (year BETWEEN 1000 AND 9999),
  quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  number INTEGER NOT NULL CHECK (number >= 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'review', 'published')),
  source TEXT NOT NULL,
  paper TEXT NOT NULL,
  columns INTEGER NOT NULL CHECK (columns BETWEEN 1 AND 3),
  type_size REAL NOT NULL CHECK (type_size BETWEEN 6 AND 24),
  theme TEXT NOT NULL,
  UNIQUE (year, quarter)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id TEXT NOT NULL PRIMARY KEY,
  issue TEXT NOT NULL REFERENCES issue DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('highlights', 'publications', 'events', 'editorial', 'contact', 'other')),
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX section_by_issue ON section (issue, position);

CREATE TABLE placement (
  id TEXT NOT NULL PRIMARY KEY,
  section TEXT NOT NULL REFERENCES section DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL REFERENCES item DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 0),
  presentation TEXT NOT NULL CHECK (presentation IN ('full', 'brief', 'headline'))
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_by_section ON placement (section, position);
CREATE INDEX placement_by_item ON placement (item);

-- Small corrections of the setting, per edition.
CREATE TABLE adjustment (
  placement TEXT NOT NULL REFERENCES placement DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  spacing REAL NOT NULL CHECK (spacing BETWEEN -50 AND 50),
  picture_scale REAL NOT NULL CHECK (picture_scale BETWEEN 0.25 AND 2),
  PRIMARY KEY (placement, language)
) STRICT, WITHOUT ROWID;

-- A block is a paragraph and its like of one field (title, body, caption, …) of one owner (an item, a picture,
-- a section, …). It keeps its identity through editing; what it says is in `wording`, language by language.
CREATE TABLE block (
  id TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  field TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'heading', 'bullet', 'number', 'quotation'))
) STRICT, WITHOUT ROWID;
CREATE INDEX block_by_owner ON block (owner, field, position);

-- Every text that a block ever had, for ever: rows are added and never changed.
CREATE TABLE version (
  id TEXT NOT NULL PRIMARY KEY,
  block TEXT NOT NULL,
  language TEXT NOT NULL,
  markup TEXT NOT NULL,
  author TEXT NOT NULL,
  written TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('typed', 'imported', 'merged')),
  hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX version_by_block ON version (block, language, written);

-- What a block says now. `made_from` is the version of the source that a translation was made from; when that is
-- no longer what the source says, the translation is stale.
CREATE TABLE wording (
  block TEXT NOT NULL REFERENCES block DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  version TEXT NOT NULL REFERENCES version,
  state TEXT NOT NULL CHECK (state IN ('draft', 'translated', 'reviewed')),
  made_from TEXT NOT NULL,
  PRIMARY KEY (block, language)
) STRICT, WITHOUT ROWID;

-- What was published, when, in which languages and formats, from which versions of the texts.
CREATE TABLE publication (
  id TEXT NOT NULL PRIMARY KEY,
  issue TEXT NOT NULL REFERENCES issue DEFERRABLE INITIALLY DEFERRED,
  published TEXT NOT NULL,
  author TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_by_issue ON publication (issue, published);

CREATE TABLE publication_file (
  publication TEXT NOT NULL REFERENCES publication DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  format TEXT NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (publication, language, format)
) STRICT, WITHOUT ROWID;

CREATE TABLE publication_text (
  publication TEXT NOT NULL REFERENCES publication DEFERRABLE INITIALLY DEFERRED,
  block TEXT NOT NULL,
  language TEXT NOT NULL,
  version TEXT NOT NULL,
  PRIMARY KEY (publication, block, language)
) STRICT, WITHOUT ROWID;

-- The words of the items in each language as plain text, and the index over them.
CREATE TABLE searchable (
  id INTEGER NOT NULL PRIMARY KEY,
  item TEXT NOT NULL REFERENCES item DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  place TEXT NOT NULL,
  UNIQUE (item, language)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  title, body, place,
  content = 'searchable', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
