package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chancery.json.ReadingJson;
import org.chancery.store.RecordStore;
import org.chancery.store.Stores;

/**
 * Starts a process that keeps readings in a record, kills it at a moment taken by chance, and looks whether all is there that
 * the record had said is kept, and whether the database finds itself sound; again and again on the same record.
 *
 * <p>Usage: {@code KillTool TIMES FOLDER INPUT...}
 */
public final class KillTool {

    private static final int LONGEST_MILLIS = 1500;

    private KillTool() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int times = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Path record = folder.resolve("killed.db");
        Path models = folder.resolve("models.jsonl");
        List<String> lines = new ArrayList<>();
        StoreLoad.models(List.of(arguments).subList(2, arguments.length))
                .forEach(model -> lines.add(ReadingJson.write(model)));
        Files.write(models, lines);
        Random random = new Random(7);
        List<String> acknowledged = new ArrayList<>();
        int inWriting = 0;
        for (int i = 0; i < times; i++) {
            int before = acknowledged.size();
            int next = before == 0 ? 0 : Integer.parseInt(acknowledged.get(before - 1).split(" ")[0]) + 1;
            kill(record, models, next, random, acknowledged);
            inWriting += acknowledged.size() > before ? 1 : 0;
            int lost = lost(record, acknowledged.subList(before, acknowledged.size()));
            String sound = sound(record);
            if (lost > 0 || !sound.equals("ok")) {
                System.out.println("kill " + (i + 1) + ": lost " + lost + " readings; the database says: " + sound);
                System.exit(1);
            }
        }
        int lost = lost(record, acknowledged);
        System.out.println(times + " times killed, " + inWriting + " of them after readings had been acknowledged; "
                + acknowledged.size() + " acknowledged, " + lost + " of them lost; integrity check after each: ok");
        System.exit(lost == 0 ? 0 : 1);
    }

    private static void kill(Path record, Path models, int next, Random random, List<String> acknowledged)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillWriter.class.getName(),
                        record.toString(),
                        Integer.toString(next),
                        models.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String first = random.nextInt(10) == 0 ? "" : told.readLine();
            if (first != null && !first.isEmpty()) {
                acknowledged.add(first);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
            process.destroyForcibly().waitFor();
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                // the last line may be cut off by the kill
                if (line.length() == line.indexOf(' ') + 1 + "sha256:".length() + 64) {
                    acknowledged.add(line);
                }
            }
        }
    }

    private static int lost(Path record, List<String> acknowledged) {
        if (acknowledged.isEmpty()) {
            return 0;
        }
        int lost = 0;
        try (RecordStore store = Stores.openExisting(record.toString())) {
            for (String line : acknowledged) {
                lost += store.reading(line.substring(line.indexOf(' ') + 1)).isPresent() ? 0 : 1;
            }
        }
        return lost;
    }

    private static String sound(Path record) throws SQLException {
        if (!Files.exists(record)) {
            return "ok";
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + record);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
            return row.next() ? row.getString(1) : "nothing";
        }
    }
}
