-- What credentials were made, of public labels and of those to come: each attests a label as it was then, and has a place of its own, by
-- chance, in the status lists. A row is never deleted once its label is public.
create table label_credential (
  id uuid primary key,
  label uuid not null references label (id) on delete cascade,
  place integer not null unique,
  name varchar(200) not null,
  collectivity varchar(16),
  level integer,
  tier varchar(40),
  mentions varchar(2000) not null,
  ends_on date,
  evidence varchar(64),
  issued_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint label_credential_place check (place between 0 and 1048575)
);
create index label_credential_label on label_credential (label);
