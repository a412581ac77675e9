// A sheet's own page breaks between rows.

import type { Sheet } from "../../model/Sheet";
import { addressArgument } from "../arguments";
import type { Host } from "../Host";
import { invalidArgument } from "../HostError";
import { hostClass, type HostObject } from "../HostObject";

interface BreakTarget {
  readonly sheet: Sheet;
  readonly rowIndex: number;
}

export function horizontalPageBreaksClass(host: Host): (sheet: Sheet) => HostObject {
  const pageBreak = hostClass<BreakTarget>({ className: "PageBreak" }, host.guard);
  return hostClass<Sheet>(
    {
      className: "PageBreakCollection",
      methods: {
        add: (sheet, address) => {
          host.checkSheet(sheet);
          const { top } = addressArgument(address, "PageBreakCollection.add");
          if (top === 0) throw invalidArgument("no page ends above the first row");
          sheet.page.breaksBefore.add(top);
          return pageBreak({ sheet, rowIndex: top });
        },
      },
    },
    host.guard,
  );
}
