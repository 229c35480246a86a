package gov.rotations.faces;

import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The person who reads the page, or nobody: {@code #{me.signedIn}}, {@code #{me.name}}, {@code #{me.is('ASSOCIATE')}}. */
@Named
@RequestScoped
public class Me {

    @Inject
    private CurrentActor current;

    public boolean isSignedIn() {
        return current.find().isPresent();
    }

    public String getName() {
        return current.find().map(Actor::name).orElse("");
    }

    /** First letters of the first and the last word of the name. */
    public String getInitials() {
        List<String> words = Arrays.stream(getName().split("\\s+")).filter(word -> !word.isBlank()).toList();
        return words.stream().filter(word -> word == words.get(0) || word == words.get(words.size() - 1))
            .map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    public Collection<Role> getRoles() {
        return current.find().map(Actor::roles).orElse(List.of());
    }

    public boolean is(String role) {
        return current.find().filter(actor -> actor.is(Role.valueOf(role))).isPresent();
    }
}
