package gov.rotations.handbook.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
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

    private static final int PAGES = Integer.getInteger("pages", 5000);
    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final String LAST = "quokkabenchmark";
    private static final int MILLION = 1_000_000;

    private final HttpClient client = HttpClient.newHttpClient();

    private final String site;

    private final List<String> questions = questions();

    private final long[] millis = new long[questions.size() * ROUNDS];

    private final long[] empty = new long[questions.size() * ROUNDS];

    private String product;

    private long found;

    /** @param site the product to ask */
    FindingBenchmark(String site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        FindingBenchmark one = new FindingBenchmark(System.getProperty("site", "http://localhost:8080"));
        one.prepare(System.getProperty("database"), System.getProperty("user", "sa"), System.getProperty("password", ""));
        measure(List.of(one));
    }

    /** Asks all of them the same in turn, so that whatever else the machine does meets each alike, and prints the table. */
    static void measure(List<FindingBenchmark> sites) throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        for (int i = 0; i < sites.get(0).millis.length; i++) {
            for (FindingBenchmark one : sites) {
                one.millis[i] = one.timed(one.questions.get(i % one.questions.size()));
                one.empty[i] = one.timed("");
            }
        }
        System.out.println("| database | pages | questions | found after s | median ms | 95 % ms | worst ms | empty page, median ms | empty page, 95 % ms |");
        sites.forEach(one -> System.out.println(one.line()));
        System.out.printf("Load average of the machine from %.1f to %.1f%n", load, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Fills it and asks everything once before anything counts. @param url the database the product uses */
    void prepare(String url, String user, String password) throws Exception {
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            product = database.getMetaData().getDatabaseProductName() + " " + database.getMetaData().getDatabaseProductVersion();
            fill(database);
        }
        long begun = System.nanoTime();
        while (!ask(LAST).contains("class=\"hits\"") || !ask(LAST).contains("benchmark-" + (PAGES - 1))) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        found = (System.nanoTime() - begun) / MILLION;
        for (int i = 0; i < millis.length; i++) {
            ask(questions.get(i % questions.size()));
        }
    }

    private String line() {
        Arrays.sort(millis);
        Arrays.sort(empty);
        return "| %s | %d | %d | %.1f | %d | %d | %d | %d | %d |".formatted(product, PAGES, millis.length, found / 1000.0, millis[millis.length / 2], millis[millis.length * 95 / 100],
            millis[millis.length - 1], empty[empty.length / 2], empty[empty.length * 95 / 100]);
    }

    private long timed(String words) throws Exception {
        long from = System.nanoTime();
        ask(words);
        return (System.nanoTime() - from) / MILLION;
    }

    private String ask(String words) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site + "/handbook/search.xhtml?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).build(),
            HttpResponse.BodyHandlers.ofString()).body();
    }

    private static List<String> questions() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(FindingBenchmark.class.getResourceAsStream("/handbook/questions.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.contains("|")).map(line -> line.split("\\|")[0].strip()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
