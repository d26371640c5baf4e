-- One set of SQL for H2 and PostgreSQL. The portal works as ${portal}, who may add to the audit trail and read it, no more.

create sequence record_id start with 50 increment by 50;
create sequence audit_entry_id start with 50 increment by 50;

-- a real trial or a demo, and never both; the owner's business only
create table trial_kind (
    kind varchar(10) not null
);

create table audit_entry (
    id bigint primary key,
    at_utc timestamp with time zone not null,
    person_id bigint,
    person_name varchar(200) not null,
    role varchar(100) not null,
    site_id bigint,
    subject varchar(20),
    thing varchar(60) not null,
    thing_key varchar(120) not null,
    field varchar(60) not null,
    old_value varchar(20000),
    new_value varchar(20000),
    reason varchar(2100),
    request_id varchar(40) not null
);
create index audit_entry_thing on audit_entry (thing, thing_key, at_utc);
create index audit_entry_subject on audit_entry (subject);
grant select, insert on audit_entry to ${portal};

create table site (
    id bigint primary key,
    version bigint not null,
    number varchar(4) not null unique,
    name varchar(200) not null,
    country varchar(2) not null,
    time_zone varchar(60) not null,
    target_enrolment integer not null,
    active boolean not null
);
create table site_counter (
    id bigint primary key,
    site_id bigint not null references site,
    name varchar(20) not null,
    last_number integer not null,
    unique (site_id, name)
);
grant select, insert, update on site to ${portal};
grant select, insert, update on site_counter to ${portal};

create table person (
    id bigint primary key,
    version bigint not null,
    user_name varchar(100) not null unique,
    full_name varchar(200) not null,
    password_hash varchar(500) not null,
    must_change_password boolean not null,
    secret_expires_at timestamp with time zone,
    active boolean not null
);
create table role_grant (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person,
    role varchar(20) not null,
    site_id bigint references site
);
create index role_grant_person on role_grant (person_id);
create table session (
    id bigint primary key,
    key_hash varchar(64) not null unique,
    person_id bigint not null references person,
    started_at timestamp with time zone not null,
    last_used_at timestamp with time zone not null,
    browser varchar(300) not null
);
create index session_person on session (person_id);
create table last_sign_in (
    person_id bigint primary key,
    at_utc timestamp with time zone
);
create table failed_sign_in (
    id bigint primary key,
    source varchar(200) not null,
    at_utc timestamp with time zone not null
);
create index failed_sign_in_source on failed_sign_in (source, at_utc);
create table submission (
    id bigint primary key,
    person_id bigint not null,
    token varchar(60) not null,
    location varchar(500),
    at_utc timestamp with time zone not null,
    unique (person_id, token)
);
grant select, insert, update on person to ${portal};
grant select, insert, update, delete on role_grant to ${portal};
grant select, insert, update, delete on session to ${portal};
grant select, insert, update on last_sign_in to ${portal};
grant select, insert, update, delete on failed_sign_in to ${portal};
grant select, insert, update, delete on submission to ${portal};

create table subject (
    id bigint primary key,
    version bigint not null,
    site_id bigint not null references site,
    screening_number varchar(10) not null unique,
    subject_number varchar(10) unique,
    status varchar(20) not null,
    stage varchar(20),
    sex varchar(10),
    year_of_birth integer,
    consent_at timestamp with time zone,
    screened_on date not null,
    start_dose_mg numeric(6, 2),
    enrolled_on date,
    day_one date,
    ended_on date,
    end_reason varchar(30),
    end_note varchar(4000)
);
create index subject_site on subject (site_id, status);
create table screening_answer (
    id bigint primary key,
    version bigint not null,
    subject_id bigint not null references subject,
    fact varchar(60) not null,
    answer varchar(200),
    unique (subject_id, fact)
);
create table subject_signature (
    id bigint primary key,
    version bigint not null,
    subject_id bigint not null references subject,
    act varchar(20) not null,
    content varchar(20000) not null,
    content_hash varchar(64) not null,
    signed_by bigint not null references person,
    signed_name varchar(200) not null,
    signed_at timestamp with time zone not null,
    meaning varchar(200) not null,
    unique (subject_id, act)
);
grant select, insert, update on subject to ${portal};
grant select, insert, update on screening_answer to ${portal};
grant select, insert on subject_signature to ${portal};

create table platelet_count (
    id bigint primary key,
    version bigint not null,
    subject_id bigint not null references subject,
    number integer not null,
    revision integer not null,
    latest boolean not null,
    typed_value varchar(40) not null,
    unit varchar(20) not null,
    giga_per_litre numeric(13, 9) not null,
    collected_at timestamp with time zone not null,
    collected_on date not null,
    source varchar(20) not null,
    correction_reason varchar(2100),
    recorded_by varchar(200) not null,
    recorded_at timestamp with time zone not null,
    unique (subject_id, number, revision)
);
create index platelet_count_collected on platelet_count (subject_id, collected_at);
grant select, insert, update on platelet_count to ${portal};

create table dose_preparation (
    id bigint primary key,
    version bigint not null,
    subject_id bigint not null unique references subject,
    prepared_on date not null,
    prepared_by varchar(200) not null,
    prepared_at timestamp with time zone not null,
    subject_version bigint not null,
    adherence varchar(20) not null,
    choice varchar(30) not null,
    reason varchar(40),
    reason_text varchar(2000)
);
create table dose_decision (
    id bigint primary key,
    version bigint not null,
    subject_id bigint not null references subject,
    number integer not null,
    decided_on date not null,
    dose_mg numeric(6, 2) not null,
    every_days integer not null,
    off_reason varchar(20),
    adherence varchar(20) not null,
    rule varchar(60) not null,
    action varchar(20) not null,
    asked_dose_mg numeric(6, 2) not null,
    asked_every_days integer not null,
    protocol varchar(60) not null,
    protocol_version varchar(20) not null,
    protocol_hash varchar(64) not null,
    recommendation varchar(20000) not null,
    reason varchar(40),
    reason_text varchar(2000),
    signed_by bigint not null,
    signed_name varchar(200) not null,
    signed_at timestamp with time zone not null,
    meaning varchar(200) not null,
    content_hash varchar(64) not null,
    unique (subject_id, number)
);
grant select, insert, update, delete on dose_preparation to ${portal};
grant select, insert on dose_decision to ${portal};

create table deviation (
    id bigint primary key,
    version bigint not null,
    site_id bigint not null references site,
    subject_id bigint not null references subject,
    number varchar(12) not null unique,
    code varchar(40) not null,
    severity varchar(10) not null,
    occurred_on date not null,
    found_at timestamp with time zone not null,
    decision_number integer,
    asked varchar(1000) not null,
    done varchar(1000) not null,
    because varchar(2000) not null,
    site_reason varchar(2100),
    state varchar(20) not null,
    comment_text varchar(2000),
    closed_by varchar(200),
    closed_at timestamp with time zone
);
create index deviation_site on deviation (site_id, state, found_at);
create index deviation_subject on deviation (subject_id);
grant select, insert, update on deviation to ${portal};
