/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.dossier.teamwork;

/** What colleagues say to each other. */
public final class LawfulNote {}
