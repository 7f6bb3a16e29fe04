/** Reviews for programs and for the pages' autosave; see {@code docs/jury.md}. */
package org.etalon.jury.review.rest;
