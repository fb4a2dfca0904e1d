#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""versions.py: makes version-N.quarterly, a small library of each version of the schema, from the steps in resources/schema
as they were when that version was the newest. Those that are there are never made anew: they stand for people's files."""
import hashlib, sqlite3, struct
from pathlib import Path

HERE = Path(__file__).resolve().parent
STEPS = sorted((HERE.parents[2] / "resources/schema").glob("*.sql"))
APPLICATION = 0x51554152


def row_seal(*values):
    digest = hashlib.sha256()
    for value in values:
        if isinstance(value, str):
            text = value.encode()
            digest.update(b"t" + struct.pack("<Q", len(text)) + text)
        elif isinstance(value, int):
            digest.update(b"i" + struct.pack("<q", value))
        else:
            digest.update(b"r" + struct.pack("<d", value))
    return struct.unpack("<q", digest.digest()[:8])[0]


def version_hash(*values):
    return hashlib.sha256("\0".join(values).encode()).hexdigest()


def uuid(number):
    return f"00000000-0000-4000-8000-{number:012x}"


class Maker:
    def __init__(self, file, version):
        self.version, self.number = version, 100
        self.db = sqlite3.connect(file, isolation_level=None)
        self.db.create_function("row_seal", -1, row_seal)
        self.db.execute("PRAGMA page_size = 512")
        for step in STEPS[:version]:
            self.db.executescript(step.read_text())
        self.db.execute(f"PRAGMA application_id = {APPLICATION}")
        self.db.execute(f"PRAGMA user_version = {version}")

    def put(self, table, **row):
        columns = {name for _, name, *_ in self.db.execute(f"PRAGMA table_info({table})")}
        row = {name: value for name, value in row.items() if name in columns}
        if "seal" in columns:
            row["seal"] = row_seal(table, *(value for name, value in row.items() if name not in FOLLOWING))
        self.db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))

    def text(self, owner, field, position=0, **markups):
        """The first language is the source of the others."""
        block, source = self.next(), ""
        self.put("block", id=block, owner=owner, field=field, position=position, kind="paragraph")
        for language, markup in markups.items():
            version = self.next()
            facts = (version, block, language, markup, "María Pérez", "2017-10-05T08:00:00.000Z", "typed")
            self.put("version", **dict(zip(("id", "block", "language", "markup", "author", "written", "origin"), facts)), hash=version_hash(*facts))
            self.put("wording", block=block, language=language, version=version, state="translated", made_from=source)
            source = source or version

    def next(self):
        self.number += 1
        return uuid(self.number)


FOLLOWING = {"day", "title_key", "place_key", "lowest_article", "languages", "used"}


def make(file, version):
    maker = Maker(file, version)
    put, text = maker.put, maker.text
    put("setting", name="author", value="María Pérez")
    put("profile", id=uuid(1), source="en", web="https://example.org/", mail="news@example.org", colour="#103f54", accent="#d08c2b", logo="", online="", sender="")
    text(uuid(1), "organisation", en="Implementation Support Unit", fr="Unité d’appui à l’application")
    put("item", id=uuid(2), kind="news", source="en", created="2017-10-01T08:00:00.000Z", trashed="", remark="", day="2017-11-08",
        title_key="Fields cleared in Laos", place_key="Vientiane", lowest_article=4, languages=3, used=2017 * 4 + 4)
    text(uuid(2), "title", en="Fields cleared in Laos", fr="Des champs dépollués au Laos", es="Campos desminados en Laos")
    text(uuid(2), "body", en="Two villages <em>farm</em> again. Children go to school.", fr="Deux villages <em>cultivent</em> à nouveau. Les enfants vont à l’école.")
    put("event", id=uuid(3), item=uuid(2), position=0, first_day="2017-11-08", last_day="2017-11-10")
    text(uuid(3), "place", en="Vientiane")
    put("article", item=uuid(2), number=4)
    put("tag", id=uuid(4))
    text(uuid(4), "name", en="Clearance")
    put("item_tag", item=uuid(2), tag=uuid(4))
    put("item", id=uuid(5), kind="event", source="fr", created="2017-10-02T08:00:00.000Z", trashed="", remark="À venir", day="2017-10-02",
        title_key="Réunion à Genève", place_key="", lowest_article=0, languages=1, used=0)
    text(uuid(5), "title", fr="Réunion à Genève")
    put("issue", id=uuid(6), year=2017, quarter=4, number=7, state="draft", source="en", paper="A4", columns=2, type_size=10.0, theme="classic")
    text(uuid(6), "masthead", en="Quarterly Newsletter")
    put("section", id=uuid(7), issue=uuid(6), kind="highlights", position=0)
    text(uuid(7), "title", en="Highlights")
    put("placement", id=uuid(8), section=uuid(7), item=uuid(2), position=0, presentation="full")
    put("adjustment", placement=uuid(8), language="fr", spacing=-5.0, picture_scale=1.0, picture_height=1.0)
    words = ((uuid(2), "en", "Fields cleared in Laos", "Two villages farm again. Children go to school.\nClearance", "Vientiane"),
             (uuid(2), "fr", "Des champs dépollués au Laos", "Deux villages cultivent à nouveau. Les enfants vont à l’école.", ""),
             (uuid(2), "es", "Campos desminados en Laos", "", ""), (uuid(5), "fr", "Réunion à Genève", "", ""))
    for row in words:
        put("searchable", **dict(zip(("item", "language", "title", "body", "place"), row)))
    maker.db.execute("INSERT INTO search (search) VALUES ('rebuild')")
    if version >= 7:
        maker.db.execute("DELETE FROM setting WHERE name = 'memory'")  # goes through the texts when it is opened
    maker.db.close()


for version in range(1, len(STEPS) + 1):
    file = HERE / f"version-{version}.quarterly"
    if not file.exists():
        make(file, version)
        print("made", file.name)
