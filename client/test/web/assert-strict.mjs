// Node's strict assertions in a browser: what `node:assert/strict` becomes in the bundle for the web.
import assert from 'assert/';

export default assert.strict;
