package plateau.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import plateau.sheet.Reading.Found;

/** Reads the workbook of a report back. */
final class XlsxReader {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private XlsxReader() {
    }

    static Reading read(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            List<Found> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet(sheet));
            }
            Found cut = sheets.remove(sheets.size() - 1);
            return new Reading(cut.rows().stream().map(line -> line.stream().map(CellText::of).toList()).toList(), sheets);
        }
    }

    private static Found sheet(Sheet sheet) throws IOException {
        List<Row> rows = sheet.read();
        int columns = rows.isEmpty() ? 0 : rows.get(0).getCellCount();
        List<String> headings = IntStream.range(0, columns).mapToObj(i -> CellText.of(cell(rows.get(0), i))).toList();
        List<List<Cell>> found = new ArrayList<>();
        for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            // a row without any value is not in the file
            while (found.size() < row.getRowNum() - 2) {
                found.add(IntStream.range(0, columns).<Cell>mapToObj(i -> new Cell.Text("")).toList());
            }
            found.add(IntStream.range(0, Math.max(columns, row.getCellCount())).mapToObj(i -> cell(row, i)).toList());
        }
        return new Found(headings, found);
    }

    private static Cell cell(Row row, int column) {
        Optional<org.dhatim.fastexcel.reader.Cell> found = row.getOptionalCell(column).filter(cell -> cell.getType() != CellType.EMPTY);
        if (found.isEmpty()) {
            return new Cell.Text("");
        }
        org.dhatim.fastexcel.reader.Cell cell = found.get();
        if (cell.getType() != CellType.NUMBER) {
            return new Cell.Text(cell.asString().replace("_x005F_", "_"));
        }
        return "yyyy-mm-dd".equals(cell.getDataFormatString()) ? new Cell.Day(cell.asDate().toLocalDate()) : new Cell.Number(cell.asNumber());
    }
}
