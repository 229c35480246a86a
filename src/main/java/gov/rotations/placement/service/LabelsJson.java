package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.opening.OpeningId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Writes labels as one JSON object beside the problem of a snapshot, and reads them back. */
final class LabelsJson {

    private LabelsJson() {
    }

    static String write(Labels labels) {
        JsonArrayBuilder excluded = Json.createArrayBuilder();
        labels.excluded().forEach(entry -> excluded.add(text(text(Json.createObjectBuilder().add("associate", entry.associate()),
            "opening", entry.opening()), "rotation", entry.rotation()).add("why", entry.why().name())));
        return Json.createObjectBuilder()
            .add("associates", object(labels.associates(), (person, to) -> text(text(text(id(to, person.id() == null ? null
                : person.id().value()), "name", person.name()), "department", person.department()), "town", person.town())))
            .add("openings", object(labels.openings(), (post, to) -> text(text(text(id(to, post.id() == null ? null
                : post.id().value()), "product", post.product()), "department", post.department()), "town", post.town())))
            .add("rotations", object(labels.rotations(), (slot, to) -> id(to, slot.id() == null ? null : slot.id().value())
                .add("number", slot.number()).add("first", slot.first().toString()).add("last", slot.last().toString())))
            .add("departments", Json.createObjectBuilder(Map.copyOf(labels.departments())))
            .add("locations", Json.createObjectBuilder(Map.copyOf(labels.locations())))
            .add("excluded", excluded)
            .build().toString();
    }

    static Labels read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            return new Labels(
                map(all, "associates", (key, entry) -> new Labels.Person(numbered(entry) ? new AssociateId(number(entry)) : null,
                    text(entry, "name"), text(entry, "department"), text(entry, "town"))),
                map(all, "openings", (key, entry) -> new Labels.Post(numbered(entry) ? new OpeningId(number(entry)) : null,
                    text(entry, "product"), text(entry, "department"), text(entry, "town"))),
                texts(all, "departments"),
                map(all, "rotations", (key, entry) -> new Labels.Slot(numbered(entry) ? new RotationId(number(entry)) : null,
                    entry.getInt("number"), LocalDate.parse(text(entry, "first")), LocalDate.parse(text(entry, "last")))),
                texts(all, "locations"),
                all.getJsonArray("excluded").getValuesAs(JsonObject.class).stream().map(entry -> new Labels.Excluded(
                    text(entry, "associate"), text(entry, "opening"), text(entry, "rotation"),
                    Exclusion.valueOf(text(entry, "why")))).toList());
        }
    }

    private static <T> JsonObjectBuilder object(Map<String, T> entries, BiConsumer<T, JsonObjectBuilder> writing) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        entries.forEach((key, entry) -> {
            JsonObjectBuilder inner = Json.createObjectBuilder();
            writing.accept(entry, inner);
            object.add(key, inner);
        });
        return object;
    }

    private static JsonObjectBuilder id(JsonObjectBuilder to, Long value) {
        return value == null ? to : to.add("id", value);
    }

    private static JsonObjectBuilder text(JsonObjectBuilder to, String name, String value) {
        return value == null ? to : to.add(name, value);
    }

    private static <T> Map<String, T> map(JsonObject all, String name, BiFunction<String, JsonObject, T> reading) {
        Map<String, T> entries = new LinkedHashMap<>();
        all.getJsonObject(name).forEach((key, value) -> entries.put(key, reading.apply(key, value.asJsonObject())));
        return entries;
    }

    private static Map<String, String> texts(JsonObject all, String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        JsonObject object = all.getJsonObject(name);
        object.keySet().forEach(key -> entries.put(key, object.getString(key)));
        return entries;
    }

    private static boolean numbered(JsonObject entry) {
        return entry.get("id") != null && entry.get("id").getValueType() == JsonValue.ValueType.NUMBER;
    }

    private static long number(JsonObject entry) {
        JsonNumber id = entry.getJsonNumber("id");
        return id.longValueExact();
    }

    private static String text(JsonObject entry, String name) {
        return entry.getString(name, null);
    }
}
