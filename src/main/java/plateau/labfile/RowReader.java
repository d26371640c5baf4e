package plateau.labfile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import plateau.count.CountSource;
import plateau.count.Measurement;
import plateau.count.PlateletUnit;
import plateau.page.CsvTable;
import plateau.page.Written;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;

/** Reads each row by itself: whether it reports a platelet count that can be, of a subject who can have one. */
final class RowReader {

    /** The same for a subject of another site as for none. */
    static final String UNKNOWN_SUBJECT = "No subject of this number is open to you at the sites of this file.";

    private final List<String> headings;
    private final RowMapping mapping;
    private final KnownSubjects subjects;
    private final Instant now;

    RowReader(List<String> headings, RowMapping mapping, KnownSubjects subjects, Instant now) {
        this.headings = headings;
        this.mapping = mapping;
        this.subjects = subjects;
        this.now = now;
    }

    /** Why a row is not accepted. */
    private static final class Wrong extends Exception {

        private final Verdict verdict;

        Wrong(Verdict verdict, String reason) {
            super(reason, null, false, false);
            this.verdict = verdict;
        }
    }

    JudgedRow read(CsvTable.Row row) {
        String collected = (cell(row, mapping.date()) + " " + mapping.timeColumn().map(column -> cell(row, column)).orElse("")).strip();
        JudgedRow blank = new JudgedRow(row.line(), cell(row, mapping.subject()), cell(row, mapping.value()), unitText(row), collected,
                Verdict.ACCEPTED, "", Optional.empty(), Optional.empty());
        try {
            JudgedRow.Found found = found(row);
            String taken = found.timed() ? "" : "No time of day in the file; " + mapping.timeWhereNone().orElseThrow() + " is taken.";
            return new JudgedRow(blank.line(), blank.subjectText(), blank.valueText(), blank.unitText(), blank.collectedText(),
                    Verdict.ACCEPTED, taken, Optional.empty(), Optional.of(found));
        } catch (Wrong wrong) {
            return blank.as(wrong.verdict, wrong.getMessage());
        }
    }

    private JudgedRow.Found found(CsvTable.Row row) throws Wrong {
        checkShape(row);
        checkTest(row);
        Subject subject = subjects.called(cell(row, mapping.subject())).orElseThrow(() -> refused(UNKNOWN_SUBJECT));
        checkSubject(subject);
        String value = cell(row, mapping.value());
        checkValue(value);
        PlateletUnit unit = unit(row);
        ZoneId zone = subjects.zone(subject);
        DateOrder.Written when = when(row);
        LocalTime time = when.time().or(mapping::timeWhereNone)
                .orElseThrow(() -> refused("The row gives no time of day, and the columns of this laboratory name none to take instead."));
        Instant at = when.offset().map(offset -> when.date().atTime(time).toInstant(offset)).orElseGet(() -> when.date().atTime(time).atZone(zone).toInstant());
        LocalDate on = at.atZone(zone).toLocalDate();
        Measurement measurement = new Measurement(value, unit, at, on, CountSource.LABORATORY);
        check(measurement, subject, zone);
        return new JudgedRow.Found(subject, measurement, when.time().isPresent());
    }

    private void checkShape(CsvTable.Row row) throws Wrong {
        if (row.cells().size() != headings.size()) {
            throw refused("The row has " + row.cells().size() + " cells, and there are " + headings.size() + " headings.");
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > CsvTable.LONGEST_CELL)) {
            throw refused("A cell of the row is longer than 1000 characters.");
        }
    }

    private void checkTest(CsvTable.Row row) throws Wrong {
        if (mapping.testColumn().isPresent()) {
            String code = cell(row, mapping.testColumn().get());
            if (mapping.testCodes().stream().noneMatch(code::equalsIgnoreCase)) {
                throw new Wrong(Verdict.OTHER_TEST, code.isEmpty() ? "The row names no test." : "Not a platelet count: " + shortened(code));
            }
        }
    }

    private static void checkSubject(Subject subject) throws Wrong {
        if (subject.is(SubjectStatus.SCREEN_FAILURE)) {
            throw refused("The subject failed screening; no count can be recorded any more.");
        }
        if (!subject.hasConsented()) {
            throw refused("The consent of the subject is not recorded; no count can be recorded before it.");
        }
    }

    private static void checkValue(String value) throws Wrong {
        if (value.isEmpty()) {
            throw refused("The row gives no value.");
        }
        if (!value.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            throw refused("The value \"" + shortened(value) + "\" is no plain number, such as 38 or 7.5.");
        }
    }

    private PlateletUnit unit(CsvTable.Row row) throws Wrong {
        if (mapping.fixedUnit().isPresent()) {
            return mapping.fixedUnit().get();
        }
        String unit = unitText(row);
        if (unit.isEmpty()) {
            throw refused("The row gives no unit.");
        }
        return PlateletUnit.spelled(unit).orElseThrow(() -> refused("The unit \"" + shortened(unit) + "\" is not known for a platelet count."));
    }

    private DateOrder.Written when(CsvTable.Row row) throws Wrong {
        String date = cell(row, mapping.date());
        String time = mapping.timeColumn().map(column -> cell(row, column)).orElse("");
        if (date.isEmpty()) {
            throw refused("The row gives no date.");
        }
        return mapping.order().read(date, time).orElseThrow(() -> refused("\"" + shortened((date + " " + time).strip())
                + "\" is no date written like " + mapping.order().label() + ", with or without a time."));
    }

    private void check(Measurement measurement, Subject subject, ZoneId zone) throws Wrong {
        if (!measurement.isPossible()) {
            throw refused("A platelet count lies between 0 and 5000 ×10⁹/L; this would be " + Written.number(measurement.gigaPerLitre()) + ".");
        }
        if (measurement.collectedAt().isAfter(now)) {
            throw refused("The sample would have been taken in the future.");
        }
        if (subject.consentAt().filter(measurement.collectedAt()::isBefore).isPresent()) {
            throw refused("The sample was taken before the consent of " + Written.time(subject.consentAt().get(), zone) + ".");
        }
    }

    private String unitText(CsvTable.Row row) {
        return mapping.unitColumn().map(column -> cell(row, column)).orElseGet(() -> mapping.fixedUnit().orElseThrow().label());
    }

    private String cell(CsvTable.Row row, String heading) {
        int index = headings.indexOf(heading);
        return index >= 0 && index < row.cells().size() ? shortened(row.cells().get(index)) : "";
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    private static Wrong refused(String reason) {
        return new Wrong(Verdict.REFUSED, reason);
    }
}
