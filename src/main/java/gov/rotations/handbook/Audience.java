package gov.rotations.handbook;

import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** For whom a page is. */
public enum Audience {
    /** Everybody, signed in or not. */
    PUBLIC,
    SIGNED_IN,
    /** Members of a cohort, past and present. */
    COHORT(Role.ASSOCIATE, Role.ALUMNUS),
    DEPARTMENTS(Role.DEPARTMENT, Role.LINE_MANAGER),
    SUPPORTERS(Role.COACH),
    /** Those who run the programme. */
    PROGRAMME;

    private final Set<Role> roles;

    Audience(Role... roles) {
        this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles));
    }

    /** All audiences this reader belongs to. @param reader null when nobody is signed in */
    public static Set<Audience> of(Actor reader) {
        Set<Audience> of = EnumSet.of(PUBLIC);
        if (reader != null) {
            of.add(SIGNED_IN);
            boolean runs = reader.isAdmin() || reader.is(Role.EDITOR) || reader.is(Role.PROGRAMME_HEAD);
            Arrays.stream(values()).filter(one -> runs || one.roles.stream().anyMatch(reader::is)).forEach(of::add);
        }
        return of;
    }
}
