// Runs one batch action by action, as Excel does: in order, and without taking anything back when one fails.

import { HostError } from "./HostError";
import { isHostObject, NULL_OBJECT, type HostObject } from "./HostObject";
import { queryValue } from "./queryValue";
import {
  memberName,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from "./wire";

const ROOT = 1;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;

const INSTANTIATE = 1;
const QUERY = 2;
const CALL = 3;
const SET = 4;
const TRACE = 5;

class Batch {
  readonly #root: HostObject;
  readonly #paths: WireRequest["ObjectPaths"];
  readonly #objects = new Map<number, HostObject>();

  constructor(root: HostObject, paths: WireRequest["ObjectPaths"]) {
    this.#root = root;
    this.#paths = paths;
  }

  perform(action: WireAction): unknown {
    if (action.ActionType === TRACE) return null;
    const object = this.object(action.ObjectPathId);
    const name = memberName(action.Name);
    switch (action.ActionType) {
      case INSTANTIATE:
        return object.isNull ? null : object.identity;
      case QUERY:
        return queryValue(object, action.QueryInfo?.Select ?? ["*"]);
      case CALL: {
        const result = object.call(name, this.#arguments(action.ArgumentInfo));
        return isHostObject(result) ? null : (result ?? null);
      }
      case SET:
        object.write(name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError("NotImplemented", `action of type ${action.ActionType}`);
    }
  }

  /** Where an error lies, as Excel names it: the class and the member. */
  location(action: WireAction): string {
    const object = this.#objects.get(action.ObjectPathId);
    const path = this.#paths[action.ObjectPathId];
    if (object && action.Name !== "") return `${object.className}.${memberName(action.Name)}`;
    const parent =
      path?.ParentObjectPathId === undefined ? undefined : this.#objects.get(path.ParentObjectPathId);
    const member = path?.ObjectPathType === INDEXER ? "getItem" : memberName(path?.Name ?? "");
    return parent ? `${parent.className}.${member}` : (object?.className ?? "");
  }

  object(pathId: number): HostObject {
    const known = this.#objects.get(pathId);
    if (known) return known;
    const path = this.#paths[pathId];
    if (!path) throw new HostError("InvalidObjectPath", `path ${pathId}`);
    const object = this.#resolve(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #resolve(path: WirePath): HostObject {
    if (path.ObjectPathType === ROOT) return this.#root;
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return NULL_OBJECT;
    const name = memberName(path.Name);
    switch (path.ObjectPathType) {
      case PROPERTY:
        return parent.follow(name);
      case INDEXER:
        return parent.item(this.#arguments(path.ArgumentInfo)[0]);
      case METHOD: {
        const result = parent.call(name, this.#arguments(path.ArgumentInfo));
        if (isHostObject(result)) return result;
        throw new HostError("InvalidObjectPath", `${parent.className}.${name} gives no object`);
      }
      default:
        throw new HostError("NotImplemented", `object path of type ${path.ObjectPathType}`);
    }
  }

  #arguments({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments = {}): readonly unknown[] {
    return Arguments.map((value, index) => {
      const pathId = ReferencedObjectPathIds[index];
      return typeof pathId === "number" && pathId > 0 ? this.object(pathId) : value;
    });
  }
}

const STATUS: Readonly<Record<string, number>> = { AccessDenied: 403, ItemNotFound: 404, ApiNotFound: 404 };

/** `beforeAction` is told of every action and may throw in its place. */
export function runBatch(
  root: HostObject,
  request: WireRequest,
  beforeAction: (action: WireAction) => void,
): WireResponse {
  const batch = new Batch(root, request.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      // A trace only notes how far the batch has come.
      if (action.ActionType !== TRACE) beforeAction(action);
      if (action.ActionType === TRACE) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message } = error;
      const location = batch.location(action);
      const status = STATUS[code] ?? 400;
      return {
        Error: {
          Code: code,
          Message: message,
          ActionIndex: index,
          Location: location,
          HttpStatusCode: status,
        },
        Results: results,
        TraceIds: traces,
      };
    }
  }
  return { Error: null, Results: results, TraceIds: traces };
}
