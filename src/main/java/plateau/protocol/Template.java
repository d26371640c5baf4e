package plateau.protocol;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A sentence with {names} in it; there is one text more than there are names. */
record Template(List<String> texts, List<String> names) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z0-9-]+)}");

    static Template of(String sentence) {
        List<String> names = NAME.matcher(sentence).results().map(found -> found.group(1)).toList();
        return new Template(List.of(NAME.split(sentence, -1)), names);
    }

    String with(UnaryOperator<String> values) {
        StringBuilder sentence = new StringBuilder(texts.get(0));
        for (int place = 0; place < names.size(); place++) {
            sentence.append(values.apply(names.get(place))).append(texts.get(place + 1));
        }
        return sentence.toString();
    }
}
