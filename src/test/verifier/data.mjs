// SPDX-License-Identifier: AGPL-3.0-or-later
// Checks open data with other people's readers. Standard input: {"schema": a Table Schema, "tables": {separator: CSV}, "geojson": a text}. Standard
// output: what is wrong with them, each in a sentence.
import {readFileSync} from 'node:fs';
import {Readable} from 'node:stream';
import {check} from '@placemarkio/check-geojson';
import tableschema from 'tableschema';

const {schema, tables, geojson} = JSON.parse(readFileSync(0, 'utf8'));
const faults = (await tableschema.Schema.load(schema)).errors.map(String);
for (const [delimiter, text] of Object.entries(tables)) {
  try {
    const source = () => Readable.from([text.replace(/^\uFEFF/, '')]);
    const rows = await (await tableschema.Table.load(source, {schema, delimiter})).read({forceCast: true});
    faults.push(...rows.filter(row => row instanceof Error).flatMap(row => [row.message, ...row.errors.map(String)]));
    if (!rows.length) faults.push(`no row parted by ${delimiter}`);
  } catch (error) {
    faults.push(`${delimiter} ${error.message}`);
  }
}
try {
  check(geojson);
} catch (error) {
  faults.push(...(error.issues ?? [error]).map(each => `GeoJSON: ${each.message}`));
}
console.log(JSON.stringify(faults));
