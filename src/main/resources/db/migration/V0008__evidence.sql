-- Evidence belongs to the collectivité, whose dossiers use it: one item can serve many questions, and later editions.
create table evidence (
  id uuid primary key,
  collectivity varchar(16) not null references collectivity (code),
  title varchar(600) not null,
  fact_on date,
  valid_until date,
  confidential boolean not null,
  note varchar(4000),
  version bigint not null,
  latest integer not null,
  added_for uuid not null references dossier (id),
  added_by uuid not null references person (id),
  added_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone
);
create index evidence_collectivity on evidence (collectivity);

-- What an item was and is, only ever added to: a content of the store, or an address.
create table evidence_version (
  evidence uuid not null references evidence (id),
  number integer not null,
  digest varchar(64),
  byte_size bigint not null,
  media_type varchar(200),
  viewable boolean not null,
  name varchar(400),
  url varchar(4000),
  added_by uuid not null references person (id),
  added_at timestamp with time zone not null,
  primary key (evidence, number),
  constraint evidence_version_kind check ((digest is null) <> (url is null))
);
create index evidence_version_digest on evidence_version (digest);

-- Which question of which dossier an item serves.
create table evidence_use (
  dossier uuid not null,
  question varchar(64) not null,
  evidence uuid not null references evidence (id),
  person uuid not null references person (id),
  at timestamp with time zone not null,
  primary key (dossier, question, evidence),
  foreign key (dossier, question) references answer (dossier, question)
);
create index evidence_use_evidence on evidence_use (evidence);
