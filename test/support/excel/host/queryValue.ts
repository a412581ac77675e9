// What a `load` brings back: the selected properties of an object, through links and collections.

import { wireName } from "./wire";
import type { HostObject } from "./HostObject";

/** ["name", "tables/name", "tables/id"] → name → [], tables → ["name", "id"]. */
function groupBySegment(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const inner = groups.get(first) ?? [];
    if (rest.length > 0) inner.push(rest.join("/"));
    groups.set(first, inner);
  }
  return groups;
}

function objectValue(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const value: Record<string, unknown> = { ...object.identity };
  for (const [name, inner] of groupBySegment(select)) {
    if (name === "*") for (const scalar of object.scalars) value[wireName(scalar)] = object.read(scalar);
    else if (object.isLink(name)) value[wireName(name)] = queryValue(object.follow(name), inner);
    else value[wireName(name)] = object.read(name);
  }
  return value;
}

export function queryValue(object: HostObject, select: readonly string[]): unknown {
  if (object.isNull) return null;
  const items = object.items();
  if (items === null) return objectValue(object, select);
  return { _Items: items.map((item) => objectValue(item, select)) };
}
