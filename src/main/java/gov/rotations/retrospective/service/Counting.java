package gov.rotations.retrospective.service;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.RetrospectiveFigures;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.retrospective.entity.Answer;
import gov.rotations.retrospective.entity.Given;
import gov.rotations.retrospective.entity.Retrospective;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts what has been answered about placements whose time to answer is over: a rotation all at once, and never while answers come in. */
@Dependent
class Counting {

    /** A question with the answers it has, by rotation. */
    private record Question<E extends Enum<E>>(String key, Class<E> steps, Predicate<Answer> from, Function<Given, E> answer, int fewest) {
    }

    private static final Predicate<Answer> ASSOCIATES = answer -> answer.side() == Side.ASSOCIATE;

    private static final Question<PlacementStep> PLACEMENT = new Question<>("placement", PlacementStep.class, ASSOCIATES, Given::placement, RetrospectiveFigures.FEWEST);
    private static final Question<ValueStep> VALUE = new Question<>("value", ValueStep.class, ASSOCIATES, Given::value, RetrospectiveFigures.FEWEST);
    private static final Question<ValueStep> HOST_VALUE = new Question<>("hostValue", ValueStep.class, ASSOCIATES.negate(), Given::value, RetrospectiveFigures.FEWEST);
    private static final Question<PulseStep> SERVICE = new Question<>("service", PulseStep.class, ASSOCIATES, Given::service, RetrospectiveFigures.FEWEST_FOR_PULSE);
    private static final Question<PulseStep> COLLABORATION = new Question<>("collaboration", PulseStep.class, ASSOCIATES, Given::collaboration,
        RetrospectiveFigures.FEWEST_FOR_PULSE);

    @Inject
    private Retrospectives retrospectives;

    @Inject
    private Clock clock;

    List<Answer> counted() {
        return retrospectives.answersEndedBefore(LocalDate.now(clock).minusDays(Retrospective.OPEN_FOR));
    }

    /** Everything asked about placements. @param only a rotation that is shown by itself, or null for all */
    List<Picture> all(List<Answer> answers, RotationId only) {
        return List.of(picture(PLACEMENT, answers, only), picture(VALUE, answers, only), picture(HOST_VALUE, answers, only),
            picture(SERVICE, answers, only), picture(COLLABORATION, answers, only));
    }

    /** What may be said of one department, over all rotations. */
    List<Picture> of(List<Answer> answers, DepartmentId department) {
        List<Answer> there = answers.stream().filter(answer -> answer.retrospective().department().equals(department)).toList();
        return List.of(picture(PLACEMENT, there, null), picture(VALUE, there, null));
    }

    Picture placements() {
        return picture(PLACEMENT, counted(), null);
    }

    Picture value() {
        return picture(new Question<>("value", ValueStep.class, answer -> true, Given::value, RetrospectiveFigures.FEWEST), counted(), null);
    }

    List<Picture> pulse() {
        List<Answer> answers = counted();
        return List.of(picture(SERVICE, answers, null), picture(COLLABORATION, answers, null));
    }

    Picture service() {
        return picture(SERVICE, counted(), null);
    }

    Picture collaboration() {
        return picture(COLLABORATION, counted(), null);
    }

    private static <E extends Enum<E>> Picture picture(Question<E> question, List<Answer> answers, RotationId only) {
        Map<RotationId, List<E>> byRotation = new LinkedHashMap<>();
        answers.stream().filter(question.from()).forEach(answer -> {
            E step = question.answer().apply(answer.given());
            if (step != null) {
                byRotation.computeIfAbsent(answer.retrospective().rotation(), rotation -> new ArrayList<>()).add(step);
            }
        });
        List<E> shown = Groups.of(byRotation, question.fewest()).stream()
            .filter(group -> only == null || group.keys().equals(List.of(only))).flatMap(group -> group.answers().stream()).toList();
        return Picture.of(question.key(), question.steps(), shown, question.fewest());
    }
}
