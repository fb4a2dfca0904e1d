-- What tables of items are sorted by; follows from the other tables, as `day` does, and is kept since sorting a large
-- library would take seconds. Empty or 0 where there is nothing to sort by. `used` counts quarters: year * 4 + quarter.
ALTER TABLE item ADD COLUMN title_key TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
ALTER TABLE item ADD COLUMN place_key TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
ALTER TABLE item ADD COLUMN lowest_article INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN languages INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
UPDATE item SET
  title_key = coalesce((SELECT title FROM searchable WHERE searchable.item = item.id AND language = item.source), ''),
  place_key = coalesce((SELECT place FROM searchable WHERE searchable.item = item.id AND language = item.source), ''),
  lowest_article = coalesce((SELECT min(number) FROM article WHERE article.item = item.id), 0),
  languages = (SELECT count(*) FROM searchable WHERE searchable.item = item.id),
  used = coalesce((SELECT max(issue.year * 4 + issue.quarter) FROM placement JOIN section ON section.id = placement.section
    JOIN issue ON issue.id = section.issue WHERE placement.item = item.id), 0);
CREATE INDEX item_by_title ON item (trashed, title_key, day DESC, created DESC, id);
CREATE INDEX item_by_place ON item (trashed, place_key, day DESC, created DESC, id);
CREATE INDEX item_by_article ON item (trashed, lowest_article, day DESC, created DESC, id);
CREATE INDEX item_by_languages ON item (trashed, languages, day DESC, created DESC, id);
CREATE INDEX item_by_use ON item (trashed, used, day DESC, created DESC, id);
