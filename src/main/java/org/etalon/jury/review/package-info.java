/**
 * Jurors read dossiers as they were handed in: verdicts on answers, opinions on domains, a proposed level. What was declared and what they
 * come to are scored by the same engine. Others' readings are unknown to whoever has not handed in their own.
 */
package org.etalon.jury.review;
