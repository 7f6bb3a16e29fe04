/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.platform;

/** Breaks the rules of the platform. */
public final class Planted {
    public static final Object NOTHING = null;

    /** Knows the business. */
    static class UsesAFeature {
        Object seen = org.etalon.architecture.planted.collectivity.Planted.NOTHING;
    }

    /** Leans on the server where only REST may. */
    static class KnowsJersey {
        org.glassfish.jersey.server.ExtendedUriInfo address;
    }

    /** Keeps to the rules. */
    static class LawfulRenderer {
        jakarta.faces.context.FacesContext faces;
        jakarta.persistence.EntityManager entities;
    }
}
