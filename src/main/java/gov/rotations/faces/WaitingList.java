package gov.rotations.faces;

import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Everything that waits for the person who reads this page, gathered from all features, urgent things first. */
@Named
@RequestScoped
public class WaitingList {

    @Inject
    private CurrentActor current;

    @Inject
    @Any
    private Instance<Waiting> features;

    private List<WaitingItem> items;

    public List<WaitingItem> getItems() {
        if (items == null) {
            items = current.find().map(actor -> features.stream().flatMap(feature -> feature.waitingFor(actor).stream())
                .filter(item -> item.count() > 0).sorted(Comparator.comparing(item -> !item.urgent())).toList()).orElse(List.of());
        }
        return items;
    }

    public int getCount() {
        return getItems().stream().mapToInt(WaitingItem::count).sum();
    }

    /** How many things wait behind this page; a link may carry parameters. */
    int behind(String page) {
        return getItems().stream().filter(item -> item.link().equals(page) || item.link().startsWith(page + "?"))
            .mapToInt(WaitingItem::count).sum();
    }
}
