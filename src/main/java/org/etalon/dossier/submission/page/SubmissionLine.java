/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

/**
 * Something that was handed in.
 *
 * @param who handed it in
 * @param standing {@code counting}, {@code replaced} or {@code withdrawn}
 */
public record SubmissionLine(String href, String number, String when, String who, String standing) {}
