-- Subjects taken over from a running trial, and laboratory files.
alter table subject add column imported boolean default false not null;
alter table subject add column source_number varchar(40);
create unique index subject_source on subject (site_id, source_number);

create table lab_mapping (
    id bigint primary key,
    version bigint not null,
    site_id bigint not null references site,
    laboratory varchar(100) not null,
    subject_column varchar(1000) not null,
    value_column varchar(1000) not null,
    unit_column varchar(1000),
    fixed_unit varchar(20),
    test_column varchar(1000),
    test_codes varchar(2000),
    date_column varchar(1000) not null,
    time_column varchar(1000),
    date_order varchar(20) not null,
    time_where_none varchar(5),
    unique (site_id, laboratory)
);
create table lab_file (
    id bigint primary key,
    version bigint not null,
    site_id bigint not null references site,
    laboratory varchar(100) not null,
    name varchar(100) not null,
    hash varchar(64) not null,
    file_rows integer not null,
    encoding varchar(20) not null,
    delimiter varchar(20) not null,
    state varchar(20) not null,
    uploaded_by varchar(200) not null,
    uploaded_at timestamp with time zone not null,
    imported_by varchar(200),
    imported_at timestamp with time zone,
    mapping_version bigint,
    imported integer,
    left_out integer,
    duplicates integer,
    conflicts integer,
    refused integer,
    other_tests integer,
    several_sites boolean not null
);
create table lab_file_site (
    id bigint primary key,
    lab_file_id bigint not null references lab_file,
    site_id bigint not null references site
);
create index lab_file_site_file on lab_file_site (lab_file_id);
-- the bytes of the file and of what was decided about each row, in parts
create table lab_file_part (
    id bigint primary key,
    lab_file_id bigint not null references lab_file,
    kind varchar(10) not null,
    number integer not null,
    content bytea not null,
    unique (lab_file_id, kind, number)
);
-- how far a running import is; no record
create table lab_progress (
    lab_file_id bigint primary key,
    done integer not null,
    total integer not null
);
grant select, insert, update on lab_mapping to ${portal};
grant select, insert, update on lab_file to ${portal};
grant select, insert on lab_file_site to ${portal};
grant select, insert on lab_file_part to ${portal};
grant select, insert, update, delete on lab_progress to ${portal};

-- where an imported count comes from: a file and its line
alter table platelet_count add column lab_file_id bigint references lab_file;
alter table platelet_count add column lab_line bigint;
