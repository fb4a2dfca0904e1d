-- A step that takes away what people wrote.
DELETE FROM article;
