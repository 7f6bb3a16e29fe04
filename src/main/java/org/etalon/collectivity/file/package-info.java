/**
 * The file from which the directory is made: read, checked line by line, and turned into bodies.
 *
 * <p>The file knows 101 départements and 18 régions as places. Which legal body governs each stands in {@code
 * directory/bodies.csv}: the département or région itself, or what has taken its place (Collectivité européenne d'Alsace for 67 and
 * 68, Collectivité de Corse for 2A, 2B and the région, Ville de Paris for 75, the collectivités of Martinique, Guyane and Mayotte
 * for département and région at once). The Rhône is the département without the Métropole de Lyon, which has its powers there.
 */
package org.etalon.collectivity.file;
