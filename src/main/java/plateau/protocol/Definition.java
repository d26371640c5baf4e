package plateau.protocol;

/**
 * A word of the protocol and what it means there.
 *
 * @param name  such as "Fresh count"
 * @param words its meaning, with the numbers in it
 */
public record Definition(String name, String words, Source source) {
}
