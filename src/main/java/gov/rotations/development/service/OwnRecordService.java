package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.EndorsementAsked;
import gov.rotations.development.NobodyToAsk;
import gov.rotations.development.RecordDeleted;
import gov.rotations.development.RecordId;
import gov.rotations.development.RecordKept;
import gov.rotations.development.RecordShared;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.learning.Activities;
import gov.rotations.opening.Phase;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.SkillKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What associates do with their own records. Nobody else writes in them. */
@Stateless
@AllowedTo({Role.ASSOCIATE, Role.ALUMNUS})
public class OwnRecordService {

    @Inject
    private ActivityRecords records;

    @Inject
    private RecordRows rows;

    @Inject
    private Standing standing;

    @Inject
    private Activities activities;

    @Inject
    private ConfirmedPlacements placements;

    @Inject
    private Bonds bonds;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The latest first. */
    public List<RecordRow> list(RecordFilter filter) {
        AssociateId self = standing.self().id();
        RecordFilter wanted = filter == null ? RecordFilter.ALL : filter;
        return rows.of(self, records.of(self).stream().filter(wanted::suits).toList());
    }

    public RecordRow get(long id) {
        ActivityRecord record = own(id);
        return rows.of(record.associate(), List.of(record)).get(0);
    }

    public List<PlacementChoice> placements() {
        return placements.of(standing.self().id()).stream().map(one -> new PlacementChoice(one.id().value(), RecordRows.label(one))).toList();
    }

    /** A form to begin with. @param activity code in the catalogue in force, or null for something of one's own */
    public RecordForm newForm(String activity) {
        LocalDate today = LocalDate.now(clock);
        Optional<ConfirmedPlacements.Stint> now = placements.of(standing.self().id()).stream().filter(one -> one.dates().contains(today)).findFirst();
        RecordForm form = RecordForm.fresh(now.map(one -> one.id().value()).orElse(null), now.map(ConfirmedPlacements.Stint::phase).orElse(null), today);
        if (activity != null && !activity.isBlank()) {
            Activities.ActivityCard card = activities.current().stream().filter(one -> one.code().equals(activity)).findFirst()
                .orElseThrow(() -> new NotPermitted("activity:" + activity));
            form.isActivity(card.edition(), card.code(), card.title(), SkillNames.keys(card.skills()));
        }
        return form;
    }

    public RecordForm form(long id) {
        return RecordForm.of(own(id));
    }

    /** Keeps what was written; a new record begins where its form says. @return its id */
    public long save(RecordForm form) {
        AssociateId self = standing.self().id();
        ActivityRecord record = form.isNew() ? new ActivityRecord(self, form.getEdition(), form.getActivity()) : records.own(self, form.getId());
        if (!form.isNew() && record.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        record.tell(form.story(title(form, record), skills(form, record), phaseOf(self, form.getPlacement())), clock.instant());
        if (form.isNew()) {
            begin(record, form);
        } else if (record.state() == ActivityRecord.State.DONE && form.getDoneOn() != null) {
            record.wasDoneOn(form.getDoneOn(), LocalDate.now(clock));
        }
        boolean shared = !record.readers().equals(Set.copyOf(Arrays.asList(form.getReaders())));
        record.shareWith(Set.copyOf(Arrays.asList(form.getReaders())));
        records.add(record);
        facts.fire(new RecordKept(self, record.id(), record.state().name()));
        if (shared) {
            facts.fire(new RecordShared(self, record.id(), GoalService.named(record.readers())));
        }
        return record.id().value();
    }

    private void begin(ActivityRecord record, RecordForm form) {
        LocalDate today = LocalDate.now(clock);
        if (form.getState() == ActivityRecord.State.DOING || form.getState() == ActivityRecord.State.DONE) {
            record.start();
        }
        if (form.getState() == ActivityRecord.State.DONE) {
            record.finish(form.getDoneOn() == null ? today : form.getDoneOn(), today);
        }
    }

    /** The catalogue's words stay as they were when the record began. */
    private String title(RecordForm form, ActivityRecord record) {
        return record.activity() == null ? form.getTitle().strip() : Optional.ofNullable(record.title()).orElseGet(() -> card(record).title());
    }

    private Set<SkillKey> skills(RecordForm form, ActivityRecord record) {
        Set<SkillKey> about = EnumSet.noneOf(SkillKey.class);
        about.addAll(record.activity() == null ? Arrays.asList(form.getSkills())
            : record.title() == null ? SkillNames.keys(card(record).skills()) : record.skills());
        return about;
    }

    private Activities.ActivityCard card(ActivityRecord record) {
        return activities.find(record.edition(), record.activity()).orElseThrow(() -> new NotPermitted("activity:" + record.activity()));
    }

    private Phase phaseOf(AssociateId self, Long placement) {
        return placement == null ? null : placements.of(self).stream().filter(one -> one.id().value() == placement).findFirst()
            .orElseThrow(() -> new NotPermitted("placement:" + placement)).phase();
    }

    public void start(long id) {
        move(id, ActivityRecord::start);
    }

    /** @param day on which it was done, or null for today */
    public void finish(long id, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        move(id, record -> record.finish(day == null ? today : day, today));
    }

    public void reopen(long id) {
        move(id, ActivityRecord::reopen);
    }

    public void leave(long id) {
        move(id, ActivityRecord::leave);
    }

    public void planAgain(long id) {
        move(id, ActivityRecord::planAgain);
    }

    private void move(long id, Consumer<ActivityRecord> step) {
        ActivityRecord record = own(id);
        step.accept(record);
        facts.fire(new RecordKept(record.associate(), record.id(), record.state().name()));
    }

    public void delete(long id) {
        ActivityRecord record = own(id);
        RecordId gone = record.id();
        records.remove(record);
        facts.fire(new RecordDeleted(record.associate(), gone));
    }

    /** Asks coaches and line managers who may read it, each once for these words. */
    public void askForEndorsement(long id) {
        ActivityRecord record = own(id);
        if (bonds.readersOf(record).isEmpty()) {
            throw new NobodyToAsk();
        }
        record.askForEndorsement(clock.instant());
        facts.fire(new EndorsementAsked(record.associate(), record.id(), record.revision()));
    }

    private ActivityRecord own(long id) {
        return records.own(standing.self().id(), id);
    }
}
