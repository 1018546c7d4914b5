import { describe, expect, it } from 'vitest';
import { decodeCommentId } from '@/utils/platforms/dom/comment-link';
import { FACEBOOK_ADDRESSES as facebook } from '@/utils/platforms/facebook/addresses';
import { adapterForUrl } from '@/utils/platforms/registry';

describe('comment links', () => {
  it.each([
    ['/nykvarnskommun/posts/pfbid02a?comment_id=5', '5', null, 'name:nykvarnskommun'],
    [
      'https://web.facebook.com/nykvarnskommun/videos/slug/77/?comment_id=5&reply_comment_id=6',
      '6',
      '5',
      'name:nykvarnskommun',
    ],
    ['https://www.facebook.com/groups/Byn/permalink/9/?comment_id=5', '5', null, 'group:byn'],
    ['/permalink.php?id=61&story_fbid=9&comment_id=5', '5', null, 'id:61'],
  ])('%s', (href, commentId, parentId, key) => {
    expect(facebook.readCommentLink(href)).toMatchObject({
      role: 'permalink',
      commentId,
      parentId,
      post: { accountKeys: [key] },
    });
  });

  it.each([
    'https://www.facebook.example/permalink.php?id=61&story_fbid=9&comment_id=5',
    'https://evilfacebook.com/a/posts/9?comment_id=5',
    '/a/posts/9?not_comment_id=5',
    '/a/posts/9?comment_id=5x',
    '/a/posts/9?comment_id=5&reply_comment_id=x',
    '/a/posts/9?comment_id=%E0%A4%A',
    'javascript:comment_id=5',
  ])('refuses %s', (href) => expect(facebook.readCommentLink(href)).toBeNull());

  it('drops what is not part of an address', () => {
    const link = facebook.readCommentLink(
      '/permalink.php?__cft__[0]=x&story_fbid=9&id=61&comment_id=5&__tn__=R',
    );
    expect(link?.canonical).toBe('https://www.facebook.com/permalink.php?story_fbid=9&id=61&comment_id=5');
  });
});

it('an encoded id has to decode exactly', () => {
  expect(decodeCommentId(btoa('comment:12_34'))).toEqual({ postId: '12', commentId: '34' });
  for (const text of ['comment:12_34 ', 'feedback:12_34', 'comment:12', 'xcomment:12_34']) {
    expect(decodeCommentId(btoa(text)), text).toBeNull();
  }
  expect(decodeCommentId('Y29tbWVudDoxMl8zNB==')).toBeNull();
});

it('a redirect is unwrapped, and leads nowhere but to the web', () => {
  expect(facebook.readOutgoing('https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F%3Fb%3D1&h=x')).toBe(
    'https://a.example/?b=1',
  );
  expect(facebook.readOutgoing('https://l.facebook.com/l.php?u=javascript%3Aalert(1)')).toBeNull();
  expect(facebook.readOutgoing('/nykvarnskommun')).toBeNull();
});

it('addresses of the site itself are nobody’s page', () => {
  for (const path of ['/photo', '/watch', '/permalink.php', '/hashtag/x', '/help', '/']) {
    expect(facebook.readProfile(path), path).toBeNull();
  }
  expect(facebook.readProfile('/Nykvarnskommun?ref=x')?.keys).toEqual(['name:nykvarnskommun']);
});

it('each platform reads its own hosts only', () => {
  expect(adapterForUrl('https://m.facebook.com/a')?.id).toBe('facebook');
  expect(adapterForUrl('https://www.instagram.com/a/')?.id).toBe('instagram');
  expect(adapterForUrl('https://facebook.com.example/a')).toBeNull();
});
