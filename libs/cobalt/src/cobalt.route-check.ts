import { RequestMethod, VERSION_NEUTRAL } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { MetadataScanner } from '@nestjs/core';
import type { ModulesContainer } from '@nestjs/core';

import { registrationsOf } from './cobalt.registration.js';
import type { CobaltRegistration } from './cobalt.registration.js';
import { CobaltConfigurationError, DEFAULT_INSTANCE } from './config/index.js';

interface Route {
  readonly instance: string;
  readonly method: RequestMethod;
  readonly segments: readonly string[];
  readonly versions: readonly unknown[];
  readonly host: string;
}

/**
 * Refuses registrations of one app that answer to the same requests: Express would serve the first of them without
 * a word. The global prefix is before all of them alike and makes no difference.
 *
 * @throws CobaltConfigurationError (`COBALT_CONFIGURATION`)
 */
export function assertNoSharedRoutes(modules: ModulesContainer): void {
  const registrations = registrationsOf(modules);
  if (registrations.length < 2) return;
  const seen: Route[] = [];
  for (const registration of registrations) {
    const routes = routesOf(registration, modules.applicationId);
    for (const route of routes) {
      const other = seen.find((earlier) => answerTheSame(earlier, route));
      if (other === undefined) continue;
      const owner = other.instance === DEFAULT_INSTANCE ? 'the unnamed instance' : `'${other.instance}'`;
      throw new CobaltConfigurationError(route.instance, [
        `path: ${RequestMethod[route.method]} /${route.segments.join('/')} would be a route of ${owner} as well; ` +
          'give this instance another `path`, or a RouterModule prefix for its module',
      ]);
    }
    seen.push(...routes);
  }
}

function routesOf(
  { instance, moduleClass, controllers }: CobaltRegistration,
  applicationId: string,
): Route[] {
  // where RouterModule keeps its prefixes
  const prefix = asList(Reflect.getMetadata(`__module_path__${applicationId}`, moduleClass));
  return controllers.flatMap((controller) => {
    const host = JSON.stringify(Reflect.getMetadata('host', controller) ?? null);
    const ownVersions = asList(Reflect.getMetadata('__version__', controller));
    const prototype = controller.prototype as object;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
      const handler = (prototype as Record<string, Type>)[name]!;
      const method: unknown = Reflect.getMetadata('method', handler);
      if (typeof method !== 'number') return [];
      const versions = asList(Reflect.getMetadata('__version__', handler) ?? ownVersions);
      return asList(Reflect.getMetadata('path', controller)).flatMap((base) =>
        asList(Reflect.getMetadata('path', handler)).map((path) => ({
          instance,
          method,
          segments: [...prefix, base, path].flatMap((part) => String(part).split('/')).filter(Boolean),
          versions,
          host,
        })),
      );
    });
  });
}

function answerTheSame(one: Route, other: Route): boolean {
  return (
    one.method === other.method &&
    one.host === other.host &&
    one.segments.length === other.segments.length &&
    one.segments.every((segment, at) => isSameSegment(segment, other.segments[at]!)) &&
    shareVersion(one.versions, other.versions)
  );
}

/** Versions that differ count as apart: what the host makes of them is not known here. */
function shareVersion(ones: readonly unknown[], others: readonly unknown[]): boolean {
  if (ones.length === 0 && others.length === 0) return true;
  const all = [...ones, ...others];
  return all.includes(VERSION_NEUTRAL) || ones.some((version) => others.includes(version));
}

/** A parameter may be anything; case makes no difference to Express. */
function isSameSegment(one: string, other: string): boolean {
  return one.startsWith(':') || other.startsWith(':') || one.toLowerCase() === other.toLowerCase();
}

function asList(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}
