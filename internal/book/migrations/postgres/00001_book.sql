-- +goose Up
-- What a book holds. Days are ISO 8601 text, '' where unknown; spans stand in the minutes.

-- An article's text, once, with the minutes that were read off it.
create table article (
  id        bigint primary key,
  sha       text collate "C" not null unique,          -- SHA-256 of the text's bytes
  name      text collate "C" not null,                 -- its ID and its address: of those it was seen under the first by the alphabet
  url       text collate "C" not null,
  published text collate "C" not null,                 -- the earliest day of publication known
  lang      text collate "C" not null,
  headline  text collate "C" not null,                 -- where it is known apart from the text
  body      bytea not null,               -- the text, compressed by zstd
  minutes   bytea not null,               -- JSON without the text, compressed by zstd
  packs     text collate "C" not null,                 -- the version of the packs that read it
  signature bytea not null,               -- MinHash of the story, 32 bits each, little-endian
  copies    text collate "C" not null,                 -- the hash of the first article of its near-copies; its own where it has none
  current   integer not null               -- 1 while a page shows this text, 0 once all have changed
);
create index article_published on article (published);
create index article_packs on article (packs);

-- Where and when an article was seen. A page that changed has several versions.
create table sighting (
  id      bigint primary key,
  page    text collate "C" not null,                   -- the address, or the file and the article's name in it
  version integer not null,                -- from 1
  article bigint not null references article (id),
  name    text collate "C" not null,
  url     text collate "C" not null,
  outlet  text collate "C" not null,                   -- the host of the address
  source  text collate "C" not null,                   -- the file it was got from
  got     text collate "C" not null,                   -- RFC 3339, UTC
  unique (page, version)
);
create index sighting_article on sighting (article);
create index sighting_outlet on sighting (outlet);

-- An encounter: a function of the meetings that the current articles tell of.
create table encounter (
  id       bigint primary key,
  name     text collate "C" not null unique,
  base     text collate "C" not null,                  -- the name without the number that tells those of one base apart
  rank     text collate "C" not null,                  -- by which those of one base are numbered
  first    text collate "C" not null,
  last     text collate "C" not null,
  status   text collate "C" not null,
  accounts integer not null,
  summary  text collate "C" not null                   -- JSON
);
create index encounter_base on encounter (base);
create index encounter_status on encounter (status, first);
create index encounter_first on encounter (first);

-- A record of the minutes of a current article, so that it can be found.
create table record (
  id        bigint primary key,
  article   bigint not null references article (id),
  kind      text collate "C" not null,                 -- meeting, visit, statement, event
  idx       integer not null,              -- in the minutes' list of that kind
  first     text collate "C" not null,                 -- its first day; of one without, the article's
  last      text collate "C" not null,
  dated     integer not null,              -- 1 if the record itself has a date
  state     text collate "C" not null,                 -- status of a meeting or visit, mode of a statement, type of an event
  facts     text collate "C" not null,                 -- of a meeting, JSON: what linking reads of it
  encounter bigint references encounter (id),
  unique (article, kind, idx)
);
create index record_encounter on record (encounter);
create index record_first on record (kind, first);

-- The sides of a record: countries, else organisations; a pair of them is "CHN RUS".
create table record_side (
  side   text collate "C" not null,
  kind   text collate "C" not null,                    -- of the record
  first  text collate "C" not null,
  record bigint not null references record (id),
  primary key (side, kind, first, record)
);
create index record_side_record on record_side (record);
create table record_subject (
  subject text collate "C" not null,
  kind    text collate "C" not null,                   -- of the record
  first   text collate "C" not null,
  record  bigint not null references record (id),
  primary key (subject, kind, first, record)
);
create index record_subject_record on record_subject (record);

-- Who takes part in records, and every form in which a text names them.
create table actor (
  id      bigint primary key,
  key     text collate "C" not null unique,
  kind    text collate "C" not null,
  name    text collate "C" not null,
  role    text collate "C" not null,
  country text collate "C" not null,
  org     text collate "C" not null
);
create index actor_name on actor (name);
create table actor_form (
  form  text collate "C" not null,                     -- folded
  actor bigint not null references actor (id),
  primary key (form, actor)
);
create table record_actor (
  actor  bigint not null references actor (id),
  part   text collate "C" not null,                    -- participant, visitor, speaker, via, source, target
  first  text collate "C" not null,
  record bigint not null references record (id),
  primary key (actor, part, first, record)
);
create index record_actor_record on record_actor (record);

-- How many records somebody has part in, and how many of them are about a subject: of one who is in millions they cannot be counted each time.
create table actor_tally (
  actor   bigint not null references actor (id),
  part    text collate "C" not null,
  subject text collate "C" not null,                   -- '' for all records
  records bigint not null,
  primary key (actor, part, subject)
);

-- The same of encounters, which may have many accounts.
create table encounter_side (
  side      text collate "C" not null,
  first     text collate "C" not null,
  encounter bigint not null references encounter (id),
  primary key (side, first, encounter)
);
create index encounter_side_encounter on encounter_side (encounter);
create table encounter_actor (
  actor     bigint not null references actor (id),
  first     text collate "C" not null,
  encounter bigint not null references encounter (id),
  primary key (actor, first, encounter)
);
create index encounter_actor_encounter on encounter_actor (encounter);

-- In which languages, and on which hosts, an encounter's accounts are.
create table encounter_told (
  encounter bigint not null references encounter (id),
  what      text collate "C" not null,                 -- lang, host
  name      text collate "C" not null,
  primary key (encounter, what, name)
);

-- Where the accounts of one encounter are sought: a block and the days in which they may lie.
create table block (
  block  text collate "C" not null,
  long   integer not null,                 -- 1 if the days are more than a month: those of one block are few
  lo     integer not null,                 -- days since 1970-01-01
  hi     integer not null,
  record bigint not null references record (id),
  primary key (block, long, lo, record)
);
create index block_record on block (record);

-- Articles that may be copies of one text share a band.
create table band (
  band    bigint not null,
  day     integer not null,                -- of publication, days since 1970-01-01
  article bigint not null references article (id),
  primary key (band, day, article)
);
create index band_article on band (article);

-- What a person joined or parted: two records, each by its article and the span of its evidence.
create table hand (
  id      bigint primary key,
  a_sha   text collate "C" not null,
  a_start integer not null,
  a_end   integer not null,
  a_sides text collate "C" not null,
  b_sha   text collate "C" not null,
  b_start integer not null,
  b_end   integer not null,
  b_sides text collate "C" not null,
  joined  integer not null,
  made    text collate "C" not null
);

-- The words of articles and of statements, folded and stemmed; the rowid is the day, then the article's or the record's number (byday.go).
create table article_words (rowid bigint primary key, words tsvector not null);
create index article_words_words on article_words using gin (words);
create table statement_words (rowid bigint primary key, words tsvector not null);
create index statement_words_words on statement_words using gin (words);

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
