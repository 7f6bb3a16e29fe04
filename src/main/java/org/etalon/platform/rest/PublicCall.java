/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a resource whose POST anybody's page may call, since its answer depends on nothing but what is sent, and changes nothing. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PublicCall {}
