// The borders of a range. Lines lie between cells: what is drawn below one cell is drawn above the next.

import type { Line } from "../../model/look";
import { placeKey } from "../../model/Sheet";
import { oneOf } from "../arguments";
import type { Host } from "../Host";
import { hostClass, type HostObject } from "../HostObject";
import type { RangeTarget } from "./Classes";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

type Edge = (typeof EDGES)[number];

interface EdgeTarget extends RangeTarget {
  readonly edge: Edge;
}

interface LinePlace {
  readonly lines: Map<number, Line>;
  readonly key: number;
}

function placesOf({ sheet, range, edge }: EdgeTarget): LinePlace[] {
  const { top, left, bottom, right } = range;
  const places: LinePlace[] = [];
  const rows = {
    EdgeTop: [top, top],
    EdgeBottom: [bottom + 1, bottom + 1],
    InsideHorizontal: [top + 1, bottom],
  };
  const columns = {
    EdgeLeft: [left, left],
    EdgeRight: [right + 1, right + 1],
    InsideVertical: [left + 1, right],
  };
  if (edge === "EdgeTop" || edge === "EdgeBottom" || edge === "InsideHorizontal") {
    const [first = 0, last = -1] = rows[edge];
    for (let r = first; r <= last; r += 1) {
      for (let c = left; c <= right; c += 1) places.push({ lines: sheet.linesAbove, key: placeKey(r, c) });
    }
    return places;
  }
  const [first = 0, last = -1] = columns[edge];
  for (let c = first; c <= last; c += 1) {
    for (let r = top; r <= bottom; r += 1) places.push({ lines: sheet.linesLeft, key: placeKey(r, c) });
  }
  return places;
}

function change(host: Host, target: EdgeTarget, update: (line: Line | undefined) => Line | null): void {
  host.checkSheet(target.sheet);
  for (const { lines, key } of placesOf(target)) {
    const line = update(lines.get(key));
    if (line === null) lines.delete(key);
    else lines.set(key, line);
  }
}

export function bordersClass(host: Host): (target: RangeTarget) => HostObject {
  const border = hostClass<EdgeTarget>(
    {
      className: "RangeBorder",
      id: ({ edge }) => edge,
      scalars: {
        style: {
          set: (target, value) => {
            const style = oneOf(value, STYLES, "RangeBorder.style");
            change(host, target, (line) =>
              style === "None" ? null : { style, weight: line?.weight ?? "Thin" },
            );
          },
        },
        weight: {
          set: (target, value) => {
            const weight = oneOf(value, WEIGHTS, "RangeBorder.weight");
            change(host, target, (line) => ({ style: line?.style ?? "Continuous", weight }));
          },
        },
      },
    },
    host.guard,
  );
  return hostClass<RangeTarget>(
    {
      className: "RangeBorderCollection",
      item: (target, key) => border({ ...target, edge: oneOf(key, EDGES, "RangeBorderCollection.getItem") }),
    },
    host.guard,
  );
}
