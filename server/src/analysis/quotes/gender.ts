/** What a pronoun asks of a person. */
export type Gender = 'he' | 'she';

/** Titles and roles that tell who is meant by "he" and "she". */
const WORDS: Readonly<Record<Gender, string>> = {
  he: 'mr sir lord king prince duke father brother son husband uncle grandfather businessman chairman spokesman congressman policeman fireman salesman sportsman actor widower boyfriend imam rabbi pope monsignor',
  she: 'mrs ms miss lady dame queen princess duchess mother sister daughter wife aunt grandmother businesswoman chairwoman spokeswoman congresswoman policewoman sportswoman actress widow girlfriend nun midwife',
};

/** Given names that are far more often of one than of the other; common ones of several languages, written for this project. */
const NAMES: Readonly<Record<Gender, string>> = {
  he: 'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ' +
    'ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond alexander patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle ' +
    'walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy bruce albert willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis ' +
    'philip bobby johnny bradley boris vladimir sergei sergey ivan dmitry alexei mikhail nikolai oleg igor hans klaus wolfgang jürgen pierre jean-luc jacques françois emmanuel luis carlos miguel jorge pedro diego fernando antonio ' +
    'marco luigi giuseppe matteo paolo mohammed muhammad mohamed ahmed ali hassan hussein ibrahim omar yusuf mustafa abdullah khalid recep rajesh narendra rahul amit sanjay imran hiroshi shinzo kenji jinping joko bill bob jim tom mike ' +
    'ted tim tony dan ben greg jeff barack joe nigel simon graham ian neil colin stuart trevor gordon elon bernie mitch chuck cory pete beto',
  she: 'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia ' +
    'kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan ' +
    'evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice abigail alice judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie ' +
    'brittany charlotte marie kayla alexis lori nicola theresa priti angela ursula annegret greta marine ségolène claire sophie camille chloé giulia chiara francesca elena olga natalia svetlana tatiana irina ekaterina yulia ' +
    'fatima aisha maryam zainab leila yasmin amina indira sonia priya sushma aung megawati yuriko keiko jacinda julia hillary nancy kamala alexandria elizabeth melania ivanka meghan kate camilla lucía carmen rosa ana sofia gabriela ' +
    'valentina camila dilma michelle cristina isabel pilar ingrid astrid birgitta sigrid emilia erna mette sanna katrín eva ebba jane joanna jo kirsten lucy molly fiona moira kerry wendy tracy gina paula',
};

const BY_WORD = new Map<string, Gender>();
for (const lists of [NAMES, WORDS]) {
  for (const gender of ['he', 'she'] as const) for (const word of lists[gender].split(' ')) BY_WORD.set(word, gender);
}

/** What a word of a name, or a title before it, tells; in lower case; nothing where it tells nothing. */
export function genderOf(word: string): Gender | undefined {
  return BY_WORD.get(word);
}
