package plateau.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route for programs: each of its requests brings name and password by HTTP Basic, or a token where it reads the reports. The session of a browser opens none
 * of them, so that no page of another site calls one by it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WithPassword {
}
