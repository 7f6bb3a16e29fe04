/**
 * What all public labels come to, counted: by year, level, type, région and stratum, how those went on who came back, and how scores are
 * spread. Each count is a table, which pages draw as well and programs read.
 */
package org.etalon.label.statistics;
