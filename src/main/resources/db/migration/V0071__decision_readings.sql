-- On how many readings, of how many that were to be, the jury decided. Unknown of what was decided before, and on appeal, where all are in.
alter table decision add column readings integer;
alter table decision add column readings_wanted integer;
