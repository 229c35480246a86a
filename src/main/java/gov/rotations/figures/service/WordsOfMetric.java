package gov.rotations.figures.service;

import gov.rotations.figures.entity.MetricRevision.Wording;
import gov.rotations.suggestion.AcceptedRequests.Accepted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a figure, field by field, as suggestions know them. */
final class WordsOfMetric {

    private WordsOfMetric() {
        // there and back
    }

    static Map<String, String> said(Wording words) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("title", words.title());
        said.put("question", words.question());
        said.put("counted", words.counted());
        said.put("records", words.records());
        said.put("often", words.often());
        said.put("misleads", String.join("\n", words.misleads()));
        said.put("notFor", words.notFor());
        said.put("aim", words.aim());
        return said;
    }

    static Wording over(Wording now, Accepted said) {
        return new Wording(said.text("title", now.title()), said.text("question", now.question()), said.text("counted", now.counted()), said.text("records", now.records()),
            said.text("often", now.often()), lines(said.text("misleads", String.join("\n", now.misleads()))), said.text("notFor", now.notFor()), said.text("aim", now.aim()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
