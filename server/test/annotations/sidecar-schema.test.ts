import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { decideBoilerplate, decideDocumentDate } from '../../src/annotations/decide';
import { readSidecar } from '../../src/annotations/read-sidecar';
import { DECISION_LAYERS, DECISION_STATUSES } from '../../src/annotations/sidecar';
import { writeSidecar } from '../../src/annotations/write-sidecar';
import { anyDecision } from './decisions';
import { awkwardText } from './texts';

const schema = JSON.parse(readFileSync('server/schemas/sidecar.schema.json', 'utf8')) as {
  definitions: { decision: { if: { properties: { layer: { enum: string[] } } }; then: { properties: { layer: { enum: string[] }; status: { enum: string[] } } } } };
};
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(schema);

/** Fields that only decisions of some layers have. */
const FIELDS = ['label', 'name', 'link', 'note', 'type', 'value', 'mod', 'spans', 'speaker', 'cue', 'against'];

describe('the schema of sidecars', () => {
  it('accepts what is written', () => {
    fc.assert(fc.property(awkwardText, fc.nat(40), fc.nat(30), fc.boolean(), (text, start, length, boilerplate) => {
      const sidecar = decideDocumentDate(decideBoilerplate(undefined, text, { start, end: start + length }, boilerplate), text, '2025-11-08');
      assert.ok(validate(JSON.parse(writeSidecar(sidecar)!)), JSON.stringify(validate.errors));
    }));
  });
  it('accepts and refuses decisions as the program does', () => {
    fc.assert(fc.property(anyDecision(fc.constant(undefined)), fc.constantFrom(...FIELDS), fc.constantFrom(undefined, 7, '', 'x', []), (one, field, value) => {
      const file = (changed: object): object => ({ newsmark: 1, sha256: 'a'.repeat(64), decisions: [JSON.parse(JSON.stringify(changed))] });
      assert.ok(validate(file(one)), JSON.stringify(validate.errors));
      const changed = file({ ...one, [field]: value });
      assert.equal(validate(changed), readSidecar(JSON.stringify(changed)).problem === undefined, JSON.stringify(changed));
    }), { numRuns: 500 });
  });
  it('knows the layers and statuses that the program knows', () => {
    const { decision } = schema.definitions;
    assert.deepEqual(decision.if.properties.layer.enum, DECISION_LAYERS);
    assert.deepEqual(decision.then.properties.layer.enum, DECISION_LAYERS);
    assert.deepEqual(decision.then.properties.status.enum, DECISION_STATUSES);
  });
  it('accepts and refuses what another side says as the program does', () => {
    fc.assert(fc.property(anyDecision(fc.constant(undefined)).filter(({ against }) => against !== undefined), fc.constantFrom('status', ...FIELDS), fc.constantFrom(undefined, 7, '', 'x', []), (one, field, value) => {
      const file = { newsmark: 1, sha256: 'a'.repeat(64), decisions: [JSON.parse(JSON.stringify({ ...one, against: [{ ...one.against![0], [field]: value }] }))] };
      assert.equal(validate(file), readSidecar(JSON.stringify(file)).problem === undefined, JSON.stringify(file));
    }), { numRuns: 500 });
  });
  it('accepts parts before the span only where they count from its start', () => {
    const cue = { start: -8, end: -4, text: 'said' };
    const quote = { id: 'q', layer: 'quotes', start: 9, end: 10, text: 'x', prefix: '', suffix: '', status: 'accepted', type: 'direct' };
    const file = (decision: object): object => ({ newsmark: 1, sha256: 'a'.repeat(64), decisions: [decision], against: [{ date: '2025-11-08' }] });
    for (const [decision, fits] of [[{ ...quote, against: [{ status: 'accepted', type: 'direct', cue }] }, true], [{ ...quote, cue }, false]] as const) {
      assert.equal(validate(file(decision)), fits, JSON.stringify(validate.errors));
      assert.equal(readSidecar(JSON.stringify(file(decision))).problem === undefined, fits);
    }
  });
  it('accepts decisions of layers to come', () => {
    const content = JSON.stringify({ newsmark: 1, sha256: 'a'.repeat(64), decisions: [{ layer: 'claims', from: 3 }], annotator: 'kim' });
    assert.ok(validate(JSON.parse(content)));
    assert.ok(readSidecar(content).sidecar);
  });
  it('refuses what cannot be read', () => {
    const good = JSON.parse(writeSidecar(decideBoilerplate(undefined, 'Share this', { start: 0, end: 5 }, true))!) as { decisions: object[] };
    assert.ok(validate(good));
    const decision = good.decisions[0]!;
    const broken = [
      { ...good, newsmark: 2 }, { ...good, sha256: 'A' }, { ...good, date: '8 November' }, { ...good, decisions: {} },
      { ...good, decisions: [{ ...decision, status: 'acepted' }] }, { ...good, decisions: [{ ...decision, text: undefined }] },
      { ...good, decisions: [{ ...decision, start: -1 }] }, { ...good, decisions: [{}] }, [],
    ];
    for (const file of broken) {
      const content = JSON.stringify(file);
      assert.equal(validate(JSON.parse(content)), false, content);
      assert.ok(readSidecar(content).problem, content);
    }
  });
});
