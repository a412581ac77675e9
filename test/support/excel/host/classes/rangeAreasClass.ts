// RangeAreas, of one sheet and at least one area, and the collection of its areas.

import type { Host } from "../Host";
import { hostAddress } from "../hostAddress";
import { hostClass, NULL_OBJECT, type HostObject } from "../HostObject";
import type { Classes, RangeTarget } from "./Classes";

export function rangeAreasClass(host: Host, classes: Classes): (areas: readonly RangeTarget[]) => HostObject {
  const collection = hostClass<readonly RangeTarget[]>(
    { className: "RangeCollection", items: (areas) => areas.map((area) => classes.range(area)) },
    host.guard,
  );
  return hostClass<readonly RangeTarget[]>(
    {
      className: "RangeAreas",
      scalars: { address: { get: (areas) => areas.map(hostAddress).join(",") } },
      links: {
        areas: collection,
        conditionalFormats: (areas) => {
          const [first] = areas;
          if (first === undefined) return NULL_OBJECT;
          return classes.conditionalFormats({
            sheet: first.sheet,
            ranges: areas.map(({ range }) => range),
          });
        },
        worksheet: ([first]) => (first === undefined ? NULL_OBJECT : classes.worksheet(first.sheet)),
      },
    },
    host.guard,
  );
}
