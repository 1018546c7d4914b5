import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createDesk } from '@/utils/publishing/create-desk';
import { eventually } from '@/test/support/practice/mount-practice';
import {
  control,
  listText,
  makeContext,
  mountPublishing,
  openComposer,
  write,
} from '@/test/support/publishing/mount-publishing';

const FAULTY = 'Ring Anna, 19811218-9876, så hjälper vi dig.';

let mounted: Awaited<ReturnType<typeof mountPublishing>>;
afterEach(() => mounted.unmount());

describe('a composer that is open', () => {
  it('follows the rules as they change, and so does its receipt', async () => {
    const context = await makeContext();
    const { 'identity-number': _, ...checks } = context.policy.checks;
    const policy = { ...context.policy, checks };
    mounted = await mountPublishing({ context: { ...context, policy } });
    await openComposer();
    await write(FAULTY);
    await eventually(listText).toContain('Innan du publicerar');
    expect(listText()).not.toContain('Personnummer');
    mounted.background.context = { ...context, isCrisis: true };
    mounted.tellChange();
    await eventually(listText).toContain('Personnummer');
    await userEvent.click(control()!);
    await eventually(listText).toContain('Inte publicerat än');
    await write('Badet öppnar på lördag.');
    await eventually(listText).not.toContain('Personnummer');
    await userEvent.click(control()!);
    await eventually(() => mounted.background.stored[0]).toMatchObject({ isCrisis: true });
  });
});

describe('a list that could not be made', () => {
  it('is made anew for the next composer', async () => {
    let tries = 0;
    mounted = await mountPublishing({
      loadChecklist: async () => ({
        createDesk(options) {
          if (++tries === 1) throw new Error('not this time');
          return createDesk(options);
        },
      }),
    });
    await openComposer();
    await eventually(() => tries).toBe(1);
    await write(FAULTY);
    await eventually(listText).toContain('Personnummer');
  });
});
