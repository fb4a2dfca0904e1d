-- Where the folder “web” of what is published is put on the internet, and the address the newsletter is sent from; empty
-- when not known, and when it is the organisation's own.
ALTER TABLE profile ADD COLUMN online TEXT NOT NULL DEFAULT '';
ALTER TABLE profile ADD COLUMN sender TEXT NOT NULL DEFAULT '';
