package gov.rotations.handbook;

import java.util.List;

/**
 * Something a neighbour lets people find beside the pages of the handbook. A feature implements it as an
 * {@code @ApplicationScoped} bean; search asks again when the mark has changed.
 */
public interface Findable {

    /**
     * One thing to find.
     *
     * @param kind what it is, as a key of the bundle {@code handbook.kind.<kind>}
     * @param link its address, from the first slash
     * @param audience who may find it
     */
    record Text(String kind, String link, String title, String summary, String body, Audience audience) {
    }

    /** Changes whenever what there is to find may have changed; cheap to ask. */
    String mark();

    List<Text> texts();
}
