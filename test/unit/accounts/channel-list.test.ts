import { expect, it } from 'vitest';
import { writeChannelList } from '@/utils/domain/channel-list';

it('the list of channels is sorted by name, a line and a link each, and a name is never markup', () => {
  const { text, html } = writeChannelList([
    { name: 'Simhallen\n <b>"ny"</b>', address: 'https://www.instagram.com/simhallen/' },
    { name: 'Biblioteket', address: 'https://www.facebook.com/profile.php?id=1&sk=about' },
  ]);
  expect(text.split('\n')).toEqual([
    'Biblioteket: https://www.facebook.com/profile.php?id=1&sk=about',
    'Simhallen <b>"ny"</b>: https://www.instagram.com/simhallen/',
  ]);
  expect(html).toBe(
    '<ul><li><a href="https://www.facebook.com/profile.php?id=1&amp;sk=about">Biblioteket</a></li>' +
      '<li><a href="https://www.instagram.com/simhallen/">Simhallen &lt;b&gt;&quot;ny&quot;&lt;/b&gt;</a></li></ul>',
  );
});
