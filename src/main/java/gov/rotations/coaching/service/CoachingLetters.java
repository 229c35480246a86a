package gov.rotations.coaching.service;

import gov.rotations.coaching.MeetingMoved;
import gov.rotations.coaching.PairingAwaitsAssociate;
import gov.rotations.coaching.PairingChangeAsked;
import gov.rotations.coaching.PairingDeclined;
import gov.rotations.coaching.PairingEnded;
import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingLapsed;
import gov.rotations.coaching.PairingOffered;
import gov.rotations.coaching.PairingPaused;
import gov.rotations.coaching.PairingRescinded;
import gov.rotations.coaching.PairingResumed;
import gov.rotations.coaching.PairingStarted;
import gov.rotations.coaching.SupporterApproved;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.SupporterInvited;
import gov.rotations.coaching.SupporterTurnedDown;
import gov.rotations.coaching.entity.Meeting;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Letters about offers of support and pairings: one for each step, never a word about why. */
@Dependent
class CoachingLetters {

    private static final String PAIRINGS = "/coaching/pairings.xhtml";

    private static final String PAIRING = "/coaching/pairing.xhtml?id=";

    private static final Map<Meeting.State, String> MEETINGS = Map.of(Meeting.State.PROPOSED, "coaching.meetingProposed",
        Meeting.State.PLANNED, "coaching.meetingAgreed", Meeting.State.CANCELLED, "coaching.meetingCancelled");

    private static final int DAYS_BETWEEN_NUDGES = 28;

    @Inject
    private Outbox outbox;

    @Inject
    private Pairings pairings;

    @Inject
    private Supporters supporters;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingCalendar calendars;

    @Inject
    private Party party;

    @Inject
    private Clock clock;

    @Inject
    private AccountBook accounts;

    @Inject
    private Words words;

    void on(@Observes SupporterInvited fact) {
        tell(fact.supporter(), "coaching.invited", "/coaching/offer.xhtml");
    }

    void on(@Observes SupporterApproved fact) {
        tell(fact.supporter(), "coaching.approved", "/coaching/offer.xhtml");
    }

    void on(@Observes SupporterTurnedDown fact) {
        tell(fact.supporter(), "coaching.turnedDown", "/coaching/offer.xhtml");
    }

    void on(@Observes PairingOffered fact) {
        Pairing pairing = pairings.get(fact.pairing());
        ask(party.supporter(pairing), party.associate(pairing).name(), "coaching.offered", pairing);
    }

    void on(@Observes PairingAwaitsAssociate fact) {
        Pairing pairing = pairings.get(fact.pairing());
        ask(party.associate(pairing).account(), name(party.supporter(pairing)), "coaching.awaiting", pairing);
    }

    void on(@Observes PairingStarted fact) {
        Pairing pairing = pairings.get(fact.pairing());
        tell(List.of(party.supporter(pairing), party.associate(pairing).account()), "coaching.started", pairing);
    }

    /** Who said no knows it already; an associate who was never asked hears nothing. */
    void on(@Observes PairingDeclined fact) {
        tellOthersWhoKnow(fact.pairing(), "coaching.declined");
    }

    void on(@Observes PairingLapsed fact) {
        tellOthersWhoKnow(fact.pairing(), "coaching.lapsed");
    }

    void on(@Observes PairingRescinded fact) {
        tellOthersWhoKnow(fact.pairing(), "coaching.rescinded");
    }

    private void tellOthersWhoKnow(PairingId id, String about) {
        Pairing pairing = pairings.get(id);
        tell(party.others(pairing).stream().filter(reader -> pairing.isKnownToAssociate() || reader.equals(party.supporter(pairing)))
            .toList(), about, pairing);
    }

    void on(@Observes PairingPaused fact) {
        tellOthers(fact.pairing(), "coaching.paused");
    }

    void on(@Observes PairingResumed fact) {
        tellOthers(fact.pairing(), "coaching.resumed");
    }

    void on(@Observes PairingChangeAsked fact) {
        tellOthers(fact.pairing(), "coaching.changeAsked");
    }

    void on(@Observes PairingEnded fact) {
        tellOthers(fact.pairing(), "coaching.ending");
    }

    private void tellOthers(PairingId id, String about) {
        Pairing pairing = pairings.get(id);
        tell(party.others(pairing), about, pairing);
    }

    /** What was held or missed both of them know without a letter. */
    void on(@Observes MeetingMoved fact) {
        Meeting meeting = meetings.get(fact.meeting());
        String about = MEETINGS.get(meeting.state());
        if (about != null) {
            Pairing pairing = pairings.get(fact.pairing());
            party.others(pairing).forEach(reader -> outbox.post(Letter.to(reader, about, "meeting:" + fact.meeting())
                .with(words.moment(meeting.beginsAt()), nameOfOther(reader, pairing)).linkingTo(PAIRING + pairing.id())
                .withCalendar(meeting.state() == Meeting.State.PROPOSED ? null
                    : calendars.of(meeting, title(reader, pairing)))));
        }
    }

    /** Both are told, once when the silence begins and then every four weeks of it. */
    void nudge(Pairing pairing, Instant since, Instant now) {
        String occasion = pairing.id() + "/" + since + "/" + Duration.between(since, now).toDays() / DAYS_BETWEEN_NUDGES;
        List.of(party.supporter(pairing), party.associate(pairing).account()).forEach(reader -> outbox.post(
            Letter.to(reader, "coaching.silent", occasion).with(nameOfOther(reader, pairing), pairing.cadenceDays())
                .linkingTo(PAIRING + pairing.id())));
    }

    private void ask(AccountId reader, String other, String about, Pairing pairing) {
        outbox.post(Letter.to(reader, about, pairing.id().toString())
            .with(words.of(pairing.kind()), other, words.moment(pairing.answerBy())).linkingTo(PAIRINGS));
    }

    private void tell(List<AccountId> readers, String about, Pairing pairing) {
        String supporter = name(party.supporter(pairing));
        readers.forEach(reader -> outbox.post(Letter.to(reader, about, pairing.id() + "/" + clock.instant())
            .with(words.of(pairing.kind()), supporter, party.associate(pairing).name()).linkingTo(PAIRINGS)));
    }

    private void tell(SupporterId supporter, String about, String page) {
        outbox.post(Letter.to(supporters.get(supporter).account(), about, supporter + "/" + clock.instant()).linkingTo(page));
    }

    private String title(AccountId reader, Pairing pairing) {
        return words.get("coaching.pairing.title", words.of(pairing.kind()), nameOfOther(reader, pairing), null);
    }

    private String nameOfOther(AccountId reader, Pairing pairing) {
        AccountId supporter = party.supporter(pairing);
        return reader.equals(supporter) ? party.associate(pairing).name() : name(supporter);
    }

    private String name(AccountId account) {
        return accounts.find(account).map(AccountBook.Card::name).orElse("");
    }
}
