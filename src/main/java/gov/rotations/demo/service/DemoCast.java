package gov.rotations.demo.service;

import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The people of the demo, who do things themselves. */
@Dependent
class DemoCast {

    @Inject
    private AccountBook book;

    @Inject
    private CurrentActor actor;

    /** @param visitor one of those who can sign in, such as {@code coach} */
    AccountId account(String visitor) {
        return book.findByEmail(DemoAccounts.email(visitor)).orElseThrow().id();
    }

    void as(String visitor, Runnable what) {
        as(account(visitor), what);
    }

    void as(AccountId person, Runnable what) {
        actor.as(actor.actorOf(person), () -> {
            what.run();
            return null;
        });
    }

    /** What a person sees. */
    <T> T of(AccountId person, Supplier<T> what) {
        return actor.as(actor.actorOf(person), what::get);
    }
}
