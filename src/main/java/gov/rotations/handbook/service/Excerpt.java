package gov.rotations.handbook.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The piece of a text that says most about what was asked, with the words that were found. */
final class Excerpt {

    private static final int LENGTH = 240;

    /** Some text, found or not. */
    record Part(String text, boolean found) {
    }

    private Excerpt() {
        // cuts
    }

    /** The whole of a short text, such as a title. */
    static List<Part> whole(String text, Asked asked) {
        return parts(text, 0, text.length(), marked(text, asked));
    }

    /** The best piece of a long text. */
    static List<Part> best(String text, Asked asked) {
        BitSet marked = marked(text, asked);
        int best = 0;
        int most = -1;
        for (int start = 0; start < Math.max(1, text.length() - LENGTH / 2); start = nextWord(text, start + LENGTH / 4)) {
            int found = marked.get(start, Math.min(text.length(), start + LENGTH)).cardinality();
            if (found > most) {
                most = found;
                best = start;
            }
        }
        int end = best + LENGTH >= text.length() ? text.length() : Math.max(best + 1, text.lastIndexOf(' ', best + LENGTH));
        List<Part> parts = new ArrayList<>(parts(text, best, end, marked));
        if (best > 0) {
            parts.add(0, new Part("… ", false));
        }
        if (end < text.length()) {
            parts.add(new Part(" …", false));
        }
        return parts;
    }

    private static int nextWord(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space + 1;
    }

    private static BitSet marked(String text, Asked asked) {
        BitSet marked = new BitSet(text.length());
        mark(text, Shelf.stems(), marked, asked.stems()::contains);
        if (asked.hasSlips()) {
            mark(text, Shelf.asWritten(), marked, asked::isMeant);
        }
        return marked;
    }

    private static void mark(String text, Analyzer analyzer, BitSet marked, Predicate<String> found) {
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (found.test(term.toString())) {
                    marked.set(place.startOffset(), place.endOffset());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> parts(String text, int start, int end, BitSet marked) {
        List<Part> parts = new ArrayList<>();
        for (int at = start; at < end;) {
            boolean found = marked.get(at);
            int next = found ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int until = next < 0 || next > end ? end : next;
            parts.add(new Part(text.substring(at, until), found));
            at = until;
        }
        return parts;
    }
}
