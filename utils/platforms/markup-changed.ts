import type { Surface } from '@/utils/domain/platform';

/** Something that must be on this surface is not: the platform has changed its markup, or this is no page we know. */
export class MarkupChanged extends Error {
  readonly part: string;
  readonly surface: Surface;

  constructor(part: string, surface: Surface) {
    super(`${part} not found on ${surface}`);
    this.name = 'MarkupChanged';
    this.part = part;
    this.surface = surface;
  }
}
