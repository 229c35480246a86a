package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.opening.OpeningId;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads an order of openings such as {@code 12,7,31} as the page of preferences sends it. */
@FacesConverter("openingList")
public class OpeningListConverter implements Converter<Collection<OpeningId>> {

    @Override
    public Collection<OpeningId> getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (!text.matches("\\d{1,18}(,\\d{1,18}){0,99}")) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("placement.preferences.unreadable"), null));
        }
        return Arrays.stream(text.split(",")).map(number -> new OpeningId(Long.parseLong(number))).distinct().toList();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Collection<OpeningId> openings) {
        return openings == null ? "" : openings.stream().map(OpeningId::toString).collect(Collectors.joining(","));
    }
}
