package gov.rotations.development.service;

import gov.rotations.development.Moment;
import java.time.Instant;
import java.util.List;

/**
 * Where somebody saw themselves from moment to moment: a small picture for each skill, and the table behind them all.
 *
 * @param mine whether the reader is the associate
 * @param width of each picture @param height of each picture
 * @param rungs the levels as heights in the pictures, the highest first
 */
public record ChangeOverTime(String associate, boolean mine, int width, int height, List<Stop> stops, List<Rung> rungs, List<Panel> panels) {

    /**
     * One moment.
     *
     * @param edition code of the edition it was stated against
     * @param turn whether the edition is another than the moment before
     * @param draft whether only the associate sees it yet
     */
    public record Stop(long view, Moment moment, String label, Instant at, String edition, boolean turn, boolean draft, int x) {
    }

    /** A level. @param word null for 0 */
    public record Rung(int level, String word, int y) {
    }

    /** One skill. @param lines unbroken stretches of the line, for the picture @param points in the order of the stops */
    public record Panel(String title, List<String> lines, List<Point> points) {
    }

    /** What was said at one moment. @param said null where nothing was */
    public record Point(int x, int y, Said said) {

        public boolean isShown() {
            return said != null && said.level() != null;
        }

        public boolean isUnsure() {
            return said != null && said.notSure();
        }
    }
}
