/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.page;

/**
 * An edition that is to come or takes dossiers in.
 *
 * @param said how far it is, with the time that counts next
 * @param questionnaire the address at which it is read
 * @param open whether dossiers are taken in now
 */
public record CampaignLine(String title, String said, String questionnaire, boolean open) {}
