/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

/** There is something to send. */
public record LetterQueued() {}
