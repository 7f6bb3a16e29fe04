-- Labels that were awarded. A row is never deleted once it is public; before its instant nothing of it is.
create table label (
  id uuid primary key,
  code varchar(20) not null unique,
  programme varchar(64) not null,
  edition varchar(64) not null,
  collectivity varchar(16) references collectivity (code),
  name varchar(200) not null,
  type varchar(40),
  department varchar(3),
  region varchar(3),
  population integer,
  stratum varchar(64),
  level integer,
  tier varchar(40),
  mentions varchar(2000) not null,
  dossier uuid references dossier (id),
  score integer,
  awarded_on date,
  published_at timestamp with time zone not null,
  ends_on date,
  state varchar(20) not null,
  state_reason varchar(2000),
  partial boolean not null,
  source varchar(1000),
  changed_at timestamp with time zone not null,
  version bigint not null,
  constraint label_dossier unique (dossier),
  constraint label_level check (level between 1 and 5),
  constraint label_state check (state in ('VALID', 'SUSPENDED', 'WITHDRAWN'))
);
create index label_collectivity on label (collectivity);
create index label_edition on label (programme, edition);

-- What the jury's work on a dossier came to, by the one engine, as it was when the label was made: canonical JSON. The subject is the
-- dossier, or the label where that has none here.
create table label_result (
  subject uuid primary key,
  programme varchar(64) not null,
  edition varchar(64) not null,
  published_at timestamp with time zone not null,
  content text not null
);
create index label_result_edition on label_result (programme, edition);

-- Each withdrawal, suspension and correction of a label, with its reason. Rows are only ever added.
create table label_change (
  id uuid primary key,
  label uuid not null references label (id),
  at timestamp with time zone not null,
  person uuid not null references person (id),
  field varchar(16) not null,
  before_value varchar(2000) not null,
  after_value varchar(2000) not null,
  reason varchar(2000) not null
);
create index label_change_label on label_change (label);

-- One row: raised by each change, watched by every node, and locked by whoever changes labels.
create table label_version (
  id integer primary key,
  version bigint not null,
  changed_at timestamp with time zone not null,
  history_loaded boolean not null
);
insert into label_version (id, version, changed_at, history_loaded) values (1, 0, current_timestamp, false);

-- The instant from which an edition's results are public, where an organiser has set one.
alter table edition add column publishes_at timestamp with time zone;

-- Who set that instant, and whether the candidates have been written to since it came.
create table publication (
  edition varchar(129) primary key references edition (id),
  publishes_at timestamp with time zone not null,
  ends_on date,
  set_by uuid references person (id),
  set_at timestamp with time zone not null,
  told_at timestamp with time zone
);
