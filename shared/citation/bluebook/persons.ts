import { commonWords } from '../tables/common-words';
import { givenNamesText } from '../tables/given-names.generated';
import { isHouse } from '../tables/houses';
import { findPlace } from '../tables/places';
import { plainWords } from '../tables/plain-words';

const givenNames = new Set(givenNamesText.split(' '));

const knownGiven = (word: string) => givenNames.has(word.toLowerCase().replace(/[.’-].*$/, ''));

/** Marks of a firm or body beyond the words of T11. */
const bodies =
  /(?:^|[\s,(])(?:inc|incorporated|corp|co|cos|llc|l\.l\.c|llp|l\.l\.p|lp|l\.p|ltd|plc|pllc|pc|p\.c|p\.a|n\.a|s\.a|gmbh|ag|nv|n\.v|b\.v|pty|fund|bank|union|guild|lodge|heights|springs|rapids|falls|council|bureau|agency|church|temple|synagogue|mosque|diocese|archdiocese|club|league|team|trust|trusts|estate|city|town|village|county|parish|borough|state|states|commonwealth|republic|kingdom|people|nation|tribe|tribes|pueblo|rancheria|indians|reservation|band|university|college|academy|school|schools|district|department|ministry|army|navy|police|sheriff|port|airport|airlines|airways|motors|motor|pictures|films|studios|records|recordings|theatre|theater|museum|zoo|hotel|hotels|inn|resort|casino|stores|store|shop|shops|foods|farms|farm|ranch|dairy|brewing|brewery|oil|gas|steel|coal|power|light|energy|water|works|mills|mines|mining|lumber|paper|tobacco|toys|games|software|systems|networks|network|online|media|news|times|press|post|herald|gazette|journal|magazine|books|music|entertainment|enterprises|holdings|partners|partnership|associates|brothers|sons|group|against|for|of|the|and|or|in|on|to|with|from|without|world|project|campaign|movement|party|committee|commission|board|watch|action|victims|citizens|women|families|friends|americans|international|global|worldwide|online|\.com|usa|ventures|capital|equities|investments|realty|properties|homes|builders|contractors|airlines|lines|transit|express|vessel|currency|dollars|acres|pounds|barrels|cats)(?=$|[\s.,)’])/i;

/** Surnames that are also words of T11. */
const surnames = new Set(
  'west north south street law justice parish banks page judge major marshall road journal fortnightly means east'.split(
    ' ',
  ),
);

const suffix = /,?\s+(?:Jr|Sr|II|III|IV|Esq|M\.?D|Ph\.?D)\.?$/i;
const particles =
  /^(?:de|del|della|delle|di|da|das|dos|du|des|van|von|vander|der|den|la|le|los|las|ter|ten|el|al|bin|ibn|st\.|san|mac|o’)$/i;
/** Particles that begin a family name given without a given name: "Van Orden", "De La Cruz", "St. Clair". */
const leading = /^(?:de|del|della|di|da|dos|du|van|von|vander|der|den|la|le|ter|ten|st\.|mac)$/i;

/** Family names that stand first (R11.5.1); only where what follows is no English given name. */
const familyFirst = new Set(
  'xu wang li zhang liu chen yang huang zhao wu zhou sun ma zhu hu guo he lin luo liang song tang zheng han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao kim park choi jung nguyen tran'.split(
    ' ',
  ),
);

/** Whether a party's name reads as a natural person's: given name or initials first, no word of a firm or a body. */
export function isPerson(name: string): boolean {
  const bare = name.replace(suffix, '').trim();
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 6 || /[\d&@/]|\.(?:com|org|net)\b/i.test(bare)) return false;
  if (bodies.test(bare) || isHouse(bare) || /[’']s$/.test(bare)) return false;
  if (words.some((word) => !/^[\p{L}’.-]+$/u.test(word))) return false;
  if (words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !particles.test(word))) return false;
  const last = (words.at(-1) ?? '').toLowerCase();
  if (words.some((word, i) => isTableWord(word) && !(i === words.length - 1 && surnames.has(last)))) return false;
  const first = words[0] ?? '';
  if (/^(?:Santa|San|Los|Las|Fort|Mount|Saint|Port|Lake|Camp|Cape|New|Old|Great)$/.test(first)) return false;
  // "Florida Star" is a newspaper; "Virginia Woolf" is not.
  if (findPlace(first) && !/^(?:Carolina|Dakota|Georgia|Virginia|Washington)$/.test(first)) return false;
  if (/^(?:Mr|Mrs|Ms|Dr|Hon|Rev|Sir|Judge|Sen|Rep|Gov)\.?$/.test(first)) return true;
  if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(first)) return words.length > 1 && /^\p{Lu}/u.test(words[1] ?? '');
  if (knownGiven(first)) return true;
  // A middle initial: "Yiota G. Souras".
  if (words.length === 3 && /^\p{Lu}\.$/u.test(words[1] ?? '')) return true;
  return familyFirst.has(first.toLowerCase()) || readsAsName(words);
}

const trade = /(?:tion|tions|ment|ments|ness|ity|ics|ing|ings|ware|soft|tech|corp|net|works|craft|ed)$/i;
const familyWords = new Set(
  'brown green white black gray grey young king fox wolf rice hunt price day hall hill wood stone rivers woods brooks lake park parks field fields bridge church bishop pope cook baker miller smith carpenter mason hunter fisher farmer gardner taylor weaver porter cooper potter turner walker rich sharp long short love wise good strong armstrong small little best gold silver rose lane street moon star winter summer snow frost storm french english house power bond love'.split(
    ' ',
  ),
);

/** Two or three words of which none is plain English, save a family name that is one too. */
function readsAsName(words: readonly string[]): boolean {
  if (
    words.length > 3 ||
    words.some(
      (word) =>
        word.length < 2 ||
        word.endsWith('.') ||
        /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Mc|Mac|De|La|Le|Van|O’|D’)/, '')) ||
        !/\p{Ll}/u.test(word),
    )
  )
    return false;
  const bare = words.map((word) => word.toLowerCase());
  const last = bare.at(-1) ?? '';
  // "Subscriber Doe" is told from others by the first word; it is no given name.
  if (/^(?:doe|roe|poe)$/.test(last)) return false;
  const plain = (word: string) => plainWords.has(word) || (word.endsWith('s') && plainWords.has(word.slice(0, -1)));
  if (bare.slice(0, -1).some((word) => plain(word) || trade.test(word))) return false;
  return (
    familyWords.has(last) ||
    surnames.has(last) ||
    !(plainWords.has(last) || trade.test(last) || (last.endsWith('s') && plainWords.has(last.slice(0, -1))))
  );
}

/** Whether a word is a family name that is also plain English: "Turner", "Cooper". */
export const isNameWord = (word: string) => familyWords.has(word.toLowerCase());

const isTableWord = (word: string) => {
  const lower = word.toLowerCase();
  return commonWords.has(lower) || (lower.endsWith('s') && commonWords.has(lower.slice(0, -1)));
};

/** Whether a name has a word that only firms, offices and other bodies bear. */
export function isBody(name: string): boolean {
  return bodies.test(name) || name.split(/\s+/).some((word) => institutional.test(word));
}

const institutional =
  /^(?:Administration|Alliance|Assembly|Association|Authority|Center|Centre|Coalition|Conference|Congress|Consortium|Corporation|Court|Division|Federation|Foundation|Government|House|Initiative|Institute|Institution|Laboratory|Ministry|Office|Organization|Secretariat|Senate|Service|Services|Society|Subcommittee|Task|United)$/;

/** The family name of a natural person (R11.5.1): particles kept, titles, given names and suffixes gone. */
export function familyName(name: string): string {
  const bare = name.replace(suffix, '').trim();
  const comma = /^([^,]+), ([^,]+)$/.exec(bare);
  if (comma && isPerson(`${comma[2]} ${comma[1]}`)) return comma[1] as string;
  const words = bare.split(/\s+/);
  const first = words[0] ?? '';
  if (leading.test(first) && words.slice(1, -1).every((word) => particles.test(word))) return bare;
  if (
    familyFirst.has(first.toLowerCase()) &&
    words.length <= 3 &&
    !givenNames.has(first.toLowerCase()) &&
    !familyFirst.has((words.at(-1) ?? '').toLowerCase())
  )
    return bare;
  // Courts that hide a name leave an initial: "Luke S." stays as it is.
  if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(words.at(-1) ?? '')) return bare;
  let at = words.length - 1;
  while (at > 1 && particles.test(words[at - 1] ?? '')) at--;
  return words.slice(at).join(' ');
}

/** The name by which a person is cited again later: "García Márquez" needs its own field, "Jane Q. Doe, Jr." is "Doe". */
export function surnameOf(author: string): string {
  return familyName(author.replace(/^(?:Mr|Mrs|Ms|Dr|Hon|Rev|Prof|Sen|Rep|Gov)\.?\s+/, ''));
}
