// A sheet's conditional formats, in the order of their rank, in one form for both adapters.

export interface FormatDump {
  /** Without "="; null for a format of another kind. */
  readonly formula: string | null;
  readonly ranges: readonly string[];
  /** "#RRGGBB". */
  readonly fill: string | null;
  readonly isUnderlined: boolean;
  /** Of all four sides; null for none. */
  readonly line: "solid" | "dashed" | "dotted" | null;
  readonly lineColor: string | null;
}

/** A conditional format of the clerk's own. */
export interface OwnFormat {
  readonly sheet: string;
  readonly range: string;
  /** With "="; absent: one of another kind. */
  readonly formula?: string;
  /** Excel lists it and finds nothing when it is asked for anything of it; only Excel does so. */
  readonly isUnreadable?: boolean;
}
