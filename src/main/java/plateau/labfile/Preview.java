package plateau.labfile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Every row of a file with its verdict, as it is at this moment. @param mappingVersion of the columns it was read by */
public record Preview(List<JudgedRow> rows, long mappingVersion) {

    public boolean hasUnlikely() {
        return rows.stream().anyMatch(JudgedRow::isUnlikely);
    }

    /** The same for two previews that say the same of every row. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(String.valueOf(mappingVersion).getBytes(StandardCharsets.UTF_8));
            rows.forEach(row -> sha.update((row.line() + "\n" + row.verdict() + "\n" + row.reason() + "\n" + row.doubt().orElse("") + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
