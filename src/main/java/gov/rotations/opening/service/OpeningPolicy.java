package gov.rotations.opening.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.opening.entity.Opening;
import gov.rotations.opening.entity.Opening.State;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;

/** Who may touch which opening. Roles open the door; this decides which drawer. */
@Dependent
class OpeningPolicy {

    /** Admins every department's, contacts their own. */
    void mayOfferFor(Actor actor, DepartmentId department) {
        if (!answersFor(actor, department)) {
            throw new NotPermitted("department:" + department);
        }
    }

    void mayTouch(Actor actor, Opening opening) {
        if (!answersFor(actor, opening.department())) {
            throw new NotPermitted("opening:" + opening.id());
        }
    }

    /** The head reads everything; whoever else is in the programme reads what is listed. */
    void mayRead(Actor actor, Opening opening) {
        boolean may = answersFor(actor, opening.department()) || actor.is(Role.PROGRAMME_HEAD)
            || opening.state() == State.LISTED && (actor.is(Role.ASSOCIATE) || actor.is(Role.COACH));
        if (!may) {
            throw new NotPermitted("opening:" + opening.id());
        }
    }

    boolean answersFor(Actor actor, DepartmentId department) {
        return actor.isAdmin() || actor.scopesOf(Role.DEPARTMENT).contains(department.value());
    }

    /** While an admin reviews it, only admins change it. */
    boolean mayEdit(Actor actor, Opening opening) {
        return answersFor(actor, opening.department()) && opening.state().isChangeable()
            && (actor.isAdmin() || opening.state() != State.SUBMITTED);
    }
}
