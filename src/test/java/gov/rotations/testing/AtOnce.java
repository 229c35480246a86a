package gov.rotations.testing;

import gov.rotations.security.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Lets several do something at the same time. */
@ApplicationScoped
public class AtOnce {

    /** Long enough for the second to run into the first, who has not committed yet. */
    private static final long HEAD_START = 400;

    private static final long PATIENCE = 60;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Hand hand;

    /**
     * The worst moment of all: the second comes when the first is through and nothing is committed yet, so that it
     * reads what was before. What became of both, in this order.
     */
    public List<Outcome> overlapping(Actor first, Acting.Work work, Actor second, Acting.Work meanwhile) throws Exception {
        AtomicReference<Future<Outcome>> other = new AtomicReference<>();
        Outcome one = hand.does(first, () -> {
            transaction.begin();
            try {
                work.run();
                other.set(executor.submit(() -> hand.does(second, meanwhile)));
                waitAWhile(other.get());
                transaction.commit();
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        });
        Future<Outcome> late = other.get() == null ? executor.submit(() -> hand.does(second, meanwhile)) : other.get();
        return List.of(one, late.get(PATIENCE, TimeUnit.SECONDS));
    }

    private static void waitAWhile(Future<Outcome> other) throws Exception {
        try {
            other.get(HEAD_START, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it waits for the first, as it should
        }
    }

    /** Each of these in a request of its own, all let loose at the same moment; what they answered, in no order. */
    public <T> List<T> all(Actor actor, List<Callable<T>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> work : works) {
            running.add(executor.submit(() -> {
                start.await(PATIENCE, TimeUnit.SECONDS);
                return hand.gets(actor, work);
            }));
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            answers.add(one.get(PATIENCE, TimeUnit.SECONDS));
        }
        return answers;
    }
}
