package plateau.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The built WAR as a process of its own, as a user starts it. */
public final class WarPortal implements AutoCloseable {

    private static final int LONGEST_START_SECONDS = 300;

    private final Process process;
    private final int port;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch settled = new CountDownLatch(1);

    private WarPortal(Process process, int port) {
        this.process = process;
        this.port = port;
        Thread reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it and waits until it says that it runs; fails the test where it does not. */
    public static WarPortal start(Path data, String... arguments) {
        WarPortal portal = attempt(data, arguments);
        if (!portal.process.isAlive()) {
            throw new AssertionError("The portal did not start: " + portal.output);
        }
        return portal;
    }

    /** Starts it and waits until it runs or has ended. */
    public static WarPortal attempt(Path data, String... arguments) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar", "target/plateau.war", "--data", data.toString(), "--port", String.valueOf(port)));
            command.addAll(Arrays.asList(arguments));
            WarPortal portal = new WarPortal(new ProcessBuilder(command).redirectErrorStream(true).start(), port);
            if (!portal.settled.await(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
                portal.kill();
                throw new AssertionError("The portal neither runs nor ended: " + portal.output);
            }
            return portal;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Visitor visitor() {
        return new Visitor(address());
    }

    public List<String> output() {
        return List.copyOf(output);
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** @return the exit code */
    public int waitForEnd() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith("Plateau is running")) {
                    settled.countDown();
                }
            }
        } catch (IOException ended) {
            // the process was killed
        } finally {
            settled.countDown();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
