import assert from 'node:assert/strict';
import { NO_FILTER } from '../../src/views/review-filter';
import { reviewTree } from '../../src/views/review-tree';
import { signatureOf } from '../../src/views/signature';
import type { AnnotationItem } from '../../../server/src/lsp/protocol';
import { article, item } from './items';

const KIM = item('entities', 'Kim', 'PERSON');
const signature = (...items: readonly AnnotationItem[]): string[] => reviewTree(article(items), 'label', NO_FILTER).map(signatureOf);

describe('the look of a tree', () => {
  it('stays while text moves, and changes with what can be seen, also far below', () => {
    assert.deepEqual(signature(KIM), signature({ ...KIM, range: [7, 0, 7, 3] }));
    for (const changed of [{ status: 'accepted' }, { note: 'sure' }, { score: 0.5 }, { text: 'Kin' }] as const) assert.notDeepEqual(signature(KIM), signature({ ...KIM, ...changed }), JSON.stringify(changed));
  });
});
