// What a paragraph says, in pieces: plain words, what the records bear (each with its name, so that a change of it can be pointed
// out later), and what nobody has put down yet.

/** Something counted or recorded. `label` is its name within the paragraph: 慰问人数. */
export interface FactPiece {
  readonly kind: "fact";
  readonly label: string;
  readonly text: string;
}

/** What the shape expects and the workbook lacks; shown as 【请补充：…】. */
export interface GapPiece {
  readonly kind: "gap";
  readonly what: string;
}

export type Piece = { readonly kind: "words"; readonly text: string } | FactPiece | GapPiece;

export type Sentence = readonly Piece[];

type Part = string | Piece | Sentence;

/** A fact as it is said. */
export function fact(label: string, text: string): FactPiece {
  return { kind: "fact", label, text };
}

export function gap(what: string): GapPiece {
  return { kind: "gap", what };
}

function piecesOf(part: Part): Sentence {
  if (typeof part === "string") return part === "" ? [] : [{ kind: "words", text: part }];
  return "kind" in part ? [part] : part;
}

/** Template tag: words with pieces, sentences and further words between them. */
export function say(words: readonly string[], ...parts: readonly Part[]): Sentence {
  return words.flatMap((text, at) => {
    const part = parts[at];
    return [...piecesOf(text), ...(part === undefined ? [] : piecesOf(part))];
  });
}

/** Sentences with a sign between each two. */
export function joined(sentences: readonly Part[], between: string): Sentence {
  return sentences
    .map(piecesOf)
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces, at) => (at === 0 ? pieces : [...piecesOf(between), ...pieces]));
}

const GAP_OPENS = "【请补充：";
const GAP_ENDS = "】";

export function textOfPiece(piece: Piece): string {
  return piece.kind === "gap" ? `${GAP_OPENS}${piece.what}${GAP_ENDS}` : piece.text;
}

/** The paragraph as it is read. */
export function plainText(sentence: Sentence): string {
  return sentence.map(textOfPiece).join("");
}

export const GAP_PATTERN = new RegExp(`${GAP_OPENS}[^】]*${GAP_ENDS}`, "gu");

/** What a text still asks for, whoever wrote it. */
export function gapsIn(text: string): readonly string[] {
  return [...text.matchAll(GAP_PATTERN)].map(([whole]) => whole.slice(GAP_OPENS.length, -GAP_ENDS.length));
}
