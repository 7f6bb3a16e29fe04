-- Every version of every published questionnaire, by the digest of its content.
create table kept_questionnaire (
  content char(64) primary key,
  rules char(64) not null,
  edition_key varchar(140) not null,
  status varchar(16) not null,
  document text not null,
  kept_at timestamp with time zone not null
);
create index kept_questionnaire_by_edition on kept_questionnaire(edition_key, kept_at);
create index kept_questionnaire_by_rules on kept_questionnaire(rules);
