import type { INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';

/** One method that Nest calls for somebody outside, and where it stands. */
export interface Handler {
  readonly where: string;
  readonly method: object;
}

/** Every method that Nest routes: of controllers by address, of gateways by message. */
export function handlersOf(app: INestApplication): { routes: Handler[]; messages: Handler[] } {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  const providers = modules.flatMap((module) => [...module.providers.values()]);
  return {
    routes: controllers.flatMap(({ instance }) => methodsOf(instance, 'path')),
    messages: providers.flatMap(({ instance }) =>
      methodsOf(instance, 'websockets:message_mapping'),
    ),
  };
}

const scanner = new MetadataScanner();

function methodsOf(instance: unknown, mark: string): Handler[] {
  if (typeof instance !== 'object' || instance === null) return [];
  const prototype: unknown = Object.getPrototypeOf(instance);
  if (typeof prototype !== 'object' || prototype === null) return [];
  return scanner.getAllMethodNames(prototype).flatMap((name) => {
    const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (typeof method !== 'function' || !Reflect.hasMetadata(mark, method)) return [];
    return [{ where: `${instance.constructor.name}.${name}`, method }];
  });
}
