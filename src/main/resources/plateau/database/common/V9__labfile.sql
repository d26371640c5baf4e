-- Subjects taken over from a running trial, and laboratory files.
alter table subject add column imported boolean default false not null;
alter table subject add column source_number varchar(40);
create unique index subject_source on subject (site_id, source_number);
