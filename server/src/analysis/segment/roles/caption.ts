/** Longer paragraphs are no captions. */
const LONGEST = 500;
/** Where pictures come from; what a credit names besides a person. */
const SOURCE =
  '(?:ap|ap photo|afp|epa|reuters|getty images|getty|istock|shutterstock|dpa|tass|kcna|xinhua|pa|pa wire|zuma press|alamy|flickr|unsplash|associated press|' +
  'agence france-presse|bloomberg|anadolu|nasa|supplied|handout|file|file photo|courtesy photo)';
const LABEL = '(?:photo|photograph|photographer|image|picture|credit|photo credit|image credit|picture credit|file photo|illustration|photo courtesy|image courtesy)s?';

/** "Photo: Ann Po", "(Image credit: NASA)", "Photograph by Bo Lind". */
const CREDIT_LABEL = new RegExp(String.raw`(?:^|[\s([“"])${LABEL}(?: ?: ?| by | of |: ?© ?)\S`, 'i');
const CREDIT_IN_BRACKETS = new RegExp(String.raw`[([](?:[^()[\]]{0,80}[\s/,:])?${SOURCE}(?:[\s/,][^()[\]]{0,60})?[)\]]\.?$`, 'i');
const COPYRIGHT_IN_BRACKETS = /[([](?:image|photo|picture)?:? ?© ?[^()[\]]{1,80}[)\]]$/i;
const SOURCE_AT_END = new RegExp(String.raw`[^:–—\s-] ?\b${SOURCE}$`, 'i');
/** "(2nd L)", "(left)": where in the picture somebody stands. */
const PLACE_IN_PICTURE = /\((?:\d(?:st|nd|rd|th) )?(?:l|r|c|left|right|centre|center|top|bottom|pictured|foreground|seated|front|back)\)/i;
const OPENING = /^file (?:photo|image|picture)\b|^(?:file|file photo|file image|photo|image|pictured|cover image|above|below|in this (?:file |undated |handout )?(?:photo|picture|image))\b ?[:,–—-]/i;
const CREDIT_ALONE = new RegExp(String.raw`^[([]?(?:${LABEL}(?: by|:| ?©| ?: ?©) ?.{1,100})[)\]]?$`, 'i');
/** "Ann Po, AP", "Bo Lind/Getty Images". */
const NAME_AND_SOURCE = /^[([]?(?:\p{Lu}[\p{L}'’.-]+ ?){1,4}(?:[/,|] ?| via | for )(?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})[)\]]?$/u;
const KNOWN_SOURCE = new RegExp(`^${SOURCE}$`, 'i');
const CREDIT_LONGEST = 120;

/**
 * Whether a line reads as a caption: it carries the credit of a picture, opens as captions do, or says where in the picture
 * somebody stands.
 */
export function isCaption(line: string, isProse: boolean): boolean {
  if (line.length > LONGEST) return false;
  if (OPENING.test(line) || CREDIT_IN_BRACKETS.test(line) || COPYRIGHT_IN_BRACKETS.test(line) || PLACE_IN_PICTURE.test(line)) return true;
  if (CREDIT_LABEL.test(line.slice(-CREDIT_LONGEST))) return true;
  return !isProse && SOURCE_AT_END.test(line);
}

/** Whether a line is the credit of a picture alone: "(Image credit: NASA)", "Ann Po, AP", "Bo Lind/Getty Images". */
export function isCredit(line: string): boolean {
  if (line.length > CREDIT_LONGEST) return false;
  if (CREDIT_ALONE.test(line)) return true;
  const named = NAME_AND_SOURCE.exec(line);
  return named?.[1] !== undefined && (/\S\/\S/.test(line) || KNOWN_SOURCE.test(named[1]));
}
