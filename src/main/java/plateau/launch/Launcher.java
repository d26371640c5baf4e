package plateau.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Starts the portal from its own WAR: unpacks it, puts its classes and jars into one class loader and hands over to
 * {@link CommandLine}. One loader, because a transaction annotation seen through two of them is silently ignored.
 */
public final class Launcher {

    private Launcher() {
    }

    public static void main(String[] arguments) throws Exception {
        Path war = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path unpacked = Files.createTempDirectory("plateau-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(unpacked)));
        unpack(war, unpacked);
        System.setProperty("plateau.webapp", unpacked.resolve("web").toString());
        ClassLoader loader = new URLClassLoader(classPath(unpacked), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass("plateau.launch.CommandLine").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static void unpack(Path war, Path folder) throws IOException {
        try (JarFile jar = new JarFile(war.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                Path target = folder.resolve(place(entry.getName())).normalize();
                if (entry.isDirectory() || !target.startsWith(folder)) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
    }

    /** Code goes beside what the web application serves, and not into it. */
    private static String place(String name) {
        return name.matches("WEB-INF/(classes|lib|server)/.*") ? name.replaceFirst("WEB-INF/", "code/") : "web/" + name;
    }

    private static URL[] classPath(Path folder) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(url(folder.resolve("code/classes"))));
        for (String jars : List.of("code/lib", "code/server")) {
            try (Stream<Path> files = Files.list(folder.resolve(jars))) {
                files.sorted().map(Launcher::url).forEach(urls::add);
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException leftToTheSystem) {
            // the folder lies in the system's temporary folder, which cleans itself
        }
    }
}
