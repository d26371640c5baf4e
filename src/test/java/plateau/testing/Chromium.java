package plateau.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Finds a Chrome or Chromium with its driver, or gets one: from Debian's packages as root, else by Selenium's own
 * manager.
 */
final class Chromium {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int LONGEST_INSTALL_MINUTES = 10;

    private Chromium() {
    }

    static ChromeDriver start(int width, int height) {
        if (!isThere() && isRootOnDebian()) {
            install();
        }
        try {
            return isThere() ? new ChromeDriver(service(), options(width, height, onPath(BROWSERS))) : new ChromeDriver(options(width, height, Optional.empty()));
        } catch (RuntimeException e) {
            throw new IllegalStateException("Browser tests need Chrome or Chromium with its driver: install the packages chromium and chromium-driver.", e);
        }
    }

    private static boolean isThere() {
        return onPath(BROWSERS).isPresent() && onPath(List.of("chromedriver")).isPresent();
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder().usingDriverExecutable(onPath(List.of("chromedriver")).orElseThrow().toFile()).build();
    }

    private static ChromeOptions options(int width, int height, Optional<Path> browser) {
        ChromeOptions options = new ChromeOptions();
        browser.ifPresent(path -> options.setBinary(path.toString()));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
                "--no-first-run", "--disable-sync", "--disable-component-update", "--window-size=" + width + "," + height);
        return options;
    }

    private static Optional<Path> onPath(List<String> names) {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static boolean isRootOnDebian() {
        return System.getProperty("user.name").equals("root") && onPath(List.of("apt-get")).isPresent();
    }

    private static void install() {
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "chromium-driver");
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            if (!builder.start().waitFor(LONGEST_INSTALL_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The browser could not be installed in time");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
