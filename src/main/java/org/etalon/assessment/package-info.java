/**
 * From a dossier's JSON to an assessment's JSON, in one form for page, REST and command line. The engine is in the core; here is
 * how its values travel.
 */
package org.etalon.assessment;
