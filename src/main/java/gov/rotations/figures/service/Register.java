package gov.rotations.figures.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The register as it comes with the product; what people have suggested since stands in the revisions of its figures. */
@ApplicationScoped
public class Register {

    /** Figures about the same thing. */
    public record Group(String key, String title, String intro, List<Metric> metrics) {
    }

    /** Everything in it. */
    public record Content(String code, List<Group> groups) {

        public List<Metric> metrics() {
            return groups.stream().flatMap(group -> group.metrics().stream()).toList();
        }

        public Optional<Metric> find(String metric) {
            return metrics().stream().filter(one -> one.code().equals(metric)).findFirst();
        }
    }

    private Content content;

    public synchronized Content content() {
        if (content == null) {
            try (JsonReader reader = Json.createReader(Register.class.getResourceAsStream("/content/figures/metrics-1.json"))) {
                JsonObject file = reader.readObject();
                List<Metric> metrics = all(file, "metrics", Register::metric);
                content = new Content(file.getString("code"), all(file, "groups", group -> new Group(group.getString("key"), group.getString("title"),
                    group.getString("intro"), metrics.stream().filter(one -> one.group().equals(group.getString("key"))).toList())));
            }
        }
        return content;
    }

    private static Metric metric(JsonObject one) {
        return new Metric(one.getString("code"), one.getString("group"), one.getString("title"), one.getString("question"), one.getString("counted"),
            one.getString("records"), one.getString("often"), one.getString("readers"), one.getString("smallest"),
            one.getJsonArray("misleads").getValuesAs(JsonString::getString), one.getString("notFor"), one.getString("aim"), one.getString("owner"),
            Metric.State.valueOf(one.getString("state")),
            all(one, "shown", place -> new Metric.Place(place.getString("title"), place.getString("link"), place.getString("note"))), one.getString("since"),
            all(one, "changes", change -> new Metric.Change(change.getString("release"), change.getString("what"))));
    }

    private static <T> List<T> all(JsonObject parent, String name, Function<JsonObject, T> reading) {
        return parent.getJsonArray(name).stream().map(JsonValue::asJsonObject).map(reading).toList();
    }
}
