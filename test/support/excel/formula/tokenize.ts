// Cuts a formula into tokens that know their place in the text, so that references can be both evaluated and rewritten.

export interface Token {
  readonly kind:
    "number" | "text" | "error" | "operator" | "open" | "close" | "comma" | "reference" | "word" | "call";
  /** As written; for a reference the part behind the sheet. */
  readonly text: string;
  /** The sheet's name, unquoted; null where the reference has none. */
  readonly sheet: string | null;
  readonly start: number;
  readonly end: number;
}

const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_(])`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(])`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_(])`;
const WORD = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;

const PATTERN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:REF!(?:${CELLS})?|DIV/0!|VALUE!|N/A|NAME\?|NUM!|NULL!|SPILL!))`,
    String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>${WORD}))!)?(?<reference>${CELLS}|${COLUMNS}|${ROWS})`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`(?<call>${WORD})(?=\()`,
    String.raw`(?:(?:'(?<nameSheetQuoted>(?:[^']|'')+)'|(?<nameSheet>${WORD}))!)?(?<word>${WORD}(?:\[[^\]]*\])?)`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>%])`,
    String.raw`(?<open>\()`,
    String.raw`(?<close>\))`,
    String.raw`(?<comma>,)`,
  ].join("|"),
  "gyu",
);

const KINDS = [
  "text",
  "error",
  "reference",
  "number",
  "call",
  "word",
  "operator",
  "open",
  "close",
  "comma",
] as const;

/** Throws where the text is no formula. `formula` with its leading "=". */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 1;
  while (PATTERN.lastIndex < formula.length) {
    const start = PATTERN.lastIndex;
    const groups = PATTERN.exec(formula)?.groups;
    if (!groups) throw new Error(`not a formula at character ${start}`);
    const kind = KINDS.find((one) => groups[one] !== undefined);
    if (kind === undefined) continue;
    const sheet = groups["quoted"]?.replaceAll("''", "'") ?? groups["bare"] ?? null;
    tokens.push({ kind, text: groups[kind] ?? "", sheet, start, end: PATTERN.lastIndex });
  }
  return tokens;
}
