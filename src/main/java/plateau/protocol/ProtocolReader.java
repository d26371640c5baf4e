package plateau.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** Reads a protocol file strictly: what is not understood to the last key is refused. */
public final class ProtocolReader {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ProtocolReader() {
    }

    /** @throws ProtocolFileException for a file that is absent or that {@link #read(String, byte[])} refuses */
    public static Protocol read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw ProtocolFileException.unreadable(file, unreadable);
        }
    }

    /**
     * @param name how messages call the file
     * @throws ProtocolFileException naming the file, the place in it, what is wrong and what to write instead
     */
    public static Protocol read(String name, byte[] bytes) {
        try {
            return proven(name, unproven(name, YAML.readTree(bytes), hash(bytes)));
        } catch (JsonProcessingException notYaml) {
            throw ProtocolFileException.notYaml(name, notYaml);
        } catch (IOException notText) {
            throw ProtocolFileException.notText(name, notText);
        }
    }

    /** Right to the last key, while its tables may still have gaps. */
    static Protocol unproven(String name, JsonNode root, String hash) {
        return Section.of(name, root).as(file -> protocol(file, hash));
    }

    private static Protocol protocol(Section file, String hash) {
        return new Protocol(file.at("id").text(), file.at("version").text(), file.at("title").text(),
                file.at("effective-from").date(), hash, StagesReader.read(file), ScreeningReader.read(file), TermsReader.read(file), tables(file),
                AlertsReader.read(file));
    }

    private static Map<Stage, RuleTable> tables(Section file) {
        Map<Stage, RuleTable> tables = new EnumMap<>(Stage.class);
        file.at(Spelling.of(Stage.TITRATION));
        for (Stage stage : Stage.values()) {
            file.ifPresent(Spelling.of(stage)).map(entry -> entry.as(table -> RuleTableReader.read(stage, table)))
                    .ifPresent(table -> tables.put(stage, table));
        }
        return tables;
    }

    private static Protocol proven(String name, Protocol protocol) {
        protocol.tables().forEach((stage, table) ->
                new RuleTableProof(table, protocol.terms()).flaws().findFirst().ifPresent(flaw -> {
                    throw ProtocolFileException.at(name + ", " + Spelling.of(stage), flaw);
                }));
        return protocol;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
