import { observed } from '@/utils/domain/observed';
import { describe, expect, it } from 'vitest';
import type { Account } from '@/utils/domain/account';
import type { Ground, ModerationPolicy } from '@/utils/domain/policy';
import { createDesk } from '@/utils/moderation/desk';
import { forceRegistration } from '@/utils/moderation/force-registration';
import { findOwnAccount, isUnderOwnPost } from '@/utils/moderation/own-comments';
import { suggestTitle } from '@/utils/moderation/suggest-title';
import { openUndoWindow } from '@/utils/moderation/undo-window';
import { makeDraft } from '@/test/support/records/make-draft';

const draft = makeDraft();
const account: Account = { ...draft.account, id: 'a', addedAt: '2026-01-01T00:00:00.000Z' };
const seen = {
  platform: 'facebook',
  surface: 'post-page',
  fields: draft.fields,
  rights: 'moderate',
  measures: ['hide'],
  isCut: false,
  position: 0,
  filter: null,
} as const;

describe('only own accounts', () => {
  it('is silent where the page is nobody’s or somebody else’s', () => {
    expect(findOwnAccount(null, [account])).toBeNull();
    expect(findOwnAccount({ ...account, keys: ['id:2'] }, [account])).toBeNull();
    expect(findOwnAccount({ ...account, platform: 'instagram' }, [account])).toBeNull();
    expect(findOwnAccount(account, [])).toBeNull();
  });

  it('knows the account by any of its names, and learns the others', () => {
    const page = { ...account, keys: ['name:provkommun', 'id:777'] };
    expect(findOwnAccount(page, [account])?.keys).toEqual(['id:61550000000000', 'name:provkommun', 'id:777']);
  });

  it('leaves a comment alone that does not say whose post it is under', () => {
    expect(isUnderOwnPost({ accountKeys: [] }, account)).toBe(false);
    expect(isUnderOwnPost({ accountKeys: ['name:grannkommun'] }, account)).toBe(false);
    expect(isUnderOwnPost({ accountKeys: ['name:provkommun'] }, account)).toBe(true);
  });
});

it('suggests a title from the policy’s template, and leaves unknown fields visible', () => {
  const templates = { incoming: '{medium} {account} {date} {author} {x}', reply: 'Svar {account}' };
  expect(suggestTitle(templates, seen, account, 0)).toBe('Facebook Provkommun 2026-09-01 Ängla Påhittad {x}');
});

it('suggests the title of a reply for what the account itself wrote', () => {
  const own = {
    ...seen,
    fields: { ...seen.fields, authorAddress: observed('https://www.facebook.com/provkommun', 'link') },
  };
  expect(
    suggestTitle({ incoming: 'Kommentar från {author}', reply: 'Svar {account}' }, own, account, 0),
  ).toBe('Svar Provkommun');
});

describe('forced registration', () => {
  const ground = {
    id: 'confidential',
    forcesRegistration: true,
    isConfidential: true,
  } as Ground;
  const criterion = (id: string, speaksFor: boolean, isConfidential: boolean) => ({
    id,
    label: id,
    speaksFor,
    isConfidential,
  });
  const policy = {
    registrationTitles: { incoming: '{author}', reply: '{account}' },
    criteria: [
      criterion('minor', false, false),
      criterion('action', true, false),
      criterion('secret', true, true),
    ],
  } as unknown as ModerationPolicy;
  const about = { policy, seen, account, now: 0, registrationId: 'r' };

  it('takes the criterion for confidential matter', () => {
    expect(forceRegistration(ground, 'names a patient', about)).toMatchObject({
      registrationId: 'r',
      criterionId: 'secret',
      isConfidential: true,
      note: 'names a patient',
    });
  });

  it('is not made where the ground forces none', () => {
    expect(forceRegistration({ ...ground, forcesRegistration: false }, null, about)).toBeNull();
  });
});

describe('the undo window', () => {
  it('passes when nobody stops it', async () => {
    expect(await openUndoWindow(5_000, async () => {}).passed).toBe(true);
    expect(await openUndoWindow(0, () => new Promise(() => {})).passed).toBe(true);
  });

  it('does not pass when it is undone', async () => {
    const window = openUndoWindow(
      5_000,
      (_, signal) => new Promise((done) => signal?.addEventListener('abort', () => done())),
    );
    window.undo();
    expect(await window.passed).toBe(false);
  });
});

describe('the desk', () => {
  const setUp = () => {
    const said: string[] = [];
    const desk = createDesk({
      signal: new AbortController().signal,
      onNoPanel: () => said.push('no panel'),
      onFault: () => said.push('fault'),
      onIdle: () => said.push('idle'),
      onBusy: () => said.push('busy'),
    });
    return { desk, said };
  };

  it('does one comment at a time', async () => {
    const { desk, said } = setUp();
    let finish = () => {};
    desk.work(() => new Promise((done) => (finish = done)));
    desk.work(async () => void said.push('second'));
    desk.choose(async () => Boolean(said.push('chosen')));
    expect(desk.isBusy()).toBe(true);
    finish();
    await expect.poll(() => said).toEqual(['busy', 'busy', 'idle']);
    expect(desk.isBusy()).toBe(false);
  });

  it('ends the work of a comment on a fault of ours, and takes the next', async () => {
    const { desk, said } = setUp();
    desk.work(() => Promise.reject(new Error('ours')));
    await expect.poll(() => said).toEqual(['fault', 'idle']);
    desk.work(async () => void said.push('next'));
    expect(said).toContain('next');
  });

  it('says when there is no panel', async () => {
    const { desk, said } = setUp();
    desk.choose(async () => false);
    await expect.poll(() => said).toEqual(['no panel']);
  });
});
