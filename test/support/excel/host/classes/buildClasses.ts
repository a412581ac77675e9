// Puts the classes together; each finds the others through the one object that is filled here.

import type { Workbook } from "../../model/Workbook";
import type { Host } from "../Host";
import type { HostObject } from "../HostObject";
import { chartsClass } from "./chartClasses";
import type { Classes, RangeTarget } from "./Classes";
import { conditionalFormatsClass } from "./conditionalFormatClasses";
import { namesClass, tablesClass } from "./nameClasses";
import { horizontalPageBreaksClass } from "./pageBreaksClass";
import { pageLayoutClass } from "./pageLayoutClass";
import { rangeAreasClass } from "./rangeAreasClass";
import { rangeClass } from "./rangeClass";
import { rangeFormatClass } from "./rangeFormatClass";
import { workbookClass, worksheetsClass } from "./workbookClass";
import { worksheetClass } from "./worksheetClass";

/** The root of every batch. */
export function buildRoot(host: Host): (workbook: Workbook) => HostObject {
  const rangeTargets = new WeakMap<HostObject, RangeTarget>();
  const later =
    <T>(make: () => (target: T) => HostObject): ((target: T) => HostObject) =>
    (target) =>
      make()(target);
  const classes: Classes = {
    workbook: later(() => built.workbook),
    worksheets: later(() => built.worksheets),
    worksheet: later(() => built.worksheet),
    names: later(() => built.names),
    tables: later(() => built.tables),
    range: later(() => built.range),
    rangeAreas: later(() => built.rangeAreas),
    rangeFormat: later(() => built.rangeFormat),
    pageLayout: later(() => built.pageLayout),
    horizontalPageBreaks: later(() => built.horizontalPageBreaks),
    charts: later(() => built.charts),
    conditionalFormats: later(() => built.conditionalFormats),
  };
  const rangeOfObject = (object: HostObject): RangeTarget | undefined => rangeTargets.get(object);
  const plainRange = rangeClass(host, classes, rangeOfObject);
  const built: Classes = {
    workbook: workbookClass(host, classes),
    worksheets: worksheetsClass(host, classes),
    worksheet: worksheetClass(host, classes),
    names: namesClass(host),
    tables: tablesClass(host, classes),
    range: (target) => {
      const object = plainRange(target);
      rangeTargets.set(object, target);
      return object;
    },
    rangeAreas: rangeAreasClass(host, classes),
    rangeFormat: rangeFormatClass(host),
    pageLayout: pageLayoutClass(host, classes),
    horizontalPageBreaks: horizontalPageBreaksClass(host),
    charts: chartsClass(host, rangeOfObject),
    conditionalFormats: conditionalFormatsClass(host, classes),
  };
  return built.workbook;
}
