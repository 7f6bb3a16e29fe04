/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Mends the description at {@code /openapi} where what is read from the resources isn't what its standard allows: an address with
 * {@code .json} or {@code .csv} is told once, without ending; operations, which the resources name alike, have no names; the server is
 * the one that people reach.
 */
public class DescriptionFilter implements OASFilter {
    private static final String ENDING = "ending";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getInfo()
                .title("Étalon")
                .version("v1")
                .description(
                        "Lists and single items come as JSON, or with .json or .csv at the end of the resource's address, what has a place also with .geojson. "
                                + "Errors are application/problem+json (RFC 9457).");
        ConfigProvider.getConfig()
                .getOptionalValue("etalon.base-url", String.class)
                .map(base -> OASFactory.createServer().url(base.strip().replaceAll("/+$", "")))
                .ifPresent(server -> api.setServers(List.of(server)));
        Map<String, PathItem> paths = new LinkedHashMap<>();
        api.getPaths().getPathItems().forEach((address, item) -> paths.put(withoutPattern(address), mended(item)));
        api.getPaths().setPathItems(paths);
    }

    private static String withoutPattern(String address) {
        return address.replaceAll("\\{" + ENDING + "[^}]*}", "").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static PathItem mended(PathItem item) {
        item.getOperations().values().forEach(DescriptionFilter::mend);
        item.setParameters(withoutEnding(item.getParameters()));
        return item;
    }

    private static void mend(Operation operation) {
        operation.setOperationId(null);
        operation.setParameters(withoutEnding(operation.getParameters()));
    }

    private static List<Parameter> withoutEnding(List<Parameter> parameters) {
        return parameters == null
                ? null
                : parameters.stream()
                        .filter(parameter -> !ENDING.equals(parameter.getName()))
                        .toList();
    }
}
