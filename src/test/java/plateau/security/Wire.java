package plateau.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests written byte by byte, for what no browser and no HTTP client would send. */
final class Wire {

    private static final int PATIENCE_MS = 10_000;

    private final int port;
    private final String localAddress;

    Wire(int port) {
        this(port, "127.0.0.1");
    }

    /** @param localAddress the loopback address to call from, such as {@code 127.0.0.2} */
    Wire(int port, String localAddress) {
        this.port = port;
        this.localAddress = localAddress;
    }

    /** What came back, as it stood on the wire. */
    record Answer(int status, List<String> headers, String body) {

        String header(String name) {
            return all(name).stream().findFirst().orElse("");
        }

        List<String> all(String name) {
            return headers.stream().filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip()).toList();
        }
    }

    Answer get(String path, String... headers) {
        return request("GET", path, headers);
    }

    Answer request(String verb, String path, String... headers) {
        List<String> lines = new ArrayList<>(List.of(verb + " " + path + " HTTP/1.1", "Connection: close"));
        if (List.of(headers).stream().noneMatch(line -> line.startsWith("Host:"))) {
            lines.add("Host: localhost:" + port);
        }
        lines.addAll(List.of(headers));
        return send((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    Answer send(byte[]... parts) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(localAddress), 0)) {
            socket.setSoTimeout(PATIENCE_MS);
            write(socket, parts);
            return answer(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Socket socket, byte[]... parts) {
        try {
            for (int i = 0; i < parts.length && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write(parts[i]);
                socket.getOutputStream().flush();
            }
        } catch (IOException cutOff) {
            // a server that refuses a request need not wait for its end; what it says comes next
        }
    }

    private static String read(InputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            stream.transferTo(all);
        } catch (SocketException cutOff) {
            // the answer came before
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static Answer answer(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("No answer: " + text);
        }
        List<String> lines = List.of(text.substring(0, end).split("\r\n"));
        return new Answer(Integer.parseInt(lines.get(0).split(" ")[1]), lines.subList(1, lines.size()), text.substring(end + 4));
    }
}
