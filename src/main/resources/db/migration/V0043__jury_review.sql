-- One juror's reading of one dossier. Once handed in, it says what was read, and is changed no more.
create table review (
  id uuid primary key,
  juror uuid not null references juror (id),
  dossier uuid not null references dossier (id),
  begun_at timestamp with time zone not null,
  handed_in_at timestamp with time zone,
  submission uuid references submission (id),
  constraint review_once unique (juror, dossier),
  constraint review_handed_in check ((handed_in_at is null) = (submission is null))
);
create index review_dossier on review (dossier);

-- What is said in it, part by part: questions/…, domains/… and conclusion, each canonical JSON with a version of its own.
create table review_part (
  review uuid not null references review (id),
  part varchar(80) not null,
  version bigint not null,
  content text not null,
  changed_at timestamp with time zone not null,
  primary key (review, part)
);
