package plateau.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.PortalApplication;
import plateau.access.Open;
import plateau.access.WithPassword;

/** A route of the portal as its door declares it. A new feature is found here by itself. */
public record Route(String verb, String path, Method door) {

    /** Every route of every door on the class path. */
    public static List<Route> all() {
        return doors().flatMap(door -> Arrays.stream(door.getDeclaredMethods())).flatMap(method -> of(method).stream()).toList();
    }

    public static List<Route> with(String verb) {
        return all().stream().filter(route -> route.verb.equals(verb)).toList();
    }

    static Stream<Class<?>> doors() {
        try {
            java.nio.file.Path classes = java.nio.file.Path.of(PortalApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString()).filter(name -> name.matches("plateau/.*Resource\\.class"))
                        .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.'))).toList().stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isOpen() {
        return door.isAnnotationPresent(Open.class);
    }

    /** Whether programs call it, with name and password, and no session opens it. */
    public boolean isForPrograms() {
        return door.isAnnotationPresent(WithPassword.class);
    }

    /** The path with a value in the place of each parameter. */
    public String example() {
        return path.replaceAll("\\{[^}:]*:(\\w+)[^}]*}", "$1").replaceAll("\\{[^}]*}", "1");
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }

    private static Optional<Route> of(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class)).findFirst()
                .map(type -> new Route(type.getAnnotation(HttpMethod.class).value(), path(method), method));
    }

    private static String path(Method method) {
        List<String> parts = new ArrayList<>();
        for (Path part : new Path[] {method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class)}) {
            if (part != null && !part.value().replace("/", "").isEmpty()) {
                parts.add(part.value().replaceAll("^/|/$", ""));
            }
        }
        return "/" + String.join("/", parts);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
