/**
 * The tables. Numbers stand for ids (keys.ts): authors are numbered as they come, a content id or
 * a position is its author's number and its own in one, and topics are negative, so that one
 * column can hold targets of both kinds.
 *
 * Erasing: SQLite's secure_delete writes zeros over what is deleted, but not over the copies that
 * it leaves in a page when it moves rows to a neighbour. So rows that hold texts never move:
 * `payloads` only ever grows at its end, and what is erased is overwritten in place with zeros of
 * the same length; in `edited` a filler keeps the texts out of the part of a row that moves.
 */
import type { Database } from './database.ts'

/** `parl`, in the header of the file. */
export const APPLICATION_ID = 0x7061726c

const LOG = `
  CREATE TABLE forum (id TEXT NOT NULL, salt BLOB NOT NULL);
  CREATE TABLE authors (
    no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key BLOB,
    count INTEGER NOT NULL, last_hash BLOB, last_time INTEGER NOT NULL, clock TEXT NOT NULL,
    users INTEGER NOT NULL, topics INTEGER NOT NULL, messages INTEGER NOT NULL,
    topics_indexed INTEGER NOT NULL, messages_indexed INTEGER NOT NULL
  );
  -- clock: the author's full clock here; null where the deltas behind the last one tell it.
  CREATE TABLE batches (
    arrival INTEGER PRIMARY KEY, author INTEGER NOT NULL, first_seq INTEGER NOT NULL,
    count INTEGER NOT NULL, checksum INTEGER NOT NULL, clock TEXT,
    signature BLOB NOT NULL, body BLOB NOT NULL
  );
  CREATE UNIQUE INDEX batches_by_seq ON batches (author, first_seq);
  CREATE INDEX batches_by_author ON batches (author);
  CREATE TABLE payloads (place INTEGER PRIMARY KEY, erased INTEGER NOT NULL, content NOT NULL);
  CREATE TABLE erasures (position INTEGER PRIMARY KEY, because INTEGER NOT NULL);
  CREATE TABLE equivocations (
    first_hash BLOB NOT NULL, second_hash BLOB NOT NULL, author_key BLOB NOT NULL,
    first_body BLOB NOT NULL, first_signature BLOB NOT NULL,
    second_body BLOB NOT NULL, second_signature BLOB NOT NULL,
    UNIQUE (first_hash, second_hash)
  );`

const FORUM = `
  CREATE TABLE users (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, time INTEGER NOT NULL, also TEXT,
    name TEXT NOT NULL, name_key TEXT NOT NULL, secret_hash TEXT NOT NULL
  );
  CREATE INDEX users_by_name ON users (name_key);
  -- arrived: where the log ended when the latest message came.
  CREATE TABLE topics (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, time INTEGER NOT NULL, also TEXT,
    rank INTEGER NOT NULL, payload INTEGER, user INTEGER NOT NULL, titles TEXT NOT NULL,
    labels TEXT NOT NULL, has_text INTEGER NOT NULL, deleted INTEGER NOT NULL,
    edits INTEGER NOT NULL, likes INTEGER NOT NULL, messages INTEGER NOT NULL,
    last_activity INTEGER NOT NULL, hotness REAL NOT NULL, arrived INTEGER NOT NULL
  );
  CREATE INDEX topics_by_time ON topics (time DESC, rank DESC);
  CREATE INDEX topics_by_likes ON topics (likes DESC, rank DESC);
  CREATE INDEX topics_by_activity ON topics (last_activity DESC, rank DESC);
  CREATE INDEX topics_by_hotness ON topics (hotness DESC, rank DESC);
  CREATE TABLE labels (
    label TEXT NOT NULL, topic INTEGER NOT NULL, PRIMARY KEY (label, topic)
  ) WITHOUT ROWID;
  -- anchor: the message it answers, or else its topic.
  CREATE TABLE messages (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, time INTEGER NOT NULL, also TEXT,
    rank INTEGER NOT NULL, payload INTEGER, user INTEGER NOT NULL, topic INTEGER NOT NULL,
    anchor INTEGER NOT NULL, deleted INTEGER NOT NULL, edits INTEGER NOT NULL,
    likes INTEGER NOT NULL
  );
  -- Every index costs each post a page of its own, so one serves flat lists, the first level of
  -- the tree, and the counting of what is unread; positions are in the order of ids.
  CREATE INDEX messages_in_topic
    ON messages (topic, time, rank, position, anchor, user, deleted);
  CREATE INDEX messages_at_anchor ON messages (anchor, time, rank, position) WHERE anchor > 0;
  CREATE INDEX messages_liked_in_topic
    ON messages (topic, likes DESC, time, rank, position, anchor) WHERE likes > 0;
  CREATE INDEX messages_liked_at_anchor
    ON messages (anchor, likes DESC, time, rank, position) WHERE anchor > 0 AND likes > 0;
  CREATE TABLE aliases (
    kind INTEGER NOT NULL, id INTEGER NOT NULL, canonical INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  CREATE TABLE likes (
    target INTEGER NOT NULL, user INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (target, user)
  ) WITHOUT ROWID;
  CREATE TABLE edits (
    position INTEGER PRIMARY KEY, target INTEGER NOT NULL, client INTEGER NOT NULL,
    user INTEGER NOT NULL, time INTEGER NOT NULL
  );
  CREATE INDEX edits_by_target ON edits (target);
  CREATE TABLE edited (
    target INTEGER PRIMARY KEY, filler BLOB NOT NULL, text TEXT NOT NULL, document BLOB NOT NULL
  );
  -- hashes: of the keys of so many rows, in their order; see request-index.ts.
  CREATE TABLE requests (
    no INTEGER PRIMARY KEY, key BLOB NOT NULL, position INTEGER NOT NULL, kind INTEGER NOT NULL,
    fingerprint BLOB NOT NULL, made INTEGER
  );
  CREATE TABLE request_hashes (chunk INTEGER PRIMARY KEY, hashes BLOB NOT NULL);
  CREATE TABLE marks (
    user INTEGER NOT NULL, topic INTEGER NOT NULL, up_to TEXT NOT NULL,
    PRIMARY KEY (user, topic)
  ) WITHOUT ROWID;
  CREATE TABLE digests (section INTEGER PRIMARY KEY, digest BLOB NOT NULL);`

const SEARCH = `
  -- What is in the index: a larger doc is a newer text.
  CREATE TABLE documents (doc INTEGER PRIMARY KEY, target INTEGER NOT NULL UNIQUE);
  -- What is not in it any more and may have to be again.
  CREATE TABLE outdated (target INTEGER PRIMARY KEY);
  CREATE VIEW searchable (doc, title, text) AS
    SELECT d.doc,
      (SELECT group_concat(value ->> 1, char(10)) FROM json_each(t.titles)),
      coalesce(e.text, p.content)
    FROM documents d
    LEFT JOIN topics t ON t.id = d.target
    LEFT JOIN messages m ON m.id = d.target
    LEFT JOIN edited e ON e.target = d.target
    LEFT JOIN payloads p ON p.place = coalesce(m.payload, t.payload) AND p.erased = 0;
  CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content = 'searchable', content_rowid = 'doc',
    tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO search (search, rank) VALUES ('secure-delete', 1);`

const ORDER = `
  -- One row: entries that are applied, where they are agreed on after they are held; and what the
  -- coordinator must not forget.
  CREATE TABLE ordered (applied INTEGER NOT NULL, coordination BLOB);
  INSERT INTO ordered (applied) VALUES (0);`

const ASIDE = `
  -- Taken out of the log because their authors told two stories; arrivals stay, for the payloads.
  CREATE TABLE void_batches (
    arrival INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, author_key BLOB NOT NULL,
    bytes INTEGER NOT NULL, signature BLOB NOT NULL, body BLOB NOT NULL
  );
  -- Payloads that are neither held nor deleted; because: the delete that once erased one.
  CREATE TABLE missing (position INTEGER PRIMARY KEY, because INTEGER);
  -- Ids whose creations came to nothing.
  CREATE TABLE void_ids (
    kind INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  -- Payloads that came later than their batches stand at the end, too: never between others.
  CREATE TABLE moved (place INTEGER PRIMARY KEY, new_place INTEGER NOT NULL);`

const LISTED = `
  -- listed: whether it is in the index of its topic; see unlisted.ts.
  ALTER TABLE messages ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;
  DROP INDEX messages_in_topic;
  CREATE INDEX messages_in_topic
    ON messages (topic, time, rank, position, anchor, user, deleted) WHERE listed = 1;
  CREATE INDEX messages_unlisted ON messages (topic) WHERE listed = 0;`

const CONCERNING = `
  -- Whom a text in the index concerns. inbox: 0 for who wrote it, 1 for others, and then why: 1 it
  -- answers them, 2 it mentions them, 3 both.
  CREATE TABLE concerns (
    user INTEGER NOT NULL, inbox INTEGER NOT NULL, doc INTEGER NOT NULL, why INTEGER NOT NULL,
    PRIMARY KEY (user, inbox, doc)
  ) WITHOUT ROWID;
  CREATE INDEX concerns_by_doc ON concerns (doc);
  -- What is in the index already comes into it once more, with whom it concerns.
  INSERT INTO search (search) VALUES ('delete-all');
  DELETE FROM documents;
  DELETE FROM outdated;
  UPDATE authors SET topics_indexed = 0, messages_indexed = 0;`

const UNLISTED = `
  -- In the order in which they come: topic by topic it was a page for each message. They are few,
  -- so whoever looks for those of a topic goes through all of them.
  DROP INDEX messages_unlisted;
  CREATE INDEX messages_unlisted ON messages (position, topic) WHERE listed = 0;`

const MODERATED = `
  -- said: what it is about, labels and reason, as JSON; ids in it stay as they were named.
  CREATE TABLE acts (
    author TEXT NOT NULL, seq INTEGER NOT NULL, time INTEGER NOT NULL, clock TEXT NOT NULL,
    user TEXT NOT NULL, act TEXT NOT NULL, about TEXT NOT NULL, said TEXT NOT NULL,
    report INTEGER NOT NULL, PRIMARY KEY (author, seq)
  ) WITHOUT ROWID;
  CREATE INDEX acts_about ON acts (about);
  CREATE INDEX acts_by_user ON acts (user);
  CREATE INDEX acts_by_time ON acts (report, time DESC, author DESC, seq DESC);
  ALTER TABLE topics ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX topics_pinned ON topics (id) WHERE pinned = 1;`

const OPENING = `
  -- opens: whether the edit opened its text for everybody.
  ALTER TABLE edits ADD COLUMN opens INTEGER NOT NULL DEFAULT 0;`

const TOLD = `
  -- The languages of texts as they were sealed, as far as a digest needed them: by place, since what
  -- stands at a place never changes. By: the version of the library that told them.
  CREATE TABLE languages (place INTEGER PRIMARY KEY, language TEXT NOT NULL);
  CREATE TABLE languages_by (version TEXT NOT NULL);`

/** Each brings the file from its index, as version, to the next. */
export const MIGRATIONS: readonly string[] = [
  LOG + FORUM + SEARCH,
  ORDER,
  ASIDE,
  LISTED,
  CONCERNING,
  UNLISTED,
  MODERATED,
  OPENING,
  TOLD,
]

/** Brings an older file to the version of `migrations`, all or nothing; says whether it did. */
export function migrate(db: Database, migrations: readonly string[] = MIGRATIONS): boolean {
  const from = db.pragma('user_version')
  if (from >= migrations.length) return false
  db.atomically(() => {
    for (const migration of migrations.slice(from)) db.exec(migration)
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    db.exec(`PRAGMA user_version = ${migrations.length}`)
  })
  return true
}
