// Workbook, its application, protection and the collection of its worksheets.

import type { Workbook } from "../../model/Workbook";
import { textArgument } from "../arguments";
import type { Host } from "../Host";
import { HostError, itemNotFound } from "../HostError";
import { hostClass, NULL_OBJECT, type HostObject } from "../HostObject";
import type { Classes } from "./Classes";
import { checkSheetName } from "./checkSheetName";

const EVENTS = ["DataChanged", "Added", "Deleted"];

/** Registering and taking back, as the library calls it behind `onChanged.add` and its kin. */
function eventMethods(host: Host): Record<string, () => void> {
  const methods: Record<string, () => void> = {};
  for (const event of EVENTS) {
    const name = `_Register${event}Event`;
    methods[name] = () => {
      host.registered.add(name);
    };
    methods[`_Unregister${event}Event`] = () => {
      host.registered.delete(name);
    };
  }
  return methods;
}

export function worksheetsClass(host: Host, classes: Classes): (workbook: Workbook) => HostObject {
  return hostClass<Workbook>(
    {
      className: "WorksheetCollection",
      items: ({ sheets }) => sheets.map((sheet) => classes.worksheet(sheet)),
      item: (workbook, key) => {
        const sheet = workbook.findSheet(textArgument(key, "WorksheetCollection.getItem"));
        return sheet && classes.worksheet(sheet);
      },
      methods: {
        ...eventMethods(host),
        add: (workbook, name) => {
          host.checkStructure();
          const text = textArgument(name, "WorksheetCollection.add");
          checkSheetName(workbook, text, null);
          const sheet = workbook.addSheet(text);
          host.sheetAdded(sheet);
          return classes.worksheet(sheet);
        },
        getActiveWorksheet: ({ activeSheet }) => {
          if (activeSheet === null) throw itemNotFound("no active sheet");
          return classes.worksheet(activeSheet);
        },
        getFirst: ({ sheets }, visibleOnly) => {
          const first = sheets.find((sheet) => visibleOnly !== true || sheet.visibility === "visible");
          if (!first) throw itemNotFound("no sheet");
          return classes.worksheet(first);
        },
        getItemOrNullObject: (workbook, key) => {
          const sheet = workbook.findSheet(textArgument(key, "WorksheetCollection.getItemOrNullObject"));
          return sheet ? classes.worksheet(sheet) : NULL_OBJECT;
        },
      },
    },
    host.guard,
  );
}

export function workbookClass(host: Host, classes: Classes): (workbook: Workbook) => HostObject {
  const protection = hostClass<Workbook>(
    {
      className: "WorkbookProtection",
      scalars: { protected: { get: (workbook) => workbook.isStructureProtected } },
    },
    host.guard,
  );
  const application = hostClass<Workbook>(
    { className: "Application", methods: { suspendScreenUpdatingUntilNextSync: () => undefined } },
    host.guard,
  );
  return hostClass<Workbook>(
    {
      className: "Workbook",
      scalars: { readOnly: { get: (workbook) => workbook.isReadOnly } },
      methods: {
        getSelectedRanges: ({ selection }) => {
          if (selection === null)
            throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
          const { sheet, areas } = selection;
          return classes.rangeAreas(areas.map((range) => ({ sheet, range })));
        },
      },
      links: {
        application,
        protection,
        worksheets: classes.worksheets,
        names: (workbook) =>
          classes.names({ names: () => workbook.names.filter((name) => name.sheet === null) }),
        tables: ({ sheets }) =>
          classes.tables(sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))),
      },
    },
    host.guard,
  );
}
