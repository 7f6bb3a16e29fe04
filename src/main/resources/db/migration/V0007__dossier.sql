-- A collectivité's dossier in an edition. The facts are those that its score is made from: the directory's, as corrected.
create table dossier (
  id uuid primary key,
  collectivity varchar(16) not null references collectivity (code),
  edition varchar(129) not null references edition (id),
  type varchar(16) not null,
  population bigint,
  staff bigint,
  department varchar(64),
  region varchar(64),
  status varchar(10) not null,
  version bigint not null,
  started_by uuid not null references person (id),
  started_at timestamp with time zone not null,
  constraint dossier_once unique (collectivity, edition),
  constraint dossier_status check (status in ('DRAFT', 'SUBMITTED'))
);
create index dossier_edition on dossier (edition);

-- What is given to each question now. Every question has its row from the start, so that a save is one conditional update and nobody
-- ever races to be the first. Whoever takes the whole freezes the rows: a save that comes after finds them frozen.
create table answer (
  dossier uuid not null references dossier (id),
  question varchar(64) not null,
  version bigint not null,
  state varchar(14) not null,
  answer varchar(300000),
  justification varchar(20000),
  evidence integer not null,
  frozen boolean not null,
  changed_by uuid,
  changed_at timestamp with time zone,
  primary key (dossier, question),
  constraint answer_state check (state in ('UNANSWERED', 'ANSWERED', 'TO_CONFIRM', 'UNKNOWN', 'NOT_APPLICABLE'))
);

-- What was given, each version once, only ever added to; what stood before is the version before.
create table answer_change (
  dossier uuid not null,
  question varchar(64) not null,
  version bigint not null,
  state varchar(14) not null,
  answer varchar(300000),
  justification varchar(20000),
  person uuid not null references person (id),
  at timestamp with time zone not null,
  primary key (dossier, question, version),
  foreign key (dossier, question) references answer (dossier, question)
);

alter table membership add constraint membership_person foreign key (person) references person (id);
