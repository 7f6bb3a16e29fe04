-- The levels that the scores of a label come to, as declared and after the jury's work, beside the one that was decided. Those that are there
-- have them in their result, whose canonical JSON begins with "after" and "before", each with its score and its level.
alter table label add column declared_level integer;
alter table label add column reviewed_level integer;
update label set
  reviewed_level = (select cast(substring(r.content from position('"level":' in r.content) + 8 for 1) as integer)
    from label_result r where r.subject = coalesce(label.dossier, label.id)),
  declared_level = (select cast(substring(r.content from position('"before":' in r.content)
      + position('"level":' in substring(r.content from position('"before":' in r.content))) + 7 for 1) as integer)
    from label_result r where r.subject = coalesce(label.dossier, label.id));

-- The version of all labels for which credentials have been kept: only labels that changed after it are compared with theirs.
alter table label_version add column credentials_kept bigint default -1 not null;
