/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.collectivity;

import com.apicatalog.rdf.canon.RdfCanon;
import com.nimbusds.jose.JWSObject;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.primefaces.PrimeFaces;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks the rules of a feature. */
public final class Planted {
    public static final Object NOTHING = null;

    /** Looks at a feature beside it. */
    static class UsesItsNeighbour {
        Object seen = org.etalon.architecture.planted.questionnaire.Planted.NOTHING;
    }

    static class KnowsFaces {
        FacesContext faces;
    }

    static class KnowsPrimeFaces {
        PrimeFaces prime;
    }

    static class KnowsRest {
        UriInfo address;
    }

    static class KnowsWord {
        XWPFDocument document;
    }

    static class KnowsPdf {
        PdfRendererBuilder builder;
    }

    static class KnowsYaml {
        LoadSettings settings;
    }

    static class KnowsGraphs {
        org.jgrapht.Graph<String, String> graph;
    }

    static class KnowsStatements {
        RdfCanon canon;
    }

    static class KnowsTokens {
        JWSObject token;
    }

    static class KnowsTheEntityManager {
        EntityManager entities;
    }

    @Stateless
    static class IsEnterprising {}

    static class HasItsOwnClock {
        LocalDate told = LocalDate.now();
    }

    static class HandsATaskOn {
        void hand(ManagedScheduledExecutorService executor) {
            executor.execute(() -> {});
        }
    }

    static class HasADate {
        java.sql.Timestamp told;
    }

    static class Talks {
        void say() {
            System.out.println();
        }
    }

    static class Grumbles {
        void say() {
            System.err.println();
        }
    }

    @Transactional
    static class AsksNobody {}

    /** Keeps to the rules. */
    @Transactional
    @AllowedTo(Role.EVERYBODY)
    static class LawfulCase {}
}
