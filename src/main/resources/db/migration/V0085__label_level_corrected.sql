-- Whether the level that stands is an organiser's correction. A level that a jury decided anew on an appeal was changed at the instant of its
-- decision.
alter table label add column level_corrected boolean default false not null;
update label set level_corrected = true where exists (
  select 1 from label_change c where c.label = label.id and c.field = 'level'
    and c.at = (select max(l.at) from label_change l where l.label = c.label and l.field = 'level')
    and not exists (select 1 from appeal a where a.dossier = label.dossier and a.decided_at = c.at));
