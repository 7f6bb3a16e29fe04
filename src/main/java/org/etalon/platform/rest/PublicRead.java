/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what anybody's page may read, from wherever it comes: without a key, and kept for a while by caches. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PublicRead {
    /** What a resource says in {@code Cache-Control} whose answer may change at any instant: kept, but asked for anew each time. */
    String ASKING = "public, no-cache";
}
