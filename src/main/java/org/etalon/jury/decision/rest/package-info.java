/** Decisions for programs. */
package org.etalon.jury.decision.rest;
