package gov.rotations.shared.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;

/** Lists in JSON documents of our own: what comes with the product, or was written by it. */
public final class JsonParts {

    private JsonParts() {
        // reads and writes
    }

    /** The objects of this list, each read; none if there is no such list. */
    public static <T> List<T> all(JsonObject parent, String name, Function<JsonObject, T> reading) {
        return parent.containsKey(name) ? parent.getJsonArray(name).stream().map(JsonValue::asJsonObject).map(reading).toList() : List.of();
    }

    public static List<String> texts(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    public static <T> JsonArrayBuilder array(List<T> parts, Function<T, JsonObjectBuilder> writing) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.stream().map(writing).forEach(array::add);
        return array;
    }
}
