package gov.rotations.shared.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** One JSON file read as what its format says. */
public final class JsonFile {

    private JsonFile() {
    }

    /**
     * @param mostBytes where to stop reading
     * @param reading asks the root for everything the format has
     * @throws MalformedFile with every fault where the text is not what was asked for
     */
    public static <T> T read(InputStream in, int mostBytes, Function<Node, T> reading) throws IOException, MalformedFile {
        Faults faults = new Faults();
        T read = reading.apply(new Node(JsonText.read(in, mostBytes, faults), faults));
        if (!faults.isEmpty()) {
            throw new MalformedFile(faults.all());
        }
        return read;
    }
}
