-- What the jury decides on a dossier. Nobody but the jury and the organisers is told before it is published.
create table decision (
  dossier uuid primary key references dossier (id),
  level integer not null,
  mentions varchar(2000) not null,
  reason varchar(5000),
  decided_at timestamp with time zone not null,
  decided_by uuid not null references person (id),
  version bigint not null,
  constraint decision_level check (level between 0 and 5)
);

-- The jury in one room, real or not: at most one of an edition is open. No quorum: half of those whom nothing ties to a dossier.
create table sitting (
  id uuid primary key,
  edition varchar(129) not null references edition (id),
  ordinal integer not null,
  opened_by uuid not null references person (id),
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  quorum integer,
  discussed uuid references dossier (id),
  constraint sitting_once unique (edition, ordinal),
  constraint sitting_quorum check (quorum between 1 and 999),
  constraint sitting_over check (closed_at is null or discussed is null)
);

-- What a sitting is to decide, in the order in which recusals come together.
create table sitting_item (
  sitting uuid not null references sitting (id),
  dossier uuid not null references dossier (id),
  position integer not null,
  primary key (sitting, dossier)
);
create index sitting_item_dossier on sitting_item (dossier);

-- Who is in the room now; who came and went when stands in the jury's log.
create table sitting_presence (
  sitting uuid not null references sitting (id),
  juror uuid not null references juror (id),
  since_at timestamp with time zone not null,
  primary key (sitting, juror)
);

-- A vote on a dossier: at most one at a time.
create table vote (
  id uuid primary key,
  sitting uuid not null references sitting (id),
  dossier uuid not null references dossier (id),
  secret boolean not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  result text,
  constraint vote_result check (result is null or closed_at is not null)
);
create index vote_dossier on vote (dossier, opened_at);

-- Who voted. What they voted stands here until a secret vote is closed, since it can be changed until then; afterwards in the sums alone.
create table ballot (
  vote uuid not null references vote (id),
  juror uuid not null references juror (id),
  level integer,
  mentions varchar(2000),
  primary key (vote, juror),
  constraint ballot_level check (level between 0 and 5)
);

-- The minutes of a sitting as the chair signed them: never changed, what comes later makes new ones.
create table minutes (
  sitting uuid not null references sitting (id),
  ordinal integer not null,
  content text not null,
  digest char(64) not null,
  signed_by uuid not null references person (id),
  signed_at timestamp with time zone not null,
  primary key (sitting, ordinal)
);
