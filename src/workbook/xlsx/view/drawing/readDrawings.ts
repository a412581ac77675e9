// The pictures, charts and shapes of a sheet. What a newer program added inside an alternative-content wrapper is not
// read; its place stays empty.

import type { Pacer } from "../../../Pacer";
import { isTrue, relationshipIdOf } from "../../read/parseXml";
import { readRelationships } from "../../read/readRelationships";
import type { Relationship } from "../../read/readRelationships";
import type { ZipArchive } from "../../read/ZipArchive";
import type { Axis } from "../geometry/axis";
import { childOf, descendantsOf, elementAt, parseXmlTree } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { Drawing } from "./drawing";
import { resolveDrawingColour } from "./drawingColour";
import { readAnchor } from "./readAnchor";
import { readChart } from "./readChart";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
};

export interface DrawingContext {
  readonly archive: ZipArchive;
  readonly theme: readonly string[];
  readonly rows: Axis;
  readonly columns: Axis;
}

type Content<T> = T extends Drawing ? Omit<T, "box" | "name"> : never;

/** The anchors of what a drawing part shows, in the order they lie upon one another. */
export async function readAnchors(archive: ZipArchive, part: string, pacer: Pacer): Promise<XmlElement[]> {
  const root = await parseXmlTree(archive, part, pacer);
  return root.children.filter((child) => child.name.endsWith("Anchor") && !isHidden(child));
}

/** Excel keeps the frames of notes and the like as hidden shapes. */
function isHidden(anchor: XmlElement): boolean {
  return isTrue(descendantsOf(anchor, "cNvPr")[0]?.attributes["hidden"]);
}

export async function readDrawings(
  part: string,
  anchors: readonly XmlElement[],
  context: DrawingContext,
  pacer: Pacer,
): Promise<Drawing[]> {
  const targets = await readRelationships(context.archive, part, pacer);
  const drawings: Drawing[] = [];
  for (const anchor of anchors) {
    const content = await readContent(anchor, targets, context, pacer);
    if (content === null) continue;
    const name = descendantsOf(anchor, "cNvPr")[0]?.attributes["name"] ?? "";
    drawings.push({ box: readAnchor(anchor, context.rows, context.columns), name, ...content });
  }
  return drawings;
}

async function readContent(
  anchor: XmlElement,
  targets: readonly Relationship[],
  context: DrawingContext,
  pacer: Pacer,
): Promise<Content<Drawing> | null> {
  const picture = childOf(anchor, "pic");
  if (picture !== undefined) return readPicture(picture, targets, context.archive);
  const chart = elementAt(anchor, "graphicFrame", "graphic", "graphicData", "chart");
  if (chart !== undefined) return readChartContent(chart, targets, context, pacer);
  const shape = childOf(anchor, "sp");
  return shape === undefined ? null : readShape(shape, context.theme);
}

function partOf(id: string | null | undefined, targets: readonly Relationship[]): string | null {
  return targets.find((target) => target.id === id)?.target ?? null;
}

function readPicture(
  picture: XmlElement,
  targets: readonly Relationship[],
  archive: ZipArchive,
): Content<Drawing> {
  const blip = elementAt(picture, "blipFill", "blip");
  const embed = Object.entries(blip?.attributes ?? {}).find(([name]) => name.endsWith(":embed"))?.[1];
  const part = partOf(embed, targets);
  const mediaType = MEDIA_TYPES[part?.split(".").at(-1)?.toLowerCase() ?? ""];
  if (part === null || mediaType === undefined || !archive.has(part)) return { kind: "picturePlace" };
  return { kind: "picture", mediaType, bytes: archive.read(part) };
}

async function readChartContent(
  chart: XmlElement,
  targets: readonly Relationship[],
  context: DrawingContext,
  pacer: Pacer,
): Promise<Content<Drawing>> {
  const part = partOf(relationshipIdOf(chart.attributes), targets);
  if (part === null || !context.archive.has(part)) return { kind: "chartPlace", title: null };
  const read = readChart(await parseXmlTree(context.archive, part, pacer), context.theme);
  if (read.chart === null) return { kind: "chartPlace", title: read.title };
  return { kind: "chart", chart: read.chart };
}

function readShape(shape: XmlElement, theme: readonly string[]): Content<Drawing> {
  const style = childOf(shape, "spPr");
  const body = childOf(shape, "txBody");
  const paragraphs = body === undefined ? [] : descendantsOf(body, "p");
  return {
    kind: "shape",
    text: paragraphs
      .map((paragraph) =>
        descendantsOf(paragraph, "t")
          .map((t) => t.text)
          .join(""),
      )
      .join("\n"),
    fill: resolveDrawingColour(childOf(style, "solidFill"), theme),
    line: resolveDrawingColour(elementAt(style, "ln", "solidFill"), theme),
  };
}
