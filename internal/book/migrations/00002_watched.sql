-- +goose Up
-- What is watched: lists of articles, and every article that one of them named. Times are milliseconds since 1970, 0 for none.
create table watched (
  id        integer primary key,
  page      text not null unique,          -- names the page: the address without what says how one came to it
  url       text not null,                 -- as it is asked
  host      text not null,                 -- of the address, with its port
  list      integer not null,              -- 1 for a list, 0 for an article
  source    text not null,                 -- the address, given by a person, that led to it
  title     text not null,                 -- what the list says of the article
  published integer not null,
  etag      text not null,                 -- what it said of itself when it was last got
  modified  text not null,
  due       integer not null,              -- when it is to be asked; 0: not again
  tries     integer not null,              -- how often in a row it was asked in vain
  looks     integer not null,              -- how often it was got
  got       integer not null,              -- when it was last got
  fault     text not null                  -- why it was not, the last time
);
create index watched_due on watched (host, list, due, id) where due > 0;
create index watched_source on watched (source, list);

-- Hosts that asked to be left alone.
create table resting (
  host  text not null primary key,
  until integer not null
);

-- +goose Down
drop table resting;
drop table watched;
