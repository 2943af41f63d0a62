import type { Token } from '../../types';
import type { BoilerplateRule, Prompt } from './prompt';

/** A label: the text of a menu entry, a section link or a button, standing alone. */
interface Label {
  readonly rule: BoilerplateRule;
  readonly weight: number;
}

const labels = new Map<string, Label>();
const define = (rule: BoilerplateRule, weight: number, list: string): void => {
  for (const phrase of list.split('|')) labels.set(phrase.trim(), { rule, weight });
};

define('menu', 3.5, `home|your account|my profile|newsletter|get started|view offer|shop now|sign me up|donate now|subscribe today|join now|read full article|no thanks|not now|maybe later|dismiss|remember me|search the site|home page|homepage|about|about us|contact|contact us|privacy|privacy policy|privacy notice|terms|terms of use|term of use|terms of service|
  terms conditions|terms and conditions|cookie policy|careers|vacancies|advertise|advertise with us|advertising|advertise here|sitemap|site map|help|help centre|help center|
  faq|faqs|feedback|press room|newsletters|rss|rss feed|rss feeds|feeds|search|search input|menu|main menu|footer menu|main navigation|navigation|toggle navigation|
  skip to content|skip to main content|log in|login|log out|sign in|sign up|register|my account|account|subscribe|subscription|subscriptions|subscribe now|donate|shop|
  archives|more|see more|see all|view all|show more|load more|all news|back to top|close|open menu|our team|accessibility|do not sell my info|
  ad choices|imprint|masthead|e paper|epaper|podcasts|videos|galleries|live tv|watch live|weather|horoscopes|horoscope|crosswords|crossword|puzzles|classifieds|obituaries|
  directory|magazine|magazine subscription|slideshows|breaking news|latest news|overview|corrections|ethics policy|editorial guidelines|work with us|write for us|
  submit a tip|confidential tips|public records|media kit|site index|submit|reset|cancel|back|toolkit|become a subscriber|become a member|reprints|complaints|suggestions|
  manage subscription|edition|editions|select language|language|language selector|sections|all sections|accept|decline|settings|user agreement|legal|legal notice`.replaceAll('\n', ''));
define('menu', 1.3, `us canada|in pictures|reality check|photo gallery|image gallery|yes|no|ok|okay|skip|continue|news|world|world news|politics|business|sport|sports|entertainment|lifestyle|life|culture|arts|art|opinion|opinions|editorial|editorials|tech|technology|science|
  health|environment|climate|travel|food|fashion|style|education|economy|markets|finance|money|local|local news|national|nation|international|us|u.s.|uk|europe|asia|africa|
  middle east|americas|latin america|football|soccer|tennis|cricket|golf|rugby|nba|nfl|mlb|nhl|features|analysis|interviews|reviews|columns|columnists|blogs|blog|law|crime|media|
  books|film|films|movies|tv|television|music|theatre|celebrity|celebrities|royals|autos|cars|motoring|property|homes|real estate|rentals|employment|jobs|space|spaceflight|
  military|defense|defence|security|human rights|society|history|design|architecture|cities|photos|photo|photography|pictures|video|events|calendar|audio|radio|live|
  latest|gaming|games|gadgets|mobile|computing|apps|hardware|software|internet|innovation|astronomy|energy|agriculture|religion|family|parenting|wellness|fitness|
  weddings|brides|births|announcements|investigations|explainers|fact check|specials|special reports|series|awards|animation|comics|quiz|team|staff|tips|partners|stores|recipes|restaurants|things to do|
  community|communities|letters|cartoons|foreign policy|diaspora|civil|commercial|launch|policy|english|articles|popular|trending|discover|explore|the node|english edition`.replaceAll('\n', ''));
define('share-buttons', 4, `facebook|twitter|whatsapp|whats app|linkedin|linked in|linke din|pinterest|reddit|tumblr|telegram|flipboard|instagram|youtube|you tube|tiktok|tik tok|snapchat|
  google plus|google|messenger|pocket|vk|vkontakte|stumbleupon|stumble upon|digg|threads|bluesky|blue sky|mastodon|wechat|we chat|weibo|viber|skype|fb|xing|
  copy link|copy url|link copied|shortlink|pin it|sms`.replaceAll('\n', ''));
define('share-buttons', 5, 'share|about sharing|share page|tweet|retweet|share this|shares|share via|social media links|social links|follow us|follow me');
define('share-buttons', 3, 'email|e mail|mail|print|copy|save|like|pin|bookmark|daily email|gmail|feed|social media|follow');
define('media-control', 2.5, 'play|pause|mute|unmute|replay|fullscreen|full screen|previous|next|prev|loading|toggle|expand|collapse|enlarge|zoom|read more|continue reading|transcript|embed|download|listen|watch|skip ad');

/** The first words of labels. */
const OPENERS = new Set([...labels.keys()].map((label) => label.split(' ', 1).join()));

/** Words that join the labels of share buttons: "Share this article on …". */
const CONNECTORS = new Set('on via by to this the article story page post entry with your and or for in a us'.split(' '));
const LONGEST = 4;
/** Lines longer than this are no rows of labels. */
const MOST_WORDS = 40;

/**
 * The line as a row of labels ("Home", "News World Politics", "FacebookTwitterEmail", "Share on Facebook"), where labels and
 * the words that join them make up nearly all of it; `undefined` where they do not.
 */
export function matchLabels(tokens: readonly Token[]): Prompt | undefined {
  if (tokens.length > 2 * MOST_WORDS) return undefined;
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'web') return undefined;
    if (token.kind === 'word') words.push(token.text.toLowerCase());
    if (words.length > MOST_WORDS) return undefined;
  }
  if (words.length === 0 || /^[,;]$/.test(tokens.at(-1)?.text ?? '')) return undefined;
  const found: Label[] = [];
  let covered = 0;
  let connecting = 0;
  for (let at = 0; at < words.length; ) {
    const length = longestLabel(words, at);
    if (length > 0) {
      const label = labels.get(words.slice(at, at + length).join(' '));
      if (label !== undefined) found.push(label);
      covered += length;
      at += length;
    } else {
      if (found.length > 0 && CONNECTORS.has(words[at] ?? '')) connecting++;
      at++;
    }
  }
  const best = found.reduce<Label | undefined>((most, label) => (most === undefined || label.weight > most.weight ? label : most), undefined);
  if (best === undefined || (connecting > 0 && best.rule !== 'share-buttons')) return undefined;
  const share = (covered + connecting) / words.length;
  if (share === 1) return { rule: best.rule, weight: best.weight + Math.min(2.5, (found.length - 1) * 0.7) };
  return share >= 0.7 && found.length >= 3 ? { rule: best.rule, weight: best.weight } : undefined;
}

function longestLabel(words: readonly string[], at: number): number {
  if (!OPENERS.has(words[at] ?? '')) return 0;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    if (labels.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
