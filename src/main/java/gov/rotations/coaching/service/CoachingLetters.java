package gov.rotations.coaching.service;

import gov.rotations.coaching.PairingAwaitsAssociate;
import gov.rotations.coaching.PairingEnded;
import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingOffered;
import gov.rotations.coaching.PairingStarted;
import gov.rotations.coaching.SupporterApproved;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.cohort.Cohorts;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Letters about offers of support and pairings: one for each step, never a word about why. */
@Dependent
class CoachingLetters {

    private static final String PAIRINGS = "/coaching/pairings.xhtml";

    @Inject
    private Outbox outbox;

    @Inject
    private Pairings pairings;

    @Inject
    private Supporters supporters;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook accounts;

    @Inject
    private Words words;

    void on(@Observes SupporterApproved fact) {
        outbox.post(Letter.to(supporters.get(fact.supporter()).account(), "coaching.approved", fact.supporter().toString())
            .linkingTo("/coaching/offer.xhtml"));
    }

    void on(@Observes PairingOffered fact) {
        Pairing pairing = pairings.get(fact.pairing());
        outbox.post(Letter.to(supporter(pairing), "coaching.offered", fact.pairing().toString())
            .with(words.of(pairing.kind()), associate(pairing).name(), words.moment(pairing.answerBy())).linkingTo(PAIRINGS));
    }

    void on(@Observes PairingAwaitsAssociate fact) {
        Pairing pairing = pairings.get(fact.pairing());
        outbox.post(Letter.to(associate(pairing).account(), "coaching.awaiting", fact.pairing().toString())
            .with(words.of(pairing.kind()), name(supporter(pairing)), words.moment(pairing.answerBy())).linkingTo(PAIRINGS));
    }

    void on(@Observes PairingStarted fact) {
        tellBoth(fact.pairing(), "coaching.started");
    }

    void on(@Observes PairingEnded fact) {
        tellBoth(fact.pairing(), "coaching.ending");
    }

    private void tellBoth(PairingId id, String about) {
        Pairing pairing = pairings.get(id);
        Cohorts.AssociateCard associate = associate(pairing);
        AccountId supporter = supporter(pairing);
        List.of(supporter, associate.account()).forEach(reader -> outbox.post(Letter.to(reader, about, id.toString())
            .with(words.of(pairing.kind()), name(supporter), associate.name()).linkingTo(PAIRINGS)));
    }

    private AccountId supporter(Pairing pairing) {
        return supporters.get(pairing.supporter()).account();
    }

    private Cohorts.AssociateCard associate(Pairing pairing) {
        return cohorts.associates(List.of(pairing.associate())).get(pairing.associate());
    }

    private String name(AccountId account) {
        return accounts.find(account).map(AccountBook.Card::name).orElse("");
    }
}
