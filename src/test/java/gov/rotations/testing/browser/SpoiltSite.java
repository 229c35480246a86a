package gov.rotations.testing.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A demo of its own in which everything that people may have written is replaced by what somebody wrote who means harm. */
public final class SpoiltSite {

    private static final Path FILE = Path.of("target/server/spoilt-site").toAbsolutePath();

    /** What joins are made by; H2 says which columns hold text. */
    private static final String COLUMNS = """
        select c.table_name, c.column_name, c.character_maximum_length from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT')
        order by c.table_name, c.column_name""";

    /** How the states begin by which a database says that a constraint forbids something. */
    private static final String GUARDED = "23";

    private final DemoServer server = new DemoServer("spoilt-site", "jdbc:h2:file:" + FILE + ";AUTO_SERVER=TRUE");

    private final Map<Visitor, String> cookies = new EnumMap<>(Visitor.class);

    public SpoiltSite() {
        try {
            Files.deleteIfExists(Path.of(FILE + ".mv.db"));
            Files.deleteIfExists(Path.of(FILE + ".lock.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.address();
    }

    /**
     * Writes these words into every column of text, each row getting the next of those that fit. What the database guards by a
     * constraint stays as it is.
     *
     * @param freeText which columns, as {@code table.column}, people may write what they like in
     * @return columns that would not take them for another reason, with what the database said
     */
    public Map<String, String> spoil(List<String> words, Predicate<String> freeText) {
        Map<String, String> refused = new TreeMap<>();
        try (Connection database = server.database(); ResultSet columns = database.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                String column = columns.getString(1) + "." + columns.getString(2);
                if (freeText.test(column)) {
                    spoil(database, columns.getString(1), columns.getString(2), fitting(words, columns.getLong(3)), refused);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return refused;
    }

    private static List<String> fitting(List<String> words, long length) {
        return words.stream().filter(one -> one.length() <= length).collect(Collectors.toCollection(ArrayList::new));
    }

    private static void spoil(Connection database, String table, String column, List<String> words, Map<String, String> refused) {
        String sql = "update %s set %s = cast(? as varchar array)[1 + mod(_rowid_, %d)] where %s is not null".formatted(table, column, words.size(), column);
        try (PreparedStatement update = database.prepareStatement(sql)) {
            update.setArray(1, database.createArrayOf("varchar", words.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            if (!e.getSQLState().startsWith(GUARDED)) {
                refused.put(table + "." + column, e.getMessage());
            }
        }
    }

    /** Signs everybody in while their names are still their own. */
    public void letIn(Visitor visitor) {
        Page page = Browser.open();
        if (visitor != Visitor.NOBODY) {
            Browser.signIn(page, server.address(), visitor);
        }
        cookies.put(visitor, Browser.cookiesIn(page));
        Browser.close(page);
    }

    public HttpResponse<String> get(String path, Visitor visitor) {
        return server.get(path, cookies.get(visitor));
    }
}
