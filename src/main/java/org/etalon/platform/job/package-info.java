/**
 * Long work that makes a file: a row in the database for each, worked off by one node at a time, taken up by another where that one is
 * lost. The file lies in the store and expires.
 */
package org.etalon.platform.job;
