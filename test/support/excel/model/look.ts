// How a cell looks: one plain object, shared by cells that look alike, replaced when one of them changes.

export interface Look {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly underline: string;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly color: string;
  /** "#RRGGBB"; null for no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Excel's hidden apostrophe, which keeps text that looks like something else. */
  readonly isQuoted: boolean;
}

export const DEFAULT_LOOK: Look = {
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  underline: "None",
  italic: false,
  strike: false,
  color: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  isQuoted: false,
};

export interface Line {
  readonly style: string;
  readonly weight: string;
}

export interface Link {
  readonly documentReference: string;
  readonly screenTip: string;
}
