package plateau.labfile;

import plateau.page.CsvTable;
import plateau.page.Delimiter;
import plateau.page.Encoding;

/** A file's table, and as what its bytes were read. */
public record ReadFile(CsvTable table, Encoding encoding, Delimiter delimiter) {

    /** Finds out the encoding and the delimiter. @throws CsvTable.Unreadable where it is no table */
    public static ReadFile guessed(byte[] bytes) throws CsvTable.Unreadable {
        Encoding encoding = Encoding.of(bytes).orElseThrow(() -> new CsvTable.Unreadable("The file is neither UTF-8 nor GB18030."));
        return of(bytes, encoding, Delimiter.of(encoding.read(bytes).orElseThrow()));
    }

    public static ReadFile of(byte[] bytes, Encoding encoding, Delimiter delimiter) throws CsvTable.Unreadable {
        String text = encoding.read(bytes).orElseThrow(() -> new CsvTable.Unreadable("The file is not written in " + encoding.label() + "."));
        return new ReadFile(CsvTable.read(text, delimiter), encoding, delimiter);
    }
}
