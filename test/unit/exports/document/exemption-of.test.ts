import { expect, it } from 'vitest';
import { makeItem } from '@/test/support/exports/make-items';
import { makeRequest } from '@/test/support/exports/run-export';
import { createWords } from '@/utils/exports/document/document-setting';
import { exemptionOf } from '@/utils/exports/document/exemption-of';

const { setting } = await makeRequest([]);
const { policy } = setting!;
const removal = makeItem().record.removal!;
const { confidential, threat } = policy!.grounds;

/** What is named for a comment removed on `groundId` under a pack with these grounds. */
function exemption(groundId: string | null, grounds: NonNullable<typeof policy>['grounds'] | null): string {
  const words = createWords({ ...setting!, policy: grounds && { ...policy!, grounds } });
  return exemptionOf({ removal: groundId === null ? null : { ...removal, groundId } }, words);
}

it('the exemption is that of the ground where it is confidential matter, else the only one of the pack, else none', () => {
  const LAW = 'Offentlighets- och sekretesslagen (2009:400)';
  const health = { ...confidential!, legalReference: '25 kap. 1 § offentlighets- och sekretesslagen' };
  const NONE = 'ingen sekretessbestämmelse angiven';
  expect(exemption('confidential', policy!.grounds)).toBe(LAW);
  expect(exemption('threat', policy!.grounds)).toBe(LAW);
  expect(exemption(null, policy!.grounds)).toBe(LAW);
  const two = { threat: threat!, confidential: confidential!, health };
  expect(exemption('health', two)).toBe(health.legalReference);
  expect(exemption('threat', two)).toBe(NONE);
  expect(exemption('threat', { threat: threat! })).toBe(NONE);
  expect(exemption('threat', null)).toBe(NONE);
});
