package plateau.audit;

import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The persistent fields of a row as text, to compare before and after. */
record FieldValues(Map<String, Value> values) {

    private static final FieldValues NONE = new FieldValues(Map.of());

    private record Value(String text, boolean confidential) {

        String shown() {
            return text == null || !confidential ? text : "(not shown)";
        }
    }

    static FieldValues none() {
        return NONE;
    }

    static FieldValues of(Recorded thing) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Class<?> type = thing.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (isPersistent(field)) {
                    values.put(field.getName(), new Value(text(field, thing), field.isAnnotationPresent(Confidential.class)));
                }
            }
        }
        return new FieldValues(values);
    }

    List<AuditEntry.Change> changesTo(FieldValues after, String reason) {
        List<AuditEntry.Change> changes = new ArrayList<>();
        after.values.forEach((field, now) -> {
            Value before = values.getOrDefault(field, new Value(null, now.confidential));
            if (!Objects.equals(before.text, now.text)) {
                changes.add(new AuditEntry.Change(field, before.shown(), now.shown(), reason));
            }
        });
        return changes;
    }

    private static boolean isPersistent(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()
                && !field.isAnnotationPresent(Id.class) && !field.isAnnotationPresent(Version.class)
                && !field.isAnnotationPresent(Transient.class);
    }

    private static String text(Field field, Recorded thing) {
        try {
            field.setAccessible(true);
            Object value = field.get(thing);
            return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : Objects.toString(value, null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
