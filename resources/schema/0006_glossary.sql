-- What the house calls the things it writes about. A term is one idea; its words are what it is called in each
-- language, the preferred one first, and what it is not to be called.
CREATE TABLE term (
  id TEXT NOT NULL PRIMARY KEY,
  note TEXT NOT NULL,
  origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE term_word (
  term TEXT NOT NULL REFERENCES term DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  word TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  forbidden INTEGER NOT NULL CHECK (forbidden IN (0, 1)),
  PRIMARY KEY (term, language, word)
) STRICT, WITHOUT ROWID;

-- What a translator asks or tells about a text in one language, until somebody has dealt with it.
CREATE TABLE comment (
  block TEXT NOT NULL,
  language TEXT NOT NULL,
  author TEXT NOT NULL,
  written TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (block, language)
) STRICT, WITHOUT ROWID;
