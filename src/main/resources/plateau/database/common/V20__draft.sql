-- What somebody typed into a form and has not saved. Of one person, for the running of the portal only, and no record.
create table draft (
    id bigint primary key,
    person_id bigint not null references person,
    page varchar(500) not null,
    action varchar(300) not null,
    form_version varchar(18) not null,
    title varchar(200) not null,
    typed varchar(70000) not null,
    typed_at timestamp with time zone not null,
    unique (person_id, page, action)
);
create index draft_typed_at on draft (typed_at);
grant select, insert, update, delete on draft to ${portal};
