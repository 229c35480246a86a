package gov.rotations.demo.service;

import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.service.SupporterAdminService;
import gov.rotations.coaching.service.SupporterForm;
import gov.rotations.coaching.service.SupporterService;
import gov.rotations.department.Departments;
import gov.rotations.department.Region;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.EmailAddress;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Coaches, mentors and buddies of the demo; one more than are approved awaits the admin's decision. */
@Dependent
class DemoSupporters {

    @Inject
    private SupporterAdminService decisions;

    @Inject
    private SupporterService offers;

    @Inject
    private Departments departments;

    @Inject
    private AccountBook book;

    @Inject
    private CurrentActor actor;

    @Inject
    private DemoCast cast;

    /** @return who was approved, in the order of the table */
    List<AccountId> load() {
        List<CSVRecord> lines = DemoTable.read("supporters.csv").lines();
        List<AccountId> offering = lines.stream().map(this::offer).toList();
        List<AccountId> approved = offering.subList(0, offering.size() - 1);
        approved.forEach(account -> decisions.approve(of(account).value()));
        return approved;
    }

    SupporterId of(AccountId account) {
        return actor.as(actor.actorOf(account), () -> offers.mine().orElseThrow().id());
    }

    private AccountId offer(CSVRecord line) {
        String email = line.get("email").isEmpty() ? DemoNames.email(line.get("name")) : DemoAccounts.email(line.get("email"));
        decisions.invite(new EmailAddress(email), line.get("name"));
        AccountId account = book.findByEmail(email).orElseThrow().id();
        SupporterForm form = form(line);
        cast.as(account, () -> offers.save(form));
        return account;
    }

    private SupporterForm form(CSVRecord line) {
        SupporterForm form = new SupporterForm();
        form.setDepartment(departments.findByCode(line.get("department")).orElseThrow().id().value());
        form.setRegion(line.get("region").isEmpty() ? null : Region.valueOf(line.get("region")));
        form.setOnline(line.get("online").equals("yes"));
        form.setCoach(Integer.parseInt(line.get("coach")));
        form.setMentor(Integer.parseInt(line.get("mentor")));
        form.setBuddy(Integer.parseInt(line.get("buddy")));
        form.setTopics(DemoTable.parts(line.get("topics")).stream().map(SkillKey::valueOf).toArray(SkillKey[]::new));
        form.setAvailability(line.get("availability"));
        form.setAbout(line.get("about"));
        return form;
    }
}
