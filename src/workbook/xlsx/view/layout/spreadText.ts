// How far a text may run over the empty cells beside its own, as Excel lets it.

export interface TextPlace {
  /** The edges of the text's own cell, in pixels of the sheet. */
  readonly left: number;
  readonly right: number;
  readonly columnIndex: number;
  readonly lastColumn: number;
  readonly align: "left" | "center" | "right";
  /** With its padding. */
  readonly textWidth: number;
}

export interface Neighbours {
  /** Whether a text may run over the cell of that column. */
  readonly isFree: (columnIndex: number) => boolean;
  readonly startOf: (columnIndex: number) => number;
  readonly columnCount: number;
}

export interface Spread {
  readonly left: number;
  readonly right: number;
}

function runRight(place: TextPlace, wanted: number, neighbours: Neighbours): number {
  let column = place.lastColumn + 1;
  let edge = place.right;
  while (edge < wanted && column < neighbours.columnCount && neighbours.isFree(column)) {
    column += 1;
    edge = neighbours.startOf(column);
  }
  return edge;
}

function runLeft(place: TextPlace, wanted: number, neighbours: Neighbours): number {
  let column = place.columnIndex - 1;
  let edge = place.left;
  while (edge > wanted && column >= 0 && neighbours.isFree(column)) {
    edge = neighbours.startOf(column);
    column -= 1;
  }
  return edge;
}

/** The edges up to which the text is shown: whole neighbouring cells, no more than it needs. */
export function spreadText(place: TextPlace, neighbours: Neighbours): Spread {
  const missing = place.textWidth - (place.right - place.left);
  if (missing <= 0) return { left: place.left, right: place.right };
  const toRight = { left: missing, center: missing / 2, right: 0 };
  const wantedRight = place.right + toRight[place.align];
  const wantedLeft = place.left - (missing - toRight[place.align]);
  return {
    left: place.align === "left" ? place.left : runLeft(place, wantedLeft, neighbours),
    right: place.align === "right" ? place.right : runRight(place, wantedRight, neighbours),
  };
}
