package gov.rotations.coaching.service;

import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Makes rows of pairings for whoever reads them. */
@Dependent
class PairingRows {

    @Inject
    private Supporters supporters;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook accounts;

    List<PairingRow> of(Actor reader, List<Pairing> pairings) {
        Map<SupporterId, Supporter> known = supporters.of(pairings.stream().map(Pairing::supporter).distinct().toList());
        Map<AccountId, AccountBook.Card> names = accounts.of(known.values().stream().map(Supporter::account).toList());
        Map<AssociateId, Cohorts.AssociateCard> associates = cohorts.associates(pairings.stream().map(Pairing::associate).distinct().toList());
        return pairings.stream().map(pairing -> {
            AccountId supporter = known.get(pairing.supporter()).account();
            Cohorts.AssociateCard associate = associates.get(pairing.associate());
            boolean asSupporter = supporter.equals(reader.account());
            boolean asAssociate = reader.account() != null && reader.account().equals(associate.account());
            boolean asked = asSupporter && pairing.state() == Pairing.State.OFFERED
                || asAssociate && pairing.state() == Pairing.State.AWAITING_ASSOCIATE;
            return new PairingRow(pairing.id().value(), pairing.kind(), pairing.state(), names.get(supporter).name(), associate.name(),
                pairing.offeredAt(), pairing.answerBy(), pairing.startedAt(), pairing.endedAt(), asked, asSupporter || asAssociate,
                asSupporter || asAssociate ? pairing.goals() : "", pairing.cadenceDays(), asSupporter ? associate.name() : names.get(supporter).name(),
                pairing.associate().value());
        }).toList();
    }
}
