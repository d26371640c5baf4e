package plateau.labfile.web;

/** What stands above every page of a file. @param readAs its encoding and delimiter, in words */
public record FileFacts(long number, String name, String laboratory, String sites, int rows, String readAs, String uploaded, String hash) {
}
