-- Who has an account. Who left keeps the row alone, without name and address, so that what they did stays told of.
create table person (
  id uuid primary key,
  email varchar(254),
  email_key varchar(254),
  name varchar(100) not null,
  language varchar(2) not null,
  password varchar(300),
  organiser boolean not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  left_at timestamp with time zone,
  constraint person_email unique (email_key)
);

-- Browsers in which a person has signed in. Tokens are kept as SHA-256 alone.
create table person_session (
  id uuid primary key,
  token varchar(64) not null,
  person uuid not null references person (id),
  device varchar(60) not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint person_session_token unique (token)
);
create index person_session_person on person_session (person);

-- What a link in a mail does when its button is pressed; a row is there until it is used or replaced. A person of zeros is nobody.
create table account_link (
  id uuid primary key,
  kind varchar(10) not null,
  token varchar(64) not null,
  person uuid not null,
  email varchar(254),
  name varchar(100),
  language varchar(2),
  password varchar(300),
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint account_link_token unique (token),
  constraint account_link_kind check (kind in ('SIGN_UP', 'RESET', 'EMAIL', 'ORGANISER'))
);
create index account_link_person on account_link (person);
create index account_link_expires on account_link (expires_at);

-- How often somebody tried something of late, and until when they have to wait. Who is kept as a digest alone.
create table account_attempt (
  who varchar(64) primary key,
  attempts integer not null,
  last_at timestamp with time zone not null,
  blocked_until timestamp with time zone not null
);
create index account_attempt_last on account_attempt (last_at);

-- What the organiser has settled for all accounts: one row, locked by whoever may only come first.
create table account_setting (
  id integer primary key,
  second_factor_required boolean not null,
  constraint account_setting_one check (id = 1)
);
insert into account_setting (id, second_factor_required) values (1, false);
