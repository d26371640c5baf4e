package plateau.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal from the class path as a process of its own, with settings that the portal of the other tests does not have. */
public final class PortalProcess implements AutoCloseable {

    private static final int LONGEST_END_SECONDS = 30;

    private final Process process;
    private final StringBuilder output = new StringBuilder();

    private PortalProcess(Process process) {
        this.process = process;
    }

    /** Starts it and reads what it prints until it runs or has ended. */
    public static PortalProcess attempt(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "plateau.launch.Portal", "--config", "config"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            PortalProcess portal = new PortalProcess(builder.start());
            portal.readUntilItRuns();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String output() {
        return output.toString();
    }

    /** A browser at the address that it says it runs at. */
    public Visitor visitor() {
        Matcher address = Pattern.compile("http://\\S+:\\d+").matcher(output);
        if (!address.find()) {
            throw new AssertionError("The portal names no address: " + output);
        }
        return new Visitor(URI.create(address.group()));
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public int exitCode() {
        try {
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The portal did not end: " + output);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    private void readUntilItRuns() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.append(line).append('\n');
            if (line.startsWith("Plateau is running")) {
                return;
            }
        }
    }
}
