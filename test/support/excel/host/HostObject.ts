// An object as Excel's side sees it: what may be read, set, called and followed is declared member by member, so that a
// misspelt or unknown member is an error here as it is in Excel. Names are the API's own (camelCase).

import { HostError, invalidArgument, itemNotFound } from "./HostError";

export interface HostObject {
  readonly className: string;
  readonly isNull: boolean;
  /** What an object tells of itself when it is first touched, so that the client finds it again. */
  readonly identity: Readonly<Record<string, unknown>>;
  readonly scalars: readonly string[];
  isLink(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  follow(name: string): HostObject;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  /** null where the object is no collection. */
  items(): readonly HostObject[] | null;
}

interface Scalar<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

export interface Definition<T> {
  readonly className: string;
  readonly id?: (target: T) => string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (target: T) => HostObject>>;
  /** Methods answer with an object, a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, ...args: readonly unknown[]) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject | null;
}

/** Told of every member before it is used; throws where this Excel does not have it. */
export type MemberGuard = (className: string, member: string) => void;

const NOT_HERE = (className: string, name: string): HostError =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found: ${className}.${name}`);

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "follow" in value;
}

/** A null object answers every question with itself and takes nothing. */
export const NULL_OBJECT: HostObject = {
  className: "Null",
  isNull: true,
  identity: {},
  scalars: [],
  isLink: () => true,
  read: () => null,
  write: (name) => {
    throw new HostError("InvalidOperation", `${name} of an object that does not exist`);
  },
  follow: () => NULL_OBJECT,
  call: () => NULL_OBJECT,
  item: () => NULL_OBJECT,
  items: () => null,
};

/** Makes a class of objects from its declaration. */
export function hostClass<T>(definition: Definition<T>, guard: MemberGuard): (target: T) => HostObject {
  const { className, scalars = {}, links = {}, methods = {} } = definition;
  const find = <M>(members: Readonly<Record<string, M>>, name: string): M => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw NOT_HERE(className, name);
    guard(className, name);
    return member;
  };
  return (target) => ({
    className,
    isNull: false,
    identity: definition.id ? { Id: definition.id(target) } : {},
    scalars: Object.keys(scalars).filter((name) => scalars[name]?.get !== undefined),
    isLink: (name) => Object.hasOwn(links, name),
    read: (name) => {
      const { get } = find(scalars, name);
      if (!get) throw NOT_HERE(className, name);
      return get(target);
    },
    write: (name, value) => {
      const { set } = find(scalars, name);
      if (!set) throw invalidArgument(`${className}.${name} is read-only`);
      set(target, value);
    },
    follow: (name) => find(links, name)(target),
    call: (name, args) => find(methods, name)(target, ...args),
    item: (key) => {
      const found = definition.item?.(target, key) ?? null;
      if (found === null) throw itemNotFound(`${className}: ${String(key)}`);
      return found;
    },
    items: () => definition.items?.(target) ?? null,
  });
}
