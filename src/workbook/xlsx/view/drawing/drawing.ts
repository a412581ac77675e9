// What floats above a sheet's cells, as plain data in pixels of the sheet.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartSeries {
  readonly name: string;
  /** Null where the file stored no value. */
  readonly values: readonly (number | null)[];
  /** "#rrggbb", null where the file leaves the colour to the program. */
  readonly color: string | null;
}

export type ChartKind = "column" | "bar" | "line" | "area" | "pie";

/** A chart as the values stored with it allow to draw it. */
export interface ChartLook {
  readonly kind: ChartKind;
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly isStacked: boolean;
  readonly showsLegend: boolean;
}

export type Drawing = { readonly box: Box; readonly name: string } & (
  | { readonly kind: "picture"; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: "chart"; readonly chart: ChartLook }
  /** A chart of a kind that is not drawn: its place and title. */
  | { readonly kind: "chartPlace"; readonly title: string | null }
  | {
      readonly kind: "shape";
      readonly text: string;
      readonly fill: string | null;
      readonly line: string | null;
    }
  | { readonly kind: "picturePlace" }
);
