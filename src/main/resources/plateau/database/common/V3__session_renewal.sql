-- A session keeps its forms' secret and, after a renewal, what its former key is known by. Whoever is signed in signs in again.
delete from session;
alter table session add column form_secret varchar(32) not null;
alter table session add column former_key_hash varchar(64);
alter table session add column former_key_ends_at timestamp with time zone;
alter table session add column renewed_with varchar(32);
create index session_former_key on session (former_key_hash);
create index submission_at on submission (at_utc);
