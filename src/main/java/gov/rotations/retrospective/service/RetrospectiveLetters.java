package gov.rotations.retrospective.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.department.Departments;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.opening.Openings;
import gov.rotations.retrospective.RetrospectiveAsked;
import gov.rotations.retrospective.RetrospectiveShown;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.entity.Answer;
import gov.rotations.retrospective.entity.Retrospective;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Letters that ask both sides, and tell them when both have answered. What anybody said stays on its page. */
@Dependent
class RetrospectiveLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private Retrospectives retrospectives;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Departments departments;

    @Inject
    private Openings openings;

    @Inject
    private Words words;

    void on(@Observes RetrospectiveAsked fact) {
        Retrospective asked = retrospectives.get(fact.retrospective());
        Cohorts.AssociateCard associate = card(asked);
        if (associate.account() != null) {
            outbox.post(Letter.to(associate.account(), "retrospective.asked", asked.id().toString())
                .with(product(asked), words.day(asked.closesOn())).linkingTo("/retrospective/answer.xhtml?id=" + asked.id()));
        }
        hosts(asked).stream().filter(host -> !host.equals(associate.account())).forEach(host -> outbox.post(
            Letter.to(host, "retrospective.askedHost", asked.id().toString())
                .with(product(asked), associate.name(), words.day(asked.closesOn())).linkingTo("/retrospective/answer.xhtml?id=" + asked.id())));
    }

    /** To the associate and to whoever answered for the host. */
    void on(@Observes RetrospectiveShown fact) {
        Retrospective shown = retrospectives.get(fact.retrospective());
        for (Side side : Side.values()) {
            AccountId reader = shown.of(side).map(Answer::answeredBy).orElseThrow();
            outbox.post(Letter.to(reader, "retrospective.shown", shown.id().toString()).with(product(shown))
                .linkingTo("/retrospective/retrospective.xhtml?id=" + shown.id()));
        }
    }

    private Set<AccountId> hosts(Retrospective retrospective) {
        Set<AccountId> hosts = new LinkedHashSet<>(departments.contactsOf(retrospective.department()));
        if (retrospective.host() != null) {
            hosts.add(retrospective.host());
        }
        return hosts;
    }

    private Cohorts.AssociateCard card(Retrospective retrospective) {
        return cohorts.associates(List.of(retrospective.associate())).get(retrospective.associate());
    }

    private String product(Retrospective retrospective) {
        return openings.of(List.of(retrospective.opening())).get(retrospective.opening()).product();
    }
}
