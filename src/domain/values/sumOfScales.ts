// How Chinese writes a number below ten thousand: each digit before its scale, the ones last. The characters differ
// between everyday numerals (二百零五) and those of vouchers (贰佰零伍), the way they add up does not.

/** Only ten goes without its digit: 十八, 拾元. */
const TEN = 10;

/** 二百零五 → 205; null for any other character, and for digits without a scale between them (二二十). */
export function sumOfScales(
  text: string,
  digits: ReadonlyMap<string, number>,
  scales: ReadonlyMap<string, number>,
): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const letter of text) {
    const scale = scales.get(letter);
    if (scale !== undefined) {
      if (digit === null && scale !== TEN) return null;
      total += (digit ?? 1) * scale;
      digit = null;
      continue;
    }
    const next = digits.get(letter);
    if (next === undefined || (digit !== null && digit !== 0)) return null;
    digit = next;
  }
  return total + (digit ?? 0);
}
