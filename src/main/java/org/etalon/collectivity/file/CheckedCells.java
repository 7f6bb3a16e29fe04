/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.etalon.collectivity.directory.Place;
import org.etalon.collectivity.directory.Siren;
import org.etalon.core.problem.Problem;

/**
 * The cells of one line, checked while they are read.
 *
 * @param cell the cell of a column, without spaces around
 * @param problems to which what is wrong is added
 */
record CheckedCells(String line, UnaryOperator<String> cell, List<Problem> problems) {
    private static final Set<String> KINDS =
            Set.of("commune", "departement", "region", "CC", "CA", "CU", "METRO", "MET69", "EPT");
    private static final Pattern COMMUNE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern TERRITORY = Pattern.compile("[0-9][0-9AB][0-9]?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,10})?");
    private static final int LONGEST_NAME = 200;

    FileRow row() {
        String kind = cell.apply("type");
        check(KINDS.contains(kind), FileProblem.FILE_TYPE, kind);
        String code = code(kind);
        String name = cell.apply("nom");
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, FileProblem.FILE_NAME, name.length());
        String siren = cell.apply("siren");
        check(siren.isEmpty() || Siren.isValid(siren), FileProblem.FILE_SIREN, siren);
        String epci = cell.apply("epci");
        check(epci.isEmpty() || Siren.isValid(epci), FileProblem.FILE_SIREN, epci);
        return new FileRow(
                kind, code, name, cell.apply("departement"), cell.apply("region"), siren, population(), epci, place());
    }

    private String code(String kind) {
        String code = cell.apply("code");
        boolean fits = kind.equals(FileRow.COMMUNE)
                ? COMMUNE.matcher(code).matches()
                : kind.equals(FileRow.DEPARTMENT) || kind.equals(FileRow.REGION)
                        ? TERRITORY.matcher(code).matches()
                        : Siren.isValid(code);
        check(fits, FileProblem.FILE_CODE, code);
        return code;
    }

    private Integer population() {
        String population = cell.apply("population");
        boolean fits = NUMBER.matcher(population).matches();
        check(fits || population.isEmpty(), FileProblem.FILE_NUMBER, population);
        return fits ? Integer.valueOf(population) : null;
    }

    private Place place() {
        String latitude = cell.apply("lat");
        String longitude = cell.apply("lon");
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        boolean fits = DEGREES.matcher(latitude).matches()
                && DEGREES.matcher(longitude).matches()
                && Place.isOnEarth(Double.parseDouble(latitude), Double.parseDouble(longitude));
        check(fits, FileProblem.FILE_POSITION, latitude + " " + longitude);
        return fits
                ? new Place(
                        Double.parseDouble(latitude),
                        Double.parseDouble(longitude),
                        located(cell.apply("source_position")))
                : null;
    }

    private String located(String known) {
        boolean fits = known.matches("[a-z-]{1,20}");
        check(fits, FileProblem.FILE_POSITION, known);
        return known;
    }

    private void check(boolean fits, FileProblem problem, Object found) {
        if (!fits) {
            problems.add(Problem.of(problem, line, found));
        }
    }
}
