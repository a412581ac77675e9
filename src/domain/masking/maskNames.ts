// Names of minors for what leaves the workbook: 王小禾 → 王**. The family name stays, one star for each further character.

const SHORTEST = 2;
const COMPOUND =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|令狐)/u;

export function maskName(name: string): string {
  const characters = Array.from(name);
  const family = COMPOUND.test(name) && characters.length > SHORTEST ? 2 : 1;
  return characters.map((character, at) => (at < family ? character : "*")).join("");
}

/** Masks each of the names wherever a text has it; longer names first, so that none is masked in part. */
export function maskNamesIn(text: string, names: ReadonlySet<string>): string {
  return [...names]
    .filter((name) => Array.from(name).length >= SHORTEST && text.includes(name))
    .sort((one, other) => other.length - one.length)
    .reduce((masked, name) => masked.replaceAll(name, maskName(name)), text);
}
