/** A short article in which every layer has something plain. */
export const PLANT = `Germany to close last coal plant

BERLIN, March 14, 2025 (Reuters) - Germany will close its last coal plant on Saturday, Environment Minister Maria Schneider said.

"We kept our word," Schneider told reporters in Berlin. "Nobody believed that we would do it in ten years."

The European Union said on Thursday that it would pay for the dismantling.
`;
