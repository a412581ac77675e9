// Functions that came after Excel 2007 are stored with a prefix; written without it, Excel shows #NAME? until the cell
// is entered again. Those are listed that a sheet of totals may use; functions that spill need more than a prefix.
// Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula".

const FUTURE = [
  "CONCAT",
  "DAYS",
  "IFNA",
  "IFS",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "SWITCH",
  "TEXTJOIN",
  "UNICODE",
  "XLOOKUP",
  "XMATCH",
  "XOR",
];
const CALL = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(?:${FUTURE.join("|")})(?=\()`,
  "gu",
);

/** The formula (without "=") as a file stores it. */
export function withPrefixes(formula: string): string {
  return formula.replaceAll(CALL, (piece) => (/^["']/u.test(piece) ? piece : `_xlfn.${piece}`));
}
