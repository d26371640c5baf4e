-- Tapers to withdrawal, and in which stage of treatment a dose was decided.
create table taper (
    id bigint primary key,
    version bigint not null,
    subject_id bigint not null references subject,
    number integer not null,
    started_on date not null,
    before_dose_mg numeric(6, 2) not null,
    before_every_days integer not null,
    protocol varchar(60) not null,
    protocol_version varchar(20) not null,
    evidence varchar(20000) not null,
    signed_by bigint not null,
    signed_name varchar(200) not null,
    signed_at timestamp with time zone not null,
    meaning varchar(200) not null,
    content_hash varchar(64) not null,
    withdrawn_on date,
    ended_on date,
    outcome varchar(30),
    unique (subject_id, number)
);
grant select, insert, update on taper to ${portal};

alter table dose_decision add column stage varchar(20) default 'TITRATION' not null;
alter table dose_decision add column taper_started_on date;
alter table dose_decision add column halts_taper boolean default false not null;

-- an outcome of a taper is longer than a reason to leave
alter table subject alter column end_reason set data type varchar(100);

-- whose rules speak for the subject now
alter table subject add column treatment varchar(20) default 'TITRATION' not null;
alter table subject add column taper_started_on date;
