package gov.rotations.handbook.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.World;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the whole use case of finding takes over 5,000 pages that are in the database, and how long a change takes to be
 * found. It prints and judges nothing, and no build runs it; see docs/benchmarks.md.
 */
@InContainer
@Tag("both-databases")
class FindingBenchmark {

    private static final int PAGES = 5000;
    private static final int ROUNDS = 10;
    private static final int MILLION = 1_000_000;

    @Inject
    private FindingService finding;
    @Inject
    private Acting acting;
    @Inject
    private World world;
    @Resource
    private UserTransaction transaction;
    @PersistenceContext
    private EntityManager em;

    @Test
    void five_thousand_pages() throws Exception {
        write();
        long begun = System.nanoTime();
        var reader = world.anAccount("Asha");
        acting.as(reader, () -> finding.find("placement", null));
        long index = (System.nanoTime() - begun) / MILLION;
        List<String> asked = FindingTest.questions().stream().map(line -> line.split("\\|")[0].strip()).toList();
        for (String one : asked) {
            assertThat(acting.as(reader, () -> finding.find(one, null))).isNotEmpty();
        }
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String one : asked) {
                long from = System.nanoTime();
                acting.as(reader, () -> finding.find(one, null));
                times.add((System.nanoTime() - from) / (double) MILLION);
            }
        }
        times.sort(null);
        String product = em.createNativeQuery("select version()").getSingleResult().toString();
        System.out.printf("FOUND | %s | %d | %d | %d | %.1f | %.1f | %.1f |%n", product, em.createQuery("select count(p) from Page p", Long.class).getSingleResult(), index,
            times.size(), times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.get(times.size() - 1));
    }

    /** Pages of the length of ours, of their words in another order, so that the dictionary is as large as it would be. */
    private void write() throws Exception {
        Random random = new Random(7);
        List<String> words = new StarterPages(new Chapters()).all().stream().flatMap(page -> Arrays.stream(page.words().body().split("\\s+"))).toList();
        transaction.setTransactionTimeout(600);
        transaction.begin();
        long there = em.createQuery("select count(p) from Page p", Long.class).getSingleResult();
        for (long at = there; at < PAGES; at++) {
            String body = random.ints(350, 0, words.size()).mapToObj(word -> words.get(word) + (word % 40 == 0 ? random.nextInt(400) : "")).collect(Collectors.joining(" "));
            String slug = "benchmark-" + at;
            em.createNativeQuery("""
                    insert into handbook_page (collection, chapter, position, slug, state, audience, title, summary, live)
                    values ('HANDBOOK', 'about', 1000, ?1, 'PUBLISHED', 'SIGNED_IN', ?2, ?3, 1)""")
                .setParameter(1, slug).setParameter(2, body.substring(0, 40)).setParameter(3, body.substring(40, 160)).executeUpdate();
            em.createNativeQuery("""
                    insert into handbook_revision (page_id, number, state, title, summary, body, chapter, audience, readers, skills, author, origin, licence, source, made_at)
                    select id, 1, 'PUBLISHED', title, summary, ?1, chapter, audience, 'everyone', '', '', '', '', '', current_timestamp from handbook_page where slug = ?2""")
                .setParameter(1, body).setParameter(2, slug).executeUpdate();
            em.createNativeQuery("insert into handbook_address (slug, page_id) select slug, id from handbook_page where slug = ?1").setParameter(1, slug).executeUpdate();
        }
        transaction.commit();
    }
}
