-- The public keys with which this instance ever signed, so that what was signed can be checked for ever. Private keys are files.
create table signing_key (
  fingerprint varchar(64) primary key,
  public_key varchar(200) not null,
  since_at timestamp with time zone not null
);
