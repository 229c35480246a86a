package gov.rotations.events.service;

import gov.rotations.events.PersonUnknown;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** People as forms name them, by their addresses, and as pages do, by their names. */
@Dependent
class People {

    @Inject
    private AccountBook accounts;

    /** @param addresses apart by commas, blanks or lines @throws PersonUnknown when one of them is nobody's */
    Set<AccountId> byAddresses(String addresses) {
        return addresses == null ? Set.of() : Arrays.stream(addresses.split("[\\s,;]+")).filter(word -> !word.isBlank())
            .map(this::byAddress).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    AccountId byAddress(String address) {
        return accounts.findByEmail(address.strip()).map(AccountBook.Card::id).orElseThrow(() -> new PersonUnknown(address.strip()));
    }

    String addresses(Collection<AccountId> people) {
        return cards(people).stream().map(AccountBook.Card::email).collect(Collectors.joining(", "));
    }

    String names(Collection<AccountId> people) {
        return cards(people).stream().map(AccountBook.Card::name).collect(Collectors.joining(", "));
    }

    private List<AccountBook.Card> cards(Collection<AccountId> people) {
        return accounts.of(people).values().stream().sorted(Comparator.comparing(AccountBook.Card::name)).toList();
    }
}
