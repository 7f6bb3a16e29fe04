/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.collectivity.directory.Territories;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.questionnaire.Fact;
import org.etalon.label.LabelProblem;
import org.etalon.platform.text.CsvReading;

/**
 * Reads labels of former years: the columns {@code year}, {@code name}, {@code department}, {@code type}, {@code level} and {@code source},
 * in any order. A level is 1 to 5, {@code Or} or {@code Badge}, or empty; any number of {@code ;mention=…} may follow.
 */
final class HistoryFile {
    static final List<String> COLUMNS = List.of("year", "name", "department", "type", "level", "source");
    static final int MOST_LINES = 10_000;
    private static final Set<String> TIERS = Set.of("Or", "Badge");
    /** What sources call types that the questionnaires have another word for. */
    private static final Map<String, String> OTHERWISE =
            Map.of("etablissement_public", "etablissement", "gip", "autre");

    private static final String MENTION = "mention=";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 1_000;
    private static final int LONGEST_MENTION = 200;

    private final Territories territories;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private List<String> head = List.of();

    private HistoryFile(Territories territories) {
        this.territories = territories;
    }

    /** @throws RefusedException naming all that is wrong, by line */
    static List<HistoryLine> read(String text, Territories territories) {
        List<CsvReading.Line> lines = CsvReading.of(text)
                .filter(read -> !read.isEmpty())
                .orElseThrow(() -> LabelProblem.HISTORY_UNREADABLE.refusal(""));
        if (lines.size() > MOST_LINES + 1) {
            throw LabelProblem.HISTORY_LONG.refusal("", MOST_LINES);
        }
        var file = new HistoryFile(territories);
        file.begin(lines.get(0));
        List<HistoryLine> read =
                lines.stream().skip(1).map(file::line).flatMap(Optional::stream).toList();
        RefusedException.refuseIfAny(file.problems);
        return read;
    }

    private void begin(CsvReading.Line line) {
        head = line.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        COLUMNS.stream()
                .filter(column -> !head.contains(column))
                .forEach(column -> problems.add(LabelProblem.HISTORY_COLUMN.at(column)));
        RefusedException.refuseIfAny(problems);
    }

    private Optional<HistoryLine> line(CsvReading.Line line) {
        int before = problems.size();
        String said = cell(line, "type");
        String type = OTHERWISE.getOrDefault(said, said);
        String department = cell(line, "department").toUpperCase(Locale.ROOT);
        check(line, type, department);
        var awarded = awarded(line);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new HistoryLine(
                        line.number(),
                        cell(line, "year"),
                        cell(line, "name"),
                        department,
                        type,
                        awarded.level,
                        awarded.tier,
                        awarded.mentions,
                        cell(line, "source")));
    }

    private void check(CsvReading.Line line, String type, String department) {
        String year = cell(line, "year");
        String name = cell(line, "name");
        require(year.matches("20[0-9]{2}"), LabelProblem.HISTORY_YEAR, line, "year");
        require(isText(name, LONGEST_NAME), LabelProblem.HISTORY_NAME, line, "name");
        require(Fact.TYPES.contains(type), LabelProblem.HISTORY_TYPE, line, "type");
        require(
                department.isEmpty() || territories.findDepartment(department).isPresent(),
                LabelProblem.HISTORY_DEPARTMENT,
                line,
                "department");
        require(isAddress(cell(line, "source")), LabelProblem.HISTORY_SOURCE, line, "source");
        require(seen.add(year + " " + name + " " + department), LabelProblem.HISTORY_TWICE, line, "name");
    }

    private record Awarded(Integer level, String tier, List<String> mentions) {}

    private Awarded awarded(CsvReading.Line line) {
        List<String> parts = Stream.of(cell(line, "level").split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> mentions = parts.stream()
                .filter(part -> part.startsWith(MENTION))
                .map(part -> part.substring(MENTION.length()).strip())
                .toList();
        List<String> levels =
                parts.stream().filter(part -> !part.startsWith(MENTION)).toList();
        String level = levels.isEmpty() ? "" : levels.get(0);
        boolean known = level.isEmpty() || level.matches("[1-5]") || TIERS.contains(level);
        boolean said = mentions.stream().allMatch(mention -> isText(mention, LONGEST_MENTION));
        require(levels.size() <= 1 && known && said, LabelProblem.HISTORY_LEVEL, line, "level");
        return new Awarded(
                level.matches("[1-5]") ? Integer.valueOf(level) : null, TIERS.contains(level) ? level : "", mentions);
    }

    private String cell(CsvReading.Line line, String column) {
        return line.cell(head.indexOf(column));
    }

    private void require(boolean right, LabelProblem problem, CsvReading.Line line, String column) {
        if (!right) {
            problems.add(problem.at(line.number() + "/" + column));
        }
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isAddress(String source) {
        return source.length() <= LONGEST_SOURCE && source.matches("https?://[^\\s\"<>]+");
    }
}
