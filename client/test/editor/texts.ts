/** A short article in which every layer has something plain. */
export const PLANT = `Germany to close last coal plant

BERLIN, March 14, 2025 (Reuters) - Germany will close its last coal plant on Saturday, Environment Minister Maria Schneider said.

"We kept our word," Schneider told reporters in Berlin. "Nobody believed that we would do it in ten years."

The European Union said on Thursday that it would pay for the dismantling.
`;

/** An article whose lines were wrapped by hand. */
export const WRAPPED = `Storm closes the port of Lisbon

LISBON, March 14, 2025 (Reuters) - The port of Lisbon was closed on
Friday as the strongest storm of the winter reached Portugal, and the
harbour master, Ana Ribeiro, said that no ship would be let in before
noon on Sunday. Two ferries had turned back to Madeira overnight, and
the railway to Porto stood still for the second day in a row.
`;

/** A story with a line in its middle that may be a button. */
export const DOUBTFUL = PLANT.replace('\n\nThe European', `

The owner, Lausitz Energie, had asked the government in January for two more years, and was refused after a debate that lasted until three in the morning.

Twitter

Coal gave Germany half of its electricity in 1990, a quarter in 2020, and less than a tenth last year, the network agency said. The European`);
