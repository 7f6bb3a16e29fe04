-- Who has been asked to join a collectivité, by mail. A row is there until it is used or withdrawn. Tokens are kept as SHA-256 alone.
create table invitation (
  id uuid primary key,
  collectivity varchar(16) not null references collectivity (code),
  email varchar(254) not null,
  email_key varchar(254) not null,
  role varchar(20) not null,
  domains varchar(2000) not null,
  token varchar(64) not null,
  invited_by uuid not null references person (id),
  invited_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint invitation_once unique (collectivity, email_key),
  constraint invitation_token unique (token),
  constraint invitation_role check (role in ('ADMINISTRATOR', 'TECHNICAL_REFERENT', 'ELECTED_REFERENT', 'CONTRIBUTOR', 'READER')),
  constraint invitation_domains check (role = 'CONTRIBUTOR' or domains = '')
);
create index invitation_email on invitation (email_key);

-- Who asks to join a collectivité. A row is there until it is answered or taken back.
create table join_request (
  id uuid primary key,
  collectivity varchar(16) not null references collectivity (code),
  person uuid not null references person (id),
  role varchar(20) not null,
  note varchar(500) not null,
  asked_at timestamp with time zone not null,
  constraint join_request_once unique (collectivity, person),
  constraint join_request_role check (role in ('ADMINISTRATOR', 'TECHNICAL_REFERENT', 'ELECTED_REFERENT', 'CONTRIBUTOR', 'READER'))
);
create index join_request_person on join_request (person);
create index membership_of_person on membership (person);
