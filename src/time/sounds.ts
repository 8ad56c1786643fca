/**
 * Names across scripts: `Кайрат Келимбетов`, `الشاذلي العياري` and their English spellings are compared by their
 * consonants, since vowels are written in one script and left out in another.
 */

/** A letter or group of letters and the consonant it stands for; vowels stand for nothing. The longest group wins. */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    B: 'b p bh б п ب پ ब प भ',
    D: 'd dh д د ض ڈ द ड ध ढ',
    F: 'f v ph ф в ف ڤ फ व',
    G: 'g gh ğ г غ گ ग घ',
    H: 'h kh х ه ح خ ہ ة ख ह',
    J: 'j zh dj dzh ж дж ج ژ ज झ',
    K: 'k q c ck к ق ك ک क',
    KS: 'x кс',
    L: 'l ł л ل ल',
    M: 'm м م म',
    N: 'n ñ н ن ں न ण',
    R: 'r р ر ڑ र',
    S: 's ce ci cy ç с س ص स',
    T: 't th т ت ط ث ٹ त ट थ ठ',
    TS: 'ts tz ц',
    W: 'w و',
    X: 'sh ch tch sch ş š č ć ш щ ч ش چ تش श ष च छ',
    Z: 'z з ز ذ ظ ज़',
  }).flatMap(([consonant, groups]) => groups.split(' ').map((group) => [group, consonant] as const)),
);
const LONGEST_GROUP = 3;

/** What comes before and after names and is written in one spelling only. */
const PARTICLES = new Set(
  'al el ul ad as bin ben ibn bint abu de da do dos del della di la le van von der den ال بن ابن بنت ابو آل дель де ван фон бен бин аль эль बिन अल'.split(
    ' ',
  ),
);

const SERVANT = new Set(['abd', 'عبد', 'абд', 'अब्द']);

/** Consonants that are easily taken for one another, or heard as another, by script. */
const CLOSE: ReadonlySet<string> = new Set(
  'BF DT DZ TS TZ SZ SX SK KX GK GJ GH HK JX JZ FW JD XT HX'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);
const CLOSE_COST = 0.5;

/** What it costs to leave a consonant out; others cost 1. */
const DROPPED: Readonly<Record<string, number>> = { W: 0.25, H: 0.5, N: 0.5 };

const LEAST_DROPPED = 0.25;

/** Two names may differ by so much for each consonant, and by {@link MOST} in all. */
const SHARE = 0.2;
const MOST = 1;

/** A name with fewer consonants sounds like too many others. */
const LEAST_CONSONANTS = 4;

/** The consonants of each word of a name in any script, particles and initials left out. */
export function soundsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    // The article belongs to the name where `Abd` stands before it.
    const bound = SERVANT.has(words[at - 1]?.toLowerCase() ?? '');
    const small = word.toLowerCase();
    const plain = bound ? small : small.replace(/^ال(?=..)/u, '');
    if ((!bound && PARTICLES.has(plain)) || [...plain].length < 2) return [];
    const sounds = consonantsOf(plain);
    return sounds === '' ? [] : [sounds];
  });
}

function consonantsOf(word: string): string {
  const letters = [...word.normalize('NFC')];
  let sounds = '';
  for (let at = 0; at < letters.length; ) {
    let length = LONGEST_GROUP;
    let consonant: string | undefined;
    for (; length > 0 && consonant === undefined; length--)
      consonant =
        CONSONANTS.get(letters.slice(at, at + length).join('')) ?? plainConsonant(letters, at, length);
    at += consonant === undefined ? 1 : length + 1;
    // A doubled letter sounds as one.
    if (consonant !== undefined && !sounds.endsWith(consonant)) sounds += consonant;
  }
  return sounds;
}

/** A Latin letter with a mark, by the letter without it. */
function plainConsonant(letters: readonly string[], at: number, length: number): string | undefined {
  if (length > 1) return undefined;
  const [plain = ''] = (letters[at] ?? '').normalize('NFD');
  return CONSONANTS.get(plain);
}

/**
 * Whether two names, by the consonants of their words, may be one: word by word, by the first and the last word, or run
 * together, since `عبد العزيز` is one word elsewhere.
 */
export function soundAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [whole, other] = [a.join(''), b.join('')];
  const consonants = Math.min(whole.length, other.length);
  if (consonants < LEAST_CONSONANTS) return false;
  const most = Math.min(MOST, SHARE * consonants);
  const length = Math.abs(whole.length - other.length);
  if (length * LEAST_DROPPED <= most / 2 && distance(whole, other) <= most / 2) return true;
  if (a.length === b.length) return wordByWord(a, b) <= most;
  return (a.length === 2 || b.length === 2) && wordByWord(ends(a), ends(b)) <= most;
}

/** How far the words of two names are apart in all, infinite where two words are others. */
function wordByWord(a: readonly string[], b: readonly string[]): number {
  let cost = 0;
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? '';
    const apart = distance(word, other);
    // Half of a short word is another word.
    if (apart > Math.max(CLOSE_COST, SHARE * Math.max(word.length, other.length)))
      return Number.POSITIVE_INFINITY;
    cost += apart;
  }
  return cost;
}

const ends = (words: readonly string[]): readonly string[] => [words[0] ?? '', words.at(-1) ?? ''];

/** Edit distance, cheap between consonants that are taken for one another. */
function distance(a: string, b: string): number {
  const drop = (sound: string) => DROPPED[sound] ?? 1;
  let row = [0];
  for (const sound of b) row.push((row.at(-1) ?? 0) + drop(sound));
  for (const left of a) {
    const next = [(row[0] ?? 0) + drop(left)];
    for (const [j, right] of [...b].entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + drop(right),
          (row[j + 1] ?? 0) + drop(left),
          (row[j] ?? 0) + (left === right ? 0 : CLOSE.has(left + right) ? CLOSE_COST : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
