-- What was left undone is found once, by its code and the last day on which it would have been in time.
alter table deviation add column due_by date;
alter table deviation add constraint deviation_left_undone_once unique (subject_id, code, due_by);

-- Up to which day, on its own calendar, the subjects of a site were swept. No row: never.
create table site_sweep (
    site_id bigint primary key references site,
    swept_on date not null
);
grant select, insert, update on site_sweep to ${portal};
