/** Digraphs of the usual transliterations, each by the letter of its sound. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/(?:tsch|tch|dsch|dzh|dj|ch|zh|j)/g, 'j'],
  [/(?:sch|sh|ts|tz)/g, 's'],
  [/ph/g, 'f'],
  [/(?:kh|ck|gh|q|c)/g, 'k'],
  [/x/g, 'ks'],
  [/([bdgrt])h/g, '$1'],
];
/** Consonants that languages and schemes write for one another (Gadhafi and Kaddafi, Bashar and Pashar). */
const silent = new Set('aeiouy');
const classes: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k', z: 's', w: 'v' };

/** The sounds of a folded word. */
export interface Sounds {
  /** Its letters with one letter for each sound of the usual transliterations: `qadir` is `kadir`. */
  readonly letters: string;
  /** Its consonants: equal for spellings of one name in different transliterations. */
  readonly consonants: string;
}

export const soundsOf = (word: string): Sounds => {
  let letters = word;
  for (const [pattern, letter] of digraphs) letters = letters.replace(pattern, letter);
  let consonants = '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at);
    if (silent.has(letter) || (letter === 'w' && at > 0)) continue;
    if (letter === 'h' && at > 0 && at === letters.length - 1) continue;
    const sound = classes[letter] ?? letter;
    if (consonants.at(-1) !== sound) consonants += sound;
  }
  return { letters, consonants };
};
