package gov.rotations.coaching.service;

import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.PairingRound;
import gov.rotations.coaching.entity.Pin;
import gov.rotations.coaching.entity.Suggestion;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows pairing rounds: what is suggested, why this pair, and what else at what cost. */
@Dependent
class PairingRoundViews {

    private static final int OTHERS = 4;

    @Inject
    private PairingRounds rounds;

    @Inject
    private Pairings pairings;

    @Inject
    private CircleReader circles;

    @Inject
    private Supporters supporters;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook accounts;

    PairingRoundRow row(PairingRound round) {
        List<Suggestion> suggestions = rounds.suggestions(round.id());
        int pairs = (int) suggestions.stream().filter(one -> one.supporter() != null).count();
        return new PairingRoundRow(round.id().value(), code(round), round.kind(), round.state(), round.openedAt(), pairs,
            suggestions.size() - pairs);
    }

    private String code(PairingRound round) {
        return cohorts.cohort(round.cohort()).map(Cohorts.CohortCard::code).orElse("");
    }

    PairingRoundView view(PairingRound round) {
        Circle circle = circles.read(round.cohort(), round.kind());
        List<Suggestion> suggestions = rounds.suggestions(round.id());
        Map<List<Long>, Pin.Kind> pins = rounds.pins(round.id()).stream()
            .collect(Collectors.toMap(pin -> List.of(pin.associate().value(), pin.supporter().value()), Pin::kind));
        Map<SupporterId, String> names = names(circle, suggestions);
        MatchPrices prices = round.state() == PairingRound.State.SUGGESTED ? prices(circle, round) : MatchPrices.NONE;
        Map<AssociateId, Cohorts.AssociateCard> cards = cohorts.associates(suggestions.stream().map(Suggestion::associate).toList());
        List<SuggestionRow> rows = suggestions.stream()
            .map(one -> suggestion(one, cards.get(one.associate()).name(), circle, pins, names, prices))
            .sorted(Comparator.comparing(SuggestionRow::associate).thenComparing(SuggestionRow::associateId)).toList();
        int places = circle.free().values().stream().mapToInt(Integer::intValue).sum();
        return new PairingRoundView(round.id().value(), code(round), round.kind(), round.state(), round.cost(), places, rows);
    }

    private MatchPrices prices(Circle circle, PairingRound round) {
        return new MatchPrices(new CohortMatching(circle, pairings.wanting(circle), rounds.pins(round.id())));
    }

    private Map<SupporterId, String> names(Circle circle, List<Suggestion> suggestions) {
        Map<SupporterId, Supporter> known = new HashMap<>(circle.supporters());
        known.putAll(supporters.of(suggestions.stream().map(Suggestion::supporter).filter(id -> id != null && !known.containsKey(id)).toList()));
        Map<AccountId, AccountBook.Card> cards = accounts.of(known.values().stream().map(Supporter::account).toList());
        return known.values().stream().collect(Collectors.toMap(Supporter::id, one -> cards.get(one.account()).name()));
    }

    private SuggestionRow suggestion(Suggestion one, String name, Circle circle, Map<List<Long>, Pin.Kind> pins, Map<SupporterId, String> names,
        MatchPrices prices) {
        Optional<List<Ground>> grounds = Optional.ofNullable(one.supporter()).flatMap(id -> circle.grounds(one.associate(), id));
        long cost = grounds.map(Circle::cost).orElse(one.supporter() == null ? CohortMatching.UNMATCHED : 0L);
        Function<SupporterId, Pin.Kind> said = id -> pins.get(List.of(one.associate().value(), id.value()));
        List<SuggestionRow.Other> others = circle.supporters().keySet().stream().filter(id -> !id.equals(one.supporter()))
            .flatMap(id -> circle.grounds(one.associate(), id).map(why -> new SuggestionRow.Other(id.value(), names.get(id),
                Circle.cost(why) - cost, null, why, said.apply(id), circle.free(id) > 0)).stream())
            .sorted(Comparator.comparing((SuggestionRow.Other other) -> other.pin() == null).thenComparingLong(SuggestionRow.Other::extra)
                .thenComparingLong(SuggestionRow.Other::supporterId)).limit(OTHERS)
            .map(other -> other.costingEverybody(prices.of(one.associate(), new SupporterId(other.supporterId())))).toList();
        return new SuggestionRow(one.associate().value(), name, one.supporter() == null ? null : one.supporter().value(),
            one.supporter() == null ? "" : names.get(one.supporter()), cost, grounds.orElse(List.of()),
            one.supporter() == null ? null : said.apply(one.supporter()), others);
    }

    /** Whose pins cannot stand together: an associate with two, or a supporter with more than places. */
    String contradiction(Circle circle, List<Pin> pins) {
        Map<AssociateId, Long> byAssociate = pins.stream().filter(pin -> pin.kind() == Pin.Kind.PIN)
            .collect(Collectors.groupingBy(Pin::associate, Collectors.counting()));
        Optional<String> twice = byAssociate.entrySet().stream().filter(entry -> entry.getValue() > 1)
            .map(entry -> circle.associates().get(entry.getKey()).name()).sorted().findFirst();
        Map<SupporterId, Long> bySupporter = pins.stream().filter(pin -> pin.kind() == Pin.Kind.PIN)
            .collect(Collectors.groupingBy(Pin::supporter, Collectors.counting()));
        return twice.orElseGet(() -> bySupporter.entrySet().stream().filter(entry -> entry.getValue() > circle.free(entry.getKey()))
            .map(entry -> names(circle, List.of()).get(entry.getKey())).sorted().findFirst().orElse(""));
    }
}
