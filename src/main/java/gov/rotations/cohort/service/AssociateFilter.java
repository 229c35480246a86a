package gov.rotations.cohort.service;

import gov.rotations.cohort.entity.Associate;
import gov.rotations.shared.Typed;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;

/** Which associates of a cohort a list shows, and in what order. */
public class AssociateFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    public enum Order {
        NAME(Comparator.comparing(AssociateRow::name)),
        REFERENCE(Comparator.comparing(AssociateRow::reference)),
        DEPARTMENT(Comparator.comparing(AssociateRow::department).thenComparing(AssociateRow::name)),
        STATE(Comparator.comparing(AssociateRow::state).thenComparing(AssociateRow::name));

        private final Comparator<AssociateRow> comparator;

        Order(Comparator<AssociateRow> comparator) {
            this.comparator = comparator;
        }

        Comparator<AssociateRow> comparator() {
            return comparator;
        }
    }

    private String text;
    private Associate.State state;
    private Long department;
    private Order order = Order.NAME;

    boolean admits(AssociateRow row) {
        String wanted = Typed.folded(text);
        return (state == null || row.state() == state) && (wanted.isEmpty()
            || (row.name() + " " + row.reference() + " " + row.email()).toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Whether anything is filtered, so that an empty list can say why it is empty. */
    public boolean isNarrow() {
        return text != null || state != null || department != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Associate.State getState() {
        return state;
    }

    public void setState(Associate.State state) {
        this.state = state;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Order getOrder() {
        return order;
    }

    public void setOrder(Order order) {
        this.order = order == null ? Order.NAME : order;
    }
}
