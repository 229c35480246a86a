package gov.rotations.principle.web;

import gov.rotations.principle.TagKind;
import gov.rotations.principle.service.PrincipleTagService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The principles of whatever a page shows: asked for once for each kind, however many rows there are. */
@Named
@RequestScoped
public class PrinciplesShown {

    @Inject
    private PrincipleTagService service;

    private final Map<TagKind, Map<String, List<PrincipleTagService.Chip>>> read = new EnumMap<>(TagKind.class);

    /** @param subject its code or number */
    public List<PrincipleTagService.Chip> of(String kind, Object subject) {
        return read.computeIfAbsent(TagKind.valueOf(kind), service::of).getOrDefault(String.valueOf(subject), List.of());
    }
}
