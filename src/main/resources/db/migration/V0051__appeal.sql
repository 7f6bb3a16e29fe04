-- How many days candidates have to appeal, where an organiser has said so.
create table appeal_term (
  edition varchar(129) primary key references edition (id),
  days integer not null,
  constraint appeal_term_days check (days between 1 and 365)
);

-- What a candidate holds against what was decided: at most once. What was decided before stands beside what was decided anew.
create table appeal (
  id uuid primary key,
  dossier uuid not null references dossier (id),
  reasons varchar(20000) not null,
  filed_by uuid not null references person (id),
  filed_at timestamp with time zone not null,
  level integer,
  mentions varchar(2000),
  reason varchar(4000),
  former_level integer,
  former_mentions varchar(2000),
  decided_by uuid references person (id),
  decided_at timestamp with time zone,
  version bigint not null,
  constraint appeal_once unique (dossier),
  constraint appeal_level check (level between 0 and 5 and former_level between 0 and 5),
  constraint appeal_decided check ((decided_at is null) = (level is null) and (decided_at is null) = (reason is null)
    and (decided_at is null) = (decided_by is null) and (decided_at is null) = (former_level is null))
);

-- What it holds against what was found at one question.
create table appeal_point (
  appeal uuid not null references appeal (id),
  question varchar(64) not null,
  words varchar(4000) not null,
  primary key (appeal, question)
);

-- On which appeal a juror reads, or has read, a dossier; none where it was for the first decision.
alter table assignment add column appeal uuid references appeal (id);
alter table review add column appeal uuid references appeal (id);
