/**
 * A document record as a person reads it: one annotation a line.
 *
 * @param {string} json one line of JSON
 * @returns {string} JSON again
 */
export function layOut(json) {
  const members = Object.entries(JSON.parse(json)).map(([name, value]) => {
    const text = Array.isArray(value) && value.length > 0
      ? `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}`;
}
