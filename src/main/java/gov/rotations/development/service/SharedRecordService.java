package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Circle;
import gov.rotations.development.RecordEndorsed;
import gov.rotations.development.RecordId;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.development.entity.DevelopmentPlan;
import gov.rotations.development.entity.Endorsement;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What associates share, for coaches, line managers and admins; each reads what is meant for them and nothing else, while they stand where they stand. */
@Stateless
@AllowedTo({Role.COACH, Role.LINE_MANAGER, Role.HOME_MANAGER, Role.PROGRAMME_ADMIN})
public class SharedRecordService {

    @Inject
    private ActivityRecords records;

    @Inject
    private DevelopmentPlans plans;

    @Inject
    private RecordRows rows;

    @Inject
    private Standing standing;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Whom the reader coaches or manages, and who else shows them something; by name. */
    public List<SharingRow> people() {
        Reader reader = standing.reader();
        Map<AssociateId, Long> shown = records.shownTo(reader);
        Map<AssociateId, Long> asking = records.asking(reader.speaking(), me());
        Set<AssociateId> people = new HashSet<>(shown.keySet());
        people.addAll(reader.coached());
        people.addAll(reader.managed());
        return cohorts.associates(people).values().stream().map(card -> new SharingRow(card.id().value(), card.name(), reader.around(card.id()),
                shown.getOrDefault(card.id(), 0L), asking.getOrDefault(card.id(), 0L)))
            .sorted(Comparator.comparing(SharingRow::name)).toList();
    }

    public SharedView of(long associate) {
        Reader reader = standing.reader();
        AssociateId id = new AssociateId(associate);
        Cohorts.AssociateCard card = cohorts.associates(List.of(id)).get(id);
        Set<Circle> circles = reader.around(id);
        if (card == null || circles.isEmpty()) {
            throw new NotPermitted("associate:" + associate);
        }
        boolean plan = plans.plan(id).map(DevelopmentPlan::readers).filter(readers -> readers.stream().anyMatch(circles::contains)).isPresent();
        return new SharedView(associate, card.name(), circles, plan ? GoalService.rows(plans, id, LocalDate.now(clock)) : null,
            rows.of(id, records.shownBy(id, reader)));
    }

    /** One record of those, to say something about it. */
    public RecordRow record(long record) {
        ActivityRecord shown = shown(record, standing.reader());
        return rows.of(shown.associate(), List.of(shown)).get(0);
    }

    /** What the reader has said about it so far, and which wording they are looking at. */
    public EndorsementForm form(long record) {
        ActivityRecord shown = shown(record, standing.reader());
        return new EndorsementForm(record, shown.revision(), records.endorsement(shown.id(), me()).map(Endorsement::words).orElse(""));
    }

    /** Says a sentence or two about what was done, or says it anew. Whoever read an earlier wording is shown the new one first. */
    public void endorse(EndorsementForm form) {
        Reader reader = standing.reader();
        ActivityRecord record = shown(form.getRecord(), reader);
        Circle as = reader.coached().contains(record.associate()) && record.readers().contains(Circle.COACH) ? Circle.COACH : Circle.MANAGER;
        if (!record.readers().contains(as) || !reader.around(record.associate()).contains(as)) {
            throw new NotPermitted("record:" + record.id());
        }
        record.refuseUnlessDone();
        if (record.revision() != form.getRevision()) {
            throw new ChangedMeanwhile();
        }
        Endorsement word = records.endorsement(record.id(), me()).orElseGet(() -> new Endorsement(record.id(), me()));
        word.say(form.getWords().strip(), as, record.revision(), clock.instant());
        records.add(word);
        facts.fire(new RecordEndorsed(record.associate(), record.id(), me(), record.revision()));
    }

    /** How many records wait for the reader's sentence. */
    public long awaited() {
        return sum(records.asking(standing.reader().speaking(), me()).values());
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private ActivityRecord shown(long record, Reader reader) {
        return records.shown(new RecordId(record), reader).orElseThrow(() -> new NotPermitted("record:" + record));
    }

    private AccountId me() {
        return actor.get().account();
    }
}
