// The words of 关工设置. The headings of the standards are a contract (DESIGN §4); all are passed in, so that the domain
// says nothing of its own.

import type { FieldId, KindId } from "../kinds/kind";
import type { NoteId } from "./noteId";

export interface SettingsWords {
  readonly title: string;
  readonly basics: { readonly heading: string; readonly columns: readonly [item: string, content: string] };
  readonly unitName: string;
  readonly year: string;
  readonly standards: {
    readonly heading: string;
    readonly columns: readonly [
      name: string,
      amount: string,
      unit: string,
      from: string,
      until: string,
      ground: string,
    ];
  };
  readonly tables: {
    readonly heading: string;
    readonly columns: readonly [
      sheet: string,
      kind: string,
      headerRows: string,
      header: string,
      field: string,
    ];
  };
  readonly acceptances: {
    readonly heading: string;
    readonly columns: readonly [key: string, about: string, reason: string, on: string];
  };
  readonly namesakes: {
    readonly heading: string;
    readonly columns: readonly [name: string, kind: string, person: string, traits: string, note: string];
    /** Stands for what tells a namesake apart where the rows say nothing that does. */
    readonly nothing: string;
  };
  readonly pairings: {
    readonly heading: string;
    readonly columns: readonly [
      payment: string,
      paymentKey: string,
      number: string,
      ground: string,
      groundKey: string,
      note: string,
    ];
  };
  readonly notes: {
    readonly heading: string;
    readonly columns: readonly [item: string, year: string, content: string, remark: string];
    /** Without blanks. */
    readonly items: Readonly<Record<NoteId, string>>;
  };
  readonly kinds: Readonly<Record<KindId, string>>;
  readonly fields: Readonly<Record<FieldId, string>>;
  /** Stands for the kind of a table that is no register, and for the field of a column that is not read. */
  readonly notRegister: string;
  readonly notRead: string;
  readonly note: string;
  /** Must begin with `OWN_SHEET_MARK`. */
  readonly foot: string;
}
