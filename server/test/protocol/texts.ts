/** A short article with a date, names, a quote and a finding, in whatever line ends. */
export const ARTICLE = [
  'Mayor opens bridge in Lima',
  'LIMA, 8 November 2025 - Angela Ruiz, the mayor of Lima, opened a bridge on Saturday.',
  '',
  '“We waited ten years,” Ruiz said. “The World Bank paid half of it.”',
  'She will travel to Peru’s south on Monday.',
  '',
].join('\n');

/** Many paragraphs that differ from one another, about `words` words in all. */
export function longArticle(words: number): string {
  const people = ['Angela Ruiz', 'Tom Baker', 'Li Wei', 'Fatima Khan', 'Ole Hansen'];
  const places = ['Lima', 'Oslo', 'Nairobi', 'Quebec', 'Seoul'];
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const paragraphs = Array.from({ length: Math.ceil(words / 40) }, (_, at) => {
    const [person, place, day] = [people[at % 5], places[(at * 3) % 5], days[(at * 2) % 5]];
    return `Report ${at}: ${person} told reporters in ${place} on ${day} that the plan was “better than the last one”. “We start in ${2000 + (at % 30)},” the mayor said. Nobody from the ministry of works answered questions about the cost of line ${at}.`;
  });
  return `OSLO, 8 November 2025 - A long day.\n\n${paragraphs.join('\n\n')}\n`;
}
