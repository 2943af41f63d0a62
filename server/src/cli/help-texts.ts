/* What stands below the options in the help of each command. */

export const EXIT_STATUS = `
Exit status: 0 all went well, 1 some inputs failed, 2 the command line is wrong.`;

export const ANNOTATE_HELP = `
The sidecar of an article, name.marks.json beside name.txt, is read and its decisions hold;
with --annotator kim it is name.kim.marks.json, and what kim decided says so. With --accepted
the records hold nothing but what a person accepted, changed or added.
Articles are UTF-8, UTF-16 with byte order mark, or Windows-1252. A folder stands for the
.txt files below it, files such as README.txt, requirements.txt and robots.txt left out.
Below --out an article keeps its path from the current folder; one that lies elsewhere keeps
its path from the folder that it shares with all others that lie elsewhere.
An article that fails is named on standard error, and the others go on.
${EXIT_STATUS}

Examples:
  newsmark annotate article.txt
  newsmark annotate corpus > records.jsonl
  newsmark annotate 'corpus/2025/**/*.txt' --out records
  newsmark annotate wire.txt --date 2025-11-08 --format json
  curl -s https://example.org/story.txt | newsmark annotate -`;

export const PIPE_HELP = `
A line in:   {"id": "a1", "text": "Rain fell on Friday.", "date": "2025-11-08"}
A line out:  the document record, with the same id; {"id", "error"} where a line is broken.

The date may be left out, blank lines are passed over. Answers come in the order of the lines,
each as soon as it is ready; memory does not grow with the input. A broken line never ends the
run: the exit status is 0 when a line was annotated or none came, and 1 when every line was broken.

Examples:
  newsmark pipe < articles.jsonl > records.jsonl
  parallel --pipepart -a articles.jsonl --block 10M newsmark pipe > records.jsonl
  zcat articles.jsonl.gz | newsmark pipe --jobs 8 | gzip > records.jsonl.gz`;

export const MERGE_DRIVER_HELP = `
What one side changed holds, what one side deleted is gone unless the other changed it. Where the
two sides contradict each other ours is in force, and what theirs says stands beside it, in the
field "against"; the editor shows both and settles it. The file is written whole or not at all. A
version that cannot be read is left alone, and git reports a conflict.

Exit status: 0 all was merged, 1 something is left to settle, 2 the command line is wrong.

Examples:
  newsmark merge-driver --install
  newsmark merge-driver base.json a.marks.json theirs.json a.marks.json`;

export const AGREE_HELP = `
The decisions of an annotator are those in article.NAME.marks.json. What they accepted, changed or
added is a span. What they rejected or left undecided is none: a suggestion that nobody decided on
is the same for all, and would pass for agreement. An article counts for those who have a sidecar
for it, and only where two or more have.

exact F1    spans with equal label and edges; the same from both sides
overlap F1  spans with equal label that share a character
kappa       Cohen's, on tokens: in a span of the label or not; for all labels, which of them
alpha       Krippendorff's, nominal, on tokens; shown for more than two annotators

For more than two, F1 and kappa are the means over all pairs.
${EXIT_STATUS}

Examples:
  newsmark agree corpus
  newsmark agree corpus --annotators kim,lee --layer entities --json`;

export const CHECK_HELP = `
A line is article:line:column: what is wrong [code]. The codes:

rare-label             one name with several labels in all these articles, where it is not the usual one
unknown-label          a label that the nearest newsmark.labels.json above the article does not have
ragged-span            a span that begins or ends inside a word or on a space
overlapping-decisions  two names, or two dates, that share characters
conflicting-decisions  a merge left what two sides decided differently
conflicting-dates      a merge left two document dates
orphan                 a decision whose text was not found in the article

Exit status: 0 nothing is wrong, 1 something is, or an input failed, 2 the command line is wrong.

Examples:
  newsmark check corpus
  newsmark check corpus --annotator kim`;

export const RELABEL_HELP = `
For a label that was renamed in newsmark.labels.json. A sidecar is written whole or not at all; one
that cannot be read is left as it is and named.
${EXIT_STATUS}

Examples:
  newsmark relabel SHIP VESSEL corpus --dry-run
  newsmark relabel SHIP VESSEL corpus`;
