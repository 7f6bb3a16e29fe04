-- Second factors: the secret is encrypted with a key that is not in the database. It is on once confirmed.
create table person_factor (
  person uuid primary key references person (id),
  secret varchar(200) not null,
  last_step bigint not null,
  confirmed_at timestamp with time zone
);

-- Recovery codes that are left, as keyed digests.
create table person_recovery (
  person uuid not null references person (id),
  code varchar(64) not null,
  constraint person_recovery_key primary key (person, code)
);

-- With what programs come in a person's name. Tokens are kept as SHA-256 alone.
create table person_token (
  id uuid primary key,
  token varchar(64) not null,
  person uuid not null references person (id),
  name varchar(100) not null,
  scopes varchar(60) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint person_token_token unique (token)
);
create index person_token_person on person_token (person);
