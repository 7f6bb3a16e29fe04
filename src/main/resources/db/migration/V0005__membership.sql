-- Who belongs to which collectivité. A membership that has not ended has a time far ahead, so that no role is given twice.
create table membership (
  id uuid primary key,
  person uuid not null,
  collectivity varchar(16) not null references collectivity (code),
  role varchar(20) not null,
  domains varchar(2000) not null,
  since_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  constraint membership_once unique (person, collectivity, role, until_at),
  constraint membership_role check (role in ('ADMINISTRATOR', 'TECHNICAL_REFERENT', 'ELECTED_REFERENT', 'CONTRIBUTOR', 'READER')),
  constraint membership_domains check (role = 'CONTRIBUTOR' or domains = '')
);
create index membership_collectivity on membership (collectivity);
