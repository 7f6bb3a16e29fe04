/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest.listing;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.platform.rest.PublicReadFilter;
import org.etalon.platform.rest.RestProblem;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1
 * @param size how many on a page, at least 1
 */
public record Paging(int page, int size) {
    private static final int USUAL = 20;
    private static final int LARGEST = 1_000;
    private static final Paging WHOLE = new Paging(1, Integer.MAX_VALUE);

    /** Reads what was asked for of a list for programs: 20 on a page where nothing else is said, 1 000 at most. */
    public static Paging ofList(String page, String size) {
        return of(page, size, USUAL, LARGEST);
    }

    /** The same of a list that comes whole as a file, CSV or GeoJSON, unless a page of it is asked for. */
    public static Paging ofList(String page, String size, Representation form) {
        return form != Representation.JSON && page == null && size == null ? WHOLE : ofList(page, size);
    }

    /**
     * Reads what was asked for.
     *
     * @param page as sent; null or blank: 1
     * @param size as sent; null or blank: the usual size
     * @throws org.etalon.core.problem.RefusedException if one is no number, or below 1, or the size is above the largest
     */
    public static Paging of(String page, String size, int usual, int largest) {
        List<Problem> problems = new ArrayList<>();
        int number = isSaid(page) ? number(page) : 1;
        int count = isSaid(size) ? number(size) : usual;
        if (number < 1) {
            problems.add(Problem.of(RestProblem.PAGE_WRONG, "page"));
        }
        if (count < 1 || count > largest) {
            problems.add(Problem.of(RestProblem.SIZE_WRONG, "size", largest));
        }
        refuseIfAny(problems);
        return new Paging(number, count);
    }

    private static boolean isSaid(String sent) {
        return sent != null && !sent.isBlank();
    }

    private static int number(String sent) {
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
    }

    /** Whether a file of all of it is asked for. */
    public boolean isWhole() {
        return equals(WHOLE);
    }

    /** How many pages there are; one where there is nothing. */
    public int pages(int total) {
        return Math.max(1, (int) (((long) total + size - 1) / size));
    }

    /** Refuses a page behind the last one as unknown. */
    public void refuseBeyond(int total) {
        refuseIfAny(
                page <= pages(total) ? List.of() : List.of(Problem.of(RestProblem.PAGE_BEYOND, "page", pages(total))));
    }

    /** Says with a page of a list how many there are in all and where the other pages are. */
    public ResponseBuilder tell(ResponseBuilder answer, UriInfo address, int total) {
        return answer.header("Link", isWhole() ? links(address) : links(address, total))
                .header(PublicReadFilter.TOTAL, total);
    }

    /** Where all is one page, that is the first and the last. */
    private static String links(UriInfo address) {
        String all = "<" + pathAndQuery(address.getRequestUri()) + ">";
        return all + "; rel=\"first\", " + all + "; rel=\"last\"";
    }

    /** The {@code Link} header (RFC 8288) to the first, previous, next and last page, each keeping what is filtered. */
    public String links(UriInfo address, int total) {
        List<String> links = new ArrayList<>();
        links.add(link(address, 1, "first"));
        if (page > 1) {
            links.add(link(address, page - 1, "prev"));
        }
        if (page < pages(total)) {
            links.add(link(address, page + 1, "next"));
        }
        links.add(link(address, pages(total), "last"));
        return String.join(", ", links);
    }

    private String link(UriInfo address, int target, String relation) {
        var uri = address.getRequestUriBuilder()
                .replaceQueryParam("page", target)
                .replaceQueryParam("size", size)
                .build();
        return "<" + pathAndQuery(uri) + ">; rel=\"" + relation + "\"";
    }

    private static String pathAndQuery(URI uri) {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
