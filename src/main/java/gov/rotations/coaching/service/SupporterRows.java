package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes rows of supporters, by name. */
@Dependent
class SupporterRows {

    @Inject
    private AccountBook accounts;

    @Inject
    private Departments departments;

    @Inject
    private Pairings pairings;

    List<SupporterRow> of(List<Supporter> supporters) {
        Map<AccountId, AccountBook.Card> cards = accounts.of(supporters.stream().map(Supporter::account).toList());
        Map<DepartmentId, Departments.Card> offices = departments.of(supporters.stream().map(one -> one.profile().department())
            .filter(Objects::nonNull).distinct().toList());
        return supporters.stream().map(one -> row(one, cards.get(one.account()), offices))
            .sorted(Comparator.comparing(SupporterRow::name).thenComparing(row -> row.id().value())).toList();
    }

    private SupporterRow row(Supporter supporter, AccountBook.Card card, Map<DepartmentId, Departments.Card> offices) {
        Supporter.Profile profile = supporter.profile();
        List<SupporterRow.Places> places = Arrays.stream(SupportKind.values())
            .map(kind -> new SupporterRow.Places(kind, pairings.held(supporter.id(), kind), supporter.capacity(kind)))
            .filter(one -> one.offered() > 0 || one.taken() > 0).toList();
        return new SupporterRow(supporter.id(), card.name(), card.email(), supporter.state(),
            profile.department() == null ? "" : offices.get(profile.department()).label(),
            profile.region() == null ? "" : profile.region().title(), profile.online(), profile.availability(), profile.about(),
            profile.trainedOn(), places, profile.topics().stream().sorted().toList());
    }
}
