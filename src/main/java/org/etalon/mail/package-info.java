/**
 * Writing to people. {@link org.etalon.mail.Post} is all that other features call, within their use case's transaction: a letter
 * leaves if and only if the change that it tells of is committed.
 *
 * <pre>{@code
 * post.send(Letter.of(AccountLetter.CONFIRM_EMAIL, addressee, "/account/confirm?token=…", hours));
 * post.tell(person, Notice.of(DossierNotice.COMMENTED, dossier.title(), "/dossiers/42/strategy", author, question));
 * }</pre>
 *
 * <p>A feature lists its occasions in an enum ({@link org.etalon.mail.letter.Occasion} says which texts it writes), provides them
 * as a bean ({@link org.etalon.mail.letter.Occasions}), and that is all: the layout, both alternatives, the queue, the retries and
 * the ways to stop it are here. Logs name ids and occasions, never addresses or contents.
 */
package org.etalon.mail;
