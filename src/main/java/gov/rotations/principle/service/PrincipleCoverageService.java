package gov.rotations.principle.service;

import gov.rotations.principle.TagKind;
import gov.rotations.principle.TaggedThings;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which principles are put into practice by how many things, and which by none. It counts what has been told to those it is for, and nobody's doing. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.ASSOCIATE})
public class PrincipleCoverageService {

    /** How many things of a kind put a principle into practice. */
    public record Count(TagKind kind, int things) {
    }

    /** One principle. */
    public record Row(String key, String title, String sentence, List<Count> counts) {

        public int all() {
            return counts.stream().mapToInt(Count::things).sum();
        }
    }

    /** How much of a kind carries any principle. */
    public record Share(TagKind kind, int tagged, int offered) {
    }

    /** @param idle principles nothing puts into practice */
    public record Coverage(int edition, List<Row> rows, List<Share> shares, List<Row> idle) {
    }

    @Inject
    private PrinciplesInForce register;

    @Inject
    private PrincipleTags tags;

    @Inject
    private TaggedThings things;

    public Coverage coverage() {
        PrincipleText text = register.text();
        Map<TagKind, List<List<String>>> carried = new LinkedHashMap<>();
        List<Share> shares = new ArrayList<>();
        for (TagKind kind : TagKind.values()) {
            Set<String> offered = things.offered(kind).stream().map(TaggedThings.Thing::subject).collect(Collectors.toSet());
            List<List<String>> keys = tags.of(kind).entrySet().stream().filter(one -> offered.contains(one.getKey())).map(Map.Entry::getValue).toList();
            carried.put(kind, keys);
            shares.add(new Share(kind, (int) keys.stream().filter(of -> of.stream().anyMatch(key -> text.find(key).filter(Principle::isInForce).isPresent())).count(), offered.size()));
        }
        List<Row> rows = text.inForce().stream().map(one -> new Row(one.key(), one.title(), one.sentence(), Arrays.stream(TagKind.values())
            .map(kind -> new Count(kind, (int) carried.get(kind).stream().filter(keys -> keys.contains(one.key())).count())).toList())).toList();
        return new Coverage(text.edition(), rows, shares, rows.stream().filter(row -> row.all() == 0).toList());
    }
}
