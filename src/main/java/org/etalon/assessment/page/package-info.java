/**
 * The self-assessment without an account: its pages. Nothing is kept here; answers live in the browser and come with each request.
 */
package org.etalon.assessment.page;
