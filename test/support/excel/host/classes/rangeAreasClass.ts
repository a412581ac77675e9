// RangeAreas and the collection of its areas.

import type { Host } from "../Host";
import { hostClass, type HostObject } from "../HostObject";
import type { Classes, RangeTarget } from "./Classes";

export function rangeAreasClass(host: Host, classes: Classes): (areas: readonly RangeTarget[]) => HostObject {
  const collection = hostClass<readonly RangeTarget[]>(
    { className: "RangeCollection", items: (areas) => areas.map((area) => classes.range(area)) },
    host.guard,
  );
  return hostClass<readonly RangeTarget[]>(
    { className: "RangeAreas", links: { areas: collection } },
    host.guard,
  );
}
