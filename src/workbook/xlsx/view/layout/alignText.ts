// Which side a text stands on: what the cell says, or what it holds (numbers right, texts left, the rest in the middle).

import type { DisplayedCell } from "../display/displayCell";
import type { CellLook } from "../style/cellLook";
import type { TextAlign } from "./drawnCell";

export function alignText(look: CellLook, kind: DisplayedCell["kind"]): TextAlign {
  switch (look.alignment.horizontal) {
    case "general":
      if (kind === "number") return "right";
      return kind === "text" || kind === "uncalculated" ? "left" : "center";
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    case "fill":
      return "left";
    default:
      return look.alignment.horizontal;
  }
}
