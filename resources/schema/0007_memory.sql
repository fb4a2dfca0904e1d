-- The translation memory: what texts say in two languages. Rows of a block follow from its wordings, as the search index
-- does; rows with an origin were imported. `part` is 0 for a whole text and counts the sentences of a long one. `neighbours`
-- tells what stands around the source; `phrase` and `words` are the source as it is compared (app/text/wordkeys.h).
CREATE TABLE memory (
  id INTEGER NOT NULL PRIMARY KEY,
  part INTEGER NOT NULL CHECK (part >= 0),
  neighbours INTEGER NOT NULL,
  phrase INTEGER NOT NULL,
  words BLOB NOT NULL,
  block TEXT NOT NULL,
  from_language TEXT NOT NULL,
  to_language TEXT NOT NULL,
  origin TEXT NOT NULL,
  written TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL
) STRICT;
CREATE INDEX memory_by_phrase ON memory (phrase);
CREATE INDEX memory_by_block ON memory (block) WHERE block <> '';
CREATE INDEX memory_by_origin ON memory (origin, from_language, to_language, part);

-- Which rows have a word: of 65,536 neighbouring ids (`page`) two bytes of each, little-endian. The texts are apart by
-- their lengths (`size`), since only texts of about the same length can be alike.
CREATE TABLE memory_word (
  word INTEGER NOT NULL,
  size INTEGER NOT NULL,
  page INTEGER NOT NULL,
  entries BLOB NOT NULL,
  PRIMARY KEY (word, size, page)
) STRICT, WITHOUT ROWID;

-- In how many rows a word is: a question asks for its rarest words.
CREATE TABLE memory_frequency (
  word INTEGER NOT NULL PRIMARY KEY,
  entries INTEGER NOT NULL
) STRICT;

-- For finding a phrase on either side.
CREATE VIRTUAL TABLE memory_phrase USING fts5 (
  source, target, content = '', tokenize = "unicode61 remove_diacritics 2"
);

-- A library that has texts already is gone through later, little by little: this setting says how far.
INSERT INTO setting SELECT 'memory', 'complete' WHERE NOT EXISTS (SELECT 1 FROM wording);
