/** Datelines of the United States that stand without a state (Associated Press Stylebook), and its states as datelines abbreviate them. */
const MONTH_FIRST = new Set(
  ('atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas|los angeles|miami|milwaukee|' +
    'minneapolis|new orleans|new york|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis|salt lake city|san antonio|san diego|san francisco|' +
    'seattle|washington|manila|ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|' +
    'nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|vt.|va.|wash.|w.va.|wis.|wyo.|alaska|hawaii|idaho|iowa|maine|ohio|texas|utah').split('|'),
);

/** Capitals and large cities whose papers in English write the day first. */
const DAY_FIRST = new Set(
  ('london|edinburgh|glasgow|cardiff|belfast|manchester|birmingham|dublin|sydney|melbourne|canberra|brisbane|perth|wellington|auckland|new delhi|delhi|' +
    'mumbai|kolkata|chennai|bengaluru|islamabad|karachi|lahore|dhaka|colombo|kathmandu|singapore|hong kong|kuala lumpur|nairobi|kampala|lagos|abuja|' +
    'accra|johannesburg|cape town|pretoria|harare|lusaka|paris|berlin|brussels|geneva|rome|madrid|lisbon|vienna|athens|dubai|doha|cairo').split('|'),
);

/** The order in which the papers of a dateline's place write dates; `undefined` for places that tell nothing. */
export function ordersOfPlace(dateline: string): { readonly monthFirst: boolean; readonly name: string } | undefined {
  for (const part of dateline.split(/[,(—–:]| - /, MOST_PARTS)) {
    const name = part.trim();
    const lower = name.toLowerCase();
    if (MONTH_FIRST.has(lower)) return { monthFirst: true, name };
    if (DAY_FIRST.has(lower)) return { monthFirst: false, name };
  }
  return undefined;
}

/** Parts of a dateline that are looked at: city, state or country, and what follows. */
const MOST_PARTS = 4;
