-- +goose Up
-- What a book holds. Days are ISO 8601 text, '' where unknown; spans stand in the minutes.

-- An article's text, once, with the minutes that were read off it.
create table article (
  id        integer primary key,
  sha       text not null unique,          -- SHA-256 of the text's bytes
  name      text not null,                 -- its ID and its address: of those it was seen under the first by the alphabet
  url       text not null,
  published text not null,                 -- the earliest day of publication known
  lang      text not null,
  headline  text not null,                 -- where it is known apart from the text
  body      blob not null,               -- the text, compressed by zstd
  minutes   blob not null,               -- JSON without the text, compressed by zstd
  packs     text not null,                 -- the version of the packs that read it
  signature blob not null,               -- MinHash of the story, 32 bits each, little-endian
  copies    text not null,                 -- the hash of the first article of its near-copies; its own where it has none
  current   integer not null               -- 1 while a page shows this text, 0 once all have changed
);
create index article_published on article (published);
create index article_packs on article (packs);

-- Where and when an article was seen. A page that changed has several versions.
create table sighting (
  id      integer primary key,
  page    text not null,                   -- the address, or the file and the article's name in it
  version integer not null,                -- from 1
  article integer not null references article (id),
  name    text not null,
  url     text not null,
  outlet  text not null,                   -- the host of the address
  author  text not null,                   -- who wrote it, as the page says
  site    text not null,                   -- what the page's site calls itself
  source  text not null,                   -- the file or the address it was got from
  got     text not null,                   -- RFC 3339, UTC
  unique (page, version)
);
create index sighting_article on sighting (article);
create index sighting_outlet on sighting (outlet);
create index sighting_got on sighting (got);

-- An encounter: a function of the meetings that the current articles tell of.
create table encounter (
  id       integer primary key,
  name     text not null unique,
  base     text not null,                  -- the name without the number that tells those of one base apart
  rank     text not null,                  -- by which those of one base are numbered
  first    text not null,
  last     text not null,
  status   text not null,
  accounts integer not null,
  summary  text not null                   -- JSON
);
create index encounter_base on encounter (base);
create index encounter_status on encounter (status, first);
create index encounter_first on encounter (first);

-- A record of the minutes of a current article, so that it can be found.
create table record (
  id        integer primary key,
  article   integer not null references article (id),
  kind      text not null,                 -- meeting, visit, statement, event
  idx       integer not null,              -- in the minutes' list of that kind
  first     text not null,                 -- its first day; of one without, the article's
  last      text not null,
  dated     integer not null,              -- 1 if the record itself has a date
  state     text not null,                 -- status of a meeting or visit, mode of a statement, type of an event
  facts     text not null,                 -- of a meeting, JSON: what linking reads of it
  encounter integer references encounter (id),
  unique (article, kind, idx)
);
create index record_encounter on record (encounter);
create index record_first on record (kind, first);

-- The sides of a record: countries, else organisations; a pair of them is "CHN RUS".
create table record_side (
  side   text not null,
  kind   text not null,                    -- of the record
  first  text not null,
  record integer not null references record (id),
  primary key (side, kind, first, record)
) without rowid;
create index record_side_record on record_side (record);
create table record_subject (
  subject text not null,
  kind    text not null,                   -- of the record
  first   text not null,
  record  integer not null references record (id),
  primary key (subject, kind, first, record)
) without rowid;
create index record_subject_record on record_subject (record);

-- Who takes part in records, and every form in which a text names them.
create table actor (
  id      integer primary key,
  key     text not null unique,
  kind    text not null,
  name    text not null,
  role    text not null,
  country text not null,
  org     text not null
);
create index actor_name on actor (name);
create table actor_form (
  form  text not null,                     -- folded
  actor integer not null references actor (id),
  primary key (form, actor)
) without rowid;
create table record_actor (
  actor  integer not null references actor (id),
  part   text not null,                    -- participant, visitor, speaker, via, source, target
  first  text not null,
  record integer not null references record (id),
  primary key (actor, part, first, record)
) without rowid;
create index record_actor_record on record_actor (record);

-- How many records somebody has part in, and how many of them are about a subject: of one who is in millions they cannot be counted each time.
create table actor_tally (
  actor   integer not null references actor (id),
  part    text not null,
  subject text not null,                   -- '' for all records
  records integer not null,
  primary key (actor, part, subject)
) without rowid;

-- The same of encounters, which may have many accounts.
create table encounter_side (
  side      text not null,
  first     text not null,
  encounter integer not null references encounter (id),
  primary key (side, first, encounter)
) without rowid;
create index encounter_side_encounter on encounter_side (encounter);
create table encounter_actor (
  actor     integer not null references actor (id),
  first     text not null,
  encounter integer not null references encounter (id),
  primary key (actor, first, encounter)
) without rowid;
create index encounter_actor_encounter on encounter_actor (encounter);

-- In which languages, and on which hosts, an encounter's accounts are.
create table encounter_told (
  encounter integer not null references encounter (id),
  what      text not null,                 -- lang, host
  name      text not null,
  primary key (encounter, what, name)
) without rowid;

-- Where the accounts of one encounter are sought: a block and the days in which they may lie.
create table block (
  block  text not null,
  long   integer not null,                 -- 1 if the days are more than a month: those of one block are few
  lo     integer not null,                 -- days since 1970-01-01
  hi     integer not null,
  record integer not null references record (id),
  primary key (block, long, lo, record)
) without rowid;
create index block_record on block (record);

-- Articles that may be copies of one text share a band.
create table band (
  band    integer not null,
  day     integer not null,                -- of publication, days since 1970-01-01
  article integer not null references article (id),
  primary key (band, day, article)
) without rowid;
create index band_article on band (article);

-- What a person joined or parted: two records, each by its article and the span of its evidence.
create table hand (
  id      integer primary key,
  a_sha   text not null,
  a_start integer not null,
  a_end   integer not null,
  a_sides text not null,
  b_sha   text not null,
  b_start integer not null,
  b_end   integer not null,
  b_sides text not null,
  joined  integer not null,
  made    text not null
);

-- The words of articles and of statements, folded and stemmed, and the marks of what leads to their records (lead.go); the rowid is the day, then the article's or the record's number (byday.go).
create virtual table article_words using fts5 (words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
create virtual table statement_words using fts5 (words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');

-- +goose Down
drop table statement_words;
drop table article_words;
drop table hand;
drop table band;
drop table block;
drop table encounter_told;
drop table encounter_actor;
drop table encounter_side;
drop table actor_tally;
drop table record_actor;
drop table actor_form;
drop table actor;
drop table record_subject;
drop table record_side;
drop table record;
drop table encounter;
drop table sighting;
drop table article;
