const DOUBLE = /([^aeiouylsz])\1$/;
const SHORT = /^[^aeiou]?[^aeiouy]*[aeiouy][^aeiouywx]$/;

/** Suffixes that go, or are exchanged, where at least one syllable stands before them. */
const STEP_TWO: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['abli', 'able'],
  ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate'],
  ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'],
  ['biliti', 'ble'],
]; // biome-ignore format: a table
const STEP_THREE: readonly (readonly [string, string])[] = [
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', ''],
]; // biome-ignore format: a table
const STEP_FOUR: readonly string[] = [
  'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'al', 'er',
  'ic', 'ou',
]; // biome-ignore format: a table

/** Forms that no ending gives away, with the stem that they share. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `went:go gone:go took:take taken:take made:make gave:give given:give got:get told:tell said:say kept:keep left:leav
  found:find thought:think brought:bring bought:bui sold:sell built:build sent:send spent:spend lost:lose won:win
  met:meet led:lead held:hold stood:stand ran:run began:begin begun:begin wrote:write written:write spoke:speak
  spoken:speak broke:break broken:break chose:choos chosen:choos fell:fall fallen:fall knew:know known:know saw:see
  seen:see came:come became:becom paid:pai laid:lai rose:rise risen:rise drew:draw drawn:draw shot:shoot fought:fight
  taught:teach caught:catch felt:feel meant:mean heard:hear sat:sit slept:sleep swore:swear sworn:swear
  stole:steal stolen:steal threw:throw thrown:throw grew:grow grown:grow flew:fly wore:wear worn:wear
  children:child men:man women:woman people:person persons:person died:die dies:die dying:die death:die
  dead:die killed:kill`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * The stem of an English word in lower case, after Porter ("An algorithm for suffix stripping", 1980), with the
 * commonest irregular forms taken to the stem of their base. Takes any string; what is not a plain word stays as it is.
 */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let base = stripPlural(word);
  base = stripPast(base);
  if (base.endsWith('y') && /[aeiouy]/.test(base.slice(0, -1))) base = `${base.slice(0, -1)}i`;
  base = exchange(base, STEP_TWO);
  base = exchange(base, STEP_THREE);
  for (const suffix of STEP_FOUR) {
    if (!base.endsWith(suffix)) continue;
    const rest = base.slice(0, -suffix.length);
    if (measure(rest) > 1) base = rest;
    break;
  }
  if (/[st]ion$/.test(base) && measure(base.slice(0, -3)) > 1) base = base.slice(0, -3);
  if (base.endsWith('e')) {
    const rest = base.slice(0, -1);
    if (measure(rest) > 1 || (measure(rest) === 1 && !SHORT.test(rest))) base = rest;
  }
  return base.endsWith('ll') && measure(base) > 1 ? base.slice(0, -1) : base;
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}i`;
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
    ? word.slice(0, -1)
    : word;
}

function stripPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (ending === 0) return word;
  const rest = word.slice(0, -ending);
  if (!/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && SHORT.test(rest) ? `${rest}e` : rest;
}

function exchange(word: string, table: readonly (readonly [string, string])[]): string {
  for (const [suffix, put] of table) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    return measure(rest) > 0 ? rest + put : word;
  }
  return word;
}

/** How often a vowel is followed by a consonant: Porter's measure. */
function measure(word: string): number {
  let count = 0;
  let wasVowel = false;
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string;
    const isVowel: boolean = 'aeiou'.includes(letter) || (letter === 'y' && i > 0 && !wasVowel);
    if (wasVowel && !isVowel) count++;
    wasVowel = isVowel;
  }
  return count;
}
