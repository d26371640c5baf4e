package plateau.page;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.Arrays;

/** Reads the number of a page, however many digits it has; {@link Paging} leads to the nearest page there is. */
@Provider
public class PageNumberReader implements ParamConverterProvider, ParamConverter<Integer> {

    private static final int MOST_DIGITS = 1000;

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean isPage = type == int.class && Arrays.stream(annotations).anyMatch(a -> a instanceof QueryParam query && query.value().equals("page"));
        return isPage ? (ParamConverter<T>) this : null;
    }

    /** @throws IllegalArgumentException where it is no number; the address is not found then */
    @Override
    public Integer fromString(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("No number of a page has so many digits");
        }
        BigInteger highest = BigInteger.valueOf(Integer.MAX_VALUE);
        return new BigInteger(text).max(BigInteger.ONE).min(highest).intValue();
    }

    @Override
    public String toString(Integer number) {
        return number.toString();
    }
}
