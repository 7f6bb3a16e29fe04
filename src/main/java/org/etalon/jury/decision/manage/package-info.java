/** What is done about a decision. */
package org.etalon.jury.decision.manage;
