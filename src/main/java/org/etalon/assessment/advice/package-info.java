/** Advice on a self-assessment, in sentences: for pages, programs and documents the same. */
package org.etalon.assessment.advice;
