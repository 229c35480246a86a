package gov.rotations.demo.service;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names of people who do not exist, drawn with a fixed seed; their mail goes nowhere. */
class DemoNames {

    private static final List<String> FIRST = List.of("Ada", "Amir", "Bethan", "Callum", "Carys", "Damola", "Ewan", "Faye",
        "Grace", "Hamza", "Ines", "Jamal", "Kerry", "Leona", "Marcus", "Nadia", "Orla", "Pavel", "Rosa", "Seren", "Tariq",
        "Ursula", "Viktor", "Willa", "Yasmin", "Zain", "Owen", "Maya", "Finn", "Leila");
    private static final List<String> LAST = List.of("Abbott", "Bello", "Carrow", "Devi", "Ellis", "Fenn", "Gower", "Hale",
        "Iqbal", "Jarrow", "Kaur", "Lowther", "Marlow", "Ndiaye", "Ortiz", "Penry", "Quist", "Rahman", "Sandhu", "Tranter",
        "Udo", "Vance", "Wray", "Yilmaz", "Ainsley", "Brook", "Coyle", "Dunmore", "Esk", "Farrow");

    private final Random random;
    private final Set<String> used = new HashSet<>();

    DemoNames(Random random) {
        this.random = random;
    }

    /** A name not given before. */
    String next() {
        String name;
        do {
            name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
        } while (!used.add(name));
        return name;
    }

    /** The address of a demo person. */
    static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@demo.rotations.test";
    }
}
