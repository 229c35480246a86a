package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Findable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Everything there is to find, as it stood at one moment: an index in memory that is never changed. Words are kept as they
 * stand, for those who mistype, and by their stems, for those who ask with another ending.
 */
public final class Shelf {

    private static final String ALL = "all.plain";

    /** Fields that are searched, by what a word in them is worth. */
    static final Map<String, Float> WORTH = new LinkedHashMap<>(Map.of("title", 5f, "summary", 2.5f, "body", 1f));

    /** Words as they stand, by what a word in them is worth: those of the title, and all of them. */
    static final Map<String, Float> WORTH_AS_WRITTEN = new LinkedHashMap<>(Map.of("title.plain", 5f, ALL, 1.5f));

    /** What explains a figure is sought less often than what helps somebody on. */
    private static final Map<String, Float> SHARE_OF_KIND = Map.of("metric", .5f);

    /** What is worth so little beside the best has been hit by chance. */
    private static final float LEAST_SHARE = .1f;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::worth).reversed();

    private static final Analyzer STEMS = new EnglishAnalyzer();

    private static final Analyzer AS_WRITTEN = new StandardAnalyzer();

    private final IndexSearcher searcher;

    /** One thing found, the best first. */
    record Found(Findable.Text text, float worth) {
    }

    Shelf(List<Findable.Text> texts) {
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            Analyzer analyzer = new PerFieldAnalyzerWrapper(STEMS, Map.of("title.plain", AS_WRITTEN, ALL, AS_WRITTEN));
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
                for (Findable.Text text : texts) {
                    writer.addDocument(document(text));
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Findable.Text text) {
        Document document = new Document();
        document.add(new StringField("kind", text.kind(), Field.Store.YES));
        document.add(new StringField("audience", text.audience().name(), Field.Store.YES));
        document.add(new StoredField("link", text.link()));
        Map.of("title", text.title(), "summary", text.summary(), "body", text.body())
            .forEach((field, words) -> document.add(new TextField(field, words, Field.Store.YES)));
        document.add(new TextField("title.plain", text.title(), Field.Store.NO));
        document.add(new TextField(ALL, text.title() + " " + text.summary() + " " + text.body(), Field.Store.NO));
        return document;
    }

    static Analyzer stems() {
        return STEMS;
    }

    static Analyzer asWritten() {
        return AS_WRITTEN;
    }

    /** Whether anything contains this word as it stands. */
    boolean knows(String word) {
        try {
            return searcher.getIndexReader().docFreq(new Term(ALL, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param kind null for every kind */
    List<Found> find(Query asked, Set<Audience> reader, String kind, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(asked, BooleanClause.Occur.MUST)
            .add(new TermInSetQuery("audience", reader.stream().map(one -> new BytesRef(one.name())).toList()), BooleanClause.Occur.FILTER);
        if (kind != null) {
            query.add(new TermInSetQuery("kind", List.of(new BytesRef(kind))), BooleanClause.Occur.FILTER);
        }
        try {
            List<Found> found = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc one : searcher.search(query.build(), 2 * most).scoreDocs) {
                Document document = stored.document(one.doc);
                found.add(new Found(new Findable.Text(document.get("kind"), document.get("link"), document.get("title"), document.get("summary"),
                    document.get("body"), Audience.valueOf(document.get("audience"))), one.score * SHARE_OF_KIND.getOrDefault(document.get("kind"), 1f)));
            }
            found.sort(BEST_FIRST);
            float least = found.isEmpty() ? 0 : found.get(0).worth() * LEAST_SHARE;
            return found.stream().filter(one -> one.worth() >= least).limit(most).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
