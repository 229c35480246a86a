package gov.rotations.shared.json;

import java.util.List;
import java.util.stream.Collectors;

/** The file is not what its format asks for; carries every fault that was found. */
public class MalformedFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public MalformedFile(List<Fault> faults) {
        super(faults.stream().map(Fault::line).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
