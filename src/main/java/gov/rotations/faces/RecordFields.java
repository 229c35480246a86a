package gov.rotations.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.util.Arrays;
import java.util.Optional;
import java.lang.reflect.RecordComponent;

/** Lets pages read the fields of a record as they read those of a bean: {@code #{row.state}}. Expression language 5 cannot. */
public class RecordFields extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<RecordComponent> field = field(base, property);
        if (field.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return field.get().getAccessor().invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Optional<RecordComponent> field = field(base, property);
        field.ifPresent(found -> context.setPropertyResolved(base, property));
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (field(base, property).isPresent()) {
            throw new PropertyNotWritableException(property + " of " + base.getClass().getName());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        field(base, property).ifPresent(found -> context.setPropertyResolved(base, property));
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }

    private static Optional<RecordComponent> field(Object base, Object property) {
        if (!(base instanceof Record)) {
            return Optional.empty();
        }
        return Arrays.stream(base.getClass().getRecordComponents()).filter(field -> field.getName().equals(property))
            .peek(field -> field.getAccessor().setAccessible(true)).findFirst();
    }
}
