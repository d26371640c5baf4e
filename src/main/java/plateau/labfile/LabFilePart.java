package plateau.labfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Some of the bytes that are kept for a laboratory's file. Nobody can change them. */
@Entity
@Table(name = "lab_file_part")
class LabFilePart {

    // H2 holds at most 1 MB in a value of this type
    private static final int MOST_BYTES = 512 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;
    @Column(name = "lab_file_id")
    private long labFileId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private int number;
    private byte[] content;

    /** The file as it came, and what was decided about each row of it. */
    enum Kind {
        RAW, REPORT
    }

    protected LabFilePart() {
    }

    private LabFilePart(LabFile file, Kind kind, int number, byte[] content) {
        this.labFileId = file.id();
        this.kind = kind;
        this.number = number;
        this.content = content;
    }

    static List<LabFilePart> of(LabFile file, Kind kind, byte[] bytes) {
        List<LabFilePart> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += MOST_BYTES) {
            parts.add(new LabFilePart(file, kind, parts.size(), Arrays.copyOfRange(bytes, from, Math.min(from + MOST_BYTES, bytes.length))));
        }
        return parts;
    }

    static byte[] joined(List<LabFilePart> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.forEach(part -> bytes.writeBytes(part.content));
        return bytes.toByteArray();
    }
}
