package plateau.sheet;

/**
 * A file that was read back and says what its report says.
 *
 * @param name with its ending, such as {@code enrolment-by-site.csv}
 */
public record ReportFile(String name, Format format, byte[] bytes) {
}
