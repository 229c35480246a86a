package gov.rotations.skills.service;

import gov.rotations.skills.FrameworkText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The pathway as a picture: roles from left to right, skills from top to bottom, and in each row steps that climb to the
 * level that goes with the role.
 */
public record PathwayPicture(int width, int height, List<Column> columns, List<Row> rows) {

    private static final int LEFT = 204;
    private static final int TOP = 56;
    private static final int COLUMN = 132;
    private static final int ROW = 76;
    private static final int STEP = 13;
    private static final int FLOOR = 10;

    /** A role. @param x its middle @param lines its title in short lines */
    public record Column(String key, String title, int x, List<String> lines) {
    }

    /** A skill. @param floor where its steps begin @param steps the climbing line @param area what lies below the line */
    public record Row(String key, String title, int top, int middle, int floor, String steps, String area, List<Step> marks) {
    }

    /** Where a skill meets a role. @param level from 1 @param chosen whether the reader looks at it */
    public record Step(String role, String roleTitle, int level, String levelTitle, int x, int y, boolean chosen) {
    }

    /** @param role of the crossing the reader looks at @param skill of it */
    static PathwayPicture of(FrameworkText edition, String role, String skill) {
        List<Column> columns = new ArrayList<>();
        for (FrameworkText.Role one : edition.roles()) {
            columns.add(new Column(one.key(), one.title(), LEFT + COLUMN * columns.size() + COLUMN / 2, List.of(one.title().split(" (?=product|manager|of)", 2))));
        }
        List<Row> rows = new ArrayList<>();
        for (FrameworkText.Skill one : edition.skills()) {
            rows.add(row(edition, one, TOP + ROW * rows.size(), columns, one.key().equals(skill) ? role : null));
        }
        return new PathwayPicture(LEFT + COLUMN * columns.size(), TOP + ROW * rows.size() + 4, columns, rows);
    }

    private static Row row(FrameworkText edition, FrameworkText.Skill skill, int top, List<Column> columns, String chosen) {
        int floor = top + ROW - FLOOR;
        List<Step> marks = new ArrayList<>();
        StringJoiner line = new StringJoiner(" ");
        for (int at = 0; at < columns.size(); at++) {
            FrameworkText.Role role = edition.roles().get(at);
            int level = role.targets().getOrDefault(skill.key(), 1);
            int y = floor - STEP * level;
            line.add((LEFT + COLUMN * at) + "," + y).add((LEFT + COLUMN * (at + 1)) + "," + y);
            marks.add(new Step(role.key(), role.title(), level, edition.level(level).title(), columns.get(at).x(), y, role.key().equals(chosen)));
        }
        int right = LEFT + COLUMN * columns.size();
        return new Row(skill.key(), skill.title(), top, top + ROW / 2, floor, line.toString(),
            LEFT + "," + floor + " " + line + " " + right + "," + floor, marks);
    }
}
