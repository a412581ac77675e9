// The shape of the texts for failures. Texts know the domain only, so the codes are not named here: the screen asks by
// code, and a code without a text does not compile there.

export interface FailureText {
  readonly what: string;
  readonly toDo: string;
}

/** The sheet it concerns, null where none is known. */
export type FailureTexts = Readonly<Record<string, (sheet: string | null) => FailureText>>;
