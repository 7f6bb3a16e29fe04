/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

/** How many readers each dossier has at least. */
public record LeastJson(Integer least) {}
