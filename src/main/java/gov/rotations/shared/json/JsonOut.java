package gov.rotations.shared.json;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.Map;

/** Writes JSON in UTF-8, indented so that people can read and compare it. */
public final class JsonOut {

    private JsonOut() {
    }

    public static void write(JsonStructure json, OutputStream out) {
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.write(json);
        }
    }
}
