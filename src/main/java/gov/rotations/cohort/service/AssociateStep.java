package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.entity.Associate.State;
import java.util.Set;

/** Steps in an associate's life that a page asks about once before they are taken. */
public enum AssociateStep {
    START(false, State.ONBOARDING) {
        @Override
        void take(AssociateService service, AssociateId id, String why) {
            service.start(id);
        }
    },
    REQUEST_WITHDRAWAL(false, State.ONBOARDING, State.DEFERRED, State.ACTIVE, State.ON_LEAVE) {
        @Override
        void take(AssociateService service, AssociateId id, String why) {
            service.requestWithdrawal(id);
        }
    },
    RETRACT_WITHDRAWAL(false, State.WITHDRAWING) {
        @Override
        void take(AssociateService service, AssociateId id, String why) {
            service.retract(id);
        }
    },
    CONFIRM_WITHDRAWAL(false, State.WITHDRAWING) {
        @Override
        void take(AssociateService service, AssociateId id, String why) {
            service.confirmWithdrawal(id);
        }
    },
    COMPLETE(true, State.ACTIVE) {
        @Override
        void take(AssociateService service, AssociateId id, String why) {
            service.complete(id, why);
        }
    },
    GRADUATE(false, State.COMPLETING) {
        @Override
        void take(AssociateService service, AssociateId id, String why) {
            service.graduate(id);
        }
    },
    GRADUATE_EARLY(false, State.ACTIVE) {
        @Override
        void take(AssociateService service, AssociateId id, String why) {
            service.graduateEarly(id);
        }
    },
    DISMISS(true, State.ACTIVE) {
        @Override
        void take(AssociateService service, AssociateId id, String why) {
            service.dismiss(id, why);
        }
    };

    private final boolean reasoned;
    private final Set<State> from;

    AssociateStep(boolean reasoned, State... from) {
        this.reasoned = reasoned;
        this.from = Set.of(from);
    }

    abstract void take(AssociateService service, AssociateId id, String why);

    /** Whether somebody must say why. */
    public boolean isReasoned() {
        return reasoned;
    }

    boolean isPossibleFrom(State state) {
        return from.contains(state);
    }
}
