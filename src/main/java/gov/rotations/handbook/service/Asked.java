package gov.rotations.handbook.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * What somebody typed, read kindly: question words are left out, other endings count, other words for the same thing count
 * a little less, and a word nobody has written is taken for a typing error.
 */
final class Asked {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_FOR_ONE_SLIP = 4;
    private static final int SHORTEST_FOR_TWO = 7;
    private static final float TYPING_ERROR = .8f;
    private static final float ALMOST = .5f;
    private static final int EXPANSIONS = 24;
    private static final float OTHER_WORD = .9f;
    private static final float BEGINNING = .3f;

    private static final Set<String> SAYS_NOTHING = Set.of("what", "how", "who", "whom", "when", "where", "why", "which", "can", "could", "may", "might", "must",
        "do", "does", "did", "i", "me", "my", "we", "us", "our", "you", "your", "should", "would", "have", "has", "had", "am", "is", "are", "be", "been", "get", "got",
        "about", "from", "please", "tell", "want", "need", "there", "they", "them", "their", "somebody", "someone", "something", "anything", "than", "so", "a", "an",
        "the", "to", "of", "in", "on", "for", "with", "it", "and", "or", "if", "at", "by", "as", "that", "this", "not", "no", "any", "after", "before", "through", "happens", "happen");

    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
        Map.entry("refuse", List.of("decline")), Map.entry("reject", List.of("decline")), Map.entry("switch", List.of("swap", "change")),
        Map.entry("another", List.of("change")), Map.entry("exchange", List.of("swap")), Map.entry("maternity", List.of("parental")), Map.entry("baby", List.of("parental")),
        Map.entry("paternity", List.of("parental")), Map.entry("holiday", List.of("leave")), Map.entry("sick", List.of("leave", "illness")),
        Map.entry("disability", List.of("adjustments")), Map.entry("disabled", List.of("adjustments")), Map.entry("delete", List.of("removal", "removed")),
        Map.entry("erase", List.of("removal", "removed")), Map.entry("gdpr", List.of("data", "copy")), Map.entry("exam", List.of("test")),
        Map.entry("assessment", List.of("test", "levels")), Map.entry("postpone", List.of("defer", "later")), Map.entry("delay", List.of("defer")),
        Map.entry("cancelled", List.of("withdraw", "falls")), Map.entry("cancel", List.of("withdraw")), Map.entry("allocated", List.of("chosen")),
        Map.entry("matched", List.of("chosen")), Map.entry("city", List.of("region")), Map.entry("location", List.of("region")),
        Map.entry("principles", List.of("principle")), Map.entry("career", List.of("pathway")), Map.entry("promotion", List.of("pathway")),
        Map.entry("mvp", List.of("smallest", "useful")), Map.entry("kanban", List.of("scrum")), Map.entry("copyright", List.of("licence")),
        Map.entry("license", List.of("licence")), Map.entry("full", List.of("waiting")), Map.entry("colleagues", List.of("staff")),
        Map.entry("hours", List.of("part")), Map.entry("vision", List.of("strategy")), Map.entry("teach", List.of("teaching")));

    private final Query query;
    private final Set<String> stems = new LinkedHashSet<>();
    private final List<CharacterRunAutomaton> slips = new ArrayList<>();

    Asked(String typed, Shelf shelf) {
        List<String> words = wordsOf(typed);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int at = 0; at < words.size(); at++) {
            all.add(word(words.get(at), at == words.size() - 1, shelf), BooleanClause.Occur.SHOULD);
        }
        all.setMinimumNumberShouldMatch(words.size() <= 2 ? 1 : (words.size() + 1) / 3);
        query = all.build();
    }

    private static List<String> wordsOf(String typed) {
        String text = typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length()));
        List<String> all = tokens(text, Shelf.asWritten());
        List<String> telling = all.stream().filter(word -> !SAYS_NOTHING.contains(word)).distinct().limit(MOST_WORDS).toList();
        return telling.isEmpty() ? all.stream().distinct().limit(MOST_WORDS).toList() : telling;
    }

    private Query word(String word, boolean last, Shelf shelf) {
        List<Query> ways = new ArrayList<>();
        stemOf(word).forEach(stem -> {
            stems.add(stem);
            everywhere(ways, stem, 1f);
        });
        OTHER_WORDS.getOrDefault(word, List.of()).forEach(other -> stemOf(other).forEach(stem -> {
            stems.add(stem);
            everywhere(ways, stem, OTHER_WORD);
        }));
        boolean known = shelf.knows(word);
        if (known && slipsIn(word) > 0) {
            ways.add(new BoostQuery(new FuzzyQuery(new Term("title.plain", word), 1, 1, EXPANSIONS, true), ALMOST));
        } else if (slipsIn(word) > 0) {
            slips.add(new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(slipsIn(word))));
            Shelf.WORTH_AS_WRITTEN.forEach((field, worth) -> ways.add(
                new BoostQuery(new FuzzyQuery(new Term(field, word), slipsIn(word), 0, EXPANSIONS, true), worth * TYPING_ERROR)));
        }
        if (last && word.length() > 2) {
            Shelf.WORTH_AS_WRITTEN.forEach((field, worth) -> ways.add(new BoostQuery(new PrefixQuery(new Term(field, word)), worth * BEGINNING)));
        }
        return new DisjunctionMaxQuery(ways, .1f);
    }

    private static void everywhere(List<Query> ways, String stem, float share) {
        Shelf.WORTH.forEach((field, worth) -> ways.add(new BoostQuery(new TermQuery(new Term(field, stem)), worth * share)));
    }

    private static List<String> stemOf(String word) {
        return tokens(word, Shelf.stems());
    }

    /** How many slips of the keyboard are forgiven in a word. */
    private static int slipsIn(String word) {
        return word.length() >= SHORTEST_FOR_TWO ? 2 : word.length() >= SHORTEST_FOR_ONE_SLIP ? 1 : 0;
    }

    static List<String> tokens(String text, Analyzer analyzer) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Query query() {
        return query;
    }

    boolean isEmpty() {
        return stems.isEmpty() && slips.isEmpty();
    }

    /** Stems that count as found. */
    Set<String> stems() {
        return stems;
    }

    boolean hasSlips() {
        return !slips.isEmpty();
    }

    /** Whether a word taken for a typing error may have been meant as this one. */
    boolean isMeant(String word) {
        return slips.stream().anyMatch(one -> one.run(word));
    }
}
