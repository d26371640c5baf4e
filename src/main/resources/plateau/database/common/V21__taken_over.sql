-- What a subject takes who was taken over from a running trial, as the site stated it: each version a row, each signed.
create table regimen_statement (
    id bigint primary key,
    version bigint not null,
    subject_id bigint not null references subject,
    revision integer not null,
    latest boolean not null,
    regimens varchar(400) not null,
    correction_reason varchar(2100),
    signed_by bigint not null,
    signed_name varchar(200) not null,
    signed_at timestamp with time zone not null,
    meaning varchar(200) not null,
    content_hash varchar(64) not null,
    unique (subject_id, revision)
);
grant select, insert, update on regimen_statement to ${portal};

-- the version that stands, so that a list of subjects tells their regimens without another statement, and the day of the first
alter table subject add column taken_over varchar(400);
alter table subject add column taken_over_on date;
