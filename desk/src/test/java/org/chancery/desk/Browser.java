package org.chancery.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;

/** A browser without a window, and the gestures of a person before it. Waits for what is to be seen, never for a time. */
final class Browser implements AutoCloseable {

    static final int NARROW = 360;
    static final int WIDE = 1440;

    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(40);
    private static final String[] FLAGS = {
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--lang=en"
    };
    /** Run in every page before its own scripts: what the security policy refuses is written down. */
    private static final String WATCH = "window.refused = []; document.addEventListener('securitypolicyviolation',"
            + " event => window.refused.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));";

    private static final String SETTLED = "return document.readyState === 'complete'"
            + " && (document.querySelector('main h1')?.textContent ?? '') !== ''"
            + " && document.querySelector('[aria-busy=true], .loading') === null";

    private final ChromeDriver driver;
    private final String address;
    private final Path downloads;

    Browser(Path browser, Path service, String address, Path downloads) {
        this.address = address;
        this.downloads = downloads;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(FLAGS);
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(service.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        dress(WIDE, "light");
    }

    /** Shows pages in that width from now on, in the light or the dark theme. */
    void dress(int width, String theme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", theme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Opens an address of the server in its usual width and theme, and waits until all of it is there. */
    void open(String path) {
        dress(WIDE, "light");
        show(path);
    }

    /** Opens an address of the server as pages are dressed now. */
    void show(String path) {
        messages();
        driver.get(address + path);
        settle();
    }

    /** Where files are saved. */
    Path downloads() {
        return downloads;
    }

    /** Waits until nothing that was asked is under way. */
    void settle() {
        until("the view is there", () -> Boolean.TRUE.equals(run(SETTLED)));
    }

    /** Path and query of the address that is shown. */
    String place() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
    }

    WebElement one(String selector) {
        until(
                selector + " is there",
                () -> !driver.findElements(By.cssSelector(selector)).isEmpty());
        return driver.findElement(By.cssSelector(selector));
    }

    /** The first of the elements whose text holds the words. */
    WebElement one(String selector, String words) {
        until(
                selector + " with “" + words + "” is there",
                () -> all(selector).stream().anyMatch(element -> text(element).contains(words)));
        return all(selector).stream()
                .filter(element -> text(element).contains(words))
                .findFirst()
                .orElseThrow();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The text of an element as it is in the document, whether seen or not, with single blanks. */
    String text(WebElement element) {
        return String.valueOf(run("return arguments[0].textContent", element))
                .replaceAll("\\s+", " ")
                .strip();
    }

    String text(String selector) {
        return text(one(selector));
    }

    void until(String what, Supplier<Boolean> condition) {
        new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(BETWEEN)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + ", at " + driver.getCurrentUrl())
                .until(any -> condition.get());
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressControl(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    void pointAt(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    void clickAt(WebElement element) {
        new Actions(driver).moveToElement(element).click().perform();
    }

    /** Pastes the text where the focus is: it is written, cut, and pasted back from the clipboard. */
    void paste(String text) {
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
        pressControl("a");
        pressControl("x");
        pressControl("v");
    }

    /** Follows Tab until what has the focus fits the selector. */
    void tabTo(String selector) {
        int most = 200;
        for (int pressed = 0; !focused(selector); pressed++) {
            if (pressed == most) {
                throw new AssertionError(selector + " is not reached by Tab, at " + place());
            }
            press(Keys.TAB);
        }
    }

    boolean focused(String selector) {
        return Boolean.TRUE.equals(run("return document.activeElement?.matches(arguments[0]) ?? false", selector));
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    @Nullable
    Object runAsync(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
    }

    /** What the console has said since it was asked last: errors, warnings, files that did not come. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** What the security policy refused in this page. */
    List<?> refused() {
        return (List<?>) Objects.requireNonNull(run("return window.refused"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
