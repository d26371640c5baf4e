-- What was left undone is found once, by its code and the last day on which it would have been in time.
alter table deviation add column due_by date;
alter table deviation add constraint deviation_left_undone_once unique (subject_id, code, due_by);

-- Up to which day, on its own calendar, the subjects of a site were swept. No row: never.
create table site_sweep (
    site_id bigint primary key references site,
    swept_on date not null
);
grant select, insert, update on site_sweep to ${portal};

-- What comes next for each enrolled subject as of a day: derived, and made anew by every sweep; it is no record.
create table subject_schedule (
    subject_id bigint primary key references subject,
    site_id bigint not null references site,
    as_of date not null,
    task varchar(30) not null,
    urgency integer not null,
    since_day date not null,
    asks varchar(1000) not null,
    subject_state varchar(20) not null,
    count_due date,
    count_earliest date,
    count_latest date,
    step_on date,
    step varchar(60),
    week_8_on date,
    stage_ends_on date
);
create index subject_schedule_task on subject_schedule (site_id, urgency, since_day);
grant select, insert, update, delete on subject_schedule to ${portal};
