-- Bleedings and rescue therapy: facts of a subject, each version a row.
create table safety_fact (
    id bigint primary key,
    version bigint not null,
    kind varchar(10) not null,
    subject_id bigint not null references subject,
    number integer not null,
    revision integer not null,
    latest boolean not null,
    removed boolean not null,
    happened_on date not null,
    who_grade integer,
    place varchar(20),
    place_words varchar(200),
    note varchar(2000),
    therapy varchar(20),
    therapy_words varchar(200),
    why varchar(2000),
    correction_reason varchar(2100),
    recorded_by varchar(200) not null,
    recorded_at timestamp with time zone not null,
    unique (subject_id, kind, number, revision),
    check (kind = 'BLEEDING' and who_grade between 0 and 4 and place is not null and therapy is null and why is null
        or kind = 'RESCUE' and therapy is not null and why is not null and who_grade is null and place is null)
);
grant select, insert, update on safety_fact to ${portal};
