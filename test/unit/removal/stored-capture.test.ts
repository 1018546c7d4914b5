import { describe, expectTypeOf, it } from 'vitest';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import type { StoredCapture } from '@/utils/domain/stored-capture';
import type { Removal } from '@/utils/removal/removal';

/** Compiled by `npm run types`; what is expected to be an error there and is none fails it. */
export function removalsThatDoNotCompile(draft: CaptureDraft, removal: Omit<Removal, 'capture'>): Removal[] {
  return [
    // @ts-expect-error NYK-14: without a proof that the evidence is stored there is no removal
    { ...removal },
    // @ts-expect-error a capture that has not been stored is no proof
    { ...removal, capture: draft },
    // @ts-expect-error nor is something that looks like one
    { ...removal, capture: { recordId: 'r', hash: 'h', storedAt: '2026-11-20T09:00:00.000Z' } },
  ];
}

describe('a removal', () => {
  it('takes nothing but the proof that the evidence is stored', () => {
    expectTypeOf<Removal['capture']>().toEqualTypeOf<StoredCapture>();
  });
});
