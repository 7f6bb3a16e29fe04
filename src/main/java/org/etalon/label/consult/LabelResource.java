/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelOrder;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.label.wish.ReadFilter;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.rest.listing.Paging;
import org.etalon.platform.rest.listing.Representation;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.Release;

/**
 * Public labels for programs: {@code /labels}, {@code /labels/{id}}, each also {@code .json}, {@code .csv} and {@code .geojson}. Filters:
 * programme, edition, level, type, region, department, mention, q; {@code sort}; of CSV {@code separator=;} for French spreadsheets. Caches
 * ask each time, so that what becomes public is so everywhere at once.
 */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("labels{ending: " + Representation.PLACED_ENDINGS + "}")
@Produces({"application/json", "text/csv", "application/geo+json"})
public class LabelResource {
    @Inject
    PublicLabels labels;

    @Inject
    Directory directory;

    @Inject
    KeptGeoJson keptGeoJson;

    @Inject
    ReadFilter readFilter;

    @Inject
    Release release;

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @PathParam("ending")
    String ending;

    /** By edition, the last one first, then by name; a page of JSON, or as CSV or GeoJSON a page where one is asked for, else all. */
    @GET
    public Response list() {
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        var filter = readFilter.get(asked::getFirst);
        var order = LabelOrder.of(asked.getFirst("sort"));
        var form = Representation.of(ending, headers);
        var paging = Paging.ofList(asked.getFirst("page"), asked.getFirst("size"), form);
        Written written = written(form, asked.getFirst("separator"));
        var snapshot = labels.snapshot();
        var unchanged = unchanged(snapshot, written);
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        List<LabelRow> found = order.sorted(snapshot.list(filter));
        paging.refuseBeyond(found.size());
        if (form == Representation.GEOJSON
                && paging.isWhole()
                && filter.isEverything()
                && order.equals(LabelOrder.USUAL)) {
            return paging.tell(whole(snapshot, written), address, found.size()).build();
        }
        List<LabelRow> page = found.stream()
                .skip((paging.page() - 1L) * paging.size())
                .limit(paging.size())
                .toList();
        return paging.tell(ok(entity(page, written), snapshot, written), address, found.size())
                .build();
    }

    /** All of them, as they are kept for everybody. */
    private ResponseBuilder whole(PublicLabels.Snapshot snapshot, Written written) {
        byte[] gzipped = keptGeoJson.gzipped(snapshot, directory.snapshot());
        boolean packed = KeptGeoJson.isAccepted(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        Object entity = packed ? gzipped : (StreamingOutput) out -> KeptGeoJson.unpack(gzipped, out);
        var answer = kept(Response.ok(entity, written.type()).tag(written.tag(snapshot)));
        return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }

    /** One label by its id. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String asked) {
        String suffix = asked.replaceFirst("^[^.]*", "");
        var form = Representation.of(ending + suffix, headers);
        Written written = written(form, address.getQueryParameters().getFirst("separator"));
        var snapshot = labels.snapshot();
        LabelRow label = find(asked.substring(0, asked.length() - suffix.length()), snapshot);
        var unchanged = unchanged(snapshot, written);
        return unchanged.orElseGet(
                () -> ok(entity(label, written), snapshot, written).build());
    }

    static LabelRow find(String id, PublicLabels.Snapshot snapshot) {
        boolean one = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return (one ? snapshot.find(UUID.fromString(id)) : Optional.<LabelRow>empty())
                .orElseThrow(() -> LabelProblem.LABEL_UNKNOWN.refusal("id"));
    }

    private Written written(Representation form, String separator) {
        String places =
                form == Representation.GEOJSON ? "-" + directory.snapshot().tag() : "";
        return new Written(form, LabelCsv.form(separator), release.version() + places);
    }

    /** In which form something is written. @param by what, besides labels, changes how they are told */
    private record Written(Representation form, org.etalon.platform.text.Csv.Form csv, String by) {
        String type() {
            return form.type();
        }

        EntityTag tag(PublicLabels.Snapshot snapshot) {
            return new EntityTag(snapshot.tag() + "-" + by + "-" + form.ordinal() + csv.ordinal(), true);
        }
    }

    private Optional<Response> unchanged(PublicLabels.Snapshot snapshot, Written written) {
        return Optional.ofNullable(request.evaluatePreconditions(written.tag(snapshot)))
                .map(answer -> kept(answer).build());
    }

    private static ResponseBuilder ok(StreamingOutput entity, PublicLabels.Snapshot snapshot, Written written) {
        return kept(Response.ok(entity, written.type()).tag(written.tag(snapshot)));
    }

    private static ResponseBuilder kept(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING);
    }

    private StreamingOutput entity(List<LabelRow> page, Written written) {
        return switch (written.form()) {
            case JSON -> out -> LabelJson.write(page, out);
            case CSV -> out -> LabelCsv.write(page, written.csv(), out);
            case GEOJSON -> out -> LabelGeoJson.write(page, directory.index(), out);
        };
    }

    private StreamingOutput entity(LabelRow label, Written written) {
        return switch (written.form()) {
            case JSON -> out -> LabelJson.write(label, out);
            case CSV -> out -> LabelCsv.write(List.of(label), written.csv(), out);
            case GEOJSON -> out -> LabelGeoJson.write(label, directory.index(), out);
        };
    }
}
