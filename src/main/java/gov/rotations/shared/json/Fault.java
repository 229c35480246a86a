package gov.rotations.shared.json;

/** What is wrong with a file: the place as a JSON path, what was found there and what was wanted. */
public record Fault(String path, String found, String wanted) {

    /** One line such as {@code $.openings[3].phase: found "gamma", wanted one of …}. */
    public String line() {
        return path + ": found " + found + ", wanted " + wanted;
    }
}
