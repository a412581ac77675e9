// Whether a number format shows a day. The Chinese built-in formats (ids 27–36 and 50–58) arrive as their codes, such as
// yyyy"年"m"月"d"日" or m"月"d"日", and need no list of their own: what counts is a y or d, or an m that is no minute.

const NOT_CODE = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu;
const known = new Map<string, boolean>();

function showsDay(format: string): boolean {
  const [positive = ""] = format.split(";");
  const code = positive.replace(NOT_CODE, "").toLowerCase();
  if (code.includes("general") || code.includes("通用")) return false;
  // aaa and aaaa are the day of the week.
  if (code.includes("aaa")) return true;
  if (/[yde]/u.test(code.replace(/e[+-]/gu, ""))) return !/[0#?]/u.test(code.replace(/\.0+/gu, ""));
  return code.includes("m") && !/[hs0#?[]/u.test(code);
}

/** True for formats that show year, month or day; times of day and elapsed times ([h]:mm) are none. */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@") return false;
  const found = known.get(format);
  if (found !== undefined) return found;
  const answer = showsDay(format);
  known.set(format, answer);
  return answer;
}
