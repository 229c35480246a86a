package gov.rotations;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Habits of the house that are seen in the sources only. Each rule looks at one folder and returns a sentence for each
 * place that breaks it.
 *
 * @param java folder of the Java sources @param pages the webapp @param words folder of the bundles @param tables folder of the migrations
 */
record HouseRules(Path java, Path pages, Path words, Path tables) {

    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_PAGE = 200;

    private static final Pattern WORD_IN_PAGE = Pattern.compile("\\bt\\['([A-Za-z]\\w*\\.[\\w.]*\\w)'\\]|words\\.(?:get|with)\\(\\s*'([A-Za-z]\\w*\\.[\\w.]*\\w)'(?!\\s*\\.concat|\\s*\\+)");
    private static final Pattern WORD_IN_JAVA = Pattern.compile("Texts\\.get\\(\"([^\"]+\\.[^\"]+)\"[,)]");
    private static final Pattern LETTER_IN_JAVA = Pattern.compile("Letter\\.to\\([^;\"]*\"([a-z]+)\\.(\\w+)\"");
    private static final Pattern FORM_ID = Pattern.compile("<h:form\\b[^>]*?\\bid=\"([\\w-]+)\"");
    private static final Pattern BEAN_IN_PAGE = Pattern.compile("[{( !,]([a-z]\\w*Page)\\.");
    private static final Pattern NAMED = Pattern.compile("\\R@Named(?:\\(\"(\\w+)\"\\))?");
    private static final Pattern CHECK = Pattern.compile("check\\s*\\(\\s*(\\w+)\\s+in\\s*\\(([^)]*)\\)\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("(create|alter)\\s+table\\s+(\\w+)\\b([^;]*);", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIGRATION = Pattern.compile("(?:V\\d{8}_\\d{4}|R)__([a-z]+)(?:_\\w+)?\\.sql");
    private static final Pattern VERDICT = Pattern.compile(
        "\\b(pass(es|ed|ing)?|fail(s|ed|ing|ures?)?|scor(es?|ed|ing)|(un)?rank(s|ed|ings?)?|grad(es?|ed|ing)|assess(es|ed|ing|ments?)?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABILITY = Pattern.compile("\\b(skills?|levels?|framework)\\b", Pattern.CASE_INSENSITIVE);
    /** What is ranked are openings, what fails are plans, time passes, and a grade is one of the civil service. */
    private static final Map<String, String> NO_VERDICT_HERE = Map.of("placement", "(?i)(un)?rank(ed|ing)?|failed|passed", "opening", "(?i)rank(ed)?", "cohort", "(?i)grade",
        "events", "passed", "shared", "passed");
    private static final String BROAD_CATCH = "catch \\((final )?(Exception|Throwable|RuntimeException) ";
    private static final Set<String> MAY_CATCH_ALL = Set.of("faces", "jobs", "notification");

    // ---- Java

    List<String> packagesWithoutCharter() {
        Set<Path> folders = new TreeSet<>();
        files(java, ".java").forEach(file -> folders.add(file.getParent()));
        return folders.stream().filter(folder -> !isCharter(folder.resolve("package-info.java")))
            .map(folder -> java.relativize(folder) + " has no charter in package-info.java").toList();
    }

    private static boolean isCharter(Path file) {
        return Files.exists(file) && text(file).matches("(?s)\\s*/\\*\\*.*\\w\\..*\\*/.*");
    }

    List<String> classesTooLong() {
        return tooLong(java, ".java", LONGEST_CLASS);
    }

    List<String> catchesOfEverything() {
        return linesWith(java, ".java", Pattern.compile(BROAD_CATCH)).stream()
            .filter(place -> MAY_CATCH_ALL.stream().noneMatch(feature -> place.contains("/" + feature + "/"))).toList();
    }

    /** A backing bean has fields, loads, and makes one call for each action; signing in asks the container and must look at its answer. Reading once what a page shows twice is no decision. */
    List<String> backingBeansThatDecide() {
        return linesWith(java, "Page.java", Pattern.compile("^\\s*(\\} else )?(if(?! \\(\\w+ == null\\) \\{$)|for|while|try|switch)\\b.*[({]|EntityManager")).stream()
            .filter(place -> place.contains("/web/") && !place.contains("/SignInPage.java")).toList();
    }

    List<String> promisesWithoutIssue() {
        return linesWith(java, ".java", Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!.*#\\d)"));
    }

    // ---- pages

    List<String> pagesTooLong() {
        return tooLong(pages, ".xhtml", LONGEST_PAGE);
    }

    List<String> pagesWithStyleOfTheirOwn() {
        return linesWith(pages, ".xhtml", Pattern.compile("\\sstyle=\"|<style\\b"));
    }

    /** The content security policy lets no inline handler run. */
    List<String> pagesWithInlineHandlers() {
        return linesWith(pages, ".xhtml", Pattern.compile("\\son(click|change|submit|load|input|key\\w+|mouse\\w+|focus|blur)=\"|<f:ajax\\b|javascript:"));
    }

    List<String> pagesOutsideTheFeatures() {
        return files(pages, ".xhtml").map(pages::relativize).filter(page -> page.getNameCount() > 1).map(page -> page.getName(0).toString())
            .filter(folder -> !Set.of("WEB-INF", "resources", "errors").contains(folder) && !Plan.ARROWS.containsKey(folder))
            .distinct().map(folder -> folder + " is a folder of pages and no feature").toList();
    }

    /** A page whose bean is called otherwise breaks only when somebody opens it. */
    List<String> pagesThatAskNobody() {
        Set<String> known = beans().collect(Collectors.toSet());
        return files(pages, ".xhtml").flatMap(page -> BEAN_IN_PAGE.matcher(text(page)).results().map(found -> found.group(1)).distinct()
            .filter(bean -> !known.contains(bean)).map(bean -> pages.relativize(page) + " asks " + bean + ", whom nobody knows")).toList();
    }

    /** A form sends its own name; a parameter of the page that is called the same would be overwritten by it. */
    List<String> formsNamedLikeAParameter() {
        return files(pages, ".xhtml").flatMap(page -> FORM_ID.matcher(text(page)).results().map(found -> found.group(1))
            .filter(form -> text(page).contains("<f:viewParam name=\"" + form + "\"")).map(form -> pages.relativize(page) + " has a form and a parameter named " + form)).toList();
    }

    /** The server knows beans and services by one name each, wherever they live. */
    List<String> beansOfOneName() {
        List<String> all = beans().collect(Collectors.toCollection(ArrayList::new));
        files(java, ".java").filter(file -> text(file).matches("(?s).*\\R@(Stateless|Singleton)\\b.*")).forEach(file -> all.add(simpleName(file)));
        return all.stream().filter(name -> Collections.frequency(all, name) > 1).distinct().map(name -> name + " is the name of two").toList();
    }

    private Stream<String> beans() {
        return files(java, ".java").flatMap(file -> NAMED.matcher(text(file)).results().limit(1)
            .map(found -> found.group(1) == null ? Character.toLowerCase(simpleName(file).charAt(0)) + simpleName(file).substring(1) : found.group(1)));
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    // ---- words

    List<String> wordsThatAreMissing() {
        List<String> missing = new ArrayList<>();
        files(pages, ".xhtml").forEach(page -> WORD_IN_PAGE.matcher(text(page)).results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1)).filter(key -> word(key) == null)
            .forEach(key -> missing.add(pages.relativize(page) + " says " + key + ", which no bundle knows")));
        files(java, ".java").forEach(file -> WORD_IN_JAVA.matcher(text(file)).results().map(found -> found.group(1)).filter(key -> word(key) == null)
            .forEach(key -> missing.add(file.getFileName() + " says " + key + ", which no bundle knows")));
        files(java, ".java").forEach(file -> LETTER_IN_JAVA.matcher(text(file)).results()
            .flatMap(found -> Stream.of("title", "body").map(part -> found.group(1) + ".letter." + found.group(2) + "." + part))
            .filter(key -> word(key) == null).forEach(key -> missing.add(file.getFileName() + " posts a letter without " + key)));
        return missing;
    }

    /** A lone apostrophe swallows the placeholders behind it. */
    List<String> wordsThatSwallowTheirPlaceholders() {
        List<String> broken = new ArrayList<>();
        files(words, ".properties").forEach(bundle -> properties(bundle).forEach((key, value) -> {
            if (value.toString().matches("(?s).*\\{\\d.*") && value.toString().replace("''", "").contains("'")) {
                broken.add(bundle.getFileName() + ": " + key + " has a single apostrophe beside placeholders");
            }
        }));
        return broken;
    }

    /** The framework guides and does not test: nothing that people read sounds like a verdict on what somebody can do. */
    List<String> wordsThatJudgePeople() {
        List<String> verdicts = new ArrayList<>();
        files(words, ".properties").forEach(bundle -> properties(bundle).forEach((key, value) -> {
            String innocent = NO_VERDICT_HERE.getOrDefault(bundle.getFileName().toString().replace(".properties", ""), "-");
            VERDICT.matcher(value.toString()).results().map(MatchResult::group)
                .filter(word -> !word.matches(innocent) || ABILITY.matcher(value.toString()).find())
                .forEach(word -> verdicts.add(bundle.getFileName() + ": " + key + " says " + word));
        }));
        return verdicts;
    }

    /** The word of this key, or null. */
    String word(String key) {
        int dot = key.indexOf('.');
        Path bundle = words.resolve(key.substring(0, dot) + ".properties");
        return Files.exists(bundle) ? properties(bundle).getProperty(key.substring(dot + 1)) : null;
    }

    /** Everything a feature's bundle says. */
    Set<String> keys(String feature) {
        Path bundle = words.resolve(feature + ".properties");
        return Files.exists(bundle) ? properties(bundle).stringPropertyNames() : Set.of();
    }

    // ---- tables

    List<String> migrationsOutOfForm() {
        List<String> wrong = new ArrayList<>();
        files(tables, ".sql").forEach(file -> {
            String name = file.getFileName().toString();
            var form = MIGRATION.matcher(name);
            if (!form.matches() || !Plan.ARROWS.containsKey(form.group(1))) {
                wrong.add(name + " does not name its moment and its feature");
            }
            if (!text(file).startsWith("--")) {
                wrong.add(name + " does not begin by saying why");
            }
            text(file).lines().filter(line -> line.matches("(?i).*\\b(primary key|foreign key|unique|check)\\s*\\(.*"))
                .filter(line -> !line.matches("(?i).*\\bconstraint\\s+\\w+.*")).forEach(line -> wrong.add(name + " has a constraint without a name: " + line.strip()));
        });
        return wrong;
    }

    /** For {@code table.column} the values its check constraint allows; a later migration wins. */
    Map<String, Set<String>> valuesAllowed() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        files(tables, ".sql").sorted().forEach(file -> TABLE.matcher(uncommented(file)).results().forEach(table ->
            CHECK.matcher(table.group(3)).results().forEach(check ->
                allowed.put((table.group(2) + "." + check.group(1)).toLowerCase(Locale.ROOT), values(check)))));
        return allowed;
    }

    boolean makes(String table) {
        return files(tables, ".sql").anyMatch(file -> Pattern.compile("create\\s+table\\s+" + table + "\\b", Pattern.CASE_INSENSITIVE).matcher(text(file)).find());
    }

    private static Set<String> values(MatchResult check) {
        Set<String> values = new TreeSet<>();
        Pattern.compile("'([^']*)'").matcher(check.group(2)).results().forEach(value -> values.add(value.group(1)));
        return values;
    }

    private static String uncommented(Path file) {
        return text(file).replaceAll("--[^\\n]*", "");
    }

    // ---- looking

    private static List<String> tooLong(Path folder, String ending, int most) {
        return files(folder, ending).filter(file -> text(file).lines().count() > most)
            .map(file -> folder.relativize(file) + " has " + text(file).lines().count() + " lines, at most " + most).toList();
    }

    private static List<String> linesWith(Path folder, String ending, Pattern what) {
        Function<Path, Stream<String>> places = file -> {
            List<String> lines = text(file).lines().toList();
            return IntStream.range(0, lines.size()).filter(number -> what.matcher(lines.get(number)).find())
                .mapToObj(number -> folder.relativize(file) + ":" + (number + 1) + " " + lines.get(number).strip());
        };
        return files(folder, ending).flatMap(places).toList();
    }

    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path bundle) {
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
