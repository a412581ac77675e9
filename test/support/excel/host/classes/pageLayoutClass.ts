// PageLayout with its headers and footers.

import { rangeAddress } from "../../../../../src/domain/sheets/address";
import type { Page } from "../../model/page";
import type { Sheet } from "../../model/Sheet";
import { addressArgument, booleanArgument, numberArgument, oneOf, textArgument } from "../arguments";
import type { Host } from "../Host";
import { invalidArgument } from "../HostError";
import { hostClass, NULL_OBJECT, type HostObject } from "../HostObject";
import type { Classes } from "./Classes";

const ROWS = /^\$?\d+:\$?\d+$/u;
const MARGINS = [
  "topMargin",
  "bottomMargin",
  "leftMargin",
  "rightMargin",
  "headerMargin",
  "footerMargin",
] as const;

function zoomOf(value: unknown): Page["zoom"] {
  if (typeof value !== "object" || value === null) throw invalidArgument("PageLayout.zoom");
  const entries: [string, number][] = [];
  for (const [key, number] of Object.entries(value)) {
    if (!["scale", "horizontalFitToPages", "verticalFitToPages"].includes(key))
      throw invalidArgument(`zoom.${key}`);
    entries.push([key, numberArgument(number, `zoom.${key}`)]);
  }
  return Object.fromEntries(entries);
}

export function pageLayoutClass(host: Host, classes: Classes): (sheet: Sheet) => HostObject {
  const setter = (change: (page: Page, value: unknown) => void) => ({
    set: (sheet: Sheet, value: unknown) => {
      host.checkSheet(sheet);
      change(sheet.page, value);
    },
  });
  const margins = MARGINS.map((margin) => {
    const set = setter((page, value) => (page[margin] = numberArgument(value, `PageLayout.${margin}`)));
    return [margin, set] as const;
  });
  const footers = hostClass<Sheet>(
    {
      className: "HeaderFooter",
      scalars: {
        leftFooter: setter((page, value) => (page.leftFooter = textArgument(value, "leftFooter"))),
        centerFooter: setter((page, value) => (page.centerFooter = textArgument(value, "centerFooter"))),
        rightFooter: setter((page, value) => (page.rightFooter = textArgument(value, "rightFooter"))),
      },
    },
    host.guard,
  );
  const group = hostClass<Sheet>(
    { className: "HeaderFooterGroup", links: { defaultForAllPages: footers } },
    host.guard,
  );
  return hostClass<Sheet>(
    {
      className: "PageLayout",
      scalars: {
        ...Object.fromEntries(margins),
        centerHorizontally: setter(
          (page, value) => (page.centerHorizontally = booleanArgument(value, "centerHorizontally")),
        ),
        orientation: setter(
          (page, value) => (page.orientation = oneOf(value, ["Portrait", "Landscape"], "orientation")),
        ),
        paperSize: setter(
          (page, value) => (page.paperSize = oneOf(value, ["Letter", "A3", "A4", "A5"], "paperSize")),
        ),
        zoom: setter((page, value) => (page.zoom = zoomOf(value))),
      },
      links: { headersFooters: group },
      methods: {
        setPrintArea: (sheet, area) => {
          host.checkSheet(sheet);
          const pieces = textArgument(area, "PageLayout.setPrintArea").split(",");
          const ranges = pieces.map((piece) => addressArgument(piece, "PageLayout.setPrintArea"));
          sheet.page.printArea = ranges.map(rangeAddress).join(",");
        },
        getPrintAreaOrNullObject: (sheet) => {
          const { printArea } = sheet.page;
          if (printArea === null) return NULL_OBJECT;
          const pieces = printArea.split(",");
          return classes.rangeAreas(
            pieces.map((piece) => ({ sheet, range: addressArgument(piece, "printArea") })),
          );
        },
        setPrintTitleRows: (sheet, rows) => {
          host.checkSheet(sheet);
          const text = textArgument(rows, "PageLayout.setPrintTitleRows");
          if (!ROWS.test(text)) throw invalidArgument(`PageLayout.setPrintTitleRows: ${text}`);
          sheet.page.titleRows = text.replaceAll("$", "");
        },
      },
    },
    host.guard,
  );
}
