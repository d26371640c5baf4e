package plateau.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A table that the browser saves as a file, sent while it is read from the database. */
public final class CsvDownload {

    private CsvDownload() {
    }

    /** @param name of the file, before the day and the ending @param rows writes them, one after the other */
    public static Response of(String name, LocalDate day, Consumer<Csv> rows, String... headings) {
        StreamingOutput body = output -> Csv.write(output, rows, headings);
        return Response.ok(body, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-%s.csv\"".formatted(name, day)).build();
    }
}
