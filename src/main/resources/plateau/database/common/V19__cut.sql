-- Data cuts: everything that reports and datasets say of some sites, coded, as the database held it at one moment.
create table data_cut (
    id bigint primary key,
    version bigint not null,
    number varchar(12) not null unique,
    state varchar(10) not null,
    person_id bigint references person,
    asked_by varchar(200) not null,
    role varchar(100) not null,
    asked_at timestamp with time zone not null,
    taken_at timestamp with time zone,
    ended_at timestamp with time zone,
    row_counts varchar(1000),
    versions varchar(4000),
    sha256 varchar(64),
    failure varchar(1000),
    check (state = 'TAKEN' and taken_at is not null and row_counts is not null and versions is not null and sha256 is not null and failure is null
        or state = 'FAILED' and failure is not null and sha256 is null
        or state = 'TAKING' and ended_at is null and sha256 is null
        or state = 'CANCELLED' and ended_at is not null and sha256 is null)
);
create index data_cut_asked on data_cut (asked_at);
create table data_cut_site (
    id bigint primary key,
    data_cut_id bigint not null references data_cut,
    site_id bigint not null references site,
    unique (data_cut_id, site_id)
);
-- its lines, compressed, in parts; stored together with the end of the cut or not at all
create table data_cut_part (
    id bigint primary key,
    data_cut_id bigint not null references data_cut,
    number integer not null,
    content bytea not null,
    unique (data_cut_id, number)
);
-- how far a cut is that is being taken, and when that was last said; no record
create table data_cut_progress (
    data_cut_id bigint primary key,
    done bigint not null,
    total bigint not null,
    said_at timestamp with time zone not null
);
-- the one row draws the numbers of the study's cuts
create table data_cut_counter (
    id bigint primary key,
    last_number integer not null
);
insert into data_cut_counter (id, last_number) values (1, 0);
grant select, insert, update on data_cut to ${portal};
grant select, insert on data_cut_site to ${portal};
grant select, insert on data_cut_part to ${portal};
grant select, insert, update on data_cut_progress to ${portal};
grant select, update on data_cut_counter to ${portal};
