package gov.rotations.handbook.service;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Fills the handbook of a running product up to 5,000 open pages, waits until they are found, and asks the questions of the
 * tests through HTTP, as a browser would: the milliseconds are those of the whole page of hits. The same page without a question stands beside it. See docs/benchmarks.md.
 */
public final class FindingBenchmark {

    private static final String SITE = System.getProperty("site", "http://localhost:8080");
    private static final int PAGES = Integer.getInteger("pages", 5000);
    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final String LAST = "quokkabenchmark";
    private static final int MILLION = 1_000_000;

    private final HttpClient client = HttpClient.newHttpClient();

    private FindingBenchmark() {
        // one run
    }

    public static void main(String[] arguments) throws Exception {
        new FindingBenchmark().run();
    }

    private void run() throws Exception {
        String product;
        try (Connection database = DriverManager.getConnection(System.getProperty("database"), System.getProperty("user", "sa"), System.getProperty("password", ""))) {
            product = database.getMetaData().getDatabaseProductName() + " " + database.getMetaData().getDatabaseProductVersion();
            fill(database);
        }
        long begun = System.nanoTime();
        while (!ask(LAST).contains("class=\"hits\"") || !ask(LAST).contains("benchmark-" + (PAGES - 1))) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        long found = (System.nanoTime() - begun) / MILLION;
        List<String> asked = questions();
        for (int i = 0; i < asked.size() * ROUNDS; i++) {
            ask(asked.get(i % asked.size()));
        }
        long[] millis = new long[asked.size() * ROUNDS];
        long[] empty = new long[millis.length];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = timed(asked.get(i % asked.size()));
            empty[i] = timed("");
        }
        Arrays.sort(millis);
        Arrays.sort(empty);
        System.out.println("| database | pages | questions | found after s | median ms | 95 % ms | worst ms | empty page, median ms | empty page, 95 % ms |");
        System.out.printf("| %s | %d | %d | %.1f | %d | %d | %d | %d | %d |%n", product, PAGES, millis.length, found / 1000.0, millis[millis.length / 2],
            millis[millis.length * 95 / 100], millis[millis.length - 1], empty[empty.length / 2], empty[empty.length * 95 / 100]);
    }

    private long timed(String words) throws Exception {
        long from = System.nanoTime();
        ask(words);
        return (System.nanoTime() - from) / MILLION;
    }

    private String ask(String words) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(SITE + "/handbook/search.xhtml?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).build(),
            HttpResponse.BodyHandlers.ofString()).body();
    }

    private static List<String> questions() throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(FindingBenchmark.class.getResourceAsStream("/handbook/questions.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.contains("|")).map(line -> line.split("\\|")[0].strip()).toList();
        }
    }

    /** Pages of the length of ours, of their words in another order, so that the dictionary is as large as it would be. */
    private static void fill(Connection database) throws SQLException {
        Random random = new Random(7);
        List<String> words = new ArrayList<>(new StarterPages(new Chapters()).all().stream().flatMap(page -> Arrays.stream(page.words().body().split("\\s+"))).toList());
        database.setAutoCommit(false);
        for (int at = count(database); at < PAGES; at++) {
            String body = random.ints(350, 0, words.size()).mapToObj(word -> words.get(word) + (word % 40 == 0 ? random.nextInt(400) : "")).collect(Collectors.joining(" "))
                + (at == PAGES - 1 ? " " + LAST : "");
            String slug = "benchmark-" + at;
            run(database, "insert into handbook_page (collection, chapter, position, slug, state, audience, title, summary, live)"
                + " values ('HANDBOOK', 'about', 1000, ?, 'PUBLISHED', 'PUBLIC', ?, ?, 1)", slug, body.substring(0, 40), body.substring(40, 160));
            run(database, "insert into handbook_revision (page_id, number, state, title, summary, body, chapter, audience, readers, skills, author, origin, licence, source,"
                + " made_at) select id, 1, 'PUBLISHED', title, summary, ?, chapter, audience, 'everyone', '', '', '', '', '', current_timestamp from handbook_page where slug = ?",
                body, slug);
            run(database, "insert into handbook_address (slug, page_id) select slug, id from handbook_page where slug = ?", slug);
        }
        database.commit();
    }

    private static int count(Connection database) throws SQLException {
        try (PreparedStatement asked = database.prepareStatement("select count(*) from handbook_page"); ResultSet found = asked.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void run(Connection database, String statement, String... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}
