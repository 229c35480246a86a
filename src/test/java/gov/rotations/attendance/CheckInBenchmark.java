package gov.rotations.attendance;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.IOException;
import java.net.CookieManager;
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
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets people check in through HTTP at several doors of a running demo, so many a second, and looks afterwards whether
 * every one of them stands in the database. What each does is what a scan does: the address of the picture, the
 * redirection, and the page that says what is recorded. People and rooms are put into the database beforehand, and
 * signing in is done before the clock runs. See docs/benchmarks.md.
 */
public final class CheckInBenchmark {

    private static final String SITE = System.getProperty("site", "http://localhost:8080");
    private static final String DATABASE = System.getProperty("database");
    private static final int PEOPLE = Integer.getInteger("people", 240);
    private static final int DOORS = Integer.getInteger("doors", 5);
    private static final int RATE = Integer.getInteger("rate", 10);
    private static final String PASSWORD = "rotations-demo";
    private static final String ADMIN = "admin@demo.rotations.test";
    private static final int MARGIN = 4;
    private static final Duration NEW_PICTURE = Duration.ofSeconds(10);

    private final Map<Long, String> targets = new ConcurrentHashMap<>();
    private final AtomicInteger lost = new AtomicInteger();

    private CheckInBenchmark() {
        // one run
    }

    public static void main(String[] arguments) throws Exception {
        new CheckInBenchmark().run();
    }

    private void run() throws Exception {
        try (Connection database = DriverManager.getConnection(DATABASE, System.getProperty("user", "sa"), System.getProperty("password", ""))) {
            String mark = "b" + System.currentTimeMillis();
            List<String> people = people(database, mark);
            List<Long> doors = doors(database, mark);
            List<HttpClient> phones = new ArrayList<>();
            for (String person : people) {
                phones.add(signedIn(person));
            }
            HttpClient screens = signedIn(ADMIN);
            look(screens, doors);
            ScheduledExecutorService clock = Executors.newScheduledThreadPool(RATE * 2);
            clock.scheduleAtFixedRate(() -> look(screens, doors), NEW_PICTURE.toMillis(), NEW_PICTURE.toMillis(), TimeUnit.MILLISECONDS);
            long[] millis = checkIn(clock, phones, doors);
            clock.shutdown();
            clock.awaitTermination(1, TimeUnit.MINUTES);
            report(millis, recorded(database, doors));
            clean(database, doors);
        }
    }

    private long[] checkIn(ScheduledExecutorService clock, List<HttpClient> phones, List<Long> doors) throws Exception {
        int all = phones.size() * doors.size();
        long[] millis = new long[all];
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < all; i++) {
            int one = i;
            HttpClient phone = phones.get(one % phones.size());
            Long door = doors.get((one / phones.size() + one % phones.size()) % doors.size());
            clock.schedule(() -> {
                millis[one] = scan(phone, door);
                done.incrementAndGet();
            }, 1000L * one / RATE, TimeUnit.MILLISECONDS);
        }
        while (done.get() < all) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return millis;
    }

    private long scan(HttpClient phone, Long door) {
        long begun = System.nanoTime();
        try {
            if (!get(phone, targets.get(door)).contains("You are checked in")) {
                lost.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            lost.incrementAndGet();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** Reads what every screen shows now. */
    private void look(HttpClient screens, List<Long> doors) {
        for (Long door : doors) {
            try {
                targets.put(door, decoded(get(screens, "/attendance/screen.xhtml?session=" + door)));
            } catch (Exception e) {
                System.out.println("The screen of " + door + " shows nothing: " + e);
            }
        }
    }

    private static String decoded(String page) throws Exception {
        Matcher picture = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\" role=\"img\"[^>]*><path d=\"([^\"]+)\"").matcher(page);
        if (!picture.find()) {
            throw new IllegalStateException("no picture");
        }
        BitMatrix modules = new BitMatrix(Integer.parseInt(picture.group(1)) - 2 * MARGIN);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v").matcher(picture.group(2));
        while (run.find()) {
            modules.setRegion(Integer.parseInt(run.group(1)) - MARGIN, Integer.parseInt(run.group(2)) - MARGIN, Integer.parseInt(run.group(3)), 1);
        }
        URI address = URI.create(new Decoder().decode(modules).getText());
        return address.getPath() + "?" + address.getQuery();
    }

    private static HttpClient signedIn(String email) throws Exception {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.ALWAYS).build();
        String page = get(client, "/account/sign-in.xhtml");
        String form = first(page, "<form id=\"([^\"]+)\"[^>]*action=\"[^\"]*sign-in");
        String body = field(form, form) + "&" + field(form + ":email", email) + "&" + field(form + ":password", PASSWORD)
            + "&" + field(first(page, "name=\"(" + form + ":(?!email|password)[^\"]+)\"[^>]*type=\"submit\"|type=\"submit\"[^>]*name=\"(" + form + ":[^\"]+)\""), "")
            + "&" + field("jakarta.faces.ViewState", first(page, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\""));
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(SITE + "/account/sign-in.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
            HttpResponse.BodyHandlers.ofString());
        if (!answer.uri().getPath().endsWith("/index.xhtml")) {
            throw new IllegalStateException(email + " could not sign in and is at " + answer.uri());
        }
        return client;
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(SITE + path)).header("Accept", "text/html").timeout(Duration.ofSeconds(60)).build(),
            HttpResponse.BodyHandlers.ofString()).body();
    }

    // ---- the database

    private static List<String> people(Connection database, String mark) throws SQLException {
        String hash = text(database, "select password_hash from account_account where email = '" + ADMIN + "'");
        List<String> addresses = new ArrayList<>();
        try (PreparedStatement insert = database.prepareStatement(
                "insert into account_account (email, name, state, password_hash) values (?, ?, 'ACTIVE', ?)")) {
            for (int i = 0; i < PEOPLE; i++) {
                String email = mark + "." + i + "@demo.rotations.test";
                addresses.add(email);
                insert.setString(1, email);
                insert.setString(2, "Guest " + i);
                insert.setString(3, hash);
                insert.executeUpdate();
            }
        }
        return addresses;
    }

    private static List<Long> doors(Connection database, String mark) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        List<Long> sessions = new ArrayList<>();
        for (int door = 0; door < DOORS; door++) {
            String title = mark + " " + door;
            run(database, "insert into events_event (kind, title, open_to_all, capacity, priority_rule, registration_opens, registration_closes, cancel_by,"
                + " starts_at, ends_at, state) values ('TALK', ?, true, 5000, 'FIRST_COME', ?, ?, ?, ?, ?, 'PUBLISHED')", title, now.minusDays(9),
                now.minusDays(2), now.minusDays(3), now.minusMinutes(5), now.plusHours(3));
            long event = Long.parseLong(text(database, "select id from events_event where title = '" + title + "'"));
            run(database, "insert into events_session (event_id, title, starts_at, ends_at, room) values (?, null, ?, ?, null)", event, now.minusMinutes(5),
                now.plusHours(3));
            run(database, "insert into events_registration (event_id, account_id, state, asked_at, confirmed_at, live_key) select " + event
                + ", id, 'CONFIRMED', ?, ?, concat('" + event + "/', id) from account_account where email like '" + mark + ".%'", now.minusDays(5),
                now.minusDays(5));
            sessions.add(Long.parseLong(text(database, "select id from events_session where event_id = " + event)));
        }
        return sessions;
    }

    private static int recorded(Connection database, List<Long> doors) throws SQLException {
        return Integer.parseInt(text(database, "select count(*) from attendance_attendance where state in ('PRESENT', 'LATE') and session_id in "
            + doors.toString().replace('[', '(').replace(']', ')')));
    }

    /** The rooms stand in no calendar afterwards. */
    private static void clean(Connection database, List<Long> doors) throws SQLException {
        run(database, "update events_event set state = 'CANCELLED' where id in (select event_id from events_session where id in "
            + doors.toString().replace('[', '(').replace(']', ')') + ")");
    }

    private static void run(Connection database, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i] instanceof LocalDateTime moment ? Timestamp.valueOf(moment) : values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private static String text(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }

    private void report(long[] millis, int recorded) {
        long[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.println("| a second | check-ins | doors | recorded | lost | median ms | 99 % ms | worst ms |");
        System.out.printf("| %d | %d | %d | %d | %d | %d | %d | %d |%n", RATE, millis.length, DOORS, recorded, lost.get(), sorted[sorted.length / 2],
            sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
    }
}
