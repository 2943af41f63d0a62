// Node's strict assertions in a browser: what `node:assert/strict` becomes in the bundle for the web.
// @ts-expect-error the package declares no types
import assert from 'assert/';

export default assert.strict;
