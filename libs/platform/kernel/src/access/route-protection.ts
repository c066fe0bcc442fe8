import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS } from './access.decorators.js';

/** Refuses to boot when a route says neither which permission it needs nor that it is open. */
@Injectable()
export class RouteProtection implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata('path', prototype[name] as object))
        .filter((name) => !Reflect.hasMetadata(ACCESS, prototype[name] as object))
        .map((name) => `${metatype?.name ?? '?'}.${name}`);
    });
    if (open.length > 0) throw new Error(`routes without an access rule: ${open.join(', ')}`);
  }
}
