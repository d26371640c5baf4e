package plateau.subject;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.page.CsvTable;
import plateau.page.Delimiter;
import plateau.page.Encoding;

/**
 * Reads the demographics of a running trial: a CSV file with the columns of the SDTM domain DM. Needed are USUBJID or
 * SUBJID, SITEID and RFSTDTC; SEX, BRTHDTC and RFICDTC are read where they are there. Of an age nobody can tell the year
 * of birth, and the arm is nobody's business here, so neither is read.
 */
final class SubjectFile {

    private static final int LONGEST_NUMBER = 40;
    /** No trial that is running began before; a report goes week by week from the first day on. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final String DAY = "2026-01-31";

    private final List<SubjectRow> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<String> headings = List.of();

    private SubjectFile() {
    }

    static SubjectFile read(byte[] bytes) {
        SubjectFile file = new SubjectFile();
        Optional<String> text = Encoding.of(bytes).flatMap(encoding -> encoding.read(bytes));
        if (text.isEmpty()) {
            file.problems.add("The file is neither UTF-8 nor GB18030.");
            return file;
        }
        try {
            file.read(CsvTable.read(text.get(), Delimiter.of(text.get())));
        } catch (CsvTable.Unreadable unreadable) {
            file.problems.add(unreadable.getMessage());
        }
        return file;
    }

    List<SubjectRow> rows() {
        return rows;
    }

    List<String> problems() {
        return problems;
    }

    private void read(CsvTable table) {
        headings = table.headings();
        if (column("USUBJID", "SUBJID").isEmpty() || column("SITEID").isEmpty() || column("RFSTDTC").isEmpty()) {
            problems.add("The file needs the columns USUBJID (or SUBJID), SITEID and RFSTDTC. It has: " + String.join(", ", headings) + ".");
            return;
        }
        table.rows().forEach(this::read);
    }

    private void read(CsvTable.Row row) {
        int before = problems.size();
        if (row.cells().size() != headings.size()) {
            wrong(row, "it has " + row.cells().size() + " cells, and there are " + headings.size() + " headings.");
            return;
        }
        String number = cell(row, "USUBJID", "SUBJID");
        if (!number.matches("[A-Za-z0-9._/-]{1," + LONGEST_NUMBER + "}")) {
            wrong(row, "a subject's number has 1 to 40 letters, digits, points, hyphens, underscores or strokes.");
        }
        Optional<LocalDate> dayOne = day(row, "RFSTDTC");
        SubjectRow read = new SubjectRow(row.line(), number, cell(row, "SITEID"), sex(row), yearOfBirth(row), day(row, "RFICDTC"), dayOne);
        if (problems.size() == before) {
            rows.add(read);
        }
    }

    private Optional<Sex> sex(CsvTable.Row row) {
        String sex = cell(row, "SEX");
        Optional<Sex> known = Optional.ofNullable(Map.of("F", Sex.FEMALE, "M", Sex.MALE).get(sex));
        if (known.isEmpty() && !List.of("", "U").contains(sex)) {
            wrong(row, "SEX is F, M, U or empty.");
        }
        return known;
    }

    private Optional<Integer> yearOfBirth(CsvTable.Row row) {
        String born = cell(row, "BRTHDTC");
        if (!born.isEmpty() && !born.matches("(19|20)\\d\\d(-.*)?")) {
            wrong(row, "BRTHDTC begins with the year of birth, such as 1970.");
            return Optional.empty();
        }
        return born.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(born.substring(0, 4)));
    }

    private Optional<LocalDate> day(CsvTable.Row row, String column) {
        String day = cell(row, column).replaceAll("T.*", "");
        try {
            // an ISO date may have a sign and nine digits, and no database knows such a year
            if (day.isEmpty()) {
                return Optional.empty();
            }
            if (day.length() == DAY.length() && LocalDate.parse(day).isBefore(EARLIEST)) {
                wrong(row, column + " lies before the year " + EARLIEST.getYear() + ". Check the year.");
                return Optional.empty();
            }
            if (day.length() == DAY.length()) {
                return Optional.of(LocalDate.parse(day));
            }
        } catch (DateTimeParseException noDate) {
            // said below
        }
        wrong(row, column + " is a whole date, such as " + DAY + ", or empty.");
        return Optional.empty();
    }

    private String cell(CsvTable.Row row, String... names) {
        return column(names).map(row.cells()::get).orElse("");
    }

    private Optional<Integer> column(String... names) {
        return List.of(names).stream().map(headings::indexOf).filter(index -> index >= 0).findFirst();
    }

    private void wrong(CsvTable.Row row, String sentence) {
        problems.add("Line " + row.line() + ": " + sentence);
    }
}
