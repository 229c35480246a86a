package gov.rotations.department;

import gov.rotations.security.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other features ask of departments. Answers carry no rows the caller must not see: names of departments are public. */
public interface Departments {

    /**
     * @param code short name people use, such as HMRC; unique
     * @param family connected component over predecessors and successors, for the no-repeat rule: the least department
     *        id in it
     * @param acceptanceWorkingDays how long the department has to answer a proposal
     */
    record Card(DepartmentId id, String code, String name, DepartmentId family, boolean active, int acceptanceWorkingDays) {

        /** For example {@code HMRC, HM Revenue & Customs}. */
        public String label() {
            return code + ", " + name;
        }
    }

    /** A town; departments' sites stand in one, associates live in one. @param region as people write it, or empty */
    record Town(LocationId id, String name, String region) {
    }

    List<Card> all();

    Map<DepartmentId, Card> of(Collection<DepartmentId> ids);

    Optional<Card> findByCode(String code);

    /** Where a department has a place, and what it offers people who need it. */
    record Place(Town town, boolean stepFree, boolean quietSpace) {
    }

    /** The sites of the department, by town. */
    List<Place> sitesOf(DepartmentId department);

    /** Every town, by name. */
    List<Town> towns();

    Optional<Town> findTown(String name);

    /**
     * The town of this name, added when it is new.
     *
     * @param region one of the twelve regions of the list, or null where there is none, as in an exercise
     * @throws IllegalArgumentException when the region is not on the list
     */
    Town townOf(String name, String region);

    /** Accounts that answer for the department. */
    List<AccountId> contactsOf(DepartmentId department);
}
